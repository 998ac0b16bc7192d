import { expect, it } from "vitest";
import { nameFrom } from "./themes-of.ts";

it("names a theme as its first reason begins, and never with half a word", () => {
  expect(nameFrom(" The night shift\nkept its own list ")).toBe("The night shift kept its own list");
  const long = "We asked the wards too late, when everything was already decided, and they never saw why";
  expect(nameFrom(long)).toBe("We asked the wards too late, when everything was already …");
  expect(nameFrom("x".repeat(300))).toBe(`${"x".repeat(30)} …`);
});
