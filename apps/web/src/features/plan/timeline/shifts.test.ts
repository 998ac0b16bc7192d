import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import { describe, expect, it } from "vitest";
import type { Bar } from "./bars.ts";
import { shiftsIn } from "./shifts.ts";

const lying = (from: string, to: string) => ({ from: from as Day, to: to as Day });
const bar = (id: string, from: string, to: string): Bar =>
  ({ activity: { id }, row: 0, lying: lying(from, to), isOpen: false }) as unknown as Bar;
const dates = (activityId: string, from: string, to: string): [string, PlannedDates] => [
  activityId,
  { activityId, ...lying(from, to) },
];

describe("shiftsIn", () => {
  it("tells by how many days the beginning and the end moved, later and earlier", () => {
    const compared = new Map([
      dates("later", "2026-12-01", "2026-12-04"),
      dates("earlier", "2026-12-10", "2026-12-11"),
      dates("same", "2026-12-01", "2026-12-01"),
    ]);
    const bars = [
      bar("later", "2026-12-03", "2026-12-09"),
      bar("earlier", "2026-12-07", "2026-12-08"),
      bar("same", "2026-12-01", "2026-12-01"),
      bar("new", "2026-12-01", "2026-12-01"),
    ];
    const { shifts, without } = shiftsIn(bars, compared);
    expect(shifts.map(({ bar: { activity }, begins, ends }) => [activity.id, begins, ends])).toEqual([
      ["later", 2, 5],
      ["earlier", -3, -3],
    ]);
    expect(without).toBe(1);
  });
});
