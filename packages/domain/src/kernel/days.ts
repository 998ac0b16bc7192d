import { z } from "zod";

/** No calendar has a year 0, and neither has the database. */
const hasYear = (text: string): boolean => !text.startsWith("0000");
const noYear = "there is no year 0000";

/** A calendar day without a time zone, `YYYY-MM-DD`. */
export const Day = z.iso.date().refine(hasYear, noYear).brand<"Day">();
export type Day = z.infer<typeof Day>;

/** A moment in UTC, ISO 8601 with milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 }).refine(hasYear, noYear).brand<"Instant">();
export type Instant = z.infer<typeof Instant>;

const msPerDay = 86_400_000;
const firstMs = Date.parse("0001-01-01");
const lastMs = Date.parse("9999-12-31");
const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
/** What lies beyond the years a day can have is its first or last one, so that no reckoning leaves the calendar. */
const fromMs = (ms: number): Day => new Date(Math.min(Math.max(ms, firstMs), lastMs)).toISOString().slice(0, 10) as Day;

const isWeekend = (ms: number): boolean => {
  const weekday = new Date(ms).getUTCDay();
  return weekday === 0 || weekday === 6;
};

/** The same day, or the Monday after when it falls on a weekend. */
export function nextWorkingDay(day: Day): Day {
  let ms = toMs(day);
  while (isWeekend(ms)) ms += msPerDay;
  return fromMs(ms);
}

/**
 * The day `count` working days (Monday to Friday) after `day`.
 * @param count whole number, 0 or more; holidays are not known here
 */
export function addWorkingDays(day: Day, count: number): Day {
  let ms = toMs(nextWorkingDay(day)) + Math.floor(count / 5) * 7 * msPerDay;
  for (let left = count % 5; left > 0; ) {
    ms += msPerDay;
    if (!isWeekend(ms)) left -= 1;
  }
  return fromMs(ms);
}

/**
 * The latest working day from which `count` working days are over by `day`; for 0, `day` itself or the Friday before.
 * @param count whole number, 0 or more; holidays are not known here
 */
export function workingDaysBefore(day: Day, count: number): Day {
  let ms = toMs(day);
  while (isWeekend(ms)) ms -= msPerDay;
  ms -= Math.floor(count / 5) * 7 * msPerDay;
  for (let left = count % 5; left > 0; ) {
    ms -= msPerDay;
    if (!isWeekend(ms)) left -= 1;
  }
  return fromMs(ms);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / msPerDay);
}

/** The day `count` calendar days after `day`; before it when `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return fromMs(toMs(day) + count * msPerDay);
}

/** The moment so many milliseconds after another; before it when `ms` is negative. */
export function after(moment: Instant, ms: number): Instant {
  return new Date(Date.parse(moment) + ms).toISOString() as Instant;
}

/** The calendar day of a moment in UTC. */
export function dayOf(moment: Instant): Day {
  return moment.slice(0, 10) as Day;
}
