import { randomUUID } from "node:crypto";
import { setUpToken } from "../../apps/server/src/features/identity/set-up.ts";
import { run } from "../../apps/server/src/run.ts";
import type { Store } from "../../apps/server/src/store/database.ts";
import { type Connection, openEmbeddedDatabase } from "../../apps/server/src/store/embedded/open.ts";
import { newBrowser } from "../../apps/server/src/testing/browser.ts";
import { newDataDirectory } from "../../apps/server/src/testing/data-directory.ts";
import { query } from "../../apps/server/src/testing/query.ts";

/** A Cairn as it is used, with its database on disk, to be measured from outside. */
export type MeasuredCairn = {
  readonly port: number;
  readonly store: Store;
  readonly connection: Connection;
  /** The headers of somebody who is signed in, as their browser sends them. */
  readonly signedIn: Readonly<Record<string, string>>;
  /** Asks as that somebody. @throws Error when the answer is not 200 */
  readonly post: (path: string, body: object) => Promise<void>;
};

/** One PostgreSQL on which several Cairns can be measured against each other. */
export type Bench = AsyncDisposable & { readonly cairn: (name: string) => Promise<MeasuredCairn> };

/** Opens a database like the one of `npm start`: embedded, and safe from power cuts. */
export async function openBench(): Promise<Bench> {
  const data = await newDataDirectory();
  const database = await openEmbeddedDatabase({ dataDirectory: data.path, log: () => {} });
  const stops: (() => Promise<void>)[] = [];
  let isOpen = true;
  return {
    async cairn(name) {
      await query(database.connection, `create database ${name}`);
      const connection = { ...database.connection, database: name };
      const { port, store, stop } = await run({
        database: connection,
        port: 0,
        address: "127.0.0.1",
        publicUrl: "http://localhost",
        mailFrom: "Cairn <cairn@example.com>",
        log: { say: () => {}, request: () => {}, trouble: (error) => isOpen && console.error(error) },
        requestsPerMinute: 100_000_000,
      });
      stops.push(stop);
      const cookie = await setUp(port, await setUpToken(store));
      const signedIn = { cookie, "accept-encoding": "gzip, deflate, br" };
      return { port, store, connection, signedIn, post: asking(port, cookie) };
    },
    async [Symbol.asyncDispose]() {
      isOpen = false;
      for (const stop of stops) await stop();
      await database.stop();
      await data[Symbol.asyncDispose]();
    },
  };
}

/** The very first visit. @returns the cookie of whoever made it */
async function setUp(port: number, token: string | undefined): Promise<string> {
  const browser = newBrowser(`http://127.0.0.1:${port}`);
  const who = { name: "Lee Lead", email: "lee@example.com", organisation: "Example Council", sells: false };
  const { status, text } = await browser.post("/api/set-up", { token, ...who, password: "ten stones and more" });
  if (status !== 200) throw new Error(`Setting up came to ${status}: ${text}`);
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}

const asking =
  (port: number, cookie: string): MeasuredCairn["post"] =>
  async (path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json", "idempotency-key": randomUUID() },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path} came to ${answer.status}: ${await answer.text()}`);
  };
