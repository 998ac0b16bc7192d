import type { datesCommands } from "../../project/dates/keeping.ts";
import type { workingTimeCommands } from "../../project/working-time/stating.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

const dates = { from: "2026-01-19", to: "2026-01-23" };

export const datesHappy = ({
  space,
  id,
  fresh,
}: Furnished): HappyWays<keyof typeof workingTimeCommands | keyof typeof datesCommands> => ({
  stateWorkingTime: {
    input: {
      space,
      workingTimeId: fresh,
      personId: id("person"),
      hoursPerWeek: 4,
      halfDays: [2],
      holidayCalendarId: id("holidays"),
      zone: "Europe/Vienna",
    },
  },
  noteAbsences: { input: { space, personId: id("person"), absences: [{ absenceId: fresh, ...dates }] } },
  setBlackout: { input: { space, blackoutId: fresh, title: "Audit", ...dates } },
  changeBlackout: { input: { blackoutId: id("blackout"), title: "Close of the year", ...dates } },
  keepHolidays: {
    input: {
      space,
      holidayCalendarId: id("holidays"),
      country: "AT",
      region: "9",
      name: "Vienna",
      days: [{ on: "2026-05-01", name: "National holiday" }],
    },
  },
  goByDates: {
    input: {
      space,
      baselineId: fresh,
      p50: "2026-01-22",
      p80: "2026-02-02",
      dates: [{ activityId: id("activity"), ...dates }],
    },
  },
  takeBackDates: { input: { baselineId: id("baseline") } },
  bringDatesBack: {
    first: ["takeBackDates", { baselineId: id("baseline") }],
    input: { baselineId: id("baseline") },
  },
  answerDates: {
    input: {
      space,
      answerId: fresh,
      activityId: id("activity"),
      ...dates,
      fits: false,
      wish: { from: "2026-02-02", to: "2026-02-06" },
      because: "The audit",
    },
  },
});
