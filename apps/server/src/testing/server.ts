import { randomUUID } from "node:crypto";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { realWorld, type World } from "../adapters/clock.ts";
import type { Log } from "../adapters/log.ts";
import type { Account } from "../http/visit.ts";
import { type Running, run } from "../run.ts";
import type { Db } from "../store/database.ts";
import type { Connection } from "../store/embedded/open.ts";
import { admit } from "../store/projects/project-row.ts";
import { freshDatabase } from "./database.ts";
import { newAccount } from "./sessions.ts";

/** What an HTTP request of a test came to. */
export type Answered = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; not checked. */
  readonly json: never;
};

export async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    get json(): never {
      return JSON.parse(text) as never;
    },
  };
}

/** Somebody who is signed in, and asks the server over real HTTP. */
export type Visitor = {
  readonly account: Account;
  readonly cookie: string;
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Answered>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>;
  readonly send: (
    method: string,
    path: string,
    init?: { body?: string; headers?: Record<string, string> },
  ) => Promise<Answered>;
};

/** A whole Cairn on a database of its own, listening on a free port. */
export type TestServer = AsyncDisposable & {
  readonly url: string;
  readonly connection: Connection;
  /** Every trouble and sentence that was logged. */
  readonly logged: readonly string[];
  readonly running: Running;
  /** Work on the database itself, beginning at the door. */
  readonly within: <T>(work: (db: Db) => Promise<T>) => Promise<T>;
  /** Makes an account (with this id, if the test needs to know it before) and signs it in. */
  readonly visitor: (name?: string, accountId?: string) => Promise<Visitor>;
  /** A request by nobody in particular. */
  readonly anonymous: Pick<Visitor, "get" | "post" | "send">;
  /** Lets an account take part in a project, as accepting an invitation would. */
  readonly letIn: (projectId: string, who: Visitor, actor: Actor) => Promise<void>;
  /** Another server process-alike on the same database. */
  readonly another: () => Promise<TestServer>;
};

type Options = { readonly world?: World; readonly publicUrl?: string; readonly smtpUrl?: string };

/** Starts a Cairn for a test: `await using server = await startTestServer()`. */
export async function startTestServer(options: Options = {}): Promise<TestServer> {
  const database = await freshDatabase();
  return startOn(database.connection, options, () => database[Symbol.asyncDispose]());
}

async function startOn(
  connection: Connection,
  options: Options,
  dispose: () => PromiseLike<void>,
): Promise<TestServer> {
  const logged: string[] = [];
  const log: Log = {
    say: (sentence) => logged.push(sentence),
    request: () => {},
    trouble: (error) => logged.push(error instanceof Error ? (error.stack ?? "") : String(error)),
  };
  const { world = realWorld() } = options;
  const running = await run({
    database: connection,
    port: 0,
    address: "127.0.0.1",
    publicUrl: options.publicUrl ?? "http://localhost",
    ...(options.smtpUrl !== undefined && { smtpUrl: options.smtpUrl }),
    mailFrom: "Cairn <cairn@example.com>",
    log,
    world,
    checkAnswers: true,
    connections: 5,
    requestsPerMinute: 1_000_000,
  });
  const url = `http://127.0.0.1:${running.port}`;
  const { within } = running.store;
  return {
    url,
    connection,
    logged,
    running,
    within,
    anonymous: asking(url, ""),
    async visitor(name = "Ann Example", accountId = randomUUID()) {
      const { account, cookie } = await within((db) => newAccount(db, { accountId, name }, world.now()));
      return { account, cookie, ...asking(url, cookie) };
    },
    async letIn(projectId, { account }, actor) {
      const now = world.now();
      await within(async (db) => {
        const { personId, side, role, inside } = actor;
        const vouchedBy = inside && side !== "customer" ? personId : undefined;
        await admit(db, projectId as ProjectId, account.accountId, { personId, side, role, vouchedBy }, now);
      });
    },
    another: () => startOn(connection, options, async () => {}),
    async [Symbol.asyncDispose]() {
      await running.stop();
      await dispose();
    },
  };
}

function asking(url: string, cookie: string): Pick<Visitor, "get" | "post" | "send"> {
  const send: Visitor["send"] = async (method, path, { body, headers = {} } = {}) => {
    const response = await fetch(url + path, {
      method,
      headers: { ...(cookie && { cookie }), ...headers },
      ...(body !== undefined && { body }),
    });
    return answered(response);
  };
  return {
    send,
    get: (path, headers) => send("GET", path, headers && { headers }),
    post: (path, body, headers = {}) =>
      send("POST", path, {
        body: JSON.stringify(body),
        headers: { "content-type": "application/json", "idempotency-key": randomUUID(), ...headers },
      }),
  };
}
