import { dayOf } from "@cairn/domain/kernel/days.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import {
  absencesOf,
  hoursPerHalfDay,
  type WorkingTime,
  workingTimeOf,
} from "@cairn/domain/project/working-time/working-time.ts";
import type { Calendar } from "@cairn/schedule/calendar/calendar.ts";
import type { Person } from "@cairn/schedule/plan/plan.ts";
import { hoursAheadOf, zoneOfMost } from "./zones.ts";

/** Somebody whose time for the project is known. */
export type Known = Person & { readonly hoursPerWeek: number };

/**
 * The people who have said when they have time, as the schedule reads them. Nothing is made up for the others: they are
 * taken to be there on every working day, and the screen says so.
 *
 * @param firstDay the first of the days that are looked at
 */
export function peopleOf(project: Project, firstDay: string, days: number): ReadonlyMap<string, Known> {
  const said = Object.values(project.people).flatMap(({ id, removed, left }) => {
    const time = removed ? undefined : workingTimeOf(project, id);
    return time && time.hoursPerWeek > 0 ? [{ id, left, time }] : [];
  });
  const ofMost = zoneOfMost(said.map(({ time }) => time.zone));
  return new Map(
    said.map(({ id, left, time }) => {
      const calendar: Calendar = {
        week: weekOf(time),
        off: [...absencesOf(project, id), ...holidaysOf(project, time)].map(({ from, to }) => ({ from, to })),
        leftOn: left && dayOf(left.at),
        hoursAhead: time.zone && ofMost ? hoursAheadOf(time.zone, ofMost, firstDay, days) : undefined,
      };
      return [id, { id, calendar, hoursPerWeek: time.hoursPerWeek }];
    }),
  );
}

/** Hours a week as shares of each half day, 0 to 100; never less than one where somebody has time at all. */
function weekOf({ hoursPerWeek, halfDays }: WorkingTime): Calendar["week"] {
  const share = Math.max(1, Math.round((100 * hoursPerWeek) / (hoursPerHalfDay * halfDays.length)));
  const at = (halfDay: number): number => (halfDays.includes(halfDay) ? Math.min(100, share) : 0);
  return [0, 1, 2, 3, 4, 5, 6].map((day) => [at(2 * day), at(2 * day + 1)] as const);
}

function holidaysOf({ holidayCalendars }: Project, { holidayCalendarId }: WorkingTime) {
  const calendar = holidayCalendars[holidayCalendarId ?? ""];
  return calendar && !calendar.removed ? calendar.days.map(({ on }) => ({ from: on, to: on })) : [];
}
