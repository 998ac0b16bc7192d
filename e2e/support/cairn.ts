import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type DataDirectory, newDataDirectory } from "../../apps/server/src/testing/data-directory.ts";
import { root } from "../../scripts/steps/root.ts";
import { until } from "./until.ts";

/** A running Cairn: the process that `npm start` starts, with its own data and its own port. */
export type Cairn = AsyncDisposable & {
  readonly url: string;
  readonly dataDirectory: string;
  /** Everything it has said since it was first started. */
  readonly log: () => string;
  /** The process id of the server as it runs now. */
  readonly pid: () => number | undefined;
  /** The token that stands in the log for the very first visit. */
  readonly token: () => string;
  /** Asks it to stop, as Ctrl+C does. @returns the exit code */
  readonly stop: () => Promise<number | null>;
  /** Ends the server at once, as a power cut does; its database may live on. */
  readonly kill: () => Promise<void>;
  /** Starts it again on the same data and port. @returns how long it took to be ready, in milliseconds */
  readonly start: () => Promise<number>;
};

const main = join(root, "apps/server/src/main.ts");
const mostSeconds = 60;

/** Starts a Cairn on a new data directory: `await using cairn = await startCairn()`. */
export async function startCairn(): Promise<Cairn> {
  const data = await newDataDirectory();
  const cairn = cairnOn(data, await freePort());
  await cairn.start();
  return cairn;
}

/** Runs a Cairn's process on a data directory that somebody else may hold, until it ends by itself. */
export async function runToEnd(dataDirectory: string, port: number): Promise<{ code: number | null; said: string }> {
  const child = spawnCairn(dataDirectory, port);
  let said = "";
  listen(child, (text) => (said += text));
  const code = await ended(child);
  return { code, said };
}

function cairnOn(data: DataDirectory, port: number): Cairn {
  const url = `http://localhost:${port}`;
  let said = "";
  let child: ChildProcess | undefined;

  const start = async (): Promise<number> => {
    const startedAt = performance.now();
    const before = said.length;
    const starting = spawnCairn(data.path, port);
    child = starting;
    listen(starting, (text) => (said += text));
    await until(`Cairn to be ready at ${url}`, mostSeconds, () => {
      if (starting.exitCode !== null) throw new Error(`Cairn ended while starting:\n${said.slice(before)}`);
      return said.slice(before).includes(`Open ${url}`);
    });
    return performance.now() - startedAt;
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode ?? null;
    const gone = ended(ending);
    ending.kill(signal);
    return gone;
  };
  return {
    url,
    dataDirectory: data.path,
    log: () => stripVTControlCharacters(said),
    pid: () => child?.pid,
    token: () => {
      const found = /one-time token: (\S+)/.exec(said)?.[1];
      if (!found) throw new Error(`No token in the log:\n${said}`);
      return found;
    },
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
    start,
    async [Symbol.asyncDispose]() {
      await end("SIGTERM");
      await data[Symbol.asyncDispose]();
    },
  };
}

function spawnCairn(dataDirectory: string, port: number): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(process.execPath, [main, "--data", dataDirectory, "--port", String(port)], {
    // Nothing of this machine's settings: no database, no mail server, no other port.
    env: { PATH, HOME },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function listen(child: ChildProcess, hear: (text: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
}

const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once("close", (code) => resolve(code));
  });

/** A port that nobody has right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const taker = createServer();
    taker.once("error", reject);
    taker.listen(0, "127.0.0.1", () => {
      const address = taker.address();
      taker.close(() =>
        typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port")),
      );
    });
  });
}
