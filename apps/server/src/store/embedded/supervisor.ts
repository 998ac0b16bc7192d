import { rmSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { messageOf } from "../../message-of.ts";
import type { Cluster } from "./cluster.ts";
import {
  isAlive,
  type Postmaster,
  runningPostmaster,
  runsOurPrograms,
  startPostmaster,
  stopPostmaster,
  untilReady,
} from "./postmaster.ts";
import { socketDirectoryFor } from "./socket-directory.ts";

/** Keeps a postmaster running until told to stop. */
export type Supervisor = {
  readonly socketDirectory: string;
  /** Resolves at once while the database runs, and after its return while it is away. Rejects when stopped instead. */
  readonly whenReady: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

const lookEveryMs = 100;
const longestPauseMs = 5_000;

/**
 * Starts the cluster, or takes over the postmaster that still serves it, and starts it again whenever it dies, with growing
 * pauses from 0.1 s to 5 s while it does not come up.
 *
 * @throws Error when the first start fails
 */
export async function supervise(cluster: Cluster, log: (sentence: string) => void): Promise<Supervisor> {
  const stopping = new AbortController();
  let postmaster = await adoptOrStart(cluster, log, stopping.signal);
  const { socketDirectory } = postmaster;
  let ready: Promise<void> = Promise.resolve();

  async function watch(): Promise<void> {
    for (;;) {
      while (isAlive(cluster, postmaster)) await wait(lookEveryMs, undefined, { signal: stopping.signal, ref: false });
      const since = performance.now();
      log("The database stopped unexpectedly. Starting it again.");
      ready = comeBack();
      ready.catch(() => {});
      await ready;
      log(`The database is ready again (${secondsSince(since)})`);
    }
  }

  async function comeBack(): Promise<void> {
    let said = "";
    for (let pauseMs = lookEveryMs; ; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
      try {
        socketDirectoryFor(cluster);
        postmaster = await startPostmaster(cluster, socketDirectory);
        return await untilReady(cluster, postmaster, stopping.signal);
      } catch (error) {
        stopping.signal.throwIfAborted();
        const reason = messageOf(error);
        if (reason !== said) log(`The database did not start; trying again. ${reason}`);
        said = reason;
        await wait(pauseMs, undefined, { signal: stopping.signal });
      }
    }
  }

  const watching = watch().catch(() => {});
  return {
    socketDirectory,
    async whenReady() {
      while (!isAlive(cluster, postmaster) && !stopping.signal.aborted) await wait(10);
      await ready;
    },
    async stop() {
      stopping.abort(new Error("The database was stopped."));
      await watching;
      await stopPostmaster(cluster, postmaster);
      rmSync(socketDirectory, { recursive: true, force: true });
    },
  };
}

async function adoptOrStart(
  cluster: Cluster,
  log: (sentence: string) => void,
  signal: AbortSignal,
): Promise<Postmaster> {
  const postmaster = (await adopt(cluster, log)) ?? (await startPostmaster(cluster, socketDirectoryFor(cluster)));
  await untilReady(cluster, postmaster, signal);
  return postmaster;
}

async function adopt(cluster: Cluster, log: (sentence: string) => void): Promise<Postmaster | undefined> {
  const running = runningPostmaster(cluster);
  if (!running) return undefined;
  if (!runsOurPrograms(cluster, running)) {
    await stopPostmaster(cluster, running);
    return undefined;
  }
  log("The database was still running after an interruption. Carrying on with it.");
  return running;
}

/** For sentences in the log: `0.9 s`. */
export function secondsSince(startedMs: number): string {
  return `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
}
