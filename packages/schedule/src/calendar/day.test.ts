import { expect, it } from "vitest";
import { dayNumber, dayOf, daysAfter, weekdayOf } from "./day.ts";

it("counts the days of four centuries without a gap, as the Gregorian calendar does", () => {
  const first = dayNumber("1900-01-01");
  for (let later = 0; later <= 146_097; later += 1) {
    const day = new Date(Date.UTC(1900, 0, 1 + later));
    const spelt = day.toISOString().slice(0, 10);
    if (dayNumber(spelt) !== first + later || dayOf(first + later) !== spelt) expect(spelt).toBe(dayOf(first + later));
    if (weekdayOf(first + later) !== (day.getUTCDay() + 6) % 7) expect(weekdayOf(first + later)).toBe(day.getUTCDay());
  }
});

it.each([
  ["2028-02-28", 1, "2028-02-29"],
  ["2028-02-28", 2, "2028-03-01"],
  ["2027-02-28", 1, "2027-03-01"],
  ["2026-12-31", 1, "2027-01-01"],
  ["2027-01-01", -1, "2026-12-31"],
  ["2026-03-28", 2, "2026-03-30"],
])("%s and %i days is %s", (day, days, then) => {
  expect(daysAfter(day, days)).toBe(then);
});

it.each(["2027-02-29", "2026-13-01", "2026-1-1", "tomorrow"])("knows no day %s", (day) => {
  expect(() => dayNumber(day)).toThrow(RangeError);
});
