import { z } from "zod";
import { PartyId } from "./ids.ts";

/**
 * A space is an audience; everything in a project lies in exactly one.
 * `cover`: everybody in the project, written by its owner only · `ours`: the customer only · `circle`: those of the
 * customer who are inside · `shared:P`: the customer and seller P · `own:P`: those of seller P who are inside.
 */
export const SpaceId = z.union([
  z.literal("cover"),
  z.literal("ours"),
  z.literal("circle"),
  z.templateLiteral(["shared:", z.uuid()]),
  z.templateLiteral(["own:", z.uuid()]),
]);
export type SpaceId = z.infer<typeof SpaceId>;

/** Which party somebody belongs to: the customer, or one seller. */
export const Side = z.union([z.literal("customer"), PartyId]);
export type Side = z.infer<typeof Side>;

/** The space of the customer and this seller. */
export const sharedWith = (party: PartyId): SpaceId => `shared:${party}`;
/** The space of this seller alone. */
export const ownOf = (party: PartyId): SpaceId => `own:${party}`;

/** The narrowest space of a side, open to those of it who are inside. */
export const innermostOf = (side: Side): SpaceId => (side === "customer" ? "circle" : ownOf(side));

/** The seller a space is about, if any. */
export function sellerOf(space: SpaceId): PartyId | undefined {
  const at = space.indexOf(":");
  return at < 0 ? undefined : (space.slice(at + 1) as PartyId);
}

/** Do both sides see what lies there? The cover, which everybody sees, is shared with nobody in particular. */
export const isShared = (space: SpaceId): boolean => space.startsWith("shared:");

/** Does only the customer see it, all of them or their circle? That was never held in trust. */
export const isCustomersOwn = (space: SpaceId): boolean => space === "ours" || space === "circle";

/** Where the customer's own word on something lies: in the circle when that does, and else among all of them. */
export const customersOwnFor = (space: SpaceId): SpaceId => (space === "circle" ? "circle" : "ours");

/**
 * Whoever looks. The narrowest space of their side is open to those who are `inside`: the customer's circle to the leads and
 * those whom a lead named; a seller's own space to those who belong to its organisation, and those whom somebody inside let in.
 */
export type Viewer = { readonly side: Side; readonly inside: boolean };

/** Whoever sees all that any of the customer's people sees. */
export const theCustomer: Viewer = { side: "customer", inside: true };

/** May they see what lies in the space? */
export function sees({ side, inside }: Viewer, space: SpaceId): boolean {
  if (space === "cover") return true;
  if (side === "customer") return space === "ours" || isShared(space) || (space === "circle" && inside);
  return sellerOf(space) === side && (inside || isShared(space));
}

/** May people of this side see what lies in the space? Which of them are inside, a history does not say. */
export const isOpenTo = (side: Side, space: SpaceId): boolean => sees({ side, inside: true }, space);

/**
 * Is everybody who sees `inner` also in the audience of `outer`? Only then may a thing in `inner` lean on one in `outer`.
 */
export function isWithin(inner: SpaceId, outer: SpaceId): boolean {
  if (inner === outer || outer === "cover") return true;
  if (inner === "circle") return outer === "ours" || isShared(outer);
  if (inner === "ours") return isShared(outer);
  return inner.startsWith("own:") && isShared(outer) && sellerOf(inner) === sellerOf(outer);
}
