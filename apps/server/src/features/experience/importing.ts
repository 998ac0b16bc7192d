import type { experience } from "@cairn/contract/experience.ts";
import type { EndingRule, Reading } from "@cairn/contract/experience-import.ts";
import { Failure } from "@cairn/contract/failures.ts";
import { zoneNamed } from "@cairn/evidence/import/zone.ts";
import { library } from "@cairn/library/library.gen.ts";
import type { Handlers, Step } from "../../http/visit.ts";
import type { Db } from "../../store/database.ts";
import { record } from "../organisations/queries.ts";
import { piecesOf } from "./bases.ts";
import { outcomeOf } from "./endings-told.ts";
import type { FigureThread } from "./figures/asking.ts";
import { idsIn } from "./packing.ts";
import {
  beginReading,
  deleteImport,
  holdBases,
  importsOf,
  importWith,
  insertImport,
  type KeptImport,
  type Of,
  pieceAt,
  saveEndings,
  setTaken,
  takenImports,
} from "./queries.ts";
import type { ReadingTask } from "./reading/read-file.ts";
import type { Readings } from "./readings.ts";
import { lookAnew, receiveFile } from "./receiving.ts";
import { shownImport, shownImports } from "./shown-import.ts";

export type Importing = Pick<
  Handlers<typeof experience>,
  | "listImports"
  | "uploadImport"
  | "readImport"
  | "lookAnew"
  | "startReading"
  | "tellEndings"
  | "takeImport"
  | "removeImport"
  | "downloadRefused"
>;

type House = { readonly readings: Readings; readonly thread: FigureThread };

const mostImports = 200;

/** Brings past projects in: send, say what is what, read, say how endings are told, take; and undo. */
export const importing = ({ readings, thread }: House): Importing => ({
  listImports: async ({ db, membership }) => ({
    imports: await shownImports(db, await importsOf(db, membership.organisationId)),
  }),

  uploadImport: async ({ step, file, params, query, membership, account, now }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    const begun = { ...of, fileName: query.fileName, sample: false, by: account.accountId, now };
    await step(async (db) => {
      const there = await importsOf(db, of.organisationId);
      if (there.length >= mostImports) throw new Failure("too_many", { what: "imports", most: mostImports });
      if (!(await insertImport(db, begun))) throw new Failure("duplicate");
    });
    await receiveFile(step, of, file);
    return step((db) => shown(db, of));
  },

  readImport: ({ db, params, membership }) => shown(db, { ...params, ...membership }),

  lookAnew: async ({ step, params, membership, body }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    await lookAnew(step, of, body);
    return step((db) => shown(db, of));
  },

  startReading: async ({ db, params, membership, body, now, afterCommit }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    const kept = await found(db, of);
    refuseOddReading(kept, body);
    const beside = await takenImports(db, of.organisationId, kept.sample);
    const begun = await beginReading(
      db,
      of,
      body,
      beside.map(({ importId }) => importId),
    );
    if (!begun) throw new Failure("not_now", { state: kept.state });
    const task = await readingTask(db, kept, body, beside, Date.parse(now));
    afterCommit(() => void readings.read(of, task));
    return shown(db, of);
  },

  tellEndings: async ({ step, params, membership, body }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    refuseUnknownActivities(body);
    const { kept, journeys } = await step(async (db) => {
      const there = await found(db, of);
      if (there.state !== "read" && there.state !== "taken") throw new Failure("not_now", { state: there.state });
      return { kept: there, journeys: await piecesOf(db, of, "journeys") };
    });
    const said = await thread.say({ preview: { journeys, outcome: outcomeOf(kept.reading), rule: body } });
    const endings = "answer" in said ? (said.answer as Parameters<typeof saveEndings>[2]) : undefined;
    return step(async (db) => {
      await holdBases(db, of.organisationId);
      if (endings) await saveEndings(db, of, endings);
      return shown(db, of);
    });
  },

  takeImport: ({ step, params, membership, account, now, newId }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    return step(async (db) => {
      await holdBases(db, of.organisationId);
      const kept = await found(db, of);
      if (kept.state !== "taken") await take(db, kept, { by: account.accountId, now, auditId: newId() });
      return shown(db, of);
    });
  },

  removeImport: async ({ db, params, membership, account, now, newId }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    await holdBases(db, of.organisationId);
    if (!(await deleteImport(db, of))) throw new Failure("not_found");
    const about = { auditId: newId(), at: now, by: account.accountId, about: of.importId };
    await record(db, { organisationId: of.organisationId, what: "past projects removed", ...about });
    return {};
  },

  downloadRefused: async ({ step, params, membership }) => {
    const of = { organisationId: membership.organisationId, importId: params.importId };
    const { fileName } = await step((db) => found(db, of));
    return {
      fileName: `refused of ${fileName}.csv`,
      contentType: "text/csv; charset=utf-8",
      text: refusedOf(step, of),
    };
  },
});

