import type { Furnish } from "./furnish.ts";

export const datesKinds = {
  workingTime: 110,
  absence: 111,
  blackout: 112,
  holidays: 113,
  baseline: 114,
  dateAnswer: 115,
} as const;

/** When people have time, and the dates of an activity with what its owner says of them. */
export function furnishDates({ say, space, id }: Furnish<keyof typeof datesKinds | "activity" | "person">): void {
  const days = [{ on: "2026-01-06", name: "Epiphany" }];
  say("keepHolidays", { space, holidayCalendarId: id("holidays"), country: "AT", name: "Austria", days });
  const time = { personId: id("person"), hoursPerWeek: 8, halfDays: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };
  say("stateWorkingTime", { space, workingTimeId: id("workingTime"), ...time, holidayCalendarId: id("holidays") });
  const absences = [{ absenceId: id("absence"), from: "2026-01-12", to: "2026-01-16" }];
  say("noteAbsences", { space, personId: id("person"), absences });
  say("setBlackout", {
    space,
    blackoutId: id("blackout"),
    title: "Year's close",
    from: "2026-12-21",
    to: "2026-12-31",
  });
  const dates = { activityId: id("activity"), from: "2026-01-07", to: "2026-01-09" };
  say("goByDates", { space, baselineId: id("baseline"), because: "As we spoke", dates: [dates] });
  say("answerDates", { space, answerId: id("dateAnswer"), ...dates, fits: false, because: "I am away" });
}
