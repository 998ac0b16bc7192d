import { Failure } from "@cairn/contract/failures.ts";
import type { identity } from "@cairn/contract/identity.ts";
import { KeptFailure } from "../../http/kept-failure.ts";
import type { Handlers } from "../../http/visit.ts";
import type { Outbox } from "../running/outbox.ts";
import { signInHere } from "./browser-session.ts";
import { makeCode, takeCode } from "./codes.ts";
import type { CookieNames } from "./cookies.ts";
import { signInCodeLetter } from "./letters.ts";
import type { Limits } from "./limits.ts";
import { isPassword } from "./password.ts";
import { credentialsOf, deleteSession } from "./queries.ts";

type House = { readonly cookies: CookieNames; readonly limits: Limits; readonly outbox: Outbox };
type SigningIn = Pick<Handlers<typeof identity>, "signIn" | "askForCode" | "signInWithCode" | "signOut">;

/** In and out of this browser. No answer tells whether an address is known, or which part was wrong. */
export function signingIn({ cookies, limits, outbox }: House): SigningIn {
  return {
    signIn: async (visit) => {
      const { db, body } = visit;
      const wasWell = [limits.count("signInAt", visit.address), limits.count("signIn", body.email)];
      const found = await credentialsOf(db, { email: body.email });
      const isRight = await isPassword(body.password, found?.password);
      if (!found || !isRight) throw new Failure("wrong_code");
      for (const takeBack of wasWell) takeBack();
      return signInHere(visit, cookies, found.accountId, "password");
    },

    askForCode: async (visit) => {
      const { body } = visit;
      limits.count("askForCodeAt", visit.address);
      limits.count("askForCode", body.email);
      limits.count("askForCodeToday", body.email);
      const code = await makeCode(visit, cookies, { signIn: body.email });
      await outbox.put(visit, signInCodeLetter(body.email, code));
      return {};
    },

    signInWithCode: async (visit) => {
      const { db, body } = visit;
      limits.count("enterCodeAt", visit.address);
      await takeCode(visit, cookies, { signIn: body.email }, body.code);
      const found = await credentialsOf(db, { email: body.email });
      if (!found) throw new KeptFailure("wrong_code");
      return signInHere(visit, cookies, found.accountId, "code");
    },

    signOut: async (visit) => {
      const token = visit.cookies[cookies.session];
      if (token !== undefined) await deleteSession(visit.db, token);
      visit.clearCookie(cookies.session);
      if (visit.account) visit.wake(visit.account.accountId);
      return {};
    },
  };
}
