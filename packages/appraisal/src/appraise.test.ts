import { describe, expect, it } from "vitest";
import { appraise } from "./appraise.ts";
import type { Case, Line } from "./case.ts";
import { seededDraws } from "./draws.ts";
import { caseOf, exactly, line, middling, option } from "./testing/small-case.ts";

const runs = 1000;
const seeded = { draws: seededDraws("1"), runs };

/** The middle of the only other option by month, of lines that leave nothing to chance. */
function monthsOf(lines: readonly Line[], terms: Partial<Case["terms"]> = {}, rest = {}): readonly number[] {
  const [only] = appraise(caseOf([option("a", lines, rest)], terms), { draws: middling, runs: 3 }).others;
  return (only?.inMonth ?? []).map(({ p50 }) => p50);
}

describe("one line, by hand", () => {
  it("costs once in its month", () => {
    expect(monthsOf([line("a", "one-off cost", exactly(500), { from: 3 })], { months: 4 })).toEqual([0, 0, -500, 0]);
  });

  it("costs and brings each month of its own", () => {
    expect(monthsOf([line("a", "running cost", exactly(10), { from: 2, to: 3 })], { months: 4 })).toEqual([
      0, -10, -10, 0,
    ]);
    expect(monthsOf([line("a", "benefit", exactly(10), { from: 4, to: 9 })], { months: 4 })).toEqual([0, 0, 0, 10]);
  });

  it("takes own hours at what an hour costs", () => {
    expect(monthsOf([line("a", "own effort", exactly(3))], { months: 2, hourCost: 55 })).toEqual([-165, -165]);
  });

  it("grows with prices from the first month of the case, and with its trend from its own", () => {
    const months = monthsOf([line("a", "benefit", exactly(100), { from: 13, to: 25, trendPerYear: 0.5 })], {
      months: 25,
      inflationPerYear: 0.1,
    });
    expect(months[11]).toBe(0);
    expect(months[12]).toBeCloseTo(110, 10);
    expect(months[24]).toBeCloseTo(100 * 1.21 * 1.5, 10);
  });

  it("is adjusted for optimism: costs and own effort up, benefits down, risks not", () => {
    const adjust = { costsUp: 0.2, benefitsDown: 0.25 };
    const each = (kind: Line["kind"]) =>
      monthsOf([line("a", kind, exactly(100), { likelihood: 1, to: 1 })], { months: 1, hourCost: 2 }, adjust)[0];
    expect(each("one-off cost")).toBe(-120);
    expect(each("running cost")).toBe(-120);
    expect(each("own effort")).toBe(-240);
    expect(each("benefit")).toBe(75);
    expect(each("risk")).toBe(-100);
  });

  it("happens in one drawn month if it is a risk, and not at all when the chance says so", () => {
    const risk = line("a", "risk", exactly(90), { from: 2, to: 5, likelihood: 0.4 });
    const draws = (happens: number) => (_: string, matter: string) =>
      Float64Array.of(matter === "happens" ? happens : 0.5);
    const course = (happens: number) =>
      appraise(caseOf([option("a", [risk])]), { draws: draws(happens), runs: 1 }).others[0]?.inMonth ?? [];
    expect(course(0.39).map(({ p50 }) => p50 + 0)).toEqual([0, 0, 0, -90, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(course(0.4).every(({ p50 }) => p50 === 0)).toBe(true);
  });
});

describe("a case", () => {
  const lines = (from: number, count: number): readonly Line[] =>
    Array.from({ length: count }, (_, at) =>
      line(`line ${from + at}`, "running cost", { low: at, likely: at + 5, high: at + 20 }, { from: 1 + (at % 9) }),
    );

  it("without lines comes to nothing, and nobody is ahead", () => {
    const { asNow, againstNow } = appraise(caseOf([option("a", [])]), seeded);
    const nothing = Array.from({ length: 12 }, () => ({ p10: 0, p50: 0, p90: 0 }));
    expect(asNow).toEqual({ id: "as now", inMonth: nothing, upToMonth: nothing });
    expect(againstNow[0]?.aheadAtEnd).toEqual({ share: 0, standardError: 0 });
  });

  it("comes to the same bytes again and again", () => {
    const given = caseOf([option("a", lines(0, 20))], { asNow: lines(20, 20) });
    const again = { draws: seededDraws("1"), runs };
    expect(JSON.stringify(appraise(given, seeded))).toBe(JSON.stringify(appraise(given, again)));
    // Frozen, so that another machine, or a change to the arithmetic, is noticed.
    expect(appraise(given, seeded).others[0]?.upToMonth.at(-1)).toEqual({
      p10: -3319.9322536945756,
      p50: -2863.6109821691844,
      p90: -2480.324722991434,
    });
  });

  it("draws lines the same whatever else there is, in any order", () => {
    const alone = appraise(caseOf([option("a", lines(0, 1))]), seeded).others[0];
    const among = appraise(
      caseOf([option("b", lines(1, 30)), option("a", lines(0, 1))], { asNow: lines(40, 9) }),
      seeded,
    );
    expect(among.others[1]).toEqual(alone);
    const turned = appraise(caseOf([option("a", lines(0, 20).toReversed())]), seeded).others[0]?.upToMonth.at(-1);
    const straight = appraise(caseOf([option("a", lines(0, 20))]), seeded).others[0]?.upToMonth.at(-1);
    for (const name of ["p10", "p50", "p90"] as const) expect(turned?.[name]).toBeCloseTo(straight?.[name] ?? 0, 6);
  });

  it("set against itself is level in every run", () => {
    const same = lines(0, 10);
    const { againstNow } = appraise(caseOf([option("a", same)], { asNow: same }), seeded);
    expect(againstNow[0]?.upToMonth.every(({ p10, p90 }) => p10 === 0 && p90 === 0)).toBe(true);
    expect(againstNow[0]?.aheadAtEnd.share).toBe(0);
  });

  it("holds 200 lines, and what is certain has no spread", () => {
    const certain = Array.from({ length: 200 }, (_, at) => line(`${at}`, "running cost", exactly(1)));
    const end = appraise(caseOf([option("a", certain)]), seeded).others[0]?.upToMonth.at(-1);
    expect(end).toEqual({ p10: -2400, p50: -2400, p90: -2400 });
  });

  it("has the spread of its one line", () => {
    const one = line("one", "running cost", { low: 10, likely: 20, high: 80 });
    const end = appraise(caseOf([option("a", [one])]), { ...seeded, runs: 10_000 }).others[0]?.upToMonth.at(-1);
    // Within four standard errors of a quantile: 0.003 / f at the ends, 0.005 / f in the middle, f the density there.
    expect(Math.abs((end?.p10 ?? 0) + 12 * 80)).toBeLessThan(12 * 4 * 0.8);
    expect(Math.abs((end?.p50 ?? 0) + 12 * 20)).toBeLessThan(12 * 4 * 0.6);
    expect(Math.abs((end?.p90 ?? 0) + 12 * 10)).toBeLessThan(12 * 4 * 0.14);
  });

  it.each<[string, Partial<Line>]>([
    ["a range that does not rise", { range: { low: 2, likely: 1, high: 3 } }],
    ["a month 0", { from: 0 }],
    ["an end before the beginning", { from: 5, to: 4 }],
    ["a trend of minus 100 %", { trendPerYear: -1 }],
    ["a likelihood above 1", { kind: "risk", likelihood: 1.1 }],
    ["a risk without a likelihood", { kind: "risk" }],
  ])("refuses %s", (_, wrong) => {
    const given = caseOf([option("a", [line("a", "benefit", exactly(1), wrong)])]);
    expect(() => appraise(given, seeded)).toThrow(RangeError);
  });

  it.each<[string, Case]>([
    ["no months", caseOf([], { months: 0 })],
    ["an inflation of minus 100 %", caseOf([], { inflationPerYear: -1 })],
    ["costs that optimism takes down", caseOf([option("a", [], { costsUp: -0.1 })])],
    ["benefits below nothing", caseOf([option("a", [], { benefitsDown: 1.1 })])],
  ])("refuses %s", (_, given) => {
    expect(() => appraise(given, seeded)).toThrow(RangeError);
  });
});
