import { randomUUID } from "node:crypto";
import { realWorld } from "../adapters/clock.ts";
import { keptPassword } from "../features/identity/password.ts";
import { accountFor, savePassword } from "../features/identity/queries.ts";
import { type Browser, newBrowser } from "./browser.ts";
import { secretTo } from "./letters.ts";
import type { TestServer } from "./server.ts";

/** Somebody with an account, whom the tests know by address. */
export type Known = { readonly accountId: string; readonly email: string };

/** Makes an account past the front door, with a password if one is given. */
export async function newAccountOf(
  server: Pick<TestServer, "within">,
  {
    email = `${randomUUID()}@example.com`,
    name = "Ann Example",
    password,
    admin = false,
  }: {
    readonly email?: string;
    readonly name?: string;
    readonly password?: string;
    readonly admin?: boolean;
  } = {},
): Promise<Known> {
  const now = realWorld().now();
  const kept = password === undefined ? undefined : await keptPassword(password);
  return server.within(async (db) => {
    const { accountId } = await accountFor(db, { accountId: randomUUID(), email, name, admin, now });
    if (kept !== undefined) await savePassword(db, accountId, kept, now);
    return { accountId, email };
  });
}

/** Signs in as people do: asks for a code, reads the letter, enters it. */
export async function signedIn(server: TestServer, email: string): Promise<Browser> {
  const browser = newBrowser(server.url);
  await browser.post("/api/sign-in/code", { email });
  const { status } = await browser.post("/api/sign-in/code/enter", { email, code: await secretTo(server, email) });
  if (status !== 200) throw new Error(`Signing in as ${email} came to ${status}`);
  return browser;
}
