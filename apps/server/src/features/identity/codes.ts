import { after } from "@cairn/domain/kernel/days.ts";
import { KeptFailure } from "../../http/kept-failure.ts";
import type { Visit } from "../../http/visit.ts";
import type { CookieNames } from "./cookies.ts";
import { codeMinutes, minutes } from "./moments.ts";
import { deleteCode, insertCode, useTry } from "./queries.ts";
import { codeHashOf, hashOf, isSame, newCode, newSecret } from "./secrets.ts";

/** What a code lets somebody do: sign in with an address, or enter by an invitation. A code for one is no code for another. */
export type Subject = { readonly signIn: string } | { readonly invitation: string };

const mostTries = 5;

type Asking = Pick<Visit, "db" | "now" | "setCookie">;
type Entering = Pick<Visit, "db" | "now" | "cookies" | "clearCookie">;

/**
 * Makes a code that is good for ten minutes and five tries, in the browser that is answered and for this subject only.
 * A later code in the same browser takes the place of an earlier one.
 *
 * @returns the code, to be mailed; it is kept nowhere
 */
export async function makeCode(visit: Asking, cookies: CookieNames, subject: Subject): Promise<string> {
  const [nonce, code] = [newSecret(), newCode()];
  await insertCode(
    visit.db,
    {
      nonceHash: hashOf(nonce),
      subjectHash: hashOf(JSON.stringify(subject)),
      codeHash: codeHashOf(code, nonce),
      expiresAt: after(visit.now, minutes(codeMinutes)),
    },
    visit.now,
  );
  visit.setCookie(cookies.browser, nonce, { maxAgeSeconds: codeMinutes * 60 });
  return code;
}

/**
 * Takes the code that somebody typed. It is gone with this.
 *
 * @throws KeptFailure `wrong_code` whether it is another, has run out, was used, or was asked for in another browser
 */
export async function takeCode(visit: Entering, cookies: CookieNames, subject: Subject, code: string): Promise<void> {
  const nonce = visit.cookies[cookies.browser];
  if (nonce === undefined) throw new KeptFailure("wrong_code");
  const nonceHash = hashOf(nonce);
  const subjectHash = hashOf(JSON.stringify(subject));
  const kept = await useTry(visit.db, { nonceHash, subjectHash, most: mostTries, now: visit.now });
  if (!kept || !isSame(kept, codeHashOf(code, nonce))) throw new KeptFailure("wrong_code");
  await deleteCode(visit.db, nonceHash);
  visit.clearCookie(cookies.browser);
}
