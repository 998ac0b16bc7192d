import type { ImportDetail, ImportState, ImportSummary } from "@cairn/contract/experience-import.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { namesOf } from "../organisations/queries.ts";
import type { KeptImport } from "./queries.ts";

type Names = ReadonlyMap<string, string>;

/** Imports as their organisation sees them. */
export async function shownImports(db: Db, imports: readonly KeptImport[]): Promise<ImportSummary[]> {
  const names = await namesFor(db, imports);
  return imports.map((each) => summaryOf(each, names));
}

/** One import with all that is known of it. @param taken what is part of the base, to say whether the file is there already */
export async function shownImport(db: Db, kept: KeptImport, taken: readonly KeptImport[]): Promise<ImportDetail> {
  const names = await namesFor(db, [kept]);
  const { draft, reading, survey, endings } = kept;
  const same = taken.find(({ digest, importId }) => digest === kept.digest && importId !== kept.importId);
  return {
    ...summaryOf(kept, names),
    ...(draft && { draft }),
    ...(reading && { reading }),
    ...(survey && { survey }),
    ...(endings && kept.state !== "reading" && { endings }),
    ...(same?.takenAt && { sameAs: { importId: same.importId, fileName: same.fileName, takenAt: same.takenAt } }),
  };
}

async function namesFor(db: Db, imports: readonly KeptImport[]): Promise<Names> {
  const ids = imports.flatMap(({ startedBy, takenBy }) => [startedBy, ...(takenBy === undefined ? [] : [takenBy])]);
  return throughTheDoor(db, () => namesOf(db, ids));
}

const stopped = {
  receiving: "The file did not arrive whole. Remove this and send it again.",
  reading: "Reading was interrupted, as by a restart. Read it again; nothing was lost.",
} as const;

/** What stands as under way and was not heard of for a while has failed. */
function standing({ state, silent, because }: KeptImport): { readonly state: ImportState; readonly because?: string } {
  if (silent && (state === "receiving" || state === "reading")) return { state: "failed", because: stopped[state] };
  return { state, ...(because !== undefined && { because }) };
}

function summaryOf(kept: KeptImport, names: Names): ImportSummary {
  const { importId, fileName, sample, startedAt, bytes, digest, report, takenAt, takenBy } = kept;
  const format = kept.reading?.format ?? kept.draft?.format;
  return {
    importId,
    fileName,
    sample,
    startedAt,
    bytes,
    ...standing(kept),
    startedBy: names.get(kept.startedBy) ?? "",
    ...(format && { format }),
    ...(digest !== undefined && { digest }),
    ...(kept.state === "reading" && { progress: kept.progress }),
    ...(report && { report }),
    ...(takenAt && { takenAt }),
    ...(takenBy !== undefined && { takenBy: names.get(takenBy) ?? "" }),
  };
}
