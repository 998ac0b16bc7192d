import { weekdays } from "../calendar/calendar.ts";
import { certain } from "../plan/compile.ts";
import type { Activity, Plan, PlanLink, Range } from "../plan/plan.ts";

/** A plan that begins on Monday, 4 January 2027, with Ann and Bob at work on weekdays. */
export function planWith(
  activities: readonly Activity[],
  links: readonly PlanLink[] = [],
  more: Partial<Plan> = {},
): Plan {
  return {
    firstDay: "2027-01-04",
    days: 180,
    today: "2027-01-04",
    people: [
      { id: "Ann", calendar: weekdays },
      { id: "Bob", calendar: weekdays },
    ],
    calendars: { weekdays },
    blackouts: [],
    activities,
    links,
    promises: [],
    ...more,
  };
}

/** Hours of work of one person, all of their time. */
export const work = (id: string, person: string, hours: number | Range, more: Partial<Activity> = {}): Activity => ({
  id,
  doing: {
    how: "effort",
    hours: typeof hours === "number" ? certain(hours) : hours,
    teams: [{ anyOf: [person], needed: 1, share: 100 }],
  },
  state: { is: "planned" },
  ...more,
});

/** Half days on weekdays that nobody is needed for. */
export const wait = (id: string, halfDays: number | Range, more: Partial<Activity> = {}): Activity => ({
  id,
  doing: {
    how: "elapsed",
    halfDays: typeof halfDays === "number" ? certain(halfDays) : halfDays,
    calendar: "weekdays",
    teams: [],
  },
  state: { is: "planned" },
  ...more,
});

export const meeting = (id: string, hours: number, anyOf: readonly string[], needed = anyOf.length): Activity => ({
  id,
  doing: { how: "meeting", hours, teams: [{ anyOf, needed, share: 100 }] },
  state: { is: "planned" },
});

export const link = (
  from: string,
  to: string,
  type: PlanLink["type"] = "FS",
  lag = 0,
  calendar?: string,
): PlanLink => ({
  from,
  to,
  type,
  lag,
  calendar,
});
