import { createHash } from "node:crypto";
import type { Draft, TableForm } from "@cairn/contract/experience-import.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Step } from "../../http/visit.ts";
import { pieceBytes } from "./packing.ts";
import { appendPiece, deleteImport, importWith, type Of, pieceAt, saveDraft, setReceived } from "./queries.ts";
import { Unreadable } from "./reading/unreadable.ts";
import { recognised } from "./recognising/recognise.ts";

const mostBytes = 1024 * 1024 * 1024;

/**
 * Takes a file in as it comes, a piece and a short transaction at a time, and recognises it by its first piece. The import
 * must stand as `receiving`; should the file not arrive whole, nothing is left of it.
 *
 * @throws Failure `invalid_input` with a sentence for a file that cannot be read; `body_too_large`
 */
export async function receiveFile(step: Step, of: Of, file: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    const hash = createHash("sha256");
    let [place, bytes]: [number, number] = [0, 0];
    let draft: Draft | undefined;
    for await (const piece of inEqualPieces(file)) {
      bytes += piece.length;
      if (bytes > mostBytes) throw new Failure("body_too_large");
      hash.update(piece);
      draft ??= await recognised(piece);
      const at = place;
      await step((db) => appendPiece(db, of, "file", at, piece));
      place += 1;
    }
    if (!draft) throw new Unreadable("The file is empty.");
    const whole = { bytes, digest: hash.digest("hex"), draft };
    if (!(await step((db) => setReceived(db, of, whole)))) throw new Failure("not_found");
  } catch (error) {
    await step((db) => deleteImport(db, of)).catch(() => {});
    throw refusedAs(error);
  }
}

/**
 * Looks at the beginning of a file that is there once more, as another kind of table.
 * @throws Failure `not_now` unless the file is there and is CSV, `invalid_input` when it is no such table
 */
export async function lookAnew(step: Step, of: Of, table: TableForm): Promise<void> {
  const { kept, first } = await step(async (db) => {
    const there = await importWith(db, of);
    if (!there) throw new Failure("not_found");
    return { kept: there, first: await pieceAt(db, of, "file", 0) };
  });
  if (!first || kept.draft?.format !== "csv") throw new Failure("not_now", { state: kept.state });
  const draft = await recognised(first, table).catch((error: unknown) => {
    throw refusedAs(error);
  });
  await step((db) => saveDraft(db, of, draft));
}

const refusedAs = (error: unknown): unknown =>
  error instanceof Unreadable
    ? new Failure("invalid_input", { field: "file", must: error.message.replace(/\.$/, "") })
    : error;

/** The bytes again, in pieces of the same length but for the last. */
async function* inEqualPieces(file: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of file) {
    waiting.push(chunk);
    length += chunk.length;
    if (length < pieceBytes) continue;
    const whole = Buffer.concat(waiting);
    let at = 0;
    for (; at + pieceBytes <= whole.length; at += pieceBytes) yield whole.subarray(at, at + pieceBytes);
    waiting = [whole.subarray(at)];
    length = whole.length - at;
  }
  if (length > 0) yield Buffer.concat(waiting);
}
