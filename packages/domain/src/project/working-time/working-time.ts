import { z } from "zod";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { Day } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { isWithin } from "../../kernel/space.ts";
import { Title } from "../../kernel/text.ts";

/** A half day of the week: 0 is Monday morning, 1 Monday afternoon, 13 Sunday afternoon. */
export const HalfDay = z.int().min(0).max(13);

/** A half day has four hours. */
export const hoursPerHalfDay = 4;

/** When somebody has time for the project in a usual week. */
export const WorkingTimeFields = z.object({
  personId: PersonId,
  /** Hours a week for this project, spread evenly over the half days; 0 when there are none at all. */
  hoursPerWeek: z.number().min(0).max(56),
  /** On which half days of the week, each once. Eight hours can be one day, or a little every day: they come to other dates. */
  halfDays: z.array(HalfDay).min(1).max(14),
  /** The public holidays that are theirs. */
  holidayCalendarId: ThingId.optional(),
  /** The time zone they work in, as in `Europe/Vienna`, when it is another than that of the plan. */
  zone: z.string().max(60).optional(),
});

/** What somebody said of their own time: there is one in a space for each person. */
export type WorkingTime = Thing & z.infer<typeof WorkingTimeFields>;

/** From the first to the last of these days, both included. */
export const Span = z
  .object({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, "must not end before it begins");

/** Days on which somebody is not there. Why is nobody's business, so nothing is kept about it. */
export type Absence = Thing & { readonly personId: PersonId; readonly from: Day; readonly to: Day };

/** Days on which nobody does anything for the project, such as the close of a quarter or an audit. */
export type Blackout = Thing & { readonly title: string; readonly from: Day; readonly to: Day };

export const Holiday = z.object({ on: Day, name: Title });
export type Holiday = z.infer<typeof Holiday>;

export const HolidayCalendarFields = z.object({
  /** The country's code of two letters, and the region's within it. */
  country: z.string().regex(/^[A-Z]{2}$/, "must be a country's code of two letters, as in DE"),
  region: z.string().max(10).optional(),
  /** The country and region in words. */
  name: Title,
  days: z.array(Holiday).max(400),
});

/** The public holidays of a region, as the project knows them: its own copy, which whoever knows better corrects. */
export type HolidayCalendar = Thing & z.infer<typeof HolidayCalendarFields>;

export type WorkingTimes = {
  readonly workingTimes: Collection<WorkingTime>;
  readonly absences: Collection<Absence>;
  readonly blackouts: Collection<Blackout>;
  readonly holidayCalendars: Collection<HolidayCalendar>;
};

const empty: WorkingTimes = { workingTimes: {}, absences: {}, blackouts: {}, holidayCalendars: {} };

export const workingTime = area({
  empty,
  events: {
    workingTimeStated: z.object({ workingTimeId: ThingId, ...WorkingTimeFields.shape }),
    absenceNoted: z.object({ absenceId: ThingId, personId: PersonId, from: Day, to: Day }),
    blackoutSet: z.object({ blackoutId: ThingId, title: Title, from: Day, to: Day }),
    blackoutChanged: z.object({ blackoutId: ThingId, title: Title, from: Day, to: Day }),
    holidaysKept: z.object({ holidayCalendarId: ThingId, ...HolidayCalendarFields.shape }),
  },
  evolve: {
    workingTimeStated: (_, e) => ({
      workingTimes: {
        id: e.workingTimeId,
        space: e.space,
        personId: e.personId,
        hoursPerWeek: e.hoursPerWeek,
        halfDays: e.halfDays,
        holidayCalendarId: e.holidayCalendarId,
        zone: e.zone,
      },
    }),
    absenceNoted: (_, { absenceId, space, personId, from, to }) => ({
      absences: { id: absenceId, space, personId, from, to },
    }),
    blackoutSet: (_, { blackoutId, space, title, from, to }) => ({
      blackouts: { id: blackoutId, space, title, from, to },
    }),
    blackoutChanged: (all, { blackoutId, title, from, to }) => ({
      blackouts: over(all.blackouts[blackoutId], { title, from, to }),
    }),
    holidaysKept: (_, { holidayCalendarId, space, country, region, name, days }) => ({
      holidayCalendars: { id: holidayCalendarId, space, country, region, name, days },
    }),
  },
  undo: {
    workingTimeStated: (before, { workingTimeId }) => {
      const was = before.workingTimes[workingTimeId];
      if (!was || was.removed) return { command: "remove", input: { id: workingTimeId } };
      const { id: _, ...said } = was;
      return { command: "stateWorkingTime", input: { workingTimeId, ...said } };
    },
    absenceNoted: (_, { absenceId }) => ({ command: "remove", input: { id: absenceId } }),
    blackoutSet: (_, { blackoutId }) => ({ command: "remove", input: { id: blackoutId } }),
    blackoutChanged: (before, { blackoutId }) => {
      const was = before.blackouts[blackoutId];
      return was && { command: "changeBlackout", input: { blackoutId, title: was.title, from: was.from, to: was.to } };
    },
    holidaysKept: (before, { holidayCalendarId }) => {
      const was = before.holidayCalendars[holidayCalendarId];
      if (!was || was.removed) return { command: "remove", input: { id: holidayCalendarId } };
      const { id: _, ...kept } = was;
      return { command: "keepHolidays", input: { holidayCalendarId, ...kept } };
    },
  },
});

/** What is known of somebody's time; what they said before fewer people goes before what they said before more. */
export function workingTimeOf({ workingTimes }: WorkingTimes, personId: string): WorkingTime | undefined {
  return Object.values(workingTimes)
    .filter((it) => it.personId === personId && !it.removed)
    .reduce<WorkingTime | undefined>((best, it) => (best && !isWithin(it.space, best.space) ? best : it), undefined);
}

/** The days on which somebody is away, earliest first. */
export function absencesOf({ absences }: WorkingTimes, personId: string): readonly Absence[] {
  return Object.values(absences)
    .filter((it) => it.personId === personId && !it.removed)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}
