import { describe, expect, it } from "vitest";
import type { Actor } from "../../kernel/actor.ts";
import type { Day } from "../../kernel/days.ts";
import { lead, member, ownA, sellerA, sellerB, sharedA, strangerA, uuid } from "../../testing/cast.ts";
import { furnish, hostOf, type Stage, stageOf } from "../../testing/stage.ts";
import type { CommandName } from "../project.ts";
import { briefOf, type Part, parts } from "./brief.ts";
import type { Fact } from "./fact.ts";
import { groundOf } from "./ground.ts";

const today = "2026-01-06" as Day;
const id = (n: number): string => uuid(0x500 + n);

const told = (stage: Stage, actor: Actor = lead) => briefOf(groundOf(stage.see(actor), actor), today);
const factsIn = (stage: Stage, part: Part, actor: Actor = lead): readonly Fact[] =>
  told(stage, actor).find((it) => it.part === part)?.facts ?? [];
const saysIn = (stage: Stage, part: Part, actor: Actor = lead): readonly string[] =>
  factsIn(stage, part, actor).map(({ says }) => says);

/** Says something in the customer's own space. */
const sayTo = (stage: Stage) => (command: CommandName, input: object) =>
  stage.do(lead, command, { space: "ours", ...input });

const [carryOnId, improveId] = [id(1), id(2)];
const terms = { currency: "EUR", begins: "2026-02", months: 24, inflationPerYear: 0.02, hourCost: 52 };

describe("a case with nothing in it", () => {
  it("says of every part what is missing, in the order of the page", () => {
    const stage = stageOf();
    expect(told(stage).map(({ part }) => part)).toEqual(parts);
    expect(told(stage).map(({ facts }) => facts.map(({ says }) => says))).toEqual([
      ["no statement", "no impact"],
      ["carrying on is no option"],
      ["no options"],
      ["no risk", "no risk"],
      ["no round"],
      ["nothing unknown"],
      ["nothing asked for"],
      ["no risks to compare"],
    ]);
    expect(told(stage).flatMap(({ facts }) => facts.flatMap(({ ids }) => ids))).toEqual([]);
  });
});

describe("the problem", () => {
  it("is the wording, who agreed to it, and three lines at most: the heaviest of each unit first", () => {
    const stage = stageOf();
    const say = sayTo(stage);
    say("writeStatement", { statementId: id(10), text: "We wait" });
    stage.do(member, "agreeToStatement", { statementId: id(10) });
    const impact = (n: number, likely: number | undefined, unit: string, period: string) =>
      say("addImpact", { impactId: id(n), what: `Line ${n}`, likely, unit, period });
    impact(20, undefined, "hours", "a day");
    impact(21, 50, "hours", "a month");
    impact(22, 20, "Hours", "a week");
    impact(23, 1, "people", "a year");
    impact(24, 9000, "hours", "once");
    const facts = factsIn(stage, "problem");
    expect(facts.map(({ says, ids }) => [says, ...ids])).toEqual([
      ["statement", id(10)],
      ["agreed", id(10)],
      ["impact", id(24)],
      ["impact", id(23)],
      ["impact", id(22)],
      ["more impacts", id(21), id(20)],
    ]);
    expect(facts[1]).toMatchObject({ by: [member.personId] });
    expect(facts[5]).toMatchObject({ count: 2 });
  });
});

describe("standing still", () => {
  it("needs the option, what holds for all, and a line", () => {
    const stage = stageOf();
    const say = sayTo(stage);
    say("beginOptions", { carryOnId, improveId });
    expect(saysIn(stage, "standing still")).toEqual(["no terms"]);
    say("stateCostTerms", { termsId: id(3), terms });
    expect(saysIn(stage, "standing still")).toEqual(["carrying on is not costed"]);
    expect(saysIn(stage, "waiting or stopping")).toEqual(["no risks to compare"]);
    const line = { kind: "running cost", low: 1, likely: 2, high: 3, fromMonth: 1 };
    say("addCostLine", { lineId: id(4), optionId: improveId, what: "Training", ...line });
    expect(saysIn(stage, "standing still")).toEqual(["carrying on is not costed"]);
    say("addCostLine", { lineId: id(5), optionId: carryOnId, what: "Hours", ...line });
    const { currency, begins, months, inflationPerYear } = terms;
    expect(factsIn(stage, "standing still")).toEqual([
      {
        says: "standing still",
        ids: [carryOnId, id(3), id(5)],
        currency,
        begins,
        months,
        inflationPerYear,
        lines: 1,
      },
    ]);
    expect(factsIn(stage, "waiting or stopping")[0]).toMatchObject({ says: "waiting", months: 3, currency });
  });
});

