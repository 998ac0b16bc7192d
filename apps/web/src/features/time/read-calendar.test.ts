import { Day } from "@cairn/domain/kernel/days.ts";
import { describe, expect, it } from "vitest";
import { readCalendar } from "./read-calendar.ts";

const today = Day.parse("2026-11-02");
const calendar = (...events: readonly string[]): string =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//test//EN", ...events, "END:VCALENDAR"].join("\r\n");
const event = (...lines: readonly string[]): string =>
  ["BEGIN:VEVENT", `UID:${lines.join("").length}@example.org`, "DTSTAMP:20261101T000000Z", ...lines, "END:VEVENT"].join(
    "\r\n",
  );

describe("readCalendar", () => {
  it("takes whole days, up to the day before the end", () => {
    const text = calendar(event("SUMMARY:Holiday", "DTSTART;VALUE=DATE:20261221", "DTEND;VALUE=DATE:20270102"));
    expect(readCalendar(text, today)?.times).toMatchObject([
      { from: "2026-12-21", to: "2027-01-01", title: "Holiday", wholeDays: true },
    ]);
  });

  it("tells a meeting of an hour from a day away, by the clock it was written for", () => {
    const text = calendar(
      event("SUMMARY:Call", "DTSTART:20261110T233000Z", "DTEND:20261110T235900Z"),
      event("SUMMARY:Fair", "DTSTART:20261111T080000Z", "DTEND:20261112T180000Z"),
    );
    expect(readCalendar(text, today)?.times.map(({ from, to, wholeDays }) => [from, to, wholeDays])).toEqual([
      ["2026-11-10", "2026-11-10", false],
      ["2026-11-11", "2026-11-12", true],
    ]);
  });

  it("lays out what comes again, without what is left out of it", () => {
    const text = calendar(
      event(
        "SUMMARY:Fridays off",
        "DTSTART;VALUE=DATE:20261106",
        "RRULE:FREQ=WEEKLY;COUNT=4",
        "EXDATE;VALUE=DATE:20261113",
      ),
    );
    expect(readCalendar(text, today)?.times.map(({ from }) => from)).toEqual([
      "2026-11-06",
      "2026-11-20",
      "2026-11-27",
    ]);
  });

  it("reads what was moved or cancelled of it as it is now, and nothing of others with it", () => {
    const weekly = ["UID:a@x", "SUMMARY:Desk", "DTSTART;VALUE=DATE:20261106", "RRULE:FREQ=WEEKLY;COUNT=3"];
    const other = ["UID:b@x", "SUMMARY:Other", "DTSTART;VALUE=DATE:20261106", "RRULE:FREQ=WEEKLY;COUNT=3"];
    const moved = ["UID:a@x", "SUMMARY:Desk", "RECURRENCE-ID;VALUE=DATE:20261113", "DTSTART;VALUE=DATE:20261116"];
    const off = [
      "UID:a@x",
      "SUMMARY:Desk",
      "RECURRENCE-ID;VALUE=DATE:20261120",
      "STATUS:CANCELLED",
      "DTSTART;VALUE=DATE:20261120",
    ];
    const said = (lines: readonly string[]): string => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
    const read = readCalendar(calendar(...[weekly, other, moved, off].map(said)), today);
    expect(read?.times.map(({ title, from }) => `${title} ${from}`).toSorted()).toEqual([
      "Desk 2026-11-06",
      "Desk 2026-11-16",
      "Other 2026-11-06",
      "Other 2026-11-13",
      "Other 2026-11-20",
    ]);
    expect(read?.leftOut).toEqual([]);
  });

  it("finds what began long ago and still comes again, and says when not all of it is shown", () => {
    const read = readCalendar(
      calendar(event("SUMMARY:Daily", "DTSTART;VALUE=DATE:20100101", "RRULE:FREQ=DAILY")),
      today,
    );
    expect(read?.times.length).toBe(60);
    expect(read?.times[0]?.from).toBe("2026-11-02");
    expect(read?.leftOut).toMatchObject([{ title: "Daily" }]);
  });

  it("takes the rest of a file with one broken entry, and several calendars in one file", () => {
    const good = event("SUMMARY:Leave", "DTSTART;VALUE=DATE:20261221");
    for (const bad of ["DTSTART:garbage", "DTSTART;VALUE=DATE:20261399"]) {
      const read = readCalendar(calendar(event("SUMMARY:Bad", bad), good), today);
      expect([read?.times.length, read?.leftOut.length]).toEqual([1, 1]);
    }
    expect(
      readCalendar(`${calendar(good)}\r\n${calendar(event("SUMMARY:More", "DTSTART;VALUE=DATE:20261222"))}`, today)
        ?.times.length,
    ).toBe(2);
  });

  it("says of every entry that is not taken why", () => {
    const text = calendar(
      event("SUMMARY:Free", "TRANSP:TRANSPARENT", "DTSTART;VALUE=DATE:20261221"),
      event("SUMMARY:Off", "STATUS:CANCELLED", "DTSTART;VALUE=DATE:20261221"),
      event("SUMMARY:Long ago", "DTSTART;VALUE=DATE:20200101"),
      event("SUMMARY:Never"),
    );
    const read = readCalendar(text, today);
    expect(read?.times).toEqual([]);
    expect(read?.leftOut.map(({ title, because }) => `${title}: ${because}`)).toEqual([
      "Free: it is marked as free",
      "Off: it is cancelled",
      "Long ago: it does not lie in the next two years",
      "Never: it has no beginning",
    ]);
  });

  it.each(["", "Name;Day\nHoliday;2026-12-21", "BEGIN:VCALENDAR", "BEGIN:VEVENT\r\nEND:VEVENT"])(
    "is no calendar: %j",
    (text) => expect(readCalendar(text, today)).toBeUndefined(),
  );
});
