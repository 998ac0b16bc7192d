import { expect, it } from "vitest";
import { Duration } from "../project/plan/activity.ts";
import { guessedDuration, hoursOf, middleHours } from "./effort.ts";
import { EffortBand } from "./experience.ts";

it("makes whole working days of a band at two hours a day", () => {
  expect(guessedDuration("an hour")).toEqual({ low: 1, likely: 1, high: 1 });
  expect(guessedDuration("hours")).toEqual({ low: 1, likely: 3, high: 4 });
  expect(guessedDuration("days")).toEqual({ low: 4, likely: 12, high: 20 });
  expect(guessedDuration("weeks")).toEqual({ low: 20, likely: 50, high: 80 });
});

it.each(EffortBand.options)("gives a duration that a plan takes, and hours within the band: %s", (band) => {
  expect(Duration.safeParse(guessedDuration(band)).success).toBe(true);
  const { low, high } = hoursOf(band);
  expect(middleHours(band)).toBeGreaterThan(low);
  expect(middleHours(band)).toBeLessThanOrEqual(high);
});
