import type { Day } from "@cairn/domain/kernel/days.ts";
import type { On } from "../scene.ts";
import type { Act, Stage } from "../story.ts";

/** When people have time, the days that are kept free, and the dates they go by, with what the owners say of them. */
export function keepingDates(stage: Stage, on: On): readonly Act[] {
  return [...havingTime(stage, on), ...goingByDates(stage, on)];
}

const everyMorning = [0, 2, 4, 6, 8];
const tuesdays = [2, 3];
const fridayAfternoons = [9];

function havingTime({ id, day }: Stage, on: On): readonly Act[] {
  const ours = { space: "ours" } as const;
  const holidayCalendarId = id("h-made-up");
  const has = (who: string, hoursPerWeek: number, halfDays: readonly number[]) => ({
    ...ours,
    workingTimeId: id(`t-${who}`),
    personId: id(who),
    hoursPerWeek,
    halfDays: [...halfDays],
    holidayCalendarId,
  });
  const close = { blackoutId: id("b-close"), title: "Close of the quarter" };
  return [
    on(62, "09:00", "katrin").does("keepHolidays", {
      ...ours,
      holidayCalendarId,
      country: "XX",
      name: "Holidays made up for this sample",
      days: [{ on: day(99), name: "A day off" }],
    }),
    on(62, "09:05", "katrin").does("stateWorkingTime", has("katrin", 8, tuesdays)),
    on(62, "11:00", "noor").does("stateWorkingTime", has("noor", 10, everyMorning)),
    on(62, "14:00", "paulo").does("stateWorkingTime", has("paulo", 4, everyMorning)),
    on(63, "09:30", "siobhan").does("stateWorkingTime", has("siobhan", 2, fridayAfternoons)),
    on(63, "10:00", "noor").does("noteAbsences", {
      ...ours,
      personId: id("noor"),
      absences: [{ absenceId: id("x-noor"), from: day(84), to: day(88) }],
    }),
    on(63, "11:00", "katrin").does("setBlackout", { ...ours, ...close, from: day(90), to: day(94) }),
    on(64, "09:20", "siobhan").does("comment", {
      ...ours,
      commentId: id("s-close"),
      text: "The close takes us two days longer this time",
      mentions: [id("katrin")],
    }),
    on(64, "09:40", "katrin").does("changeBlackout", { ...close, from: day(90), to: day(96) }),
  ];
}

function goingByDates({ id, day }: Stage, on: On): readonly Act[] {
  const from = (name: string, first: number, last: number): { activityId: string; from: Day; to: Day } => ({
    activityId: id(name),
    from: day(first),
    to: day(last),
  });
  const decide = from("A27", 82, 92);
  const ready = from("A22", 73, 80);
  const baselineId = id("p-first");
  return [
    on(65, "09:00", "katrin").does("goByDates", {
      space: "ours",
      baselineId,
      because: "The first dates that keep the new hinge's day",
      dates: [from("A48", 74, 81), decide, from("A62", 93, 100), ready],
    }),
    on(65, "09:10", "katrin").does("takeBackDates", { baselineId }),
    on(65, "09:15", "katrin").does("bringDatesBack", { baselineId }),
    on(66, "10:30", "noor").does("expectToLast", { id: id("r-fair"), mayLast: { low: 8, likely: 12, high: 25 } }),
    on(66, "10:00", "paulo").does("answerDates", { ...ready, answerId: id("w-ready"), space: "ours", fits: true }),
    on(66, "16:30", "anwar").does("answerDates", {
      ...decide,
      answerId: id("w-decide"),
      space: "ours",
      fits: false,
      wish: { from: day(86), to: day(94) },
      because: "The board meets a week later",
    }),
  ];
}
