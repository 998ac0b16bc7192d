import { describe, expect, it } from "vitest";
import { Day } from "../../kernel/days.ts";
import { lead, uuid } from "../../testing/cast.ts";
import { stageOf } from "../../testing/stage.ts";
import { loadOf, weeksOver } from "./load.ts";

const monday = Day.parse("2026-01-05");
const [iris, jan] = [uuid(0x501), uuid(0x502)];
const [one, two] = [uuid(1), uuid(2)];
const dates = new Map([
  [one, { from: monday, to: Day.parse("2026-01-16") }],
  [two, { from: Day.parse("2026-01-10"), to: Day.parse("2026-01-11") }],
]);

/** Iris has an hour on each half day; the first activity asks 40 hours of the two of them in two weeks. */
function staged(more: object = {}) {
  const stage = stageOf();
  for (const personId of [iris, jan])
    stage.do(lead, "addPerson", { space: "ours", personId, side: "customer", name: "Iris" });
  const halfDays = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  stage.do(lead, "stateWorkingTime", {
    space: "ours",
    workingTimeId: uuid(0x601),
    personId: iris,
    hoursPerWeek: 10,
    halfDays,
    ...more,
  });
  const add = (activityId: string, input: object) =>
    stage.do(lead, "addActivity", {
      space: "ours",
      activityId,
      job: "own",
      title: "Do",
      carriedBy: "together",
      ...input,
    });
  add(one, { ownerId: iris, contributors: [jan], effortHours: 40 });
  add(two, { ownerId: iris });
  return stage;
}

describe("loadOf", () => {
  it("shares hours among people and over working days, and knows when it is too much", () => {
    const load = loadOf(staged().see(lead), iris, dates, Day.parse("2026-01-07"), 3) ?? [];
    expect(load).toEqual([
      { monday: "2026-01-05", there: 10, asked: 10 },
      { monday: "2026-01-12", there: 10, asked: 10 },
      { monday: "2026-01-19", there: 10, asked: 0 },
    ]);
    expect(weeksOver(load)).toEqual([]);
  });

  it("takes away absences, holidays and days kept free", () => {
    const stage = staged();
    const days = [{ on: "2026-01-06", name: "Epiphany" }];
    stage.do(lead, "keepHolidays", {
      space: "ours",
      holidayCalendarId: uuid(0x700),
      country: "AT",
      name: "Austria",
      days,
    });
    stage.do(lead, "stateWorkingTime", {
      space: "ours",
      workingTimeId: uuid(0x601),
      personId: iris,
      hoursPerWeek: 10,
      halfDays: [0, 2, 4, 6, 8],
      holidayCalendarId: uuid(0x700),
    });
    const absences = [{ absenceId: uuid(0x701), from: "2026-01-07", to: "2026-01-07" }];
    stage.do(lead, "noteAbsences", { space: "ours", personId: iris, absences });
    stage.do(lead, "setBlackout", {
      space: "ours",
      blackoutId: uuid(0x702),
      title: "Close",
      from: "2026-01-08",
      to: "2026-01-13",
    });
    const load = loadOf(stage.see(lead), iris, dates, monday, 2) ?? [];
    expect(load.map(({ there }) => there)).toEqual([2, 6]);
    expect(weeksOver(load).map(({ monday: week }) => week)).toEqual(["2026-01-05", "2026-01-12"]);
  });

  it("says nothing of somebody who has said nothing, nor of what is done", () => {
    const stage = staged();
    expect(loadOf(stage.see(lead), jan, dates, monday, 1)).toBeUndefined();
    stage.do(lead, "finishActivity", { activityId: one });
    expect(loadOf(stage.see(lead), iris, dates, monday, 1)).toMatchObject([{ asked: 0 }]);
  });
});
