import { once } from "node:events";
import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { type ReadingTask, readFile, type WasRead } from "./read-file.ts";
import { sentenceOf } from "./unreadable.ts";
import { unzipped } from "./unzipped.ts";

/** What the thread says: it wants the next piece, and has read so many rows; how it ended. */
export type Said =
  | { readonly says: "more"; readonly rows: number }
  | { readonly says: "read"; readonly read: WasRead }
  | { readonly says: "unreadable"; readonly because: string };

// Reads one file away from the thread that answers requests. The file comes piece by piece, each one asked for.
if (parentPort) await readFor(parentPort, workerData as ReadingTask);

async function readFor(port: MessagePort, task: ReadingTask): Promise<void> {
  const say = (said: Said): void => port.postMessage(said);
  let rows = 0;
  async function* pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      say({ says: "more", rows });
      const [piece] = (await once(port, "message")) as [Uint8Array | undefined];
      if (!piece) return;
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    }
  }
  try {
    const bytes = task.gzipped ? unzipped(pieces()) : pieces();
    say({ says: "read", read: await readFile(bytes, task, (count) => (rows = count)) });
  } catch (error) {
    const because = sentenceOf(error);
    if (because === undefined) throw error;
    say({ says: "unreadable", because });
  } finally {
    port.close();
  }
}
