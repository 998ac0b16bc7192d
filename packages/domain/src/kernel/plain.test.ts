import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plain, same } from "./plain.ts";

const value = fc.letrec<{ it: unknown }>((tie) => ({
  it: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(undefined, null, 0, "a", true),
    fc.array(
      tie("it").filter((it) => it !== undefined),
      { maxLength: 3 },
    ),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("it"), { maxKeys: 3, noNullPrototype: true }),
  ),
})).it;

describe("plain", () => {
  it("is what JSON would carry, to the byte and back", () => {
    fc.assert(
      fc.property(fc.record({ value }, { noNullPrototype: true }), (given) => {
        const carried: unknown = JSON.parse(JSON.stringify(given));
        expect(JSON.stringify(plain(given))).toBe(JSON.stringify(carried));
        expect(plain(given)).toStrictEqual(carried);
      }),
    );
  });

  it("hands back what needs no change", () => {
    const given = { a: 1, b: [{ c: "x" }] };
    expect(plain(given)).toBe(given);
  });
});

describe("same", () => {
  it("takes absent and undefined for one, and does not mind the order of fields", () => {
    expect(same({ a: 1, b: undefined, c: [1] }, { c: [1], a: 1 })).toBe(true);
  });

  it.each([
    [{ a: 1 }, { a: 2 }],
    [{ a: null }, {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [{ a: { b: 1 } }, { a: { b: 1, c: 0 } }],
  ])("tells %j from %j", (a, b) => {
    expect(same(a, b)).toBe(false);
    expect(same(b, a)).toBe(false);
  });
});
