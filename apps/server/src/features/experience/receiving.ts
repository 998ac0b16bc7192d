import { createHash } from "node:crypto";
import type { Draft } from "@cairn/contract/experience-import.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Step } from "../../http/visit.ts";
import { pieceBytes } from "./packing.ts";
import { appendPiece, deleteImport, type Of, setReceived } from "./queries.ts";
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
    if (error instanceof Unreadable)
      throw new Failure("invalid_input", { field: "file", must: error.message.replace(/\.$/, "") });
    throw error;
  }
}

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
