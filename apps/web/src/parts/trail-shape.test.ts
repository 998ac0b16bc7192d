import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Mark, MarkKind } from "@cairn/domain/project/trail.ts";
import { expect, it } from "vitest";
import { laneHeight, trailShape } from "./trail-shape.ts";

const mark = (kind: MarkKind, day: number, job?: Job): Mark => ({
  kind,
  at: `2026-03-${String(day).padStart(2, "0")}T09:00:00.000Z` as Instant,
  by: "00000000-0000-4000-8000-000000000001" as PersonId,
  commandId: `${kind} ${day}`,
  job,
  thingId: `${day}`,
});

it("gives each job with a mark its line, in the order of the jobs", () => {
  const { lanes, points, height } = trailShape([mark("done", 1, "decide"), mark("done", 2, "understand")]);
  expect(lanes).toEqual(["understand", "decide"]);
  expect((points[0]?.y ?? 0) - (points[1]?.y ?? 0)).toBe(laneHeight);
  expect(height).toBe(2 * laneHeight);
});

it("draws time to the right, and a long stretch shorter than it was", () => {
  const { points } = trailShape([mark("started", 1, "own"), mark("done", 2, "own"), mark("done", 22, "own")]);
  const [first, second, third] = points.map(({ x }) => x);
  const oneDay = (second ?? 0) - (first ?? 0);
  const twentyDays = (third ?? 0) - (second ?? 0);
  expect(oneDay).toBeGreaterThan(0);
  expect(twentyDays).toBeGreaterThan(oneDay);
  expect(twentyDays).toBeLessThan(20 * oneDay);
});

it("draws a rest after a pause, and a loop where something is taken up again", () => {
  const { stretches } = trailShape([
    mark("done", 1, "understand"),
    mark("paused", 2),
    mark("restarted", 9),
    mark("taken up again", 10, "understand"),
  ]);
  expect(stretches.map(({ resting }) => resting)).toEqual([false, true, false]);
  expect(stretches.map(({ d }) => d.includes("c14 -18"))).toEqual([false, false, true]);
});
