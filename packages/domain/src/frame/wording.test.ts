import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sellerWordingIn } from "./seller-wording.ts";
import { bareWords, hasStart, hasWords, likeness, read } from "./wording.ts";

const line = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).filter((it) => it.trim() !== "");

describe("likeness", () => {
  it.each([
    ["Legal reviews contract", "Contract: legal review", 1],
    ["Get exec sponsor", "Get the executive sponsor", 1],
    ["Security questionnaire completed", "Complete security questionnaire", 1],
    ["Set a baseline", "Book a demo", 0],
    ["Review of the contract", "Review of the plan", 0.5],
  ])("of “%s” and “%s” is %d", (a, b, expected) => {
    expect(likeness(read(a), read(b))).toBe(expected);
  });

  it("is 1 with itself, the same both ways, and within 0 and 1", () => {
    fc.assert(
      fc.property(line, line, (a, b) => {
        const alike = likeness(read(a), read(b));
        expect(likeness(read(a), read(a))).toBe(1);
        expect(likeness(read(b), read(a))).toBe(alike);
        expect(alike).toBeGreaterThanOrEqual(0);
        expect(alike).toBeLessThanOrEqual(1);
      }),
    );
  });
});

it("tells the start of a word from a whole one", () => {
  expect(hasStart(bareWords("Re-qualified!"), "qualif")).toBe(true);
  expect(hasStart(bareWords("disqualified"), "qualif")).toBe(false);
  expect(hasWords(bareWords("Compare the proposals"), "proposal")).toBe(false);
  expect(hasWords(bareWords("Send (the) proposal."), "the proposal")).toBe(true);
});

it("hears the seller in a title, and not the customer", () => {
  expect(sellerWordingIn("Book the demo with our champion")).toEqual(["champion", "demo"]);
  expect(sellerWordingIn("Compare the proposals and settle the contract")).toEqual([]);
  expect(sellerWordingIn("Close the books before the year ends")).toEqual([]);
});
