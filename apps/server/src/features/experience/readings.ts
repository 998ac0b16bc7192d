import { on } from "node:events";
import { Worker } from "node:worker_threads";
import { comeInAs } from "../../store/context.ts";
import type { Db, Store } from "../../store/database.ts";
import { type Of, pieceAt, saveProgress, setFailed, setRead } from "./queries.ts";
import type { ReadingTask } from "./reading/read-file.ts";
import type { Said } from "./reading/thread.ts";

/** Reads files one after the other, in a thread each, while the server goes on answering. */
export type Readings = {
  /** The import must stand as `reading`. Resolves when it is `read` or `failed`. */
  readonly read: (of: Of, task: ReadingTask) => Promise<void>;
  /** Gives up what is being read; another server, or this one later, can read it again. */
  readonly close: () => Promise<void>;
};

const [progressMs, aliveMs] = [500, 20_000];
const outOfMemory = "There is too much in one journey or one row of the file for it to be read.";
const ourFault =
  "Something went wrong on our side while the file was read. Read it again; if that does not help, tell whoever runs this Cairn.";

export function openReadings({
  store,
  trouble,
}: {
  readonly store: Store;
  readonly trouble: (error: unknown) => void;
}): Readings {
  let last: Promise<unknown> = Promise.resolve();
  const stopping = new AbortController();
  const read = async (of: Of, task: ReadingTask): Promise<void> => {
    const within = <T>(work: (db: Db) => Promise<T>): Promise<T> =>
      store.within(async (db) => {
        comeInAs(db, { organisationId: of.organisationId });
        return work(db);
      });
    let progress = { bytes: 0, rows: 0 };
    const alive = setInterval(() => {
      void within((db) => saveProgress(db, of, progress.bytes, progress.rows)).catch(trouble);
    }, aliveMs);
    const before = last;
    const turn = Promise.withResolvers<void>();
    last = turn.promise;
    try {
      await before;
      if (stopping.signal.aborted) return;
      const said = await inThread(task, stopping.signal, {
        piece: (place) => within((db) => pieceAt(db, of, "file", place)),
        told: async (now) => {
          progress = now;
          await within((db) => saveProgress(db, of, now.bytes, now.rows));
        },
      });
      if (said.says === "unreadable") await within((db) => setFailed(db, of, said.because));
      else await within((db) => setRead(db, of, said.read, said.read));
    } catch (error) {
      if (stopping.signal.aborted) return;
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code !== "ERR_WORKER_OUT_OF_MEMORY") trouble(error);
      await within((db) => setFailed(db, of, code === "ERR_WORKER_OUT_OF_MEMORY" ? outOfMemory : ourFault)).catch(
        trouble,
      );
    } finally {
      clearInterval(alive);
      turn.resolve();
    }
  };
  return {
    read,
    close: async () => {
      stopping.abort();
      await last;
    },
  };
}

type Asides = {
  readonly piece: (place: number) => Promise<Buffer | undefined>;
  readonly told: (now: { readonly bytes: number; readonly rows: number }) => Promise<void>;
};

type Ended = Exclude<Said, { readonly says: "more" }>;

async function inThread(task: ReadingTask, stopped: AbortSignal, { piece, told }: Asides): Promise<Ended> {
  const worker = new Worker(new URL("reading/thread.ts", import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 3072 },
  });
  // It may still fail when nobody listens any more.
  worker.on("error", () => {});
  let [place, bytes, toldAt] = [0, 0, 0];
  try {
    const all = on(worker, "message", { signal: stopped, close: ["exit"] }) as AsyncIterable<[Said]>;
    for await (const [said] of all) {
      if (said.says !== "more") return said;
      const next = await piece(place);
      place += 1;
      bytes += next?.length ?? 0;
      worker.postMessage(next, []);
      if (performance.now() - toldAt < progressMs) continue;
      toldAt = performance.now();
      await told({ bytes, rows: said.rows });
    }
    throw new Error("The thread ended and said nothing.");
  } finally {
    await worker.terminate();
  }
}
