import { z } from "zod";
import { type Collection, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, ReasonBefore, TitleBefore } from "../../kernel/text.ts";
import { refuseLeaningOn } from "../leaning.ts";
import { refuseOther } from "../problem/rewriting.ts";
import { AdjustmentFields, type CostAdjustment, type Costs, costs, TermsFields } from "./costs.ts";

/** There is one for each space, and for each option in it; another beside it would make every sum ambiguous. */
function refuseSecond<T extends Thing>(
  all: Collection<T>,
  id: string,
  isSame: (it: T) => boolean,
): Refusal | undefined {
  const other = Object.values(all).find((it) => it.id !== id && !it.removed && isSame(it));
  return other && refuse("not_now", { state: "already stated" });
}

export function refuseSecondTerms({ costTerms }: Costs, { id, space }: Thing): Refusal | undefined {
  return refuseSecond(costTerms, id, (it) => it.space === space);
}

export function refuseSecondAdjustment(
  { costAdjustments }: Costs,
  { id, space, optionId }: Thing & Pick<CostAdjustment, "optionId">,
): Refusal | undefined {
  return refuseSecond(costAdjustments, id, (it) => it.space === space && it.optionId === optionId);
}

const stateCostTerms = costs.command({
  summary:
    "State what holds for all options when they are costed: currency, months, inflation, the cost of an own hour",
  input: z.object({
    termsId: ThingId,
    space: SpaceId,
    terms: TermsFields,
    /** The source as it was when somebody began to edit. */
    from: z.object({ source: TitleBefore }).optional(),
  }),
  needs: "plan",
  decide: (all, { termsId, space, terms, from }, around) => {
    const wanted = { id: termsId, collection: "costTerms", space, from: from?.source };
    const was = unlessRemoved(all.costTerms[termsId]);
    const refused =
      refuseOther(around.find(termsId), wanted) ??
      refuseSecondTerms(all, { id: termsId, space }) ??
      editedMeanwhile(from?.source, was?.source);
    if (refused) return refused;
    if (was && same(TermsFields.parse(was), terms)) return refuse("nothing_to_change");
    return [{ type: "costTermsStated", space, termsId, terms }];
  },
});

const adjustCosts = costs.command({
  summary: "Adjust an option for optimism: costs up, benefits down, with the reason",
  input: AdjustmentFields.extend({
    adjustmentId: ThingId,
    space: SpaceId,
    optionId: ThingId,
    /** The reason as it was when somebody began to edit. */
    from: z.object({ because: ReasonBefore }).optional(),
  }),
  needs: "plan",
  decide: (all, { adjustmentId, space, optionId, from, ...adjustment }, around) => {
    const wanted = { id: adjustmentId, collection: "costAdjustments", space, from: from?.because };
    const was = unlessRemoved(all.costAdjustments[adjustmentId]);
    const refused =
      refuseOther(around.find(adjustmentId), wanted) ??
      refuseLeaningOn("options", [optionId], space, around) ??
      refuseSecondAdjustment(all, { id: adjustmentId, space, optionId }) ??
      editedMeanwhile(from?.because, was?.because);
    if (refused) return refused;
    if (was && was.optionId !== optionId) return refuse("duplicate", { id: adjustmentId });
    if (was && same(AdjustmentFields.parse(was), adjustment)) return refuse("nothing_to_change");
    return [{ type: "costsAdjusted", space, adjustmentId, optionId, ...adjustment }];
  },
});

export const costTermsCommands = { stateCostTerms, adjustCosts };
