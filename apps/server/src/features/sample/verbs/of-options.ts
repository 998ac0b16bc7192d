import type { InputOf } from "@cairn/domain/project/project.ts";
import { source } from "./of-value.ts";
import type { Voice } from "./voice.ts";

type Unknown = Omit<InputOf<"noteUnknown">, "unknownId" | "space" | "optionIds">;
type CostLine = Omit<InputOf<"addCostLine">, "lineId" | "space" | "optionId" | "source">;
/** By criterion: 0 to 10, or nothing for "I do not know". */
type Marks = Readonly<Record<string, number | undefined>>;

/** What can be done, how it compares, and what each way costs and brings. */
export function verbsOfOptions({ does, id, space }: Voice) {
  return {
    beginsOptions: () => does("beginOptions", { space: space(), carryOnId: id("carry-on"), improveId: id("improve") }),
    addsOption: (name: string, option: Omit<InputOf<"addOption">, "optionId" | "space">) =>
      does("addOption", { optionId: id(name), space: space(), ...option }),
    describesOption: (name: string, changes: InputOf<"changeOption">["changes"]) =>
      does("changeOption", { optionId: id(name), changes }),
    rulesOut: (name: string, because: string) => does("ruleOutOption", { optionId: id(name), because }),
    bringsBack: (name: string) => does("bringOptionBack", { optionId: id(name) }),

    judgesBy: (name: string, title: string, serves: string) =>
      does("addCriterion", { criterionId: id(name), space: space(), title, serves }),
    judgesByOtherWords: (name: string, title: string) =>
      does("changeCriterion", { criterionId: id(name), changes: { title } }),
    agreesOnWeights: (
      name: string,
      agreedOn: InputOf<"agreeWeights">["agreedOn"],
      weights: Readonly<Record<string, number>>,
    ) =>
      does("agreeWeights", {
        weightingId: id(name),
        space: space(),
        agreedOn,
        weights: Object.entries(weights).map(([criterion, weight]) => ({ criterionId: id(criterion), weight })),
      }),
    takesWeightsBack: (name: string) => does("takeBackWeights", { weightingId: id(name) }),
    reopensWeights: (name: string, because: string) => does("reopenWeights", { weightingId: id(name), because }),
    keepsWeights: (name: string) => does("keepWeights", { weightingId: id(name) }),

    asksForScores: (name: string, of: readonly string[], because: string) =>
      does("askForScores", { requestId: id(name), space: space(), askedOf: of.map(id), because }),
    /** @param who tells this person's scores from others' */
    scores: (who: string, option: string, marks: Marks, because?: string) =>
      does("scoreOption", {
        space: space(),
        optionId: id(option),
        scores: Object.entries(marks).map(([criterion, value], at) => ({
          scoreId: id(`${who} on ${option} by ${criterion}`),
          criterionId: id(criterion),
          value,
          because: at === 0 ? because : undefined,
        })),
      }),
    takesScoreBack: (who: string, option: string, criterion: string) =>
      does("takeBackScores", { scoreIds: [id(`${who} on ${option} by ${criterion}`)] }),

    doesNotKnow: (name: string, unknown: Unknown, options: readonly string[]) =>
      does("noteUnknown", { unknownId: id(name), space: space(), optionIds: options.map(id), ...unknown }),
    wouldFindOutBy: (name: string, test: string) => does("changeUnknown", { unknownId: id(name), changes: { test } }),
    findsOut: (name: string, result: string) => does("settleUnknown", { unknownId: id(name), result }),
    doesNotKnowAfterAll: (name: string) => does("reopenUnknown", { unknownId: id(name) }),

    statesTerms: (terms: Omit<InputOf<"stateCostTerms">["terms"], "source">) =>
      does("stateCostTerms", { termsId: id("terms"), space: space(), terms: { ...terms, source } }),
    costs: (name: string, option: string, line: CostLine) =>
      does("addCostLine", { lineId: id(name), space: space(), optionId: id(option), source, ...line }),
    costsOtherwise: (name: string, changes: InputOf<"changeCostLine">["changes"]) =>
      does("changeCostLine", { lineId: id(name), changes }),
    adjusts: (option: string, costsUp: number, benefitsDown: number, because: string) =>
      does("adjustCosts", {
        adjustmentId: id(`adjustment of ${option}`),
        space: space(),
        optionId: id(option),
        costsUp,
        benefitsDown,
        because,
      }),
  };
}
