import { expect, it } from "vitest";
import { mayCross, whenEnough } from "./few.ts";

it("lets a figure cross organisations from five of them and twenty cases on", () => {
  expect(mayCross({ cases: 20, organisations: 5 })).toBe(true);
  expect(mayCross({ cases: 19, organisations: 5 })).toBe(false);
  expect(mayCross({ cases: 2000, organisations: 4 })).toBe(false);
});

it("says how many there are and how many it needs, and reckons nothing before", () => {
  expect(whenEnough(200, 200, () => "figure")).toEqual({ enough: true, figure: "figure" });
  const never = (): string => {
    throw new Error("reckoned");
  };
  expect(whenEnough(34, 200, never)).toEqual({ enough: false, have: 34, need: 200 });
});
