import { describe, expect, it } from "vitest";
import { accountOf } from "./account.ts";
import { driversAgainstNow, driversOf, effectOf } from "./drivers.ts";
import { endsAt } from "./normal.ts";
import { caseOf, exactly, line, option } from "./testing/small-case.ts";

/** Symmetric, so that its deviation is `wide` and its variance that squared. */
const around = (likely: number, wide: number) => ({
  low: likely - wide * endsAt,
  likely,
  high: likely + wide * endsAt,
});

describe("what drives a sum", () => {
  const { terms } = caseOf([]);

  it("is the line's share of the variance, by hand", () => {
    // Over 12 months: deviations 12 · 3 and 12 · 4, variances as 9 to 16.
    const given = option("a", [
      line("less", "running cost", around(100, 3)),
      line("more", "benefit", around(100, 4)),
      line("certain", "running cost", exactly(7)),
    ]);
    const found = driversOf(given, terms);
    expect(found.map(({ lineId }) => lineId)).toEqual(["more", "less", "certain"]);
    for (const [at, share] of [16 / 25, 9 / 25, 0].entries()) expect(found[at]?.varianceShare).toBeCloseTo(share, 12);
  });

  it("swings the sum between the ends of the line, the others as is likely", () => {
    const given = option("a", [
      line("hours", "own effort", { low: 1, likely: 2, high: 5 }),
      line("gain", "benefit", { low: 0, likely: 100, high: 150 }),
    ]);
    const hours = driversOf(given, terms).find(({ lineId }) => lineId === "hours");
    expect(hours).toMatchObject({ sumAtLow: 12 * (100 - 40), sumAtHigh: 12 * (100 - 200) });
  });

  it("of a risk is whether it happens, when, and how much it costs", () => {
    const risk = line("risk", "risk", around(1000, 100), { likelihood: 0.25 });
    const { mean, variance, atLow, atLikely, atHigh } = effectOf(risk, option("a", []), terms);
    // A Bernoulli variable times an amount: p (σ² + μ²) − p² μ².
    expect(mean).toBeCloseTo(-250, 9);
    expect(variance).toBeCloseTo(0.25 * (100 ** 2 + 1000 ** 2) - 250 ** 2, 6);
    expect([atLow, atLikely]).toEqual([0, -250]);
    expect(atHigh).toBeCloseTo(-1000 - 100 * endsAt, 9);
  });

  it("of a risk that mostly falls behind the case is what is seen of it", () => {
    const risk = line("risk", "risk", exactly(1000), { likelihood: 0.5, to: 48 });
    expect(effectOf(risk, option("a", []), terms)).toMatchObject({ mean: -125, variance: 125_000 - 125 ** 2 });
  });

  it("against carrying on as now names lines of both, and those of now turned round", () => {
    const given = caseOf([option("a", [line("then", "running cost", around(10, 1))])], {
      asNow: [line("now", "running cost", { low: 0, likely: 20, high: 50 })],
    });
    const [first, second] = driversAgainstNow(given.others[0] ?? given.asNow, given);
    expect(first).toMatchObject({ lineId: "now", sumAtLow: 12 * (0 - 10), sumAtHigh: 12 * (50 - 10) });
    expect(second?.lineId).toBe("then");
    expect((first?.varianceShare ?? 0) + (second?.varianceShare ?? 0)).toBeCloseTo(1, 12);
  });

  it("is nothing where nothing is uncertain", () => {
    const [only] = driversOf(option("a", [line("certain", "running cost", exactly(7))]), terms);
    expect(only?.varianceShare).toBe(0);
  });
});

describe("the account of an option", () => {
  const lines = [
    line("set up", "one-off cost", exactly(1000)),
    line("run", "running cost", exactly(10)),
    line("people", "own effort", exactly(2)),
    line("gain", "benefit", exactly(200)),
    line("risk", "risk", exactly(300), { likelihood: 0.5 }),
  ];

  it("adds up, with optimism on a line of its own", () => {
    const found = accountOf(option("a", lines, { costsUp: 0.1, benefitsDown: 0.2 }), caseOf([]).terms);
    expect(found.byKind).toEqual({
      "one-off cost": -1000,
      "running cost": -120,
      "own effort": -960,
      benefit: 2400,
      risk: -150,
    });
    expect(found.optimism).toBeCloseTo(-208 - 480, 9);
    expect(found.total).toBeCloseTo(-1000 - 120 - 960 + 2400 - 150 - 208 - 480, 9);
    expect([found.worst, found.best]).toEqual([expect.closeTo(-668, 9), expect.closeTo(-368, 9)]);
  });
});
