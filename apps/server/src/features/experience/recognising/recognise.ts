import type { Draft, TableForm } from "@cairn/contract/experience-import.ts";
import { sentenceOf, Unreadable } from "../reading/unreadable.ts";
import { unzipped } from "../reading/unzipped.ts";
import { csvDraft } from "./csv-draft.ts";
import { ocelDraft } from "./ocel-draft.ts";
import { xesDraft } from "./xes-draft.ts";

/** So much of a file is looked at to recognise it: a log may say megabytes about itself before its first event. */
const beginningBytes = 1 << 23;
const tableBytes = 1 << 19;

/**
 * What a file probably is, by its beginning.
 *
 * @param first the first piece of the file as it was sent
 * @param table as what it is to be looked at, if it is CSV
 * @throws Unreadable with a sentence for what cannot be read at all
 */
export async function recognised(first: Uint8Array, table?: TableForm): Promise<Draft> {
  const gzipped = first[0] === 0x1f && first[1] === 0x8b;
  const beginning = gzipped ? await beginningIn(first) : first.subarray(0, beginningBytes);
  refuseOthers(beginning);
  try {
    return { ...draftOf(beginning, table), gzipped };
  } catch (error) {
    throw new Unreadable(sentenceOf(error) ?? "The beginning of the file cannot be read.", { cause: error });
  }
}

function draftOf(beginning: Uint8Array, table: TableForm | undefined): Omit<Draft, "gzipped"> {
  const letter = firstLetter(beginning);
  if (letter === "<") return xesDraft(beginning);
  if (letter === "{") return ocelDraft(beginning);
  return csvDraft(beginning.subarray(0, tableBytes), table);
}

/** Without marks and space, in whatever encoding. */
const firstLetter = (bytes: Uint8Array): string =>
  Buffer.from(bytes.subarray(0, 1000))
    .toString("latin1")
    .replaceAll(/[\u00ef\u00bb\u00bf\u00fe\u00ff\0\s]/g, "")
    .charAt(0);

/** As much as comes out of the first piece, and no more than is looked at. */
async function beginningIn(first: Uint8Array): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of unzipped([first])) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= beginningBytes) break;
    }
  } catch (error) {
    // A first piece ends in the middle: what came out of it until then is good.
    const endsEarly = error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
    if (length === 0 || !endsEarly)
      throw new Unreadable(sentenceOf(error) ?? "The gzip archive is broken.", { cause: error });
  }
  return Buffer.concat(chunks).subarray(0, beginningBytes);
}

function refuseOthers(bytes: Uint8Array): void {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (bytes.length === 0) throw new Unreadable("The file is empty.");
  if (head.startsWith("PK"))
    throw new Unreadable(
      "This is a ZIP archive or an Excel workbook. Save the sheet as CSV, or unpack it, and send that.",
    );
  if (head.startsWith("SQLite format 3"))
    throw new Unreadable("This is a SQLite database. Send the log as OCEL 2.0 JSON.");
  if (head.startsWith("%PDF") || head.startsWith("\u00d0\u00cf\u0011\u00e0"))
    throw new Unreadable("This is a document and no table. Save the table as CSV and send that.");
}
