import * as fc from "fast-check";
import { expect, it } from "vitest";
import { monthlyGrowth, naturalLog, negativeExp } from "./arithmetic.ts";

const off = (found: number, wanted: number): number => Math.abs(found - wanted) / (Math.abs(wanted) || 1);

it("takes logarithms as the machine does, to the last digits", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e6, noNaN: true }), (value) => {
      expect(Math.abs(naturalLog(value) - Math.log(value))).toBeLessThan(
        1e-14 * Math.max(1, Math.abs(Math.log(value))),
      );
    }),
  );
  expect(naturalLog(1)).toBe(0);
});

it("takes e to a negative power as the machine does", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 60, noNaN: true }), (value) => {
      expect(off(negativeExp(value), Math.exp(-value))).toBeLessThan(1e-13);
    }),
  );
  expect(negativeExp(0)).toBe(1);
});

it("grows by a twelfth root each month", () => {
  fc.assert(
    fc.property(fc.double({ min: -0.99, max: 10, noNaN: true }), (perYear) => {
      expect(off(monthlyGrowth(perYear), (1 + perYear) ** (1 / 12))).toBeLessThan(1e-14);
    }),
  );
  expect(monthlyGrowth(0)).toBe(1);
});
