import type { Duration } from "../project/plan/activity.ts";
import type { EffortBand } from "./experience.ts";

/** Hours of work, all people together. */
export type Hours = { readonly low: number; readonly high: number };

const hours: Readonly<Record<EffortBand, Hours>> = {
  "an hour": { low: 0, high: 1 },
  hours: { low: 1, high: 8 },
  days: { low: 8, high: 40 },
  weeks: { low: 40, high: 160 },
};

/** What a band means in hours: a definition, not a measurement. */
export function hoursOf(band: EffortBand): Hours {
  return hours[band];
}

/** The middle of the band, in whole hours rounded up: one number to start from. */
export function middleHours(band: EffortBand): number {
  const { low, high } = hours[band];
  return Math.ceil((low + high) / 2);
}

/** Hours of a working day that go into one activity: our assumption for the starting guess, since the work is done beside other work. */
export const hoursPerWorkingDay = 2;

/**
 * A starting guess at the duration, to be changed by whoever does the work: the hours of the band at two hours a working
 * day, rounded up to whole working days, at least one. `likely` is the middle of the band. Nobody has measured it.
 */
export function guessedDuration(band: EffortBand): Duration {
  const days = (effort: number): number => Math.max(1, Math.ceil(effort / hoursPerWorkingDay));
  const { low, high } = hours[band];
  return { low: days(low), likely: days(middleHours(band)), high: days(high) };
}
