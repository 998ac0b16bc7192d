import { addDays, type Day, daysBetween } from "@cairn/domain/kernel/days.ts";

export type Zoom = "weeks" | "months";

/** Pixels for one calendar day. */
const widthOfDay: Readonly<Record<Zoom, number>> = { weeks: 11, months: 4 };

/** Where days stand on a timeline. All measures are pixels from its left edge. */
export type Scale = {
  readonly from: Day;
  readonly width: number;
  readonly dayWidth: number;
  readonly x: (day: Day) => number;
  /** Days at which a line with a name stands: Mondays, or firsts of months. */
  readonly ticks: readonly Day[];
};

const mondayOf = (day: Day): Day => addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/**
 * A scale that holds all the days, from the Monday before the first to a week after the last.
 * @param days at least one
 */
export function scaleOver(days: readonly Day[], zoom: Zoom): Scale {
  const sorted = days.toSorted();
  const from = mondayOf(sorted[0] ?? ("1970-01-01" as Day));
  const to = addDays(sorted.at(-1) ?? from, 8);
  const dayWidth = widthOfDay[zoom];
  const all = Array.from({ length: daysBetween(from, to) }, (_, at) => addDays(from, at));
  return {
    from,
    dayWidth,
    width: all.length * dayWidth,
    x: (day) => daysBetween(from, day) * dayWidth,
    ticks: all.filter((day, at) => (zoom === "weeks" ? at % 7 === 0 : day.endsWith("-01"))),
  };
}
