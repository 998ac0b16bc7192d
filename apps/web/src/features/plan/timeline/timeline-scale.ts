import { addDays, type Day, daysBetween } from "@cairn/domain/kernel/days.ts";

export const zooms = ["days", "weeks", "months", "quarters"] as const;
export type Zoom = (typeof zooms)[number];

/** Pixels for one calendar day. */
const widthOfDay: Readonly<Record<Zoom, number>> = { days: 30, weeks: 11, months: 4, quarters: 1.6 };

/** Where days stand on a timeline. All measures are pixels from its left edge. */
export type Scale = {
  readonly from: Day;
  readonly width: number;
  readonly dayWidth: number;
  readonly x: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
  /** Days at which a line with a name stands: Mondays, firsts of months, or of quarters. */
  readonly ticks: readonly Day[];
  /** Saturdays, where a day is wide enough to tell them apart. */
  readonly weekends: readonly Day[];
};

const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

const startsTick: Readonly<Record<Zoom, (day: Day) => boolean>> = {
  days: (day) => weekdayOf(day) === 0,
  weeks: (day) => weekdayOf(day) === 0,
  months: (day) => day.endsWith("-01"),
  quarters: (day) => /-(01|04|07|10)-01$/.test(day),
};

/**
 * A scale that holds all the days, from the Monday before the first to two weeks after the last.
 * @param days at least one
 */
export function scaleOver(days: readonly Day[], zoom: Zoom): Scale {
  const sorted = days.toSorted();
  const from = mondayOf(sorted[0] ?? ("1970-01-01" as Day));
  const to = addDays(sorted.at(-1) ?? from, 15);
  const dayWidth = widthOfDay[zoom];
  const all = Array.from({ length: daysBetween(from, to) }, (_, at) => addDays(from, at));
  const isFine = zoom === "days" || zoom === "weeks";
  return {
    from,
    dayWidth,
    width: Math.ceil(all.length * dayWidth),
    x: (day) => daysBetween(from, day) * dayWidth,
    dayAt: (x) => addDays(from, Math.round(x / dayWidth)),
    ticks: all.filter(startsTick[zoom]),
    weekends: isFine ? all.filter((day) => weekdayOf(day) === 5) : [],
  };
}
