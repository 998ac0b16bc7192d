import { describe, expect, it } from "vitest";
import type { Actor } from "../../kernel/actor.ts";
import { isRefusal, type RefusalCode } from "../../kernel/refusal.ts";
import { lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import {
  again,
  agreed,
  because,
  carryOnId,
  comparing,
  hours,
  improveId,
  listId,
  score,
  scored,
  scoredOnce,
  space,
  weigh,
  weighed,
  weightingId,
} from "../../testing/comparing.ts";
import { furnished, idAt, type Stage, stageOf } from "../../testing/stage.ts";
import type { CommandName } from "../project.ts";
import { maxCriteria, maxOptions } from "./choosing.ts";

type Row = readonly [
  why: string,
  comes: RefusalCode,
  command: CommandName,
  input: object,
  stage?: () => Stage,
  who?: Actor,
];

const option = (n: number) => ({ space, optionId: uuid(0x800 + n), title: "Another" });

const rows: readonly Row[] = [
  ["to begin twice", "not_now", "beginOptions", { space, carryOnId: uuid(1), improveId: uuid(2) }],
  ["one id for both", "duplicate", "beginOptions", { space, carryOnId: uuid(1), improveId: uuid(1) }, stageOf],
  ["to remove what always stands", "not_now", "remove", { id: carryOnId }],
  ["to rule out what always stands", "not_now", "ruleOutOption", { optionId: improveId, because }],
  ["to bring back what is not ruled out", "not_now", "bringOptionBack", { optionId: listId }],
  ["an option that is there", "duplicate", "addOption", { space, optionId: listId, title: "Again" }],
  ["a defender who is not there", "not_found", "addOption", { ...option(0), defenderId: uuid(0xdead) }],
  [
    "a defender not all who see it know",
    "wrong_audience",
    "addOption",
    { ...option(0), space: sharedA, defenderId: member.personId },
  ],
  [
    "no change of an option",
    "nothing_to_change",
    "changeOption",
    { optionId: listId, changes: { title: "A common list" } },
  ],
  [
    "an option over other words",
    "changed_meanwhile",
    "changeOption",
    { optionId: listId, changes: { title: "Mine" }, from: { title: "Old" } },
  ],
  [
    "a criterion over other words",
    "changed_meanwhile",
    "changeCriterion",
    { criterionId: hours, changes: { serves: "Mine" }, from: { serves: "Old" } },
  ],
  [
    "no change of a criterion",
    "nothing_to_change",
    "changeCriterion",
    { criterionId: hours, changes: { title: "Hours saved" } },
  ],
  ["weights below 1", "invalid_input", "agreeWeights", { ...agreed, weights: weigh(0.7, 0.2) }],
  ["weights above 1", "invalid_input", "agreeWeights", { ...agreed, weights: weigh(0.7, 0.300_000_01) }],
  ["a weight of nothing", "invalid_input", "agreeWeights", { ...agreed, weights: weigh(1, 0) }],
  ["a weight below nothing", "invalid_input", "agreeWeights", { ...agreed, weights: weigh(1.2, -0.2) }],
  [
    "weights of some criteria",
    "invalid_input",
    "agreeWeights",
    { ...agreed, weights: [{ criterionId: hours, weight: 1 }] },
  ],
  [
    "one criterion twice",
    "invalid_input",
    "agreeWeights",
    { ...agreed, weights: [...weigh(0.5, 0.3), { criterionId: hours, weight: 0.2 }] },
  ],
  [
    "a criterion that is not there",
    "not_found",
    "agreeWeights",
    { ...agreed, weights: [...weigh(0.5, 0.3), { criterionId: uuid(9), weight: 0.2 }] },
  ],
  ["a day to come", "invalid_input", "agreeWeights", { ...agreed, agreedOn: "2026-02-01" }],
  ["scores before weights", "not_now", "scoreOption", scored],
  ["a score above ten", "invalid_input", "scoreOption", { ...scored, scores: [score(1, hours, 11)] }, weighed],
  ["half a point", "invalid_input", "scoreOption", { ...scored, scores: [score(1, hours, 7.5)] }, weighed],
  ["a score of what is not there", "not_found", "scoreOption", { ...scored, optionId: uuid(9) }, weighed],
  ["a score on what is not there", "not_found", "scoreOption", { ...scored, scores: [score(1, uuid(9), 5)] }, weighed],
  [
    "one criterion twice at once",
    "duplicate",
    "scoreOption",
    { ...scored, scores: [score(1, hours, 5), score(2, hours, 6)] },
    weighed,
  ],
  [
    "a second score beside one's own",
    "duplicate",
    "scoreOption",
    { ...scored, scores: [score(2, hours, 5)] },
    scoredOnce,
    member,
  ],
  ["somebody else's score", "duplicate", "scoreOption", { ...scored, scores: [score(1, hours, 5)] }, scoredOnce],
  ["the same score again", "nothing_to_change", "scoreOption", scored, scoredOnce, member],
  ["to take somebody else's score back", "not_allowed", "takeBackScores", { scoreIds: [uuid(0x701)] }, scoredOnce],
  ["other weights after a score", "not_now", "agreeWeights", { ...agreed, weightingId: again }, scoredOnce],
  [
    "another criterion after a score",
    "not_now",
    "addCriterion",
    { space, criterionId: uuid(9), title: "Colour" },
    scoredOnce,
  ],
  ["weights taken back after a score", "not_now", "takeBackWeights", { weightingId }, scoredOnce],
  ["to remove weights", "not_found", "remove", { id: weightingId }, weighed],
  ["to share a score", "not_found", "share", { id: uuid(0x701), to: sharedA }, scoredOnce],
  ["to reopen without a reason", "invalid_input", "reopenWeights", { weightingId, because: " " }, scoredOnce],
  ["to keep what was not reopened", "nothing_to_change", "keepWeights", { weightingId }, weighed],
  ["to ask nobody", "invalid_input", "askForScores", { space, requestId: uuid(9), askedOf: [] }],
  ["to ask a stranger", "not_found", "askForScores", { space, requestId: uuid(9), askedOf: [uuid(0xdead)] }],
  [
    "an unknown of no option",
    "not_found",
    "noteUnknown",
    { space, unknownId: uuid(9), what: "Why", optionIds: [uuid(0xdead)] },
  ],
  [
    "a shared unknown of a private option",
    "wrong_audience",
    "noteUnknown",
    { space: sharedA, unknownId: uuid(9), what: "Why", optionIds: [listId] },
  ],
  [
    "a result over other words",
    "changed_meanwhile",
    "settleUnknown",
    { unknownId: idAt("settled", "ours"), result: "Mine", from: "Old" },
    furnished,
  ],
  [
    "the same result",
    "nothing_to_change",
    "settleUnknown",
    { unknownId: idAt("settled", "ours"), result: "For ten years" },
    furnished,
  ],
  [
    "to reopen what is not known",
    "nothing_to_change",
    "reopenUnknown",
    { unknownId: idAt("unknown", "ours") },
    furnished,
  ],
];

describe("refused:", () => {
  it.each(
    rows.map(([why, comes, command, input, stage = comparing, who = lead]) => ({
      why,
      comes,
      command,
      input,
      stage,
      who,
    })),
  )("$why ($comes)", ({ comes, command, input, stage, who }) => {
    const came = stage().try(who, command, input);
    expect(isRefusal(came) ? came.refused : came).toBe(comes);
  });

  it("weights that are not 1 together, with what they are", () => {
    const came = comparing().try(lead, "agreeWeights", { ...agreed, weights: weigh(0.7, 0.25) });
    expect(came).toMatchObject({ details: { must: "be 100 % together; they are 95 %" } });
  });

  it("a score by a seller, also in what is compared with them: judging is the customer's", () => {
    const stage = furnished();
    const scores = [score(1, idAt("criterion", sharedA), 9)];
    const theirs = { space: sharedA, optionId: idAt("option", sharedA), scores };
    expect(stage.try(sellerA, "scoreOption", theirs)).toMatchObject({ refused: "not_allowed" });
    stage.do(member, "scoreOption", theirs);
  });

  it(`more than ${maxOptions} options and ${maxCriteria} criteria (too_many)`, () => {
    const stage = comparing();
    for (let n = 3; n < maxOptions; n += 1) stage.do(lead, "addOption", option(n));
    expect(stage.try(lead, "addOption", option(99))).toMatchObject({ refused: "too_many" });
    const criterion = (n: number) => ({ space, criterionId: uuid(0x900 + n), title: "One" });
    for (let n = 2; n < maxCriteria; n += 1) stage.do(lead, "addCriterion", criterion(n));
    expect(stage.try(lead, "addCriterion", criterion(99))).toMatchObject({ refused: "too_many" });
  });
});
