import type { invitations } from "@cairn/contract/invitations.ts";
import type { Handlers } from "../../http/visit.ts";
import { entering } from "./entering.ts";
import { inviting } from "./inviting.ts";
import { vouching } from "./vouching.ts";

/** Everything about getting into a project. */
export function invitationHandlers(
  house: Parameters<typeof inviting>[0] & Parameters<typeof entering>[0],
): Handlers<typeof invitations> {
  return { ...inviting(house), ...vouching(house), ...entering(house) };
}
