import { expect, it } from "vitest";
import { coverageOf, type Finished, ownRatio, rangeFrom, recalibrated } from "./own-record.ts";

const finished = (kind: string, ratios: readonly number[]): Finished[] =>
  ratios.map((ratio) => ({ kind, estimate: 10, actual: 10 * ratio }));
const many = (ratio: number, times: number): number[] => Array.from({ length: times }, () => ratio);

it("says what projects elsewhere came to as long as there is no record", () => {
  const ratio = ownRatio([], "review");
  expect([ratio.p10, ratio.p50, ratio.p90].map((it) => Number(it.toFixed(2)))).toEqual([0.36, 1, 2.01]);
  expect(ratio.ofAll).toBe(0);
});

it("is drawn from elsewhere to the organisation's own, and from there to the kind's, by how many there are", () => {
  const { p50 } = ownRatio(finished("review", many(2, 20)), "contract");
  // Twenty of its own beside ten from elsewhere, on the scale of logarithms.
  expect(p50).toBeCloseTo(2 ** (20 / 30), 12);
  const both = [...finished("review", many(2, 20)), ...finished("contract", many(1, 20))];
  expect(ownRatio(both, "review").p50).toBeGreaterThan(ownRatio(both, undefined).p50);
  expect(ownRatio(finished("review", many(1.4, 5000)), "review").p80).toBeCloseTo(1.4, 2);
});

it("moves a range's middle, and widens it but does not narrow it", () => {
  const ratio = { p10: 0.8, p50: 1.5, p80: 2, p90: 3, ofKind: 63, ofAll: 63 };
  expect(recalibrated({ low: 9, likely: 10, high: 12 }, ratio)).toEqual({ low: 8, likely: 15, high: 30 });
  expect(recalibrated({ low: 1, likely: 10, high: 100 }, ratio)).toEqual({ low: 1.5, likely: 15, high: 150 });
  expect(rangeFrom(10, ratio)).toEqual({ low: 8, likely: 15, high: 30 });
});

it("counts as covered what lies below, and half of what meets the limit", () => {
  const actual = [1, 2, 3, 4];
  expect(coverageOf(actual.map((actual) => ({ actual, quantile: 3 })))).toEqual({ share: 0.625, observed: 4 });
});
