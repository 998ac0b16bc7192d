import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PersonId } from "../../kernel/ids.ts";
import { uuid } from "../../testing/cast.ts";
import { fewest, fewestToldApart, type Group } from "./apart.ts";

const people = (...numbers: readonly number[]): readonly PersonId[] => numbers.map((n) => PersonId.parse(uuid(n)));
const group = (...numbers: readonly number[]): Group => ({ name: "Some", asked: people(...numbers) });

describe("people who can be told apart by laying rounds side by side", () => {
  it.each([
    ["one round alone", [[group(1, 2, 3, 4, 5)]], 5],
    [
      "the same groups again",
      [
        [group(1, 2, 3, 4), group(5, 6, 7, 8)],
        [group(1, 2, 3, 4), group(5, 6, 7, 8)],
      ],
      4,
    ],
    ["one person more", [[group(1, 2, 3, 4)], [group(1, 2, 3, 4, 5)]], 1],
    ["one person fewer", [[group(1, 2, 3, 4, 5)], [group(1, 2, 3, 4)]], 1],
    [
      "the same people, one of them in another group",
      [
        [group(1, 2, 3, 4, 5), group(6, 7, 8, 9)],
        [group(1, 2, 3, 4), group(5, 6, 7, 8, 9)],
      ],
      1,
    ],
    ["three replaced", [[group(1, 2, 3, 4, 5, 6, 7)], [group(1, 2, 3, 4, 8, 9, 10)]], 3],
    ["four replaced", [[group(1, 2, 3, 4, 5, 6, 7, 8)], [group(1, 2, 3, 4, 9, 10, 11, 12)]], 4],
    [
      "two rounds of which neither tells, and all three together do",
      [[group(1, 2, 3, 4)], [group(1, 2, 3, 4, 5, 6, 7, 8, 9)], [group(6, 7, 8, 9)]],
      1,
    ],
  ] as const)("%s", (_, rounds, few) => {
    expect(fewestToldApart(rounds)).toBe(few);
  });

  const someRounds = fc.array(
    fc.array(fc.option(fc.nat({ max: 2 }), { nil: undefined }), { minLength: 24, maxLength: 24 }),
    { minLength: 1, maxLength: 4 },
  );

  it("leave nobody alone, however the results are added and subtracted, where at least four are told apart", () => {
    let accepted = 0;
    const property = fc.property(
      // People in fours that go the same way make rounds that pass; single ones make those that do not.
      someRounds,
      fc.constantFrom(1, 4, 6),
      fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 12, maxLength: 12 }),
      (drawn, block, factors) => {
        const rounds = drawn.map((places) =>
          [0, 1, 2].map((at) => ({
            name: "Some",
            asked: people(...places.flatMap((_, n) => (places[Math.floor(n / block)] === at ? [n] : []))),
          })),
        );
        if (fewestToldApart(rounds) < fewest) return;
        accepted += 1;
        const sum = new Map<string, number>();
        for (const [at, { asked }] of rounds.flat().entries()) {
          for (const id of asked) sum.set(id, (sum.get(id) ?? 0) + (factors[at] ?? 0));
        }
        for (const value of new Set(sum.values())) {
          const alike = [...sum.values()].filter((it) => it === value).length;
          expect(alike).toBeGreaterThanOrEqual(fewest);
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
    expect(accepted).toBeGreaterThan(50);
  });
});
