import type { Found } from "../kernel/area.ts";
import type { Refusal } from "../kernel/refusal.ts";
import type { CostAdjustment, Costs } from "./costs/costs.ts";
import { refuseSecondAdjustment, refuseSecondTerms } from "./costs/terms.ts";
import type { Agreement, DecisionRecord, Decisions, QualityRating } from "./decisions/decision.ts";
import { refuseRecordReturning, refuseWordReturning } from "./decisions/returning.ts";
import type { Plan } from "./plan/plan.ts";
import { refuseFull } from "./plan/room.ts";
import { type Premortem, refuseReturning, type Theme } from "./premortem/premortem.ts";

/** What is looked at when something removed comes back. */
export type Beside = Plan & Decisions & Costs & Premortem;

/**
 * What holds of a thing must hold when it comes back as well: its place may have been taken meanwhile.
 *
 * @param all what everybody who sees the thing's space sees decides; the rest is passed over
 */
export function refuseComingBack(all: Beside, { collection, thing }: Found): Refusal | undefined {
  switch (collection) {
    case "activities":
      return refuseFull(all, thing.space, 1);
    case "themes":
      return refuseReturning(all, thing as Theme);
    case "decisionRecords":
      return refuseRecordReturning(all, thing as DecisionRecord);
    case "agreements":
    case "qualityRatings":
      return refuseWordReturning(all[collection], thing as Agreement | QualityRating);
    default:
      return refuseStandingTwice(all, { collection, thing });
  }
}

/** What stands once in a space, or once for an option, cannot come into it beside another. */
export function refuseStandingTwice(all: Costs, { collection, thing }: Found): Refusal | undefined {
  if (collection === "costTerms") return refuseSecondTerms(all, thing);
  if (collection === "costAdjustments") return refuseSecondAdjustment(all, thing as CostAdjustment);
  return undefined;
}
