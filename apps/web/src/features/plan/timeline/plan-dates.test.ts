import type { Day, Instant } from "@cairn/domain/kernel/days.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { describe, expect, it } from "vitest";
import { earliestDates } from "./plan-dates.ts";

const monday = "2026-11-23" as Day;

function activity(id: string, more: Partial<Activity> = {}): Activity {
  return {
    id,
    space: "ours",
    title: id,
    job: "own",
    carriedBy: "the customer alone",
    contributors: [],
    waitsFor: [],
    order: id,
    status: "planned",
    ...more,
  };
}

describe("earliestDates", () => {
  it("lets what waits begin when the last of what it waits for is done", () => {
    const dates = earliestDates(
      [
        activity("b", { waitsFor: ["a", "c"], duration: { low: 1, likely: 1, high: 1 } }),
        activity("a", { duration: { low: 1, likely: 3, high: 6 } }),
        activity("c", { duration: { low: 2, likely: 2, high: 2 } }),
      ],
      monday,
    );
    expect(dates.get("a")?.finish).toEqual({ low: "2026-11-23", likely: "2026-11-25", high: "2026-11-30" });
    expect(dates.get("b")?.start).toEqual({ low: "2026-11-24", likely: "2026-11-25", high: "2026-11-30" });
  });

  it("says nothing about the end of what has no duration", () => {
    expect(earliestDates([activity("a")], monday).get("a")?.finish).toBeUndefined();
  });

  it("keeps to a day that is set, and to what has happened", () => {
    const later = "2026-12-05" as Day;
    const done = activity("d", {
      status: "done",
      startedAt: "2026-11-16T09:00:00.000Z" as Instant,
      doneAt: "2026-11-19T09:00:00.000Z" as Instant,
    });
    const dates = earliestDates([activity("a", { notBefore: later }), done], monday);
    expect(dates.get("a")?.start.likely).toBe("2026-12-07");
    expect(dates.get("d")?.finish?.high).toBe("2026-11-19");
  });
});
