import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { draftOf, emptyStage, moved, percentOf, processIn, shareOf } from "./process-draft.ts";

let made = 0;
const newKey = () => `k${(made += 1)}`;

const process: SalesProcess = {
  name: "Ours",
  stages: [
    { name: "First", winProbability: 0.07, activities: ["Call", "Write"], exitCriteria: ["A sponsor is named"] },
    { name: "Second", activities: [], exitCriteria: [] },
  ],
};

it("says the same process after it was opened for editing", () => {
  expect(processIn(draftOf(process, 3, newKey))).toEqual({ process });
});

it("shows every share as a percent and reads it back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (basisPoints) => {
      const share = basisPoints / 10_000;
      expect(shareOf(percentOf(share))).toBe(share);
    }),
  );
  expect(percentOf(0.07)).toBe("7");
  expect(shareOf("12,5 %")).toBe(0.125);
});

it("refuses what is no percent from 0 to 100", () => {
  for (const typed of ["101", "-1", "half", "1e2", "5 0", "1.2.3"]) expect(shareOf(typed)).toBeUndefined();
});

it("names each thing that keeps a draft from being a process", () => {
  expect(processIn({ from: 0, name: " ", stages: [] })).toEqual({ problems: { name: "name", stages: "noStage" } });
  const stage = { ...emptyStage("a"), percent: "120", activities: "x\n".repeat(61), exitCriteria: "y".repeat(201) };
  expect(processIn({ from: 0, name: "Ours", stages: [stage] })).toEqual({
    problems: {
      "a.name": "stageName",
      "a.percent": "probability",
      "a.activities": "tooMany",
      "a.exitCriteria": "tooLong",
    },
  });
});

it("moves a stage, and nothing beyond the ends", () => {
  expect(moved(["a", "b", "c"], 0, 2)).toEqual(["b", "c", "a"]);
  expect(moved(["a", "b", "c"], 2, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
  expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
});
