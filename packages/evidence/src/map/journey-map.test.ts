import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenWhere } from "../journeys/filter.ts";
import { Gathering } from "../journeys/gather.ts";
import { dayMs, type Journeys } from "../journeys/journeys.ts";
import { baseOf } from "../testing/small-base.ts";
import { type JourneyMap, mapOf } from "./journey-map.ts";
import { loopsOf } from "./loops.ts";
import { crossingVariants, variantsOf } from "./variants.ts";

const named = (base: Journeys, { edges }: JourneyMap): Record<string, number> =>
  Object.fromEntries(
    edges.map(({ from, to, count }) => [`${base.activities[from]!} → ${base.activities[to]!}`, count]),
  );

describe("the map", () => {
  it("counts what directly follows what, with the times between", () => {
    const base = baseOf({ a: "ask 0, offer 2, sign 9", b: "ask 0, offer 4, ask 5", c: "ask 0, offer 9" });
    const map = mapOf(base);
    expect(named(base, map)).toEqual({ "ask → offer": 3, "offer → sign": 1, "offer → ask": 1 });
    // Of three nobody can say how late it may be.
    expect(map.edges[0]).toMatchObject({
      meanMs: 5 * dayMs,
      medianMs: { low: 2 * dayMs, estimate: 4 * dayMs, high: undefined },
      p80Ms: { low: 4 * dayMs, estimate: 7 * dayMs, high: undefined },
    });
    expect([map.journeys, map.events, [...map.first], [...map.last]]).toEqual([3, 8, [3, 0, 0], [1, 1, 1]]);
  });

  it("counts each of many pairs, also those that come when its tables grow", () => {
    const gathering = new Gathering([]);
    for (let at = 0; at < 3000; at += 1)
      gathering.add({ journey: "a", activity: `activity ${at}`, startedAt: at * dayMs, completedAt: at * dayMs });
    const { edges } = mapOf(gathering.gathered());
    expect(edges.length).toBe(2999);
    expect(
      edges.every(({ count, meanMs, medianMs }) => count === 1 && meanMs === dayMs && medianMs.estimate === dayMs),
    ).toBe(true);
  });

  it("looks at the chosen journeys only", () => {
    const base = baseOf({ a: "ask 0, offer 2", b: "ask 0, sign 4" });
    expect(
      named(
        base,
        mapOf(
          base,
          chosenWhere(base, (journey) => journey === 1),
        ),
      ),
    ).toEqual({ "ask → sign": 1 });
  });

  it("lets nothing follow what it overlaps, and leads past it", () => {
    const base = baseOf({ a: "ask 0-2, try 3-8, talk 4-6, sign 9" });
    const map = mapOf(base);
    expect(named(base, map)).toEqual({ "ask → try": 1, "ask → talk": 1, "try → sign": 1, "talk → sign": 1 });
    expect(map.overlaps).toEqual([{ one: 1, other: 2, count: 1 }]);
  });

  it("says of which steps the order is only that of the rows", () => {
    const base = baseOf({ a: "ask 0, offer 0, sign 1" });
    expect(mapOf(base).edges.map(({ atOnce }) => atOnce)).toEqual([1, 0]);
  });

  it("agrees with the plain definition on any log, however its rows come", () => {
    const event = fc.record({
      journey: fc.constantFrom("a", "b", "c"),
      activity: fc.constantFrom("ask", "offer", "talk", "sign"),
      from: fc.integer({ min: 0, max: 12 }),
      lasts: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 24 }), (events) => {
        const gathering = new Gathering([]);
        for (const { journey, activity, from, lasts } of events) {
          gathering.add({ journey, activity, startedAt: from, completedAt: from + lasts });
        }
        const base = gathering.gathered();
        expect(new Map(Object.entries(named(base, mapOf(base))))).toEqual(followsByDefinition(base));
      }),
      { numRuns: 60 },
    );
  });

  it("takes logs with 5,000 activities, with one, and with nothing", () => {
    const gathering = new Gathering([]);
    for (let at = 0; at < 5000; at += 1) gathering.add({ journey: "a", activity: `step ${at}`, startedAt: at });
    expect(mapOf(gathering.gathered()).edges).toHaveLength(4999);
    expect(mapOf(baseOf({ a: "ask 0" })).edges).toEqual([]);
    expect(mapOf(new Gathering([]).gathered())).toMatchObject({ journeys: 0, events: 0, edges: [] });
  });
});

/** b follows a if it began when a was over, and nothing else of the journey began after a was over and was over before b. */
function followsByDefinition({ events, journeys, activities }: Journeys): Map<string, number> {
  const found = new Map<string, number>();
  const { startedAt, completedAt, activity } = events;
  for (let at = 0; at < journeys.ids.length; at += 1) {
    const rows = [...activity.keys()].filter((row) => row >= journeys.offsets[at]! && row < journeys.offsets[at + 1]!);
    for (const to of rows) {
      for (const from of rows.filter((row) => row < to && completedAt[row]! <= startedAt[to]!)) {
        const isBetween = (row: number): boolean =>
          row !== from &&
          row > from &&
          row < to &&
          startedAt[row]! >= completedAt[from]! &&
          completedAt[row]! <= startedAt[to]!;
        if (rows.some(isBetween)) continue;
        const name = `${activities[activity[from]!]!} → ${activities[activity[to]!]!}`;
        found.set(name, (found.get(name) ?? 0) + 1);
      }
    }
  }
  return found;
}

describe("variants", () => {
  it("are the different paths, the most frequent first", () => {
    const base = baseOf({ a: "ask 0, sign 1", b: "ask 0, offer 1", c: "ask 5, sign 9", d: "ask 0" });
    expect(variantsOf(base).map(({ count }) => count)).toEqual([2, 1, 1]);
  });

  it("cross organisations only where five of them took the path", () => {
    const paths = Object.fromEntries("abcdef".split("").map((id) => [id, id === "f" ? "ask 0" : "ask 0, sign 1"]));
    const known = Object.fromEntries("abcdef".split("").map((id) => [id, { endedAt: 0, organisation: id }]));
    expect(crossingVariants(variantsOf(baseOf(paths, known))).map(({ count }) => count)).toEqual([5]);
  });
});

it("counts how projects go round", () => {
  const base = baseOf({ a: "ask 0, ask 1, offer 2, ask 3, sign 90", b: "ask 0, offer 1, sign 2" });
  const times = Object.fromEntries(loopsOf(base).map(({ kind, times }) => [kind, times]));
  expect(times).toEqual({ again: 1, return: 1, "to and fro": 0, "stop and start": 1 });
});
