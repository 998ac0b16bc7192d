import { type Day, daysAfter } from "../calendar/day.ts";
import { isSchedule, type KnownDates, type Schedule, scheduleOf } from "../dates/schedule.ts";
import type { Activity, Plan } from "../plan/plan.ts";
import { type Forecast, forecastOf, isForecast, type Playing } from "./forecast.ts";

/** A way to go on after somebody left or something stopped. */
export type WhatIf =
  /** The person is back on this day; what only they can do waits. */
  | { readonly way: "wait"; readonly personId: string; readonly back: Day }
  /** Somebody else takes over all that is not done. */
  | { readonly way: "substitute"; readonly personId: string; readonly by: string }
  /** These are left out; what waited for them waits for what they waited for. */
  | { readonly way: "cut"; readonly activityIds: readonly string[] };

export type Outcome = {
  readonly whatIf: WhatIf;
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
 * @returns without those that cannot be read as a plan
 */
export function compare(
  plan: Plan,
  known: KnownDates,
  ways: readonly WhatIf[],
  schedules: number,
  playing: Playing,
): Outcome[] {
  return ways.flatMap((whatIf) => {
    const changed = planIf(plan, whatIf);
    const schedule = scheduleOf(changed, { schedules, seed: 1, known });
    if (!isSchedule(schedule)) return [];
    const forecast = forecastOf(changed, schedule, playing);
    return isForecast(forecast) ? [{ whatIf, schedule, forecast, moved: movedSince(known, schedule) }] : [];
  });
}

/** What has other dates than before, each with the reason it has now. */
export function movedSince(known: KnownDates, now: Schedule): Moved[] {
  const before = new Map(known.activities.map((it) => [it.id, it]));
  return now.activities.flatMap(({ id, from, to, because }) => {
    const then = before.get(id);
    return then && then.from === from && then.to === to ? [] : [{ id, from, to, because }];
  });
}

export function planIf(plan: Plan, whatIf: WhatIf): Plan {
  switch (whatIf.way) {
    case "wait":
      return {
        ...plan,
        people: plan.people.map((it) => (it.id === whatIf.personId ? returning(it, plan.today, whatIf.back) : it)),
      };
    case "substitute":
      return {
        ...plan,
        activities: plan.activities.map((it) =>
          it.state.is === "done" ? it : takenOver(it, whatIf.personId, whatIf.by),
        ),
      };
    case "cut":
      return whatIf.activityIds.reduce(withoutActivity, plan);
  }
}

function returning(person: Plan["people"][number], today: Day, back: Day): Plan["people"][number] {
  const { leftOn, ...calendar } = person.calendar;
  const gone = leftOn ?? today;
  if (back <= gone) return { ...person, calendar };

  const off = [...(calendar.off ?? []), { from: gone, to: daysAfter(back, -1) }];
  return { ...person, calendar: { ...calendar, off } };
}

function takenOver(activity: Activity, personId: string, by: string): Activity {
  const teams = activity.doing.teams.map((team) => ({
    ...team,
    anyOf: [...new Set(team.anyOf.map((id) => (id === personId ? by : id)))],
  }));
  return { ...activity, doing: { ...activity.doing, teams } };
}

function withoutActivity(plan: Plan, id: string): Plan {
  const before = plan.links.filter(({ to }) => to === id);
  const after = plan.links.filter(({ from }) => from === id);
  const bridges = before.flatMap(({ from }) => after.map((link) => ({ ...link, from, type: "FS" as const })));
  return {
    ...plan,
    activities: plan.activities.filter((it) => it.id !== id),
    links: [...plan.links.filter(({ from, to }) => from !== id && to !== id), ...bridges],
    promises: plan.promises.filter(({ activityId }) => activityId !== id),
  };
}