describe("the options", () => {
  it("tell who leads only once that can be told, and to whoever is asked once they have scored", () => {
    const stage = stageOf();
    const say = sayTo(stage);
    const why = (actor = lead) => factsIn(stage, "options", actor).at(-1);
    say("beginOptions", { carryOnId, improveId });
    expect(why()).toMatchObject({ says: "nobody leads yet", why: "criteria" });
    say("addCriterion", { criterionId: id(30), title: "Hours" });
    say("addCriterion", { criterionId: id(31), title: "Cost" });
    expect(why()).toMatchObject({ why: "weights" });
    const weights = [
      { criterionId: id(30), weight: 0.6 },
      { criterionId: id(31), weight: 0.4 },
    ];
    say("agreeWeights", { weightingId: id(32), weights, agreedOn: "2026-01-02" });
    expect(why()).toMatchObject({ why: "scores" });
    const scores = (optionId: string, n: number, hours: number, cost: number) =>
      say("scoreOption", {
        optionId,
        scores: [
          { scoreId: id(n), criterionId: id(30), value: hours },
          { scoreId: id(n + 1), criterionId: id(31), value: cost },
        ],
      });
    scores(carryOnId, 40, 2, 8);
    expect(why()).toMatchObject({ why: "scores" });
    scores(improveId, 42, 7, 5);
    say("askForScores", { requestId: id(33), askedOf: [member.personId] });
    expect(why(member)).toMatchObject({ why: "own scores" });
    expect(why()).toEqual({
      says: "lead",
      ids: [improveId],
      titles: [expect.any(String)],
      firmness: "not enough yet",
      people: { fewest: 1, most: 1 },
      agreedOn: "2026-01-02",
    });
  });

  it("leave out what was ruled out, and have nothing to choose with one", () => {
    const stage = stageOf();
    const say = sayTo(stage);
    say("addOption", { optionId: id(50), title: "One list" });
    expect(factsIn(stage, "options")[1]).toMatchObject({ why: "one option" });
    stage.do(lead, "ruleOutOption", { optionId: id(50), because: "Too dear" });
    expect(saysIn(stage, "options")).toEqual(["no options"]);
  });
});

describe("both risks", () => {
  it("come as many of the one as of the other, the heaviest first, what nobody rated only counted", () => {
    const stage = stageOf();
    const say = sayTo(stage);
    const risk = (n: number, of: string, likelihood?: number) =>
      say("nameRisk", { riskId: id(n), of, what: `Risk ${n}`, likelihood, impact: likelihood && 3 });
    for (const [n, likelihood] of [0.2, 0.9, 0.4].entries()) risk(60 + n, "changing", likelihood);
    risk(63, "changing");
    risk(64, "standing still");
    expect(factsIn(stage, "risks").map(({ says, ids }) => [says, ...ids])).toEqual([
      ["risk", id(61)],
      ["risk", id(62)],
      ["more risks", id(63), id(60)],
      ["more risks", id(64)],
    ]);
    expect(factsIn(stage, "risks")[2]).toMatchObject({ of: "changing", rated: 1, unrated: 1 });
    expect(factsIn(stage, "waiting or stopping").at(-1)).toMatchObject({ changing: 4, standingStill: 1 });
    stage.do(lead, "endRisk", { riskId: id(64), how: "we bear it" });
    expect(saysIn(stage, "risks").at(-1)).toBe("no risk");
  });
});

