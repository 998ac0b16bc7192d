import type { Me } from "@cairn/contract/identity.ts";
import type { Visit } from "../../http/visit.ts";
import type { CookieNames } from "./cookies.ts";
import { sessionDays } from "./moments.ts";
import { deleteSession, insertSession, meOf, type Proof } from "./queries.ts";
import { newSecret } from "./secrets.ts";

type Signing = Pick<Visit, "db" | "now" | "cookies" | "setCookie">;

const maxAgeSeconds = sessionDays * 24 * 3600;

/**
 * Signs the browser in, with a token that nobody knew before; the session it had ends.
 * To be called at the door.
 */
export async function signInHere(
  visit: Signing,
  { session }: CookieNames,
  accountId: string,
  proof: Proof,
): Promise<Me> {
  const { db, now } = visit;
  const earlier = visit.cookies[session];
  if (earlier !== undefined) await deleteSession(db, earlier);
  const token = newSecret();
  await insertSession(db, { token, accountId, proof, now });
  visit.setCookie(session, token, { maxAgeSeconds });
  return meOf(db, accountId);
}

/** Lets the cookie last as long as the session, which using it has kept alive. */
export function keepCookie(visit: Pick<Visit, "cookies" | "setCookie">, { session }: CookieNames): void {
  const token = visit.cookies[session];
  if (token !== undefined) visit.setCookie(session, token, { maxAgeSeconds });
}
