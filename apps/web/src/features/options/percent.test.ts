import { expect, it } from "vitest";
import { evenly, inPercent, sharesOf, sumOf } from "./percent.ts";

it.each(Array.from({ length: 30 }, (_, n) => n + 1))("shares the whole out evenly among %i", (count) => {
  const percents = evenly(count);
  expect(sumOf(percents)).toBe(1);
  expect(Math.abs(sharesOf(percents).reduce((sum, share) => sum + share, 0) - 1)).toBeLessThanOrEqual(1e-9);
  expect(Math.max(...percents) - Math.min(...percents)).toBeLessThan(0.3);
});

it("leaves nothing over that adding up would", () => {
  expect(sumOf([33.33, 33.33, 33.34])).toBe(1);
  expect(sumOf([70, undefined])).toBe(0.7);
});

it("gives back the percent that was typed", () => {
  expect(inPercent(sharesOf([33.34])[0])).toBe(33.34);
  expect(inPercent(undefined)).toBeUndefined();
});
