import * as fc from "fast-check";
import { expect, it } from "vitest";
import { baseOf, onDay } from "../testing/small-base.ts";
import { knownBy } from "./as-of.ts";
import { Blocks } from "./blocks.ts";
import { endedBy, endingsAtSilence } from "./ended-by.ts";
import { Gathering } from "./gather.ts";
import { bytesPerEvent, periodOf } from "./journeys.ts";
import { settledByOrder } from "./undated.ts";

it("puts events journey by journey and by time, those of one moment in the order they came", () => {
  const gathering = new Gathering([]);
  const rows = fc.sample(fc.tuple(fc.constantFrom("a", "b"), fc.integer({ min: 0, max: 3 })), {
    numRuns: 500,
    seed: 1,
  });
  for (const [at, [journey, startedAt]] of rows.entries()) gathering.add({ journey, activity: `${at}`, startedAt });
  const { events, journeys, activities } = gathering.gathered();
  const found = journeys.ids.flatMap((id, at) =>
    [...events.activity.subarray(journeys.offsets[at], journeys.offsets[at + 1])].map((activity) => [
      id,
      activities[activity],
    ]),
  );
  const numbered = rows.map(([journey, startedAt], at) => ({ journey, startedAt, at }));
  const wanted = journeys.ids.flatMap((id) =>
    numbered
      .filter(({ journey }) => journey === id)
      .toSorted((one, other) => one.startedAt - other.startedAt || one.at - other.at)
      .map(({ at }) => [id, `${at}`]),
  );
  expect(found).toEqual(wanted);
});

it("sorts a long journey that came backwards", () => {
  const gathering = new Gathering([]);
  for (let at = 0; at < 3000; at += 1) gathering.add({ journey: "a", activity: "ask", startedAt: 3000 - at });
  const { startedAt } = gathering.gathered().events;
  expect([...startedAt]).toEqual([...startedAt].toSorted((one, other) => one - other));
});

it("keeps columns that are longer than one block", () => {
  const blocks = new Blocks((length) => new Uint32Array(length));
  const count = (1 << 18) + 3;
  for (let at = 0; at < count; at += 1) blocks.push(at);
  expect(blocks.length).toBe(count);
  const places = Uint32Array.from({ length: count }, (_, at) => count - 1 - at);
  expect([...blocks.scattered(places).subarray(0, 2)]).toEqual([count - 1, count - 2]);
});

it("takes at most 30 bytes for an event", () => {
  const path = Array.from({ length: 20 }, (_, day) => `ask ${day}`).join(", ");
  expect(bytesPerEvent(baseOf({ a: path, b: path, c: path }))).toBeLessThanOrEqual(30);
});

it("refuses an event without a moment and one that is over before it begins", () => {
  const gathering = new Gathering([]);
  expect(() => gathering.add({ journey: "a", activity: "ask", startedAt: Number.NaN })).toThrow(RangeError);
  expect(() => gathering.add({ journey: "a", activity: "ask", startedAt: 2, completedAt: 1 })).toThrow(RangeError);
});

it("knows of a moment only what had been written down by then", () => {
  const gathering = new Gathering(["won", "no decision"]);
  gathering.add({ journey: "a", activity: "ask", startedAt: onDay(0) });
  gathering.add({ journey: "a", activity: "offer", startedAt: onDay(3), recordedAt: onDay(20) });
  gathering.add({ journey: "b", activity: "ask", startedAt: onDay(30) });
  gathering.know("a", { ending: "no decision", endedAt: onDay(3), knownAt: onDay(93) });
  const base = gathering.gathered();
  const early = knownBy(base, onDay(10));
  expect([...early.events.activity]).toEqual([0]);
  expect([early.journeys.ending[0], early.journeys.endedAt[0], early.journeys.beganAt[1]]).toEqual([
    0,
    onDay(10),
    Number.NaN,
  ]);
  expect(knownBy(base, onDay(92)).journeys.ending[0]).toBe(0);
  expect(knownBy(base, onDay(93)).journeys.ending[0]).toBe(2);
  expect(knownBy(base, onDay(93)).events).toEqual(base.events);
});

it("tells endings from events and from silence, and leaves out the events that are the ending", () => {
  const base = baseOf({ a: "ask 0, sign 9", b: "ask 0, talk 20", c: "ask 100" }, {}, []);
  const rule = { byActivity: { sign: "won" }, silentEnding: "no decision", silentDays: 60 };
  const ended = endedBy(base, rule);
  const words = [...ended.journeys.ending].map((ending) => ["still open", ...ended.endings][ending]);
  expect(words).toEqual(["won", "no decision", "still open"]);
  expect([...ended.journeys.endedAt]).toEqual([onDay(9), onDay(20), onDay(100)]);
  expect(ended.journeys.endKnownAt[1]).toBe(onDay(80));
  expect(ended.events.activity).toHaveLength(base.events.activity.length - 1);
  const counts = endingsAtSilence(base, rule, [60, 90]).map((it) => it.counts.get("no decision") ?? 0);
  expect(counts).toEqual([1, 0]);
});

it("gives events without a moment that of the next one, never an earlier one", () => {
  expect([...settledByOrder(Float64Array.of(Number.NaN, 3, Number.NaN, Number.NaN, 9, Number.NaN))]).toEqual([
    3,
    3,
    9,
    9,
    9,
    Number.NaN,
  ]);
});

it("says from when to when it knows anything", () => {
  expect(periodOf(baseOf({ a: "ask 3-5, sign 4" }))).toEqual({ from: onDay(3), to: onDay(5) });
  expect(periodOf(new Gathering([]).gathered())).toBeUndefined();
});
