import { expect, it } from "vitest";
import { dayNumber, dayOf, daysAfter, weekdayOf } from "./day.ts";

it("counts every day of 800 years once, as JavaScript's own dates do", () => {
  const first = Date.UTC(1800, 0, 1);
  const number = dayNumber("1800-01-01");
  for (let day = 0; day < 292_194; day += 1) {
    const date = new Date(first + day * 86_400_000);
    const written = date.toISOString().slice(0, 10);
    if (dayOf(number + day) !== written) expect(dayOf(number + day)).toBe(written);
    if (weekdayOf(number + day) !== (date.getUTCDay() + 6) % 7) expect(written).toBe("another weekday");
    if (day % 97 === 0) expect(dayNumber(written)).toBe(number + day);
  }
});

it("knows the end of a year and a leap day, and refuses what is no day", () => {
  expect([daysAfter("2027-12-31", 1), daysAfter("2028-02-28", 1), daysAfter("2027-02-28", 1)]).toEqual([
    "2028-01-01",
    "2028-02-29",
    "2027-03-01",
  ]);
  for (const wrong of ["2027-02-29", "2100-02-29", "2027-13-01", "27-1-1", ""])
    expect(() => dayNumber(wrong)).toThrow(RangeError);
});
