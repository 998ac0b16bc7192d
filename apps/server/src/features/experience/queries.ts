import {
  Draft,
  EndingPreview,
  EndingRule,
  ImportState,
  Reading,
  Report,
  Survey,
} from "@cairn/contract/experience-import.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../store/database.ts";

/** Which import of whose. */
export type Of = { readonly organisationId: string; readonly importId: string };
export type PieceKind = "file" | "journeys" | "refused";

/** How a file is read, and which imports were part of the base then: journeys of theirs were refused. */
const KeptReading = z.object({ reading: Reading, beside: z.array(z.string()) });

const parsedOr = <T extends z.ZodType>(shape: T, kept: unknown): z.output<T> | undefined =>
  kept === null ? undefined : shape.parse(kept);

/** After so long a silence, whoever received or read a file has stopped. */
const isSilent = sql<boolean>`heard_at < now() - interval '90 seconds'`;

const rowsOf = (db: Db, organisationId: string) =>
  db
    .selectFrom("experience_import")
    .selectAll()
    .select(isSilent.as("silent"))
    .where("organisation_id", "=", organisationId);
type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>["execute"]>>[number];

/** An import as it is kept: who did what by their accounts. */
export type KeptImport = ReturnType<typeof asKept>;

function asKept(row: Row) {
  const { reading, beside } = parsedOr(KeptReading, row.reading) ?? {};
  return {
    organisationId: row.organisation_id,
    importId: row.import_id,
    fileName: row.file_name,
    sample: row.sample,
    state: ImportState.parse(row.state),
    startedAt: row.started_at,
    startedBy: row.started_by,
    silent: row.silent,
    bytes: row.bytes,
    digest: row.digest ?? undefined,
    because: row.because ?? undefined,
    progress: { bytes: row.progress_bytes, of: row.bytes, rows: row.progress_rows },
    draft: parsedOr(Draft, row.draft),
    reading,
    beside: beside ?? [],
    survey: parsedOr(Survey, row.survey),
    report: parsedOr(Report, row.report),
    rule: parsedOr(EndingRule, row.rule),
    endings: parsedOr(EndingPreview, row.endings),
    takenAt: row.taken_at ?? undefined,
    takenBy: row.taken_by ?? undefined,
  };
}

/** Every import of the organisation, the newest first. */
export async function importsOf(db: Db, organisationId: string): Promise<KeptImport[]> {
  const rows = await rowsOf(db, organisationId).orderBy("started_at", "desc").orderBy("import_id").execute();
  return rows.map(asKept);
}

export async function importWith(db: Db, { organisationId, importId }: Of): Promise<KeptImport | undefined> {
  const row = await rowsOf(db, organisationId).where("import_id", "=", importId).executeTakeFirst();
  return row && asKept(row);
}

/** What is part of a base, in the order in which it is put together. */
export async function takenImports(db: Db, organisationId: string, sample: boolean): Promise<KeptImport[]> {
  const rows = await rowsOf(db, organisationId)
    .where("state", "=", "taken")
    .where("sample", "=", sample)
    .orderBy("taken_at")
    .orderBy("import_id")
    .execute();
  return rows.map(asKept);
}

type NewImport = Of & {
  readonly fileName: string;
  readonly sample: boolean;
  readonly by: string;
  readonly now: Instant;
};

