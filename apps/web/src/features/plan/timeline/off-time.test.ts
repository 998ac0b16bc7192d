import type { Day } from "@cairn/domain/kernel/days.ts";
import { emptyProject, type Project } from "@cairn/domain/project/project.ts";
import { describe, expect, it } from "vitest";
import { offTimeOf } from "./off-time.tsx";

const day = (text: string): Day => text as Day;
const thing = (id: string) => ({ id, space: "ours", by: "", at: "" });
const mondaysToWednesdays = [0, 1, 2, 3, 4, 5];

const project = {
  ...emptyProject,
  workingTimes: { a: { ...thing("a"), personId: "ida", hoursPerWeek: 12, halfDays: mondaysToWednesdays } },
  absences: { b: { ...thing("b"), personId: "ida", from: day("2026-12-07"), to: day("2026-12-08") } },
} as unknown as Project;

describe("offTimeOf", () => {
  it("joins days that follow each other, and leaves weekends to everybody", () => {
    expect(offTimeOf(project, "ida", day("2026-11-30"), day("2026-12-13"))).toEqual([
      { from: "2026-12-03", to: "2026-12-04" },
      { from: "2026-12-07", to: "2026-12-08" },
      { from: "2026-12-10", to: "2026-12-11" },
    ]);
  });

  it("knows nothing of somebody who said nothing", () => {
    expect(offTimeOf(project, "ben", day("2026-11-30"), day("2026-12-13"))).toEqual([]);
  });
});
