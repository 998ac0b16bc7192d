import { randomUUID } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { Doorkeeper } from "../http/admission.ts";
import type { Account } from "../http/visit.ts";
import type { Db } from "../store/database.ts";

const tokens = new Map<string, string>();

/** Stands in for the door until accounts can sign in. */
export const sessionDoorkeeper: Doorkeeper = {
  sessionCookie: "cairn-session",
  async accountOf(db, token) {
    return db
      .selectFrom("account")
      .select(["account_id as accountId", "email", "name", "admin"])
      .where("account_id", "=", tokens.get(token) ?? randomUUID())
      .executeTakeFirst();
  },
};

/** Makes an account with a session, past the front door. */
export async function newAccount(
  db: Db,
  name: string,
): Promise<{ readonly account: Account; readonly cookie: string }> {
  const accountId = randomUUID();
  const account = { accountId, email: `${accountId}@example.com`, name, admin: false };
  const { email, admin } = account;
  await db
    .insertInto("account")
    .values({ account_id: accountId, email, name, admin, created_at: new Date().toISOString() as Instant })
    .execute();
  const token = randomUUID();
  tokens.set(token, accountId);
  return { account, cookie: `cairn-session=${token}` };
}
