import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceFrom } from "./chance.ts";
import { quantileOf, quantilesWithin } from "./quantile.ts";

const rising = (values: ArrayLike<number>): Float64Array => Float64Array.from(values).toSorted();

describe("quantiles", () => {
  it("are those of the sorted values, whatever their order and however many are alike", () => {
    const values = fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.double({ noNaN: true })), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
        const exact = share * (all.length - 1);
        const [below, above] = [rising(all)[Math.floor(exact)]!, rising(all)[Math.ceil(exact)]!];
        const expected = below + (exact - Math.floor(exact)) * (above - below);
        expect(quantileOf(Float64Array.from(all), share)).toBe(expected);
      }),
    );
  });

  it("are the same of many, for which pivots are drawn from samples", () => {
    const chance = chanceFrom("many");
    for (const like of [(at: number) => at, (at: number) => -at, () => chance(), (at: number) => at % 7, () => 1]) {
      const all = Float64Array.from({ length: 20_000 }, (_, at) => like(at));
      const sorted = rising(all);
      const [median, p80] = quantilesWithin(all, [0.5, 0.8], 0, all.length);
      // 10,000 ± 1.96 √5,000 and 16,000 ± 1.96 √3,200, rounded up.
      expect([median?.low, median?.high]).toEqual([sorted[9861], sorted[10_138]]);
      expect([p80?.low, p80?.high]).toEqual([sorted[15_889], sorted[16_110]]);
      expect(median?.estimate).toBe((sorted[9999]! + sorted[10_000]!) / 2);
    }
  });

  it("take a part of the values only, and leave the others where they are", () => {
    const all = Float64Array.from([9, 9, 5, 3, 4, 1, 2, 0, 0]);
    expect(quantileOf(all, 0.5, 2, 7)).toBe(3);
    expect([...all.subarray(0, 2), ...all.subarray(7)]).toEqual([9, 9, 0, 0]);
    expect(quantileOf(all, 0.5, 3, 3)).toBeNaN();
  });
});

describe("their intervals", () => {
  it("lie between the ranks that Conover gives, and have no end where too few are seen", () => {
    const ten = Float64Array.from([10, 3, 7, 1, 9, 2, 8, 4, 6, 5]);
    expect(quantilesWithin(ten, [0.5, 0.8], 0, 10)).toEqual([
      { low: 2, estimate: 5.5, high: 9 },
      { low: 6, estimate: 8.2, high: undefined },
    ]);
  });

  it.each([20, 60, 300])("hold the true value in about 95 of 100 samples of %d", (n) => {
    const chance = chanceFrom(`coverage ${n}`);
    const rounds = 3000;
    let [median, p80] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const sample = Float64Array.from({ length: n }, () => -Math.log(chance()));
      const [half, most] = quantilesWithin(sample, [0.5, 0.8], 0, n);
      median += Number(half!.low <= Math.log(2) && Math.log(2) <= (half!.high ?? Infinity));
      p80 += Number(most!.low <= Math.log(5) && Math.log(5) <= (most!.high ?? Infinity));
    }
    for (const held of [median, p80]) {
      expect(held / rounds).toBeGreaterThan(0.93);
      expect(held / rounds).toBeLessThan(0.985);
    }
  });
});
