import { addDays, type Day, daysBetween } from "@cairn/domain/kernel/days.ts";

/** From near to far; the last shows everything at once. */
export const zooms = ["days", "weeks", "months", "quarters", "fit"] as const;
export type Zoom = (typeof zooms)[number];

/** Pixels for one calendar day. */
const widthOfDay: Readonly<Record<Exclude<Zoom, "fit">, number>> = { days: 30, weeks: 11, months: 4, quarters: 1.6 };

/** Where days stand on a timeline. All measures are pixels from its left edge. */
export type Scale = {
  readonly from: Day;
  readonly to: Day;
  readonly width: number;
  readonly dayWidth: number;
  readonly x: (day: Day) => number;
  readonly dayAt: (x: number) => Day;
  /** What the lines with names stand at: Mondays, firsts of months, or of quarters. */
  readonly every: "week" | "month" | "quarter";
  readonly ticks: readonly Day[];
  /** Saturdays, where a day is wide enough to tell them apart. */
  readonly weekends: readonly Day[];
};

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The Monday of the week a day is in. */
export const mondayOf = (day: Day): Day => addDays(day, -weekdayOf(day));

const startsTick: Readonly<Record<Scale["every"], (day: Day) => boolean>> = {
  week: (day) => weekdayOf(day) === 0,
  month: (day) => day.endsWith("-01"),
  quarter: (day) => /-(01|04|07|10)-01$/.test(day),
};

/** As near together as their names can be read. */
function everyFor(dayWidth: number): Scale["every"] {
  if (dayWidth >= 8) return "week";
  return dayWidth >= 2.4 ? "month" : "quarter";
}

/**
 * A scale that holds all the days, from the Monday before the first to two weeks after the last, and more where there is
 * room for more.
 *
 * @param days at least one
 * @param room pixels that are to be filled at least; all there are when everything is to fit
 */
export function scaleOver(days: readonly Day[], zoom: Zoom, room = 0): Scale {
  const sorted = days.toSorted();
  const from = mondayOf(sorted[0] ?? ("1970-01-01" as Day));
  const needed = daysBetween(from, addDays(sorted.at(-1) ?? from, 15));
  const dayWidth = zoom === "fit" ? Math.min(widthOfDay.days, Math.max(0.5, room / needed)) : widthOfDay[zoom];
  const length = Math.max(needed, Math.ceil(room / dayWidth - 0.001));
  const all = Array.from({ length }, (_, at) => addDays(from, at));
  const every = everyFor(dayWidth);
  return {
    from,
    to: addDays(from, length - 1),
    dayWidth,
    width: zoom === "fit" ? Math.max(room, Math.floor(length * dayWidth)) : Math.ceil(length * dayWidth),
    x: (day) => daysBetween(from, day) * dayWidth,
    dayAt: (x) => addDays(from, Math.round(x / dayWidth)),
    every,
    ticks: all.filter(startsTick[every]),
    weekends: dayWidth >= 8 ? all.filter((day) => weekdayOf(day) === 5) : [],
  };
}

/**
 * One step nearer or farther than a day of so many pixels.
 * @param by -1 nearer, 1 farther
 * @returns nothing where there is none
 */
export function stepFrom(dayWidth: number, by: -1 | 1): Zoom | undefined {
  const fixed = (["days", "weeks", "months", "quarters"] as const).map((zoom) => [zoom, widthOfDay[zoom]] as const);
  return by > 0
    ? fixed.find(([, width]) => width < dayWidth - 0.01)?.[0]
    : fixed.findLast(([, width]) => width > dayWidth + 0.01)?.[0];
}