/** @returns false when there is an import with this id */
export async function insertImport(
  db: Db,
  { organisationId, importId, fileName, sample, by, now }: NewImport,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("experience_import")
    .values({
      organisation_id: organisationId,
      import_id: importId,
      file_name: fileName,
      sample,
      state: "receiving",
      started_at: now,
      started_by: by,
      heard_at: sql<Instant>`now()`,
      bytes: 0,
      progress_bytes: 0,
      progress_rows: 0,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

const one = (db: Db, { organisationId, importId }: Of) =>
  db.updateTable("experience_import").where("organisation_id", "=", organisationId).where("import_id", "=", importId);

/** Puts a piece behind the others, and says that whoever does so is still there. */
export async function appendPiece(db: Db, of: Of, kind: PieceKind, place: number, bytes: Uint8Array): Promise<void> {
  const { organisationId, importId } = of;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  await db
    .insertInto("experience_piece")
    .values({ organisation_id: organisationId, import_id: importId, kind, place, bytes: buffer })
    .execute();
  await one(db, of).set({ heard_at: sql`now()` }).execute();
}

export async function pieceAt(
  db: Db,
  { organisationId, importId }: Of,
  kind: PieceKind,
  place: number,
): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom("experience_piece")
    .select("bytes")
    .where("organisation_id", "=", organisationId)
    .where("import_id", "=", importId)
    .where("kind", "=", kind)
    .where("place", "=", place)
    .executeTakeFirst();
  return row?.bytes;
}

async function deletePieces(db: Db, { organisationId, importId }: Of, kinds: readonly PieceKind[]): Promise<void> {
  await db
    .deleteFrom("experience_piece")
    .where("organisation_id", "=", organisationId)
    .where("import_id", "=", importId)
    .where("kind", "in", kinds)
    .execute();
}

/** The file is there, whole. @returns false when the import was removed meanwhile */
export async function setReceived(
  db: Db,
  of: Of,
  { bytes, digest, draft }: { bytes: number; digest: string; draft: Draft },
): Promise<boolean> {
  const { numUpdatedRows } = await one(db, of)
    .set({ state: "received", bytes, digest, draft: JSON.stringify(draft) })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function saveDraft(db: Db, of: Of, draft: Draft): Promise<void> {
  await one(db, of)
    .set({ draft: JSON.stringify(draft) })
    .execute();
}

/**
 * Lets one server read the file from here on.
 * @returns false when it is not there whole, is being read, or is part of the base
 */
export async function beginReading(db: Db, of: Of, reading: Reading, beside: readonly string[]): Promise<boolean> {
  const { numUpdatedRows } = await one(db, of)
    .where((eb) =>
      eb.or([eb("state", "in", ["received", "read", "failed"]), eb.and([eb("state", "=", "reading"), isSilent])]),
    )
    .where("digest", "is not", null)
    .set({
      state: "reading",
      heard_at: sql`now()`,
      because: null,
      progress_bytes: 0,
      progress_rows: 0,
      reading: JSON.stringify({ reading, beside }),
      survey: null,
      report: null,
    })
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function saveProgress(db: Db, of: Of, bytes: number, rows: number): Promise<void> {
  await one(db, of).set({ heard_at: sql`now()`, progress_bytes: bytes, progress_rows: rows }).execute();
}

/** The rule by which endings are told, and what it comes to; kept, since telling them takes the whole base. */
const ruled = (endings: EndingPreview) => ({ rule: JSON.stringify(endings.rule), endings: JSON.stringify(endings) });

type Outcome = { readonly report: Report; readonly survey: Survey; readonly endings: EndingPreview };
type Pieces = Readonly<Record<"journeys" | "refused", readonly Uint8Array[]>>;

/** What reading came to, in the place of what an earlier reading did. Nothing when the import was removed meanwhile. */
export async function setRead(db: Db, of: Of, { report, survey, endings }: Outcome, pieces: Pieces): Promise<void> {
  const { numUpdatedRows } = await one(db, of)
    .where("state", "=", "reading")
    .set({ state: "read", report: JSON.stringify(report), survey: JSON.stringify(survey), ...ruled(endings) })
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return;
  await deletePieces(db, of, ["journeys", "refused"]);
  for (const kind of ["journeys", "refused"] as const) {
    for (const [place, bytes] of pieces[kind].entries()) await appendPiece(db, of, kind, place, bytes);
  }
}

export async function setFailed(db: Db, of: Of, because: string): Promise<void> {
  await one(db, of).where("state", "=", "reading").set({ state: "failed", because }).execute();
}

export async function saveEndings(db: Db, of: Of, endings: EndingPreview): Promise<void> {
  await one(db, of).set(ruled(endings)).execute();
}

/** Until the end of the transaction nobody else changes what is part of this organisation's bases. */
export async function holdBases(db: Db, organisationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${organisationId}, 40))`.execute(db);
}

/** Makes what was read part of the base; the file itself is not needed any more. */
export async function setTaken(db: Db, of: Of, by: string, now: Instant): Promise<void> {
  await one(db, of).set({ state: "taken", taken_at: now, taken_by: by }).execute();
  await deletePieces(db, of, ["file"]);
}

/** @returns false when there is none */
export async function deleteImport(db: Db, of: Of): Promise<boolean> {
  await deletePieces(db, of, ["file", "journeys", "refused"]);
  const { numDeletedRows } = await db
    .deleteFrom("experience_import")
    .where("organisation_id", "=", of.organisationId)
    .where("import_id", "=", of.importId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/**
 * The organisation of an account that also leads the project, on the customer's side; of several the one that was there first.
 * Who does not belong to it learns nothing of its past, though they take part: leads can be invited by anybody. To be asked at the door.
 */
export async function leadingOrganisation(
  db: Db,
  projectId: string,
  accountId: string,
): Promise<{ readonly organisationId: string; readonly name: string } | undefined> {
  const row = await db
    .selectFrom("participation")
    .innerJoin("organisation_member", "organisation_member.account_id", "participation.account_id")
    .innerJoin("organisation", "organisation.organisation_id", "organisation_member.organisation_id")
    .innerJoin("organisation_member as reader", "reader.organisation_id", "organisation_member.organisation_id")
    .where("reader.account_id", "=", accountId)
    .select(["organisation.organisation_id", "organisation.name"])
    .where("participation.project_id", "=", projectId)
    .where("participation.side", "=", "customer")
    .where("participation.role", "=", "lead")
    .where("participation.ended_at", "is", null)
    .orderBy("organisation.organisation_id")
    .executeTakeFirst();
  return row && { organisationId: row.organisation_id, name: row.name };
}
