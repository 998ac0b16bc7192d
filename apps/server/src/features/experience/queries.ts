import type { EndingRule } from "@cairn/contract/experience.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { z } from "zod";
import type { Db } from "../../store/database.ts";
import type { ReadReport } from "./task.ts";

/** A file of past projects as it is kept, without its columns. */
export type KeptImport = {
  readonly importId: string;
  readonly name: string;
  readonly format: "csv" | "xes" | "ocel";
  readonly madeAt: Instant;
  readonly madeBy: string;
  readonly report: ReadReport;
  readonly rule: z.infer<typeof EndingRule> | undefined;
};

const columns = [
  "import_id as importId",
  "name",
  "format",
  "made_at as madeAt",
  "made_by as madeBy",
  "report",
  "rule",
] as const;

type Row = Omit<KeptImport, "report" | "rule" | "format"> & {
  readonly format: string;
  readonly report: unknown;
  readonly rule: unknown;
};

const asKept = ({ report, rule, format, ...row }: Row): KeptImport => ({
  ...row,
  format: format as KeptImport["format"],
  report: report as ReadReport,
  rule: (rule ?? undefined) as KeptImport["rule"],
});

export async function importsOf(db: Db, organisationId: string): Promise<readonly KeptImport[]> {
  const rows = await db
    .selectFrom("journey_import")
    .select(columns)
    .where("organisation_id", "=", organisationId)
    .orderBy("made_at", "desc")
    .orderBy("import_id")
    .execute();
  return rows.map(asKept);
}

export async function importBy(
  db: Db,
  organisationId: string,
  by: { readonly importId: string } | { readonly digest: Buffer },
): Promise<KeptImport | undefined> {
  const all = db.selectFrom("journey_import").select(columns).where("organisation_id", "=", organisationId);
  const one = "digest" in by ? all.where("digest", "=", by.digest) : all.where("import_id", "=", by.importId);
  const row = await one.executeTakeFirst();
  return row && asKept(row);
}

export async function packedOf(db: Db, organisationId: string, importId: string): Promise<Buffer | undefined> {
  const row = await db
    .selectFrom("journey_import")
    .select("packed")
    .where("organisation_id", "=", organisationId)
    .where("import_id", "=", importId)
    .executeTakeFirst();
  return row?.packed;
}

export async function saveImport(
  db: Db,
  organisationId: string,
  { importId, name, format, madeAt, madeBy, report }: KeptImport,
  { digest, packed }: { readonly digest: Buffer; readonly packed: Buffer },
): Promise<void> {
  await db
    .insertInto("journey_import")
    .values({
      organisation_id: organisationId,
      import_id: importId,
      name,
      format,
      digest,
      made_at: madeAt,
      made_by: madeBy,
      report: JSON.stringify(report),
      packed,
    })
    .onConflict((conflict) => conflict.columns(["organisation_id", "digest"]).doNothing())
    .execute();
}

export async function saveRule(db: Db, organisationId: string, importId: string, rule: object): Promise<void> {
  await db
    .updateTable("journey_import")
    .set({ rule: JSON.stringify(rule) })
    .where("organisation_id", "=", organisationId)
    .where("import_id", "=", importId)
    .execute();
}

export async function deleteImport(db: Db, organisationId: string, importId: string): Promise<void> {
  await db
    .deleteFrom("journey_import")
    .where("organisation_id", "=", organisationId)
    .where("import_id", "=", importId)
    .execute();
}
