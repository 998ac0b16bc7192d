import { may } from "@cairn/domain/access/policy.ts";
import type { Actor, Ownership, Role } from "@cairn/domain/kernel/actor.ts";
import { isShared, type Side, type SpaceId, sharedWith } from "@cairn/domain/kernel/space.ts";

/** A person as far as it matters here: whose side they are on, and where they stand. */
export type Somebody = { readonly side: Side; readonly space: SpaceId };

/**
 * May the actor let this person in, or end their access? It takes the right to steer where the person stands and, for a
 * seller's colleague, where the customer shares with that seller: who sees the customer's things is the customer's
 * matter once they have taken over. Until then the seller who holds the project in trust invites the customer's people.
 */
export function mayLetIn(actor: Actor, { side, space }: Somebody, ownership: Ownership): boolean {
  // Who of the customer's own people takes part is theirs to say from the first day: each of them sees what is private.
  if (actor.side === "customer" && side === "customer") return may(actor, "steer", "ours", ownership);
  if (!may(actor, "steer", space, ownership)) return false;
  if (side !== "customer") return may(actor, "steer", sharedWith(side), ownership);
  // No other seller takes part before the customer admits them, and only who took over can.
  return ownership === "in trust";
}

/** Does everybody who would share a space with this person see them there? Nobody takes part unseen. */
export function standsWhereSeen({ side, space }: Somebody): boolean {
  return side === "customer" ? space === "ours" || isShared(space) : space === sharedWith(side);
}

/** Customers lead or are members; sellers are sellers. */
export function fitsSide(role: Role, side: Side): boolean {
  return (role === "seller") === (side !== "customer");
}
