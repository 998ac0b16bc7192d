import { type Refusal, refuse } from "../../kernel/refusal.ts";
import type { SpaceId } from "../../kernel/space.ts";
import type { Plan } from "./plan.ts";

/** A project stays small enough to be read whole. Struck out activities count, removed ones do not. */
export const maxActivities = 300;
/** Proposals that wait to be taken or struck out: two frames. More would bury the customer's own plan. */
export const maxProposals = 120;

/** What one command lays down or takes at most: a whole frame. */
export const mostAtOnce = 60;

/** Counted in the one space that is written to: a count over others would betray what is in them. */
export function refuseFull(all: Plan, space: SpaceId, more: number): Refusal | undefined {
  const here = Object.values(all.activities).filter((it) => !it.removed && it.space === space);
  return here.length + more > maxActivities
    ? refuse("too_many", { what: "activities", most: maxActivities })
    : undefined;
}

/** Counted in one space, as above. */
export function refuseCrowded(all: Plan, space: SpaceId, more: number): Refusal | undefined {
  const waiting = Object.values(all.activities).filter(
    (it) => !it.removed && it.space === space && it.status === "proposed",
  );
  return waiting.length + more > maxProposals
    ? refuse("too_many", { what: "open proposals", most: maxProposals })
    : undefined;
}
