import { expect, it } from "vitest";
import { baseOf, onDay } from "../testing/small-base.ts";
import { usualOf } from "./usual.ts";

const ended = (ending: string, day: number) => ({ ending, endedAt: onDay(day) });

it("counts those still under way in the week by which most had done it, whatever came of them", () => {
  const paths = { a: "begin 0, ask 6", b: "begin 0, ask 13", c: "begin 0, ask 60", d: "begin 0", e: "begin 0, ask 3" };
  const known = {
    a: ended("won", 70),
    b: ended("won", 80),
    c: ended("no decision", 90),
    d: ended("no decision", 100),
    // Over before the week that is looked at: it could not have done more, and is not held against anything.
    e: ended("won", 5),
  };
  const base = baseOf(paths, known);
  const { week, ahead, others } = usualOf(base, base.activities.indexOf("ask"), 1);
  // Eight in ten of days 3, 6, 13 and 60, between the last two: day 31.8, in the fifth week.
  expect(week).toBe(5);
  expect({ ahead, others }).toEqual({ ahead: { had: 2, of: 2 }, others: { had: 0, of: 2 } });
});

it("looks no later than half of all that ended were still under way, and no earlier than the first week", () => {
  const late = baseOf(
    { a: "begin 0, ask 100", b: "begin 0, ask 120", c: "begin 0" },
    { a: ended("won", 130), b: ended("won", 21), c: ended("won", 15) },
  );
  expect(usualOf(late, late.activities.indexOf("ask"), 1).week).toBe(3);
  const soon = baseOf({ a: "begin 0, ask 0" }, { a: ended("won", 1) });
  expect(usualOf(soon, soon.activities.indexOf("ask"), 1)).toMatchObject({ week: 1, ahead: { had: 0, of: 0 } });
});
