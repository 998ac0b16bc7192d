import type { Furnish } from "./furnish.ts";

export const optionsKinds = {
  option: 60,
  ruledOut: 61,
  criterion: 62,
  weighting: 63,
  unknown: 64,
  settled: 65,
} as const;

/** Two options, one of them ruled out, a criterion that weighs everything, and two unknowns, one of them settled. */
export function furnishOptions({ space, id, say }: Furnish<keyof typeof optionsKinds>): void {
  say("addOption", { space, optionId: id("option"), title: "The option one" });
  say("addOption", { space, optionId: id("ruledOut"), title: "The dear one" });
  say("ruleOutOption", { optionId: id("ruledOut"), because: "Too dear" });
  say("addCriterion", { space, criterionId: id("criterion"), title: "Hours saved" });
  const weights = [{ criterionId: id("criterion"), weight: 1 }];
  say("agreeWeights", { space, weightingId: id("weighting"), weights, agreedOn: "2026-01-02" });
  say("noteUnknown", { space, unknownId: id("unknown"), what: "Whether it runs on tablets" });
  say("noteUnknown", { space, unknownId: id("settled"), what: "Whether we may keep the data" });
  say("settleUnknown", { unknownId: id("settled"), result: "For ten years" });
}
