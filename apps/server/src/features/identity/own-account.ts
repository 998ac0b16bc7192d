import { Failure } from "@cairn/contract/failures.ts";
import type { identity } from "@cairn/contract/identity.ts";
import { after } from "@cairn/domain/kernel/days.ts";
import type { Handlers } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import type { Outbox } from "../running/outbox.ts";
import { keepCookie } from "./browser-session.ts";
import type { CookieNames } from "./cookies.ts";
import { passwordChangedLetter } from "./letters.ts";
import type { Limits } from "./limits.ts";
import { freshMinutes, minutes } from "./moments.ts";
import { isPassword, keptPassword } from "./password.ts";
import { credentialsOf, deleteSessions, isProvenSince, meOf, renameAccount, savePassword } from "./queries.ts";

type House = { readonly cookies: CookieNames; readonly limits: Limits; readonly outbox: Outbox };
type OwnAccount = Pick<Handlers<typeof identity>, "whoAmI" | "changeMe" | "changePassword" | "signOutEverywhere">;

/** What somebody sees and changes of their own account. Whose it is, only the session says, never the body. */
export function ownAccount({ cookies, limits, outbox }: House): OwnAccount {
  return {
    whoAmI: async (visit) => {
      if (visit.account) keepCookie(visit, cookies);
      return meOf(visit.db, visit.account?.accountId);
    },

    changeMe: ({ db, account, body }) =>
      throughTheDoor(db, async () => {
        await renameAccount(db, account.accountId, body.name);
        return meOf(db, account.accountId);
      }),

    changePassword: (visit) => {
      const { db, account, body, now } = visit;
      const { accountId, email } = account;
      const takeBack = limits.count("changePassword", accountId);
      const token = visit.cookies[cookies.session] ?? "";
      return throughTheDoor(db, async () => {
        const has = await credentialsOf(db, { accountId });
        const isProven =
          has?.password === undefined ||
          (body.current === undefined
            ? await isProvenSince(db, token, after(now, -minutes(freshMinutes)))
            : await isPassword(body.current, has.password));
        if (!isProven) throw new Failure("wrong_code");
        takeBack();
        await savePassword(db, accountId, await keptPassword(body.next), now);
        await deleteSessions(db, accountId, token);
        await outbox.put(visit, passwordChangedLetter(email));
        visit.wake(accountId);
        return {};
      });
    },

    signOutEverywhere: (visit) => {
      const { db, account } = visit;
      return throughTheDoor(db, async () => {
        await deleteSessions(db, account.accountId);
        visit.clearCookie(cookies.session);
        visit.wake(account.accountId);
        return {};
      });
    },
  };
}
