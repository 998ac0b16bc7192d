import type { choosingCommands } from "../../project/options/choosing.ts";
import type { scoringCommands } from "../../project/options/scoring.ts";
import type { unknownCommands } from "../../project/options/unknowns.ts";
import type { weighingCommands } from "../../project/options/weighing.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export function optionsHappy({
  space,
  id,
  fresh,
}: Furnished): HappyWays<
  | keyof typeof choosingCommands
  | keyof typeof weighingCommands
  | keyof typeof scoringCommands
  | keyof typeof unknownCommands
> {
  const scores = [{ scoreId: fresh, criterionId: id("criterion"), value: 7, because: "We tried it" }];
  const scored = { space, optionId: id("option"), scores };
  const weights = [{ criterionId: id("criterion"), weight: 1 }];
  return {
    beginOptions: {
      input: { space, carryOnId: fresh, improveId: `${fresh.slice(0, -1)}f` },
    },
    addOption: { input: { space, optionId: fresh, title: "A common list", defenderId: id("person") } },
    changeOption: {
      input: { optionId: id("option"), changes: { title: "One list", what: null }, from: { title: "The option one" } },
    },
    ruleOutOption: { input: { optionId: id("option"), because: "Nobody would use it" } },
    bringOptionBack: { input: { optionId: id("ruledOut") } },
    addCriterion: { input: { space, criterionId: fresh, title: "Hours saved", serves: "Nobody waits" } },
    changeCriterion: { input: { criterionId: id("criterion"), changes: { title: "Hours", serves: "No waiting" } } },
    agreeWeights: { input: { space, weightingId: fresh, weights, agreedOn: "2026-01-02" } },
    takeBackWeights: { input: { weightingId: id("weighting") } },
    reopenWeights: { input: { weightingId: id("weighting"), because: "We forgot the nurses" } },
    keepWeights: {
      first: ["reopenWeights", { weightingId: id("weighting"), because: "We forgot the nurses" }],
      input: { weightingId: id("weighting") },
    },
    scoreOption: { input: scored },
    takeBackScores: { first: ["scoreOption", scored], input: { scoreIds: [fresh] } },
    askForScores: { input: { space, requestId: fresh, askedOf: [id("person")], because: "You will use it" } },
    noteUnknown: {
      input: {
        space,
        unknownId: fresh,
        what: "Whether it runs on tablets",
        optionIds: [id("option")],
        activityId: id("activity"),
      },
    },
    changeUnknown: { input: { unknownId: id("unknown"), changes: { test: "Try it for a week" } } },
    settleUnknown: { input: { unknownId: id("unknown"), result: "Yes, it does", from: "" } },
    reopenUnknown: { input: { unknownId: id("settled") } },
  };
}
