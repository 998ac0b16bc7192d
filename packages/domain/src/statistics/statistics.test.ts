import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { agreementOf, concordance, standings, strengthOf } from "./agreement.ts";
import made from "./fixtures/reference.json" with { type: "json" };
import { scaleSpread } from "./spread.ts";

// Values of numpy and scipy; see fixtures/reference.py.
const Reference = z.object({
  scales: z.array(
    z.object({
      counts: z.array(z.int()),
      n: z.int(),
      median: z.number(),
      quartiles: z.tuple([z.number(), z.number()]),
      lowShare: z.number(),
      highShare: z.number(),
      apart: z.number(),
    }),
  ),
  rankings: z.array(z.object({ ranks: z.array(z.array(z.number())), w: z.number() })),
});
const reference = Reference.parse(made);
/** Agreement to 1e-6. */
const digits = 6;

describe("the spread of answers on a scale", () => {
  it.each(reference.scales)("of $counts is what numpy says", ({ counts, ...expected }) => {
    const spread = scaleSpread(counts);
    expect(spread.n).toBe(expected.n);
    for (const field of ["median", "lowShare", "highShare", "apart"] as const)
      expect(spread[field], field).toBeCloseTo(expected[field], digits);
    expect(spread.quartiles[0]).toBeCloseTo(expected.quartiles[0], digits);
    expect(spread.quartiles[1]).toBeCloseTo(expected.quartiles[1], digits);
  });

  it("needs two people", () => {
    expect(() => scaleSpread([0, 1, 0, 0, 0])).toThrow(RangeError);
  });
});

describe("Kendall's W", () => {
  it.each(reference.rankings)("is what scipy says, with ties and without (%#)", ({ ranks, w }) => {
    expect(concordance(ranks)).toBeCloseTo(w, digits);
  });

  it.each([
    [
      "the same ranking from everybody",
      [
        [1, 2, 3],
        [1, 2, 3],
        [1, 2, 3],
      ],
      1,
    ],
    [
      "two who turn each other round",
      [
        [1, 2, 3],
        [3, 2, 1],
      ],
      0,
    ],
    // Rank sums 4, 5, 9 about 6: 4 + 1 + 9 = 14 of 18.
    [
      "three people by hand",
      [
        [1, 2, 3],
        [2, 1, 3],
        [1, 2, 3],
      ],
      14 / 18,
    ],
    [
      "nobody who sees any difference",
      [
        [2, 2, 2],
        [2, 2, 2],
      ],
      1,
    ],
  ] as const)("of %s", (_, ranks, w) => {
    expect(concordance(ranks)).toBeCloseTo(w, 12);
  });

  const rankings = fc
    .integer({ min: 2, max: 6 })
    .chain((options) =>
      fc.array(fc.shuffledSubarray([...Array(options).keys()], { minLength: options }), { minLength: 2, maxLength: 9 }),
    );
  /** How often each option stood at each place: what a count keeps. */
  const placesIn = (given: readonly (readonly number[])[]) =>
    (given[0] ?? []).map((_, option) =>
      (given[0] ?? []).map((__, place) => given.filter((ranking) => ranking[place] === option).length),
    );

  it("comes to the same from what a count keeps as from the rankings themselves", () => {
    const property = fc.property(rankings, (given) => {
      const ranks = given.map((ranking) => ranking.map((_, option) => ranking.indexOf(option) + 1));
      const { w, n } = agreementOf(placesIn(given));
      expect(w).toBeCloseTo(concordance(ranks), 12);
      expect(n).toBe(given.length);
    });
    fc.assert(property);
  });

  it("is on average what chance alone would make of it: one in so many people", () => {
    // All 6^3 ways in which three people can rank three options.
    const ways = [
      [0, 1, 2],
      [0, 2, 1],
      [1, 0, 2],
      [1, 2, 0],
      [2, 0, 1],
      [2, 1, 0],
    ];
    const all = ways.flatMap((a) => ways.flatMap((b) => ways.map((c) => agreementOf(placesIn([a, b, c])))));
    const mean = all.reduce((sum, { w }) => sum + w, 0) / all.length;
    expect(mean).toBeCloseTo(all[0]?.byChance ?? 0, 12);
  });

  it.each([
    [0, "very weak"],
    [0.1, "very weak"],
    [0.3, "weak"],
    [0.5, "moderate"],
    [0.7, "strong"],
    [0.9, "very strong"],
    [1, "very strong"],
  ] as const)("of %d is %s agreement", (w, strength) => {
    expect(strengthOf(w)).toBe(strength);
  });
});

describe("where options stand", () => {
  it("is told by their mean place, with how far people put them apart", () => {
    // Four people: speed 1 1 1 3, care 2 2 3 1, cost 3 3 2 2.
    const placed = [
      [3, 0, 1],
      [1, 2, 1],
      [0, 2, 2],
    ];
    expect(standings(placed)).toEqual([
      { option: 0, meanPlace: 1.5, apart: 1 },
      { option: 1, meanPlace: 2, apart: 1 },
      { option: 2, meanPlace: 2.5, apart: 4 / 6 },
    ]);
  });
});
