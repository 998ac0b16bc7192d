import { describe, expect, it } from "vitest";
import { lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import {
  again,
  agreed,
  because,
  carryOnId,
  comparing,
  cost,
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
import { stageOf } from "../../testing/stage.ts";
import { toScore } from "./asked.ts";
import { boardIn } from "./board.ts";
import { isPartOf, optionsIn, weightingsIn, weightsIn } from "./comparison.ts";
import { namedAfter } from "./neutral.ts";

describe("weights", () => {
  it("may add up to 1 but for what adding leaves over", () => {
    const stage = comparing();
    stage.do(lead, "addCriterion", { space, criterionId: uuid(9), title: "Trust" });
    const weights = [...weigh(0.7, 0.2), { criterionId: uuid(9), weight: 0.1 }];
    expect(0.7 + 0.2 + 0.1).not.toBe(1);
    stage.do(lead, "agreeWeights", { ...agreed, weights });
    expect(weightsIn(space, stage.see(lead)).state).toBe("agreed");
  });

  it("change freely until somebody has scored, then only with a reason that stays to be read", () => {
    const stage = weighed();
    stage.do(lead, "agreeWeights", { ...agreed, weightingId: again });
    stage.do(member, "scoreOption", scored);
    stage.do(lead, "reopenWeights", { weightingId: again, because });
    expect(weightsIn(space, stage.see(lead)).state).toBe("reopened");
    expect(stage.try(member, "scoreOption", { ...scored, scores: [score(2, cost, 3)] })).toMatchObject({
      refused: "not_now",
    });
    expect(boardIn(space, stage.see(lead))).toBeUndefined();
    const third = uuid(0x68);
    stage.do(lead, "agreeWeights", { ...agreed, weightingId: third, weights: weigh(0.5, 0.5) });
    expect(weightingsIn(space, stage.see(lead)).map(({ reopened }) => reopened?.because)).toEqual([
      undefined,
      because,
      undefined,
    ]);
    expect(boardIn(space, stage.see(lead))?.weights).toEqual([0.5, 0.5]);
    expect(stage.try(lead, "keepWeights", { weightingId: again })).toMatchObject({ refused: "not_now" });
    expect(stage.try(lead, "reopenWeights", { weightingId: again, because })).toMatchObject({ refused: "not_now" });
  });

  it("no longer stand when a criterion goes, and stand again when it comes back", () => {
    const stage = scoredOnce();
    stage.do(lead, "remove", { id: cost });
    expect(weightsIn(space, stage.see(lead)).state).toBe("outdated");
    expect(stage.try(member, "scoreOption", { ...scored, scores: [score(1, hours, 2)] })).toMatchObject({
      refused: "not_now",
    });
    stage.do(lead, "restore", { id: cost });
    stage.do(member, "scoreOption", { ...scored, scores: [score(1, hours, 2)] });
  });

  it("are open again when the only scores are taken back", () => {
    const stage = scoredOnce();
    stage.do(member, "takeBackScores", { scoreIds: [uuid(0x701)] });
    stage.do(lead, "agreeWeights", { ...agreed, weightingId: again });
    stage.do(member, "scoreOption", { ...scored, scores: [score(1, hours)] });
    expect(stage.see(lead).scores[uuid(0x701)]).not.toHaveProperty("value");
  });
});

describe("what is compared in a space", () => {
  it("puts what always stands first, whatever their ids", () => {
    const stage = stageOf();
    stage.do(lead, "addOption", { space, optionId: uuid(1), title: "A list" });
    stage.do(lead, "beginOptions", { space, carryOnId: uuid(3), improveId: uuid(2) });
    expect(optionsIn(space, stage.see(lead)).map(({ id }) => id)).toEqual([uuid(3), uuid(2), uuid(1)]);
  });

  it("keeps an option that was shared, and does not take in what others compare elsewhere", () => {
    const stage = weighed();
    stage.do(lead, "share", { id: listId, to: sharedA });
    const shared = stage.see(lead).options[listId];
    expect(shared && isPartOf("ours", shared)).toBe(true);
    stage.do(member, "scoreOption", scored);
    stage.do(sellerA, "addOption", { space: sharedA, optionId: uuid(0x99), title: "Ours" });
    expect(optionsIn("ours", stage.see(lead)).map(({ id }) => id)).toEqual([carryOnId, improveId, listId]);
    expect(stage.try(lead, "scoreOption", { ...scored, optionId: uuid(0x99) })).toMatchObject({ refused: "not_found" });
    stage.do(lead, "withdraw", { id: listId });
    expect(optionsIn(sharedA, stage.see(lead)).map(({ id }) => id)).toEqual([uuid(0x99)]);
    expect(optionsIn("ours", stage.see(lead))).toHaveLength(3);
  });

  it("shows a seller nothing of scores, weights and requests", () => {
    const stage = scoredOnce();
    stage.do(lead, "askForScores", { space, requestId: uuid(0x98), askedOf: [member.personId], because });
    const seen = JSON.stringify([stage.see(sellerA), [...stage.world.logs(sellerA)]]);
    for (const id of [listId, hours, weightingId, uuid(0x701), uuid(0x98)]) expect(seen).not.toContain(id);
  });

  it("begins with what is missing when one of the two that always stand was shared there", () => {
    const stage = comparing();
    stage.do(lead, "share", { id: carryOnId, to: sharedA });
    stage.do(lead, "beginOptions", { space: sharedA, carryOnId: uuid(0x91), improveId: uuid(0x92) });
    expect(optionsIn(sharedA, stage.see(sellerA)).map(({ standing }) => standing)).toEqual([
      "carry on as now",
      "improve what we have",
    ]);
  });
});

describe("what is asked", () => {
  it("of whom the lead named, until they have answered all; not knowing is an answer", () => {
    const stage = weighed();
    expect(toScore(stage.see(member), member.personId)).toEqual([]);
    stage.do(lead, "askForScores", { space, requestId: uuid(0x98), askedOf: [member.personId], because });
    expect(toScore(stage.see(member), lead.personId)).toEqual([]);
    expect(toScore(stage.see(member), member.personId)).toMatchObject([
      { options: 3, criteria: 2, missing: 6, minutes: 3 },
    ]);
    stage.do(lead, "ruleOutOption", { optionId: listId, because });
    [carryOnId, improveId].forEach((optionId, n) => {
      const scores = [score(10 * n + 1, hours, 8), score(10 * n + 2, cost)];
      stage.do(member, "scoreOption", { space, optionId, scores });
    });
    expect(toScore(stage.see(member), member.personId)).toEqual([]);
  });

  it("of nobody while the weights are open", () => {
    const stage = weighed();
    stage.do(lead, "askForScores", { space, requestId: uuid(0x98), askedOf: [member.personId], because });
    stage.do(lead, "reopenWeights", { weightingId, because });
    expect(toScore(stage.see(member), member.personId)).toEqual([]);
  });
});

describe("criteria that bear the name of an option", () => {
  it("are asked about; those that speak of what everybody carries on with are not", () => {
    const stage = comparing();
    stage.do(lead, "addCriterion", { space, criterionId: uuid(0x95), title: "Works with: a Common LIST, or alike" });
    stage.do(lead, "addCriterion", { space, criterionId: uuid(0x96), title: "As good as to carry on as now" });
    const { criteria, options } = stage.see(lead);
    expect(namedAfter(Object.values(criteria), Object.values(options))).toEqual([
      { criterionId: uuid(0x95), optionId: listId, because: "named" },
    ]);
  });
});