describe("what is not known", () => {
  it("is told three times at most, and not when it is settled", () => {
    const stage = stageOf();
    const say = sayTo(stage);
    for (const n of [70, 71, 72, 73, 74]) say("noteUnknown", { unknownId: id(n), what: `Unknown ${n}` });
    stage.do(lead, "settleUnknown", { unknownId: id(70), result: "It is so" });
    expect(factsIn(stage, "not known").map(({ says, ids }) => [says, ...ids])).toEqual([
      ["unknown", id(71)],
      ["unknown", id(72)],
      ["unknown", id(73)],
      ["more unknown", id(74)],
    ]);
  });
});

describe("the decision", () => {
  const open = (stage: Stage, n: number, rest: object) =>
    sayTo(stage)("openDecision", { decisionId: id(n), title: `Question ${n}`, ...rest });

  it("is the one to be decided first, with what it lacks; the rest is counted", () => {
    const stage = stageOf();
    open(stage, 80, { decideBy: "2026-03-01" });
    open(stage, 81, { decides: lead.personId, mustAgree: [member.personId], decideBy: "2026-02-01" });
    const facts = factsIn(stage, "decision");
    expect(facts[0]).toEqual({
      says: "asked for",
      ids: [id(81)],
      title: "Question 81",
      decides: lead.personId,
      decideBy: "2026-02-01",
    });
    expect(facts[1]).toMatchObject({ says: "still missing", why: { why: "not said", who: [member.personId] } });
    expect(facts[2]).toMatchObject({ says: "more questions", ids: [id(80)], count: 1 });
  });

  it("is the latest one taken when nothing is open", () => {
    const stage = stageOf();
    open(stage, 82, { decides: lead.personId });
    stage.do(lead, "recordDecision", {
      recordId: id(83),
      decisionId: id(82),
      ending: "stop",
      reasons: "It costs more",
      reopenWhen: "It costs less",
    });
    expect(factsIn(stage, "decision")).toMatchObject([
      { says: "decided", ids: [id(82), id(83)], record: { ending: "stop" } },
    ]);
  });
});

describe("who reads", () => {
  /** Everything in the customer's own space, with the same again before seller A, and A's own. */
  function everywhere(): Stage {
    const stage = stageOf();
    for (const space of ["ours", sharedA, ownA] as const) furnish(stage, space, hostOf(space, "taken over"));
    return stage;
  }
  const spacesOf = (stage: Stage, actor: Actor): ReadonlySet<string> => {
    const things = new Map(
      Object.values(stage.see(lead)).flatMap((all) => Object.values(all).map(({ id, space }) => [id, space] as const)),
    );
    const ids = told(stage, actor).flatMap(({ facts }) => facts.flatMap((it) => it.ids));
    return new Set(ids.map((it) => things.get(it) ?? `not before the lead: ${it}`));
  };

  it("gives a member what the lead finds, apart from what each is asked to score", () => {
    const stage = everywhere();
    const parted = (actor: Actor) => told(stage, actor).filter(({ part }) => part !== "options");
    expect(parted(member)).toEqual(parted(lead));
    expect([...spacesOf(stage, member)].toSorted()).toEqual(["ours", sharedA]);
  });

  it("gives a seller what is shared with them, and leaves out what their own side keeps to itself", () => {
    const stage = everywhere();
    for (const seller of [sellerA, strangerA]) expect([...spacesOf(stage, seller)]).toEqual([sharedA]);
    expect(told(stage, sellerA)).toEqual(told(stage, strangerA));
  });

  it("gives a seller with whom nothing is shared the brief of an empty case", () => {
    expect(told(everywhere(), sellerB)).toEqual(told(stageOf(), sellerB));
  });

  it("is the same for a seller whatever the customer keeps to itself", () => {
    const stage = stageOf();
    furnish(stage, sharedA, lead);
    const before = told(stage, sellerA);
    furnish(stage, "ours", lead);
    expect(told(stage, sellerA)).toEqual(before);
  });
});
