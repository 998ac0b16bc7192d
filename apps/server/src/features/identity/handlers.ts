import type { identity } from "@cairn/contract/identity.ts";
import type { Handlers } from "../../http/visit.ts";
import { ownAccount } from "./own-account.ts";
import { setUpHandler } from "./set-up.ts";
import { signingIn } from "./signing-in.ts";

/** Everything about who somebody is. */
export function identityHandlers(house: Parameters<typeof ownAccount>[0]): Handlers<typeof identity> {
  return { ...setUpHandler(house), ...signingIn(house), ...ownAccount(house) };
}
