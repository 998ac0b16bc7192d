import { z } from "zod";
import { unlessRemoved } from "../../kernel/area.ts";
import { Day, daysBetween } from "../../kernel/days.ts";
import { ThingId } from "../../kernel/ids.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { Reason } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { maxCriteria } from "./choosing.ts";
import { criteriaIn, scoresIn, weightingsIn, weightsAreOpen, weightsIn } from "./comparison.ts";
import { options } from "./options.ts";

/** How far from 1 the weights may be together, for what adding them up leaves over. */
const slack = 1e-9;
/** How often the weights of one comparison can be agreed: far more than anybody can still explain. */
const maxWeightings = 50;

type Weights = readonly { readonly criterionId: string; readonly weight: number }[];

function refuseSum(weights: Weights): Refusal | undefined {
  const sum = weights.reduce((total, { weight }) => total + weight, 0);
  if (Math.abs(sum - 1) <= slack) return undefined;
  const shown = String(Number((sum * 100).toFixed(7)));
  return refuse("invalid_input", { field: "weights", must: `be 100 % together; they are ${shown} %` });
}

const agreeWeights = options.command({
  summary: "Agree on all weights at once: shares that are 1 together, and the day they were agreed on",
  input: z.object({
    weightingId: ThingId,
    space: SpaceId,
    weights: z
      .array(z.object({ criterionId: ThingId, weight: z.number().positive().max(1) }))
      .min(1)
      .max(maxCriteria),
    agreedOn: Day,
  }),
  needs: "plan",
  decide: (all, { weightingId, space, weights, agreedOn }, around) => {
    if (around.find(weightingId)) return refuse("duplicate", { id: weightingId });
    if (!weightsAreOpen(space, all)) return refuse("not_now", { state: "scored already; reopen the weights first" });
    // A day ahead, since it may be tomorrow already where they are.
    if (daysBetween(around.today, agreedOn) > 1)
      return refuse("invalid_input", { field: "agreedOn", must: "have come" });
    const criterionIds = weights.map(({ criterionId }) => criterionId);
    const there = criteriaIn(space, all).map(({ id }) => id);
    const refused = refuseLeaningOn("criteria", criterionIds, space, around);
    if (refused) return refused;
    const exact = new Set(criterionIds).size === weights.length && there.length === weights.length;
    if (!exact || !there.every((id) => criterionIds.includes(id)))
      return refuse("invalid_input", { field: "weights", must: "name every criterion once" });
    const wrong = refuseSum(weights) ?? refuseCrowd(all.weightings, space, "agreements on weights", maxWeightings);
    if (wrong) return wrong;
    const shares = weights.map(({ weight }) => weight);
    return [{ type: "weightsAgreed", space, weightingId, criterionIds, weights: shares, agreedOn }];
  },
});

const takeBackWeights = options.command({
  summary: "Take back an agreement on weights that nobody has scored by yet",
  input: z.object({ weightingId: ThingId }),
  needs: "plan",
  decide: (all, { weightingId }) => {
    const weighting = unlessRemoved(all.weightings[weightingId]);
    if (!weighting) return refuse("not_found", { id: weightingId });
    if (weighting.reopened) return refuse("not_now", { state: "already reopened" });
    if (scoresIn(weighting.space, all).some(({ at }) => at >= weighting.at))
      return refuse("not_now", { state: "scored already; reopen the weights instead" });
    return [{ type: "weightsTakenBack", space: weighting.space, weightingId }];
  },
});

const reopenWeights = options.command({
  summary: "Open the agreed weights again, with the reason, which stays to be read",
  input: z.object({ weightingId: ThingId, because: Reason }),
  needs: "plan",
  decide: (all, { weightingId, because }) => {
    const weighting = unlessRemoved(all.weightings[weightingId]);
    if (!weighting) return refuse("not_found", { id: weightingId });
    const current = weightsIn(weighting.space, all);
    if (current.weighting?.id !== weightingId || weighting.reopened)
      return refuse("not_now", { state: "no longer the weights that stand" });
    return [{ type: "weightsReopened", space: weighting.space, weightingId, because }];
  },
});

const keepWeights = options.command({
  summary: "Say that the weights stand after all: take their reopening back",
  input: z.object({ weightingId: ThingId }),
  needs: "plan",
  decide: (all, { weightingId }) => {
    const weighting = unlessRemoved(all.weightings[weightingId]);
    if (!weighting) return refuse("not_found", { id: weightingId });
    if (!weighting.reopened) return refuse("nothing_to_change");
    if (weightingsIn(weighting.space, all).at(-1)?.id !== weightingId)
      return refuse("not_now", { state: "agreed anew since" });
    return [{ type: "weightsKept", space: weighting.space, weightingId }];
  },
});

export const weighingCommands = { agreeWeights, takeBackWeights, reopenWeights, keepWeights };
