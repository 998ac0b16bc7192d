import { lead, member, uuid } from "./cast.ts";
import { type Stage, stageOf } from "./stage.ts";

export const space = "ours";
export const [carryOnId, improveId, listId] = [uuid(0x61), uuid(0x62), uuid(0x63)];
export const [hours, cost] = [uuid(0x64), uuid(0x65)];
export const [weightingId, again] = [uuid(0x66), uuid(0x67)];
export const weigh = (first: number, second: number) => [
  { criterionId: hours, weight: first },
  { criterionId: cost, weight: second },
];
export const agreed = { space, weightingId, weights: weigh(0.7, 0.3), agreedOn: "2026-01-02" };
export const score = (n: number, criterionId: string, value?: number) => ({
  scoreId: uuid(0x700 + n),
  criterionId,
  value,
});
export const scored = { space, optionId: listId, scores: [score(1, hours, 8)] };
export const because = "The nurses were not asked";

/** Three options, two criteria, and no weights yet. */
export function comparing(): Stage {
  const stage = stageOf();
  stage.do(lead, "beginOptions", { space, carryOnId, improveId });
  stage.do(member, "addOption", { space, optionId: listId, title: "A common list" });
  stage.do(lead, "addCriterion", { space, criterionId: hours, title: "Hours saved" });
  stage.do(lead, "addCriterion", { space, criterionId: cost, title: "Cost in three years" });
  return stage;
}

export function weighed(): Stage {
  const stage = comparing();
  stage.do(lead, "agreeWeights", agreed);
  return stage;
}

export function scoredOnce(): Stage {
  const stage = weighed();
  stage.do(member, "scoreOption", scored);
  return stage;
}
