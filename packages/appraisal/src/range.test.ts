import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededDraws } from "./draws.ts";
import { endsAt, normalAt } from "./normal.ts";
import { amountAt, isRange, momentsOf, type Range } from "./range.ts";

const figure = fc.integer({ min: -1000, max: 1000 });
const range = fc
  .tuple(figure, figure, figure)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]): Range => ({ low, likely, high }));

describe("a range", () => {
  it("has its three figures as P10, P50 and P90, exactly", () => {
    fc.assert(
      fc.property(range, (it) => {
        expect([-1, 0, 1].map((ends) => amountAt(it, ends))).toEqual([it.low, it.likely, it.high]);
        for (const share of [0.1, 0.9]) {
          const wanted = share < 0.5 ? it.low : it.high;
          expect(amountAt(it, normalAt(share) / endsAt)).toBeCloseTo(wanted, 9);
        }
      }),
    );
  });

  it("rises with the chance, and stays on its side of zero", () => {
    const ends = fc.double({ min: -6, max: 6, noNaN: true });
    fc.assert(
      fc.property(range, ends, ends, (it, a, b) => {
        const [lower, upper] = [amountAt(it, Math.min(a, b)), amountAt(it, Math.max(a, b))];
        expect(lower).toBeLessThanOrEqual(upper);
        if (it.low >= 0) expect(lower).toBeGreaterThanOrEqual(0);
        if (it.high <= 0) expect(upper).toBeLessThanOrEqual(0);
      }),
    );
  });

  it("turned round draws the same, turned round", () => {
    fc.assert(
      fc.property(range, fc.double({ min: -6, max: 6, noNaN: true }), ({ low, likely, high }, ends) => {
        const turned = { low: -high, likely: -likely, high: -low };
        expect(amountAt(turned, -ends) + amountAt({ low, likely, high }, ends)).toBe(0);
        expect(momentsOf(turned).variance).toBeCloseTo(momentsOf({ low, likely, high }).variance, 9);
      }),
    );
  });

  it("draws its ends to within the sampling error of 10,000 draws", () => {
    const it = { low: 10, likely: 20, high: 80 };
    const draws = seededDraws("seed")("line", "amount", 10_000).map((ends) => amountAt(it, ends));
    const share = (isSo: (amount: number) => boolean) => draws.filter(isSo).length / draws.length;
    // Four standard errors of a share: √(0.1 · 0.9 / 10,000) = 0.003, and 0.005 at the middle.
    expect(Math.abs(share((amount) => amount < 10) - 0.1)).toBeLessThan(0.012);
    expect(Math.abs(share((amount) => amount < 20) - 0.5)).toBeLessThan(0.02);
    expect(Math.abs(share((amount) => amount > 80) - 0.1)).toBeLessThan(0.012);
  });
});

describe("mean and variance of a range", () => {
  it("of a symmetric one are those of the normal distribution", () => {
    const { mean, variance } = momentsOf({ low: -3, likely: 0, high: 3 });
    expect(mean).toBe(0);
    expect(variance).toBeCloseTo((3 / 1.2815515655446004) ** 2, 12);
  });

  it("of a skewed one are those of two halves, by hand", () => {
    // Halves with deviations 5 and 15 around 100: mean 100 + (15 − 5) / √(2π), second moment (25 + 225) / 2.
    const { mean, variance } = momentsOf({ low: 100 - 5 * endsAt, likely: 100, high: 100 + 15 * endsAt });
    expect(mean).toBeCloseTo(100 + 10 / Math.sqrt(2 * Math.PI), 10);
    expect(variance).toBeCloseTo(125 - 100 / (2 * Math.PI), 9);
  });

  it("of a single figure are that figure and nothing", () => {
    for (const at of [-7, 0, 0.1, 1e9])
      expect(momentsOf({ low: at, likely: at, high: at })).toEqual({ mean: at, variance: 0 });
  });
});

it("is a range when its figures are finite and rise", () => {
  expect(isRange({ low: -1, likely: -1, high: 0 })).toBe(true);
  for (const wrong of [
    { low: 1, likely: 0, high: 2 },
    { low: 0, likely: 3, high: 2 },
    { low: Number.NaN, likely: 0, high: 1 },
    { low: 0, likely: 1, high: Number.POSITIVE_INFINITY },
  ])
    expect(isRange(wrong)).toBe(false);
});
