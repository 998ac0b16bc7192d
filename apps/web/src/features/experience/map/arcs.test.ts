import * as fc from "fast-check";
import { expect, it } from "vitest";
import { arcsOf, inOrder, labelled, type Mapped } from "./arcs.ts";

const activity = (name: string, medianDay: number) => ({ name, medianDay, times: 1, first: 0, last: 0 });
const edge = (from: string, to: string, count: number) => ({
  from,
  to,
  count,
  atOnce: 0,
  meanDays: 1,
  medianDays: 1,
  p80Days: 2,
  medianWithin: { low: 1 },
  p80Within: { low: 1 },
});
const map: Mapped = {
  n: 10,
  activities: [activity("sign", 30), activity("ask", 0), activity("test", 12), activity("talk", 12)],
  edges: [edge("ask", "talk", 8), edge("talk", "ask", 2), edge("talk", "talk", 1), edge("talk", "sign", 4)],
};

it("puts activities one after the other as they are mostly done, the same each time", () => {
  expect(inOrder([map])).toEqual(["ask", "talk", "test", "sign"]);
  expect(inOrder([{ ...map, activities: map.activities.toReversed() }])).toEqual(["ask", "talk", "test", "sign"]);
});

it("keeps what only another map has", () => {
  const other = { ...map, activities: [activity("drop", 5), activity("ask", 99)] };
  expect(inOrder([map, other])).toEqual(["ask", "drop", "talk", "test", "sign"]);
});

it("tells going on from going back and from once more", () => {
  expect(arcsOf(map, inOrder([map])).map(({ from, to, kind, weight }) => [from, to, kind, weight])).toEqual([
    ["ask", "talk", "on", 1],
    ["talk", "sign", "on", 0.5],
    ["talk", "ask", "back", 0.25],
    ["talk", "talk", "again", 0.125],
  ]);
});

it("never lays one label over another", () => {
  const places = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 500 })), { maxLength: 200 });
  fc.assert(
    fc.property(places, (drawn) => {
      const names = Array.from({ length: 31 }, (_, at) => `a ${at}`);
      const arcs = arcsOf(
        { n: 1, activities: [], edges: drawn.map(([from, to, count]) => edge(`a ${from}`, `a ${to}`, count)) },
        names,
      );
      const room = { width: 80, height: 18, most: 20 };
      const labels = labelled(arcs, 30, ({ fromPlace, toPlace }) => 10 * Math.abs(fromPlace - toPlace), room);
      for (const [at, one] of labels.entries()) {
        for (const other of labels.slice(at + 1)) {
          expect(Math.abs(one.x - other.x) >= 80 || Math.abs(one.y - other.y) >= 18).toBe(true);
        }
      }
    }),
  );
});
