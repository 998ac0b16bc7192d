import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { OrderKey, orderBetween } from "./order.ts";

/** Ten thousand keys, each put beside the one before by the given rule, all in one row. */
function dense(place: (row: string[], n: number) => number): string[] {
  const row: string[] = [];
  for (let n = 0; n < 10_000; n += 1) {
    const at = place(row, n);
    row.splice(at, 0, orderBetween(row[at - 1], row[at]));
  }
  return row;
}

describe("orderBetween", () => {
  it.each([
    ["at the end", (row: string[]) => row.length],
    ["at the beginning", () => 0],
    ["into the same gap", (row: string[]) => Math.min(1, row.length)],
    [
      "into the gap behind the last one put",
      (_: string[], n: number) => (n % 2 === 0 ? Math.ceil(n / 2) : Math.floor(n / 2)),
    ],
    ["anywhere", (row: string[], n: number) => (n * 7919) % (row.length + 1)],
  ])("never runs out of keys nor repeats one: 10,000 %s", (_, place) => {
    const row = dense(place);
    expect(row.every((key, at) => at === 0 || (row[at - 1] ?? "") < key)).toBe(true);
    expect(row.every((key) => OrderKey.safeParse(key).success)).toBe(true);
  });

  it("keeps keys short where things are put most: at the ends", () => {
    expect(Math.max(...dense((row) => row.length).map(({ length }) => length))).toBeLessThan(300);
    expect(Math.max(...dense(() => 0).map(({ length }) => length))).toBeLessThan(300);
  });

  it("finds a key between any two", () => {
    const key = fc.stringMatching(/^[0-9a-z]{0,6}[1-9a-z]$/);
    fc.assert(
      fc.property(key, key, (a, b) => {
        fc.pre(a !== b);
        const [before, after] = a < b ? [a, b] : [b, a];
        const between = orderBetween(before, after);
        expect(before < between && between < after).toBe(true);
        expect(between.endsWith("0")).toBe(false);
      }),
    );
  });

  it.each([
    ["b", "a"],
    ["a", "a"],
    ["a", "a0"],
    [undefined, "0"],
    [undefined, "000"],
  ])("throws, and does not search for ever, between %s and %s", (before, after) => {
    expect(() => orderBetween(before, after)).toThrow(RangeError);
  });

  it.each(["", "0", "a0", "A", "a-", "ä"])("takes %j for no key", (key) => {
    expect(OrderKey.safeParse(key).success).toBe(false);
  });
});
