import type { Instant } from "@cairn/domain/kernel/days.ts";
import { accountFor, insertSession } from "../features/identity/queries.ts";
import { newSecret } from "../features/identity/secrets.ts";
import type { Account } from "../http/visit.ts";
import type { Db } from "../store/database.ts";

/** Makes an account with a session, past the front door. */
export async function newAccount(
  db: Db,
  { accountId, name }: { readonly accountId: string; readonly name: string },
  now: Instant,
): Promise<{ readonly account: Account; readonly cookie: string }> {
  const account = { accountId, email: `${accountId}@example.com`, name, admin: false };
  await accountFor(db, { ...account, now });
  const token = newSecret();
  await insertSession(db, { token, accountId, proof: "password", now });
  return { account, cookie: `cairn-session=${token}` };
}
