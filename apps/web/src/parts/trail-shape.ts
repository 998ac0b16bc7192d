import type { Instant } from "@cairn/domain/kernel/days.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Mark } from "@cairn/domain/project/trail.ts";

/** Where a mark is drawn, in units of the drawing. */
export type Placed = { readonly mark: Mark; readonly x: number; readonly y: number };

/** A stretch of the way between two marks. */
export type Stretch = { readonly d: string; readonly resting: boolean };

export type TrailShape = {
  readonly lanes: readonly Job[];
  readonly points: readonly Placed[];
  readonly stretches: readonly Stretch[];
  readonly width: number;
  readonly height: number;
};

export const laneHeight = 30;
const margin = 14;
const dayMs = 86_400_000;

/** Long stretches are drawn shorter than they were, so that busy weeks stay readable beside quiet months. */
const stepFor = (from: Instant, to: Instant): number =>
  16 + 10 * Math.log2(1 + Math.max(0, Date.parse(to) - Date.parse(from)) / dayMs);

/** Lay the marks out: each job is a line, time runs to the right. A mark of the whole project stays on the line it is on. */
export function trailShape(marks: readonly Mark[]): TrailShape {
  const lanes = jobs.filter((job) => marks.some((mark) => mark.job === job));
  const yOf = (job: Job): number => margin + lanes.indexOf(job) * laneHeight;
  const points: Placed[] = [];
  for (const mark of marks) {
    const last = points.at(-1);
    const x = last ? last.x + stepFor(last.mark.at, mark.at) : margin;
    const y = mark.job ? yOf(mark.job) : (last?.y ?? margin);
    points.push({ mark, x, y });
  }
  return {
    lanes,
    points,
    stretches: points.slice(1).map((to, at) => stretch(points[at] ?? to, to)),
    width: (points.at(-1)?.x ?? 0) + margin,
    height: Math.max(1, lanes.length) * laneHeight,
  };
}

function stretch(from: Placed, to: Placed): Stretch {
  const middle = (from.x + to.x) / 2;
  const way = `M${from.x} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
  const loop = to.mark.kind === "taken up again" ? `c14 -18 -14 -18 0 0` : "";
  return { d: way + loop, resting: from.mark.kind === "paused" };
}