async function* refusedOf(step: Step, of: Of): AsyncGenerator<Buffer> {
  for (let place = 0; ; place += 1) {
    const at = place;
    const piece = await step((db) => pieceAt(db, of, "refused", at));
    if (!piece) return;
    yield piece;
  }
}

/** @throws Failure `not_found` */
async function found(db: Db, of: Of): Promise<KeptImport> {
  const kept = await importWith(db, of);
  if (!kept) throw new Failure("not_found");
  return kept;
}

async function shown(db: Db, of: Of) {
  const kept = await found(db, of);
  return shownImport(db, kept, await takenImports(db, of.organisationId, kept.sample));
}

/** @throws Failure `invalid_input` for an activity that the library does not have */
function refuseUnknownActivities({ standsFor }: EndingRule): void {
  const unknown = Object.values(standsFor).find((id) => !library.activities.some((it) => it.id === id));
  if (unknown !== undefined)
    throw new Failure("invalid_input", {
      field: "standsFor",
      must: `name activities of the library; ${unknown} is none`,
    });
}

/** @throws Failure `invalid_input` for a reading that cannot be of this file */
function refuseOddReading({ draft }: KeptImport, reading: Reading): void {
  if (draft && draft.format !== reading.format)
    throw new Failure("invalid_input", { field: "format", must: `be ${draft.format}, which the file is` });
  if (reading.format !== "csv") return;
  try {
    zoneNamed(reading.zone);
  } catch {
    throw new Failure("invalid_input", {
      field: "zone",
      must: "be a zone of the IANA database, such as Europe/Zurich",
    });
  }
}

/** What the thread is told. Journeys of imports that are part of the base are refused, whatever file they come in. */
export async function readingTask(
  db: Db,
  { organisationId, importId, draft }: KeptImport,
  reading: Reading,
  beside: readonly KeptImport[],
  now: number,
): Promise<ReadingTask> {
  const known: string[] = [];
  for (const { importId: other } of beside) {
    if (other === importId) continue;
    const pieces = await piecesOf(db, { organisationId, importId: other }, "journeys");
    for (const id of idsIn(Buffer.concat(pieces))) known.push(id);
  }
  return { reading, gzipped: draft?.gzipped ?? false, now, salt: organisationId, known };
}

type Taking = { readonly by: string; readonly now: Parameters<typeof setTaken>[3]; readonly auditId: string };

/**
 * Makes an import part of its base. The bases must be held.
 * @throws Failure `not_now` when it was not read, or when another was taken since, whose journeys it might repeat; `duplicate`
 *   when the same file is part of the base
 */
export async function take(db: Db, kept: KeptImport, { by, now, auditId }: Taking): Promise<void> {
  const { organisationId, importId } = kept;
  if (kept.state !== "read") throw new Failure("not_now", { state: kept.state });
  const taken = await takenImports(db, organisationId, kept.sample);
  if (taken.some(({ digest }) => digest === kept.digest)) throw new Failure("duplicate", { what: "This very file" });
  if (taken.some(({ importId: other }) => !kept.beside.includes(other)))
    throw new Failure("not_now", { state: "another import was taken meanwhile; read this one again" });
  await setTaken(db, { organisationId, importId }, by, now);
  await record(db, { organisationId, auditId, at: now, by, what: "past projects taken", about: importId });
}
