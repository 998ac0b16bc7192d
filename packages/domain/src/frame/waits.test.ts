import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allBefore, inOrderOfWaiting, type Waits, waitsAmong } from "./waits.ts";

/** Waits without circles: each id may wait only for ids of a lower rank; the map is in any order. */
const acyclic: fc.Arbitrary<Waits> = fc
  .array(fc.uniqueArray(fc.nat(11), { maxLength: 4 }), { minLength: 1, maxLength: 12 })
  .chain((befores) =>
    fc.shuffledSubarray(
      befores.map((before, at) => [`n${at}`, before.filter((it) => it < at).map((it) => `n${it}`)] as const),
      { minLength: befores.length },
    ),
  )
  .map((entries) => new Map(entries));

describe("waiting among what is kept", () => {
  it("hands on what a left-out activity waits for", () => {
    const waits = new Map([
      ["A", ["B"]],
      ["B", ["C", "D"]],
      ["C", []],
      ["D", ["E"]],
      ["E", []],
    ]);
    expect(waitsAmong(waits, new Set(["A", "C", "E"]))).toEqual(
      new Map([
        ["A", ["C", "E"]],
        ["C", []],
        ["E", []],
      ]),
    );
  });

  it("does not hand on what is waited for anyway", () => {
    const waits = new Map([
      ["A", ["B", "C"]],
      ["B", ["D"]],
      ["C", ["D"]],
      ["D", []],
    ]);
    expect(waitsAmong(waits, new Set(["A", "C", "D"])).get("A")).toEqual(["C"]);
  });

  it("keeps exactly the order that was there, whatever is left out", () => {
    fc.assert(
      fc.property(acyclic, fc.func(fc.boolean()), (waits, keeps) => {
        const kept = new Set([...waits.keys()].filter((id) => keeps(id)));
        const among = waitsAmong(waits, kept);
        for (const id of kept) {
          const wanted = new Set([...allBefore(waits, id)].filter((it) => kept.has(it)));
          expect(allBefore(among, id)).toEqual(wanted);
        }
      }),
    );
  });
});

it("puts everything behind what it waits for, and changes nothing that is in order already", () => {
  fc.assert(
    fc.property(acyclic, (waits) => {
      const order = inOrderOfWaiting(waits);
      expect(order.toSorted()).toEqual([...waits.keys()].toSorted());
      for (const [id, befores] of waits) {
        for (const before of befores) expect(order.indexOf(before)).toBeLessThan(order.indexOf(id));
      }
      const again = new Map(order.map((id) => [id, waits.get(id) ?? []]));
      expect(inOrderOfWaiting(again)).toEqual(order);
    }),
  );
});
