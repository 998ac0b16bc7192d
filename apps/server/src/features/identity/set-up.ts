import { randomUUID } from "node:crypto";
import { Failure } from "@cairn/contract/failures.ts";
import type { identity } from "@cairn/contract/identity.ts";
import type { Handlers } from "../../http/visit.ts";
import type { Store } from "../../store/database.ts";
import { insertOrganisation } from "../organisations/queries.ts";
import { signInHere } from "./browser-session.ts";
import type { CookieNames } from "./cookies.ts";
import type { Limits } from "./limits.ts";
import { keptPassword } from "./password.ts";
import { accountFor, holdSetUpToken, isSetUp, savePassword, saveSetUpToken } from "./queries.ts";
import { hashOf, isSame, newSecret } from "./secrets.ts";

/**
 * The one-time token that opens the set-up, to be shown in the log; a new one at each start, which ends the one before.
 * `undefined` once the admin's account is there.
 */
export async function setUpToken(store: Store): Promise<string | undefined> {
  return store.within(async (db) => {
    if (await isSetUp(db)) return undefined;
    const token = newSecret();
    await saveSetUpToken(db, hashOf(token));
    return token;
  });
}

/** Makes the first account and the organisation it keeps. Of several at once, one succeeds. */
export function setUpHandler(house: {
  readonly cookies: CookieNames;
  readonly limits: Limits;
}): Pick<Handlers<typeof identity>, "setUp"> {
  return {
    setUp: async (visit) => {
      const { db, body, now, newId } = visit;
      house.limits.count("setUpAt", visit.address);
      const expected = await holdSetUpToken(db);
      if (!expected || (await isSetUp(db))) throw new Failure("not_now", { state: "already set up" });
      if (!isSame(expected, hashOf(body.token))) throw new Failure("wrong_code");
      const { name, email } = body;
      const { accountId } = await accountFor(db, { accountId: randomUUID(), email, name, admin: true, now });
      await savePassword(db, accountId, await keptPassword(body.password), now);
      const organisation = { organisationId: newId(), name: body.organisation, sells: body.sells };
      await insertOrganisation(db, organisation, { accountId, knownAs: name }, now);
      return signInHere(visit, house.cookies, accountId, "password");
    },
  };
}
