import { addDays, type Day, daysBetween } from "../../kernel/days.ts";
import type { PlannedDates } from "../dates/dates.ts";
import type { Activity } from "../plan/activity.ts";
import type { Plan } from "../plan/plan.ts";
import { absencesOf, hoursPerHalfDay, type WorkingTimes, workingTimeOf } from "./working-time.ts";

/** A week of somebody: hours they said they have, and hours that the dates ask of them. */
export type WeekOfLoad = { readonly monday: Day; readonly there: number; readonly asked: number };

type Days = Pick<PlannedDates, "from" | "to">;

const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/**
 * What the dates ask of somebody, week by week, beside the time they said they have. An activity's hours are shared evenly
 * among its owner and contributors and over the working days, Monday to Friday, of its dates; one without hours asks for
 * nothing here, since nobody knows what it takes.
 *
 * @param dates of the activities, as many as are known
 * @param from the first week is the one this day lies in
 * @param weeks how many, 1 or more
 * @returns undefined for somebody of whose time nothing is known
 */
export function loadOf(
  all: WorkingTimes & Plan,
  personId: string,
  dates: ReadonlyMap<string, Days>,
  from: Day,
  weeks: number,
): readonly WeekOfLoad[] | undefined {
  if (!workingTimeOf(all, personId)) return undefined;
  const first = addDays(from, -weekdayOf(from));
  const asked = new Map<number, number>();
  for (const activity of Object.values(all.activities)) {
    const days = isAsked(activity, personId) ? dates.get(activity.id) : undefined;
    for (const [day, hours] of days ? hoursByDay(activity, days) : []) {
      const week = Math.floor(daysBetween(first, day) / 7);
      asked.set(week, (asked.get(week) ?? 0) + hours);
    }
  }
  return Array.from({ length: weeks }, (_, week) => {
    const monday = addDays(first, 7 * week);
    return { monday, there: hoursThere(all, personId, monday), asked: asked.get(week) ?? 0 };
  });
}

const isAsked = ({ removed, status, ownerId, contributors }: Activity, personId: string): boolean =>
  !removed &&
  (status === "planned" || status === "under way") &&
  (ownerId === personId || contributors.some((id) => id === personId));

/** One person's part of an activity's hours, for each working day of its dates. */
function hoursByDay({ effortHours, ownerId, contributors, meeting }: Activity, { from, to }: Days): [Day, number][] {
  const people = new Set([ownerId, ...contributors].flatMap((id) => id ?? [])).size;
  const hours = meeting ? meeting.hours : (effortHours ?? 0) / Math.max(1, people);
  const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, at) => addDays(from, at));
  const working = all.filter((day) => weekdayOf(day) < 5);
  const days = working.length > 0 ? working : all.slice(0, 1);
  return hours === 0 ? [] : days.map((day) => [day, hours / days.length]);
}

/** Hours of a week that somebody has, without holidays, absences and days kept free. */
function hoursThere(all: WorkingTimes, personId: string, monday: Day): number {
  const time = workingTimeOf(all, personId);
  if (!time) return 0;
  const each = Math.min(hoursPerHalfDay, time.hoursPerWeek / time.halfDays.length);
  const holidays = all.holidayCalendars[time.holidayCalendarId ?? ""]?.days ?? [];
  const off = [
    ...absencesOf(all, personId),
    ...Object.values(all.blackouts).filter(({ removed }) => !removed),
    ...holidays.map(({ on }) => ({ from: on, to: on })),
  ];
  const isOff = (day: Day): boolean => off.some(({ from, to }) => from <= day && day <= to);
  return each * time.halfDays.filter((halfDay) => !isOff(addDays(monday, Math.floor(halfDay / 2)))).length;
}

/** Weeks in which more is asked for than there is, by more than a quarter of an hour. */
export const weeksOver = (load: readonly WeekOfLoad[]): readonly WeekOfLoad[] =>
  load.filter(({ asked, there }) => asked > there + 0.25);
