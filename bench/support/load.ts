import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

/** One thing to ask the server for. `"?"` in the body becomes a number that was never said before. */
export type Asked = {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** How to ask: so many connections, each in turn for its share of `asked`, for so long. */
export type Load = {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  readonly asked: readonly Asked[];
  readonly marksFrom: number;
};

export type Carried = {
  readonly perSecond: number;
  /** Half of the answers came within this. */
  readonly p50Ms: number;
  /** Of an answer's body, as it went over the wire. */
  readonly bytesEach: number;
};

type Answered = { readonly took: readonly number[]; readonly bytes: number; readonly milliseconds: number };

/** Somebody who asks a lot. */
export type Client = AsyncDisposable & {
  /** Puts a load on a server and says what it carried. */
  readonly put: (load: Omit<Load, "marksFrom">) => Promise<Carried>;
};

/** Starts a client in a process of its own, so that asking and answering do not wait for each other. */
export function startClient(): Client {
  const client = fork(fileURLToPath(new URL("load-client.ts", import.meta.url)));
  const died = diedOf(client);
  died.catch(() => {});
  let marksFrom = 0;
  return {
    async put(load) {
      marksFrom += 100_000;
      client.send({ ...load, marksFrom });
      const [answer] = (await Promise.race([once(client, "message"), died])) as [Answered];
      const { took, bytes, milliseconds } = answer;
      return { perSecond: (took.length / milliseconds) * 1000, p50Ms: median(took), bytesEach: bytes / took.length };
    },
    async [Symbol.asyncDispose]() {
      const ended = once(client, "exit");
      client.disconnect();
      await ended;
    },
  };
}

async function diedOf(client: ChildProcess): Promise<never> {
  await once(client, "exit");
  throw new Error("The client ended before it had measured anything; what was wrong stands above.");
}
