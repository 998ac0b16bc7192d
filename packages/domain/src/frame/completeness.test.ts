import { describe, expect, it } from "vitest";
import { checkCompleteness } from "./completeness.ts";
import type { PlanItem } from "./plan-items.ts";
import { libraryOf, situationOf } from "./testing/small-library.ts";

const library = libraryOf([
  { id: "A01", title: "Set a baseline with three measures", weight: "usual", people: ["finance"] },
  { id: "A02", title: "Map everyone who decides", weight: "core", people: ["lead", "finance"] },
  {
    id: "A03",
    title: "Pass the reviews for security",
    weight: "usual",
    when: [{ if: { rules: ["information security"] }, because: "There are rules on security." }],
    people: ["security"],
  },
]);
const situation = situationOf({ size: "medium", rules: ["information security"] });
const item = (given: Partial<PlanItem>): PlanItem => ({
  id: given.title ?? given.libraryId ?? "",
  title: "Something quite different",
  carriedBy: "the customer alone",
  ...given,
});
const check = (plan: readonly PlanItem[], functions: Parameters<typeof checkCompleteness>[3] = []) =>
  checkCompleteness(plan, situation, library, functions);

describe("what is missing", () => {
  it("is asked for, core first, then what the situation calls for most", () => {
    const { compared, settled, gaps } = check([]);
    expect({ compared, settled }).toEqual({ compared: 3, settled: 0 });
    expect(gaps.map(({ libraryId }) => libraryId)).toEqual(["A02", "A03", "A01"]);
    expect(gaps[1]).toEqual({
      libraryId: "A03",
      job: "own",
      title: "Pass the reviews for security",
      question: 'Nobody has been asked to do this yet: "Pass the reviews for security". Does that apply to you?',
      why: "There are rules on security.",
      ask: "What about A03?",
    });
  });

  it("is not what is there, by its id or by like words", () => {
    const plan = [item({ libraryId: "A02" }), item({ title: "Baseline: set three measures" })];
    expect(check(plan).gaps.map(({ libraryId }) => libraryId)).toEqual(["A03"]);
  });

  it("is still asked for when what is there is only a little alike", () => {
    expect(check([item({ title: "Set up the room" })]).gaps).toHaveLength(3);
  });

  it("is answered when it was struck out", () => {
    const { settled, gaps } = check([item({ libraryId: "A03", struckOut: "Done last year" })]);
    expect(settled).toBe(1);
    expect(gaps.map(({ libraryId }) => libraryId)).toEqual(["A02", "A01"]);
  });
});

describe("who is missing", () => {
  const plan = [item({ libraryId: "A01" }), item({ libraryId: "A02" }), item({ libraryId: "A03", struckOut: "No" })];

  it("is asked for by the activities that are in the plan, most needed first", () => {
    expect(check(plan).missingFunctions.map((it) => [it.function, it.neededFor])).toEqual([
      ["finance", ["A01", "A02"]],
      ["lead", ["A02"]],
    ]);
  });

  it("is nobody whose function is on the project", () => {
    expect(check(plan, ["finance", "lead"]).missingFunctions).toEqual([]);
  });
});
