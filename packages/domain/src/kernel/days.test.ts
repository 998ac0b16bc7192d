import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, addWorkingDays, Day, daysBetween, nextWorkingDay, workingDaysBefore } from "./days.ts";

const day = (text: string) => Day.parse(text);

describe("working days", () => {
  it.each([
    ["2026-01-02", 0, "2026-01-02"], // a Friday
    ["2026-01-02", 1, "2026-01-05"],
    ["2026-01-03", 0, "2026-01-05"], // a Saturday
    ["2026-01-03", 1, "2026-01-06"],
    ["2026-01-05", 5, "2026-01-12"],
    ["2026-01-05", 14, "2026-01-23"],
    ["2026-02-27", 1, "2026-03-02"],
  ])("%s and %i more is %s", (from, count, to) => {
    expect(addWorkingDays(day(from), count)).toBe(to);
  });

  it("counts in one go what it counts one by one", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 60 }), (offset, count) => {
        const start = day(new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
        let one = nextWorkingDay(start);
        for (let n = 0; n < count; n += 1) one = addWorkingDays(one, 1);
        expect(addWorkingDays(start, count)).toBe(one);
      }),
    );
  });

  it.each([
    ["2026-06-30", 20, "2026-06-02"],
    ["2026-01-05", 0, "2026-01-05"],
    ["2026-01-04", 0, "2026-01-02"], // a Sunday
    ["2026-01-05", 1, "2026-01-02"],
    ["2026-01-04", 1, "2026-01-01"],
  ])("%s less %i is %s", (by, count, from) => {
    expect(workingDaysBefore(day(by), count)).toBe(from);
  });

  it("begins as late as it can and is over in time", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 60 }), (offset, count) => {
        const by = day(new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10));
        const from = workingDaysBefore(by, count);
        expect(addWorkingDays(from, count) <= by).toBe(true);
        expect(addWorkingDays(addWorkingDays(from, 1), count) > by).toBe(true);
      }),
    );
  });

  it("knows how far days are apart, over the change of the clocks too", () => {
    expect(daysBetween(day("2026-03-28"), day("2026-03-30"))).toBe(2);
    expect(daysBetween(day("2026-03-30"), day("2026-03-28"))).toBe(-2);
  });
});

describe("the ends of the calendar", () => {
  it("are where every reckoning stops", () => {
    expect(addDays(day("9999-12-31"), 90)).toBe("9999-12-31");
    expect(addWorkingDays(day("9999-12-30"), 260)).toBe("9999-12-31");
    expect(workingDaysBefore(day("0001-01-05"), 260)).toBe("0001-01-01");
    expect(workingDaysBefore(workingDaysBefore(day("0001-01-05"), 260), 260)).toBe("0001-01-01");
  });
});
