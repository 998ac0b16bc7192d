import { expect, it } from "vitest";
import { baseOf, onDay } from "../testing/small-base.ts";
import { endingsTogether, renamed } from "./renamed.ts";

const base = baseOf(
  { a: "ask 0, call 1", b: "offer 0, ask 2" },
  {
    a: { ending: "won", endedAt: onDay(3) },
    b: { ending: "no decision", endedAt: onDay(4) },
  },
  ["won", "realised", "no decision"],
);
const done = ({ activities, events }: typeof base): readonly (string | undefined)[] =>
  [...events.activity].map((number) => activities[number]);

it("says activities in other words, and makes one of those that are now called the same", () => {
  const other = renamed(base, (name) => (name === "ask" || name === "call" ? "talk" : name));
  expect(other.activities).toEqual(["talk", "offer"]);
  expect(done(other)).toEqual(["talk", "talk", "offer", "talk"]);
  expect(done(base)).toEqual(["ask", "call", "offer", "ask"]);
});

it("puts endings together, and leaves what is open open", () => {
  const together = endingsTogether(base, ["won", "realised"], "went ahead");
  expect(together.endings).toEqual(["went ahead", "no decision"]);
  expect([...together.journeys.ending]).toEqual([1, 2]);
  const open = baseOf({ a: "ask 0" });
  expect([...endingsTogether(open, ["won"], "went ahead").journeys.ending]).toEqual([0]);
});
