import { may } from "@cairn/domain/access/policy.ts";
import type { Actor, Ownership, Role } from "@cairn/domain/kernel/actor.ts";
import { isShared, type Side, type SpaceId, sharedWith } from "@cairn/domain/kernel/space.ts";

/** A person as far as it matters here: whose side they are on, and where they stand. */
export type Somebody = { readonly side: Side; readonly space: SpaceId };

/** What a project is like when somebody is let in: whose it is, and whether any of the customer's people has come in. */
export type Stage = { readonly ownership: Ownership; readonly customerIsIn: boolean };

/**
 * May the actor let this person in, or end their access? It takes the right to steer where the person stands and, for a
 * seller's colleague, where the customer shares with that seller: who sees the customer's things is the customer's
 * matter once they have taken over. The seller who holds the project in trust invites the customer's first people, and
 * no more once one of them has come in: whoever comes on the customer's side sees what is private to it.
 */
export function mayLetIn(actor: Actor, { side, space }: Somebody, { ownership, customerIsIn }: Stage): boolean {
  // Who of the customer's own people takes part is theirs to say from the first day: each of them sees what is private.
  if (actor.side === "customer" && side === "customer") return may(actor, "steer", "ours", ownership);
  if (!may(actor, "steer", space, ownership)) return false;
  if (side !== "customer") return may(actor, "steer", sharedWith(side), ownership);
  // No other seller takes part before the customer admits them, and only who took over can.
  return ownership === "in trust" && !customerIsIn;
}

/** Does everybody who would share a space with this person see them there? Nobody takes part unseen. */
export function standsWhereSeen({ side, space }: Somebody): boolean {
  return side === "customer" ? space === "ours" || isShared(space) : space === sharedWith(side);
}

/** Customers lead or are members; sellers are sellers. */
export function fitsSide(role: Role, side: Side): boolean {
  return (role === "seller") === (side !== "customer");
}
