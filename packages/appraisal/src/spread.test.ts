import * as fc from "fast-check";
import { expect, it } from "vitest";
import { seededDraws } from "./draws.ts";
import { spreadOf } from "./spread.ts";

/** The definition, by putting everything in order. */
function inOrder(values: Float64Array, share: number): number {
  const sorted = values.toSorted();
  const place = (sorted.length - 1) * share;
  const [below = Number.NaN, above = below] = sorted.slice(Math.floor(place), Math.floor(place) + 2);
  return below + (place - Math.floor(place)) * (above - below);
}

const expectOrdered = (values: Float64Array): void => {
  expect(spreadOf(values)).toEqual({
    p10: inOrder(values, 0.1),
    p50: inOrder(values, 0.5),
    p90: inOrder(values, 0.9),
  });
};

it("finds what putting everything in order finds", () => {
  // Money: nothing between 0 and a billionth.
  const amount = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((it) => Math.abs(it) >= 1e-9);
  const value = fc.oneof(amount, fc.constantFrom(-1, 0, 1, 1e15));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 300 }), (values) =>
      expectOrdered(Float64Array.from(values)),
    ),
  );
});

const even = seededDraws("spread")("values", "amount", 10_000);
it.each([
  ["evenly spread", even],
  ["in order", even.toSorted()],
  ["all alike", even.map(() => 7)],
  ["nearly all alike", even.map((it) => (it < 0.02 ? it * 1e12 : it))],
  ["in two heaps", even.map((it) => (it < 0.5 ? it : 1e9 + it))],
  ["whole numbers", even.map((it) => Math.floor(it * 5))],
  ["a hair apart", even.map((it) => 1e15 + Math.floor(it * 3))],
])("finds it among 10,000 that are %s", (_, values) => expectOrdered(values));

it("has the line between two neighbours, as numpy and R do by default", () => {
  expect(spreadOf(Float64Array.of(10, 20, 30, 40))).toEqual({ p10: 13, p50: 25, p90: 37 });
});
