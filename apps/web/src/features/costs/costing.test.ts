import { seededDraws } from "@cairn/appraisal/draws.ts";
import { costingIn } from "@cairn/domain/project/costs/costing.ts";
import { lead } from "@cairn/domain/testing/cast.ts";
import { terms } from "@cairn/domain/testing/furnish/costs.ts";
import { idAt, stageOf } from "@cairn/domain/testing/stage.ts";
import { describe, expect, it } from "vitest";
import { assess } from "../../parts/assessment.ts";
import { caseOf } from "../../parts/costed-case.ts";
import { headlineOf } from "./headline.ts";
import { monthAfter, nameOfMonth } from "./months.ts";
import { asPercent, asShare } from "./percent.ts";

const [asNowId, improveId, dearId, termsId] = [0, 1, 2, 3].map((n) => `0190a000-0000-7000-8000-00000000000${n}`);
const lineId = (n: number): string => `0190a000-0000-7000-8000-0000000001${String(n).padStart(2, "0")}`;

/** Carrying on as now at 100 a month, improving for 500 once and 20 a month, and something dear that was ruled out. */
function costed() {
  const stage = stageOf();
  const say = (command: Parameters<typeof stage.do>[1], input: object) => stage.do(lead, command, input);
  say("beginOptions", { space: "ours", carryOnId: asNowId, improveId });
  say("addOption", { space: "ours", optionId: dearId, title: "Dear" });
  say("ruleOutOption", { optionId: dearId, because: "Too dear" });
  say("stateCostTerms", { space: "ours", termsId, terms: { ...terms, months: 12, inflationPerYear: 0 } });
  const line = (n: number, optionId: string | undefined, kind: string, figure: number, rest: object = {}) =>
    say("addCostLine", {
      space: "ours",
      lineId: lineId(n),
      optionId,
      what: `Line ${n}`,
      kind,
      low: figure,
      likely: figure,
      high: figure,
      fromMonth: 1,
      ...rest,
    });
  line(1, asNowId, "running cost", 100);
  line(2, improveId, "running cost", 20);
  line(3, improveId, "one-off cost", 500, { fromMonth: 2 });
  line(4, asNowId, "risk", 1000, { likelihood: 0, toMonth: 5 });
  line(5, dearId, "one-off cost", 1);
  return { stage, say };
}

describe("what is costed in a space", () => {
  it("lists carrying on as now first, leaves out what is ruled out, and lines by kind", () => {
    const { stage } = costed();
    const { options } = costingIn("ours", stage.see(lead));
    expect(options.map(({ option }) => option.id)).toEqual([asNowId, improveId]);
    expect(options[1]?.lines.map(({ kind }) => kind)).toEqual(["one-off cost", "running cost"]);
  });

  it("becomes a case that runs to the end of the months, and says who comes out best", () => {
    const { stage } = costed();
    const costing = costingIn("ours", stage.see(lead));
    if (!costing.terms) throw new Error("no terms");
    const given = caseOf(costing, costing.terms);
    expect(given.asNow.lines.map(({ from, to }) => [from, to])).toEqual([
      [1, 12],
      [1, 5],
    ]);
    const assessment = assess(given, seededDraws("cairn"));
    expect(assessment.appraisal.others[0]?.upToMonth.at(-1)?.p50).toBe(-740);
    expect(headlineOf(costing, assessment)?.title).toBe("“Improve what we have” comes out best after 12 months");
  });

  it("takes an adjustment of its own space before one that others see, and survives lines behind the end", () => {
    const { stage, say } = costed();
    const adjustment = { adjustmentId: idAt("costAdjustment", "ours"), space: "ours", optionId: improveId };
    say("adjustCosts", { ...adjustment, costsUp: 0.5, benefitsDown: 0, because: "As last time" });
    say("changeCostLine", { lineId: lineId(3), changes: { fromMonth: 36 } });
    const costing = costingIn("ours", stage.see(lead));
    if (!costing.terms) throw new Error("no terms");
    const given = caseOf(costing, costing.terms);
    expect(given.others[0]).toMatchObject({ costsUp: 0.5, benefitsDown: 0 });
    expect(assess(given, seededDraws("cairn")).appraisal.others[0]?.upToMonth.at(-1)?.p50).toBeCloseTo(-360, 9);
  });

  it("says nothing of a winner where there is nothing to compare with", () => {
    const stage = stageOf();
    expect(headlineOf(costingIn("ours", stage.see(lead)), undefined)).toBeUndefined();
  });
});

it("names months across the turn of a year, and far from now", () => {
  expect(nameOfMonth("2026-11", 3)).toBe("Jan 2027");
  expect(nameOfMonth("9999-12", 2)).toBe("10000-01");
  expect([monthAfter("2026-12-31" as never), monthAfter("2026-09-01" as never)]).toEqual(["2027-01", "2026-10"]);
});

it("reads what is typed as percent, without dust", () => {
  expect([asPercent(0.07), asShare(7), asPercent(0.035), asShare(3.5), asPercent(undefined)]).toEqual([
    7,
    0.07,
    3.5,
    0.035,
    undefined,
  ]);
});
