import type { Activity, Duration } from "@cairn/domain/project/plan/activity.ts";
import type { Doing, Range, Team } from "@cairn/schedule/plan/plan.ts";
import { type OwnRatio, rangeFrom, recalibrated } from "@cairn/schedule/record/own-record.ts";
import type { Known } from "./people-of.ts";

const hoursPerDay = 8;
const halfDaysIn = 2;

/** Calendars by their names in the plan: Monday to Friday, without the days that are kept free. */
export const workingDays = "working days";

/**
 * What is taken where only the hours are said, and of nobody when they have time: between all day and an hour a day. A
 * convention, wide on purpose, and the screen asks for what is missing.
 */
const hoursADay = { low: 8, likely: 4, high: 1 } as const;

/** How the estimates of the plan have run, once there are enough finished activities to say so. */
export type Record = { readonly ratioFor: (kind: string) => OwnRatio | undefined; readonly elsewhere: OwnRatio };

/** How an activity is done, with those of its people whose time is known. */
export function doingOf(activity: Activity, people: ReadonlyMap<string, Known>, record: Record): Doing {
  const all = [...new Set([activity.ownerId, ...activity.contributors].flatMap((id) => id ?? []))];
  const known = all.flatMap((id) => people.get(id) ?? []);
  if (activity.meeting) return meetingOf(activity, known);
  const ratio = record.ratioFor(activity.job);
  const { duration, effortHours } = activity;
  if (duration) {
    const days = ratio ? recalibrated(duration, ratio) : duration;
    return known.length > 0 ? overDays(days, effortHours, known, all.length) : elapsed(days, []);
  }
  if (effortHours === undefined) return elapsed({ low: 0, likely: 0, high: 0 }, []);
  const hours = rangeFrom(effortHours, ratio ?? record.elsewhere);
  const theirs = times(hours, known.length / Math.max(1, all.length));
  return known.length > 0 ? byEffort(theirs, known) : elapsed(withoutKnownTime(hours, all.length), []);
}

const elapsed = (days: Range, teams: readonly Team[]): Doing => ({
  how: "elapsed",
  halfDays: times(days, halfDaysIn),
  calendar: workingDays,
  teams,
});

const byEffort = (hours: Range, known: readonly Known[]): Doing => ({
  how: "effort",
  hours,
  teams: known.map(({ id }) => ({ anyOf: [id], needed: 1, share: 100 })),
});

const times = ({ low, likely, high }: Range, by: number): Range => ({
  low: low * by,
  likely: likely * by,
  high: high * by,
});

const withoutKnownTime = (hours: Range, people: number): Range => {
  const days = (amount: number, perDay: number): number => amount / (perDay * Math.max(1, people));
  return {
    low: days(hours.low, hoursADay.low),
    likely: days(hours.likely, hoursADay.likely),
    high: days(hours.high, hoursADay.high),
  };
};

/**
 * So many working days, in which each takes up the share of their time that the hours come to. Where the hours do not fit
 * into the days, they, and not the days, say how long it takes.
 */
function overDays(
  days: Duration | Range,
  effortHours: number | undefined,
  known: readonly Known[],
  all: number,
): Doing {
  const each = (effortHours ?? 0) / Math.max(1, all);
  const shares = known.map(({ hoursPerWeek }) => (100 * each * 5) / Math.max(hoursPerWeek * days.likely, 1e-9));
  if (effortHours !== undefined && shares.some((share) => share > 100)) {
    const spread = (amount: number): number => (days.likely > 0 ? amount / days.likely : 1);
    const hours = each * known.length;
    return byEffort({ low: hours * spread(days.low), likely: hours, high: hours * spread(days.high) }, known);
  }
  return elapsed(
    days,
    known.map((it, at) => ({ anyOf: [it.id], needed: 1, share: leastShare(it, shares[at] ?? 0) })),
  );
}

/** A share of little time must still come to something in every half day, or nothing would ever get done. */
function leastShare({ calendar }: Known, share: number): number {
  const least = Math.min(...calendar.week.flat().filter((it) => it > 0));
  return Math.min(100, Math.max(Math.ceil(share), Math.ceil(100 / least)));
}

function meetingOf({ meeting, ownerId, contributors }: Activity, known: readonly Known[]): Doing {
  const hours = meeting?.hours ?? 1;
  const there = (ids: readonly (string | undefined)[]) =>
    known.filter(({ id }) => ids.includes(id)).map(({ id }) => id);
  const [owner, others] = [there([ownerId]), there(contributors.filter((id) => id !== ownerId))];
  const needed = Math.min(meeting?.needed ?? others.length, others.length);
  const teams = [
    { anyOf: owner, needed: owner.length, share: 100 },
    { anyOf: others, needed, share: 100 },
  ].filter((team) => team.needed > 0);
  return teams.length > 0
    ? { how: "meeting", hours, teams }
    : elapsed(times({ low: 1, likely: 1, high: 1 }, hours / hoursPerDay), []);
}
