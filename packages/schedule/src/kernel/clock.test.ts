import { expect, it } from "vitest";
import { Chance } from "./chance.ts";
import { clockOf, finishOf, lagged, never, openFrom, startToFinishFrom } from "./clock.ts";

const slots = 40;

/** Clocks at which work goes on at any pace, with long and short breaks. */
function clocks(count: number) {
  const chance = new Chance(7);
  return Array.from({ length: count }, () => {
    const steady = chance.below(2) === 0;
    return Int32Array.from({ length: slots }, () => (chance.below(3) === 0 ? 0 : steady ? 4 : 1 + chance.below(5)));
  });
}

it("finishes when a worker who does slot after slot would", () => {
  for (const rates of clocks(50)) {
    const clock = clockOf(rates);
    for (let start = 0; start < slots; start += 1) {
      for (const work of [0, 1, 4, 9, 30]) {
        let [left, slot] = [work, start];
        for (; left > 0 && slot < slots; slot += 1) left -= rates[slot] as number;
        expect(finishOf(clock, start, work)).toBe(left > 0 ? never : slot);
      }
    }
  }
});

it("lets the work start as early as it can without being done before a time", () => {
  for (const rates of clocks(30)) {
    const clock = clockOf(rates);
    for (const work of [0, 2, 7]) {
      for (let until = 0; until < slots; until += 3) {
        const starts = Array.from({ length: slots }, (_, at) => at).filter(
          (at) => at >= 5 && (work === 0 || openFrom(clock, at) === at) && finishOf(clock, at, work) >= until,
        );
        expect(startToFinishFrom(clock, 5, work, until)).toBe(starts[0] ?? never);
      }
    }
  }
});

it("counts a lag in the clock's own slots, forwards and backwards", () => {
  const clock = clockOf(Int32Array.from([1, 1, 0, 0, 1, 1, 0, 0, 1]));
  expect([lagged(clock, 1, 1), lagged(clock, 1, 2), lagged(clock, 2, 2), lagged(clock, 9, 1)]).toEqual([
    2,
    5,
    6,
    never,
  ]);
  expect([lagged(clock, 5, -1), lagged(clock, 5, -2), lagged(clock, 4, -1), lagged(clock, 1, -5)]).toEqual([
    4, 1, 1, 0,
  ]);
  expect([lagged(undefined, 3, 2), lagged(undefined, 3, -2)]).toEqual([5, 1]);
});
