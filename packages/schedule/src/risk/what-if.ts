import type { Day } from "../calendar/day.ts";
import { isSchedule, type KnownDates, type Schedule, scheduleOf } from "../dates/schedule.ts";
import type { Plan } from "../plan/plan.ts";
import { type Forecast, forecastOf, isForecast, type Playing } from "./forecast.ts";

/** What a way to go on comes to. */
export type Outcome = {
  readonly schedule: Schedule;
  readonly forecast: Forecast;
  /** Whose dates are no more those people know. */
  readonly moved: readonly Moved[];
};

export type Moved = {
  readonly id: string;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly because: Schedule["activities"][number]["because"];
};

/**
 * Plays ways to go on through with the same draws, so that they differ by what they are and not by chance.
 *
 * @param known the dates people know
 * @param ways the plan as it would be on each of them
 * @returns undefined for what cannot be read as a plan
 */
export function compare(
  known: KnownDates,
  ways: readonly Plan[],
  schedules: number,
  playing: Playing,
): (Outcome | undefined)[] {
  return ways.map((plan) => {
    const schedule = scheduleOf(plan, { schedules, seed: 1, known });
    if (!isSchedule(schedule)) return undefined;
    const forecast = forecastOf(plan, schedule, playing);
    return isForecast(forecast) ? { schedule, forecast, moved: movedSince(known, schedule) } : undefined;
  });
}

/** What people knew dates of and has others now, each with the reason it has now. */
export function movedSince(known: KnownDates, now: Schedule): Moved[] {
  const before = new Map(known.activities.map((it) => [it.id, it]));
  return now.activities.flatMap(({ id, from, to, because }) => {
    const then = before.get(id);
    return !then || (then.from === from && then.to === to) ? [] : [{ id, from, to, because }];
  });
}
