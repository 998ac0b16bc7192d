import type { Actor } from "../kernel/actor.ts";
import { Instant } from "../kernel/days.ts";
import { PartyId, PersonId, ProjectId } from "../kernel/ids.ts";
import { ownOf, type SpaceId, sharedWith } from "../kernel/space.ts";

/** A uuid that says its number, the same in every run. */
export const uuid = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, "0")}`;

export const projectId = ProjectId.parse(uuid(0xc0_0000));
export const partyA = PartyId.parse(uuid(0xa));
export const partyB = PartyId.parse(uuid(0xb));
/** A seller who is not on the project yet. */
export const partyC = PartyId.parse(uuid(0xc));

const person = (n: number) => PersonId.parse(uuid(n));

export const lead: Actor = { personId: person(0x11), side: "customer", inside: true, role: "lead" };
/** In the customer's circle, since the lead named them. */
export const confidant: Actor = { personId: person(0x13), side: "customer", inside: true, role: "member" };
export const member: Actor = { personId: person(0x12), side: "customer", inside: false, role: "member" };
export const sellerA: Actor = { personId: person(0x1a), side: partyA, inside: true, role: "seller" };
/** On seller A's side, let in by the customer: nobody inside A's own space knows them. */
export const strangerA: Actor = { personId: person(0x1c), side: partyA, inside: false, role: "seller" };
export const sellerB: Actor = { personId: person(0x1b), side: partyB, inside: true, role: "seller" };

export const sharedA = sharedWith(partyA);
export const sharedB = sharedWith(partyB);
export const ownA = ownOf(partyA);
export const ownB = ownOf(partyB);
export const spaces: readonly SpaceId[] = ["cover", "ours", sharedA, sharedB, ownA, ownB, "circle"];

/** A minute after another, from a Monday morning on. */
export const minute = (n: number): Instant =>
  Instant.parse(new Date(Date.UTC(2026, 0, 5, 8) + n * 60_000).toISOString());
