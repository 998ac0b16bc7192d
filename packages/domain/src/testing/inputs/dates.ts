import * as fc from "fast-check";
import type { datesCommands } from "../../project/dates/keeping.ts";
import type { workingTimeCommands } from "../../project/working-time/stating.ts";
import {
  activity,
  homeOf,
  type Inputs,
  idIn,
  made,
  number,
  opt,
  person,
  rarely,
  seen,
  text,
  textMark,
} from "./drawing.ts";

const span = fc.constantFrom(
  { from: "2026-01-12", to: "2026-01-16" },
  { from: "2026-02-02", to: "2026-02-02" },
  { from: "2026-03-02", to: "2026-03-20" },
);

/** Spans that the fields of an input are spread from, with a thing for each. */
const withSpan =
  (inputs: Extract<Inputs, (...args: never) => unknown>): Inputs =>
  (actor) =>
    fc.tuple(inputs(actor), span).map(([input, days]) => ({ ...input, ...days }));

const dated = fc.tuple(activity, span).map(([activityId, days]) => ({ activityId, ...days }));

export const datesInputs = {
  stateWorkingTime: made("working time", "workingTimeId", {
    personId: person,
    hoursPerWeek: fc.constantFrom(0, 4, 8),
    halfDays: fc.constantFrom([0, 1], [0, 2, 4, 6, 8]),
    holidayCalendarId: rarely(seen("holidayCalendars")),
  }),
  noteAbsences: (actor) =>
    fc.tuple(homeOf(actor), number, person, span).map(([space, n, personId, days]) => ({
      space,
      personId,
      absences: [{ absenceId: idIn("absence", space, n), ...days }],
    })),
  setBlackout: withSpan(made("blackout", "blackoutId", { title: text })),
  changeBlackout: fc
    .record({ blackoutId: seen("blackouts"), title: text, days: span })
    .map(({ days, ...rest }) => ({ ...rest, ...days })),
  keepHolidays: made("holidays", "holidayCalendarId", {
    country: fc.constantFrom("AT", "DE"),
    name: text,
    days: fc.constantFrom([], [{ on: "2026-01-06", name: `${textMark}a` }]),
  }),
  goByDates: made("baseline", "baselineId", {
    because: opt(text),
    dates: fc.array(dated, { minLength: 1, maxLength: 2 }),
  }),
  takeBackDates: fc.record({ baselineId: seen("baselines") }),
  bringDatesBack: fc.record({ baselineId: seen("baselines") }),
  answerDates: (actor) =>
    fc
      .tuple(made("date answer", "answerId", { fits: fc.boolean(), because: opt(text) })(actor), dated)
      .map(([input, days]) => ({ ...input, ...days })),
} as const satisfies Readonly<Record<keyof typeof workingTimeCommands | keyof typeof datesCommands, Inputs>>;
