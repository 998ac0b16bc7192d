import { type Clock, finishOf, lagged, never, startToFinishFrom } from "./clock.ts";
import type { Workload } from "./workload.ts";

/**
 * The earliest times of all activities if everybody had room at any time: the forward pass of the critical path method, with
 * calendars. On a mirrored workload it is the backward pass. Each activity is done in the first of its ways.
 *
 * @param order all activities, none before one it waits for
 * @param ends is overwritten: start of activity i at 2i, its finish at 2i + 1
 * @param floor no activity starts before this slot
 * @returns the last finish
 * @see Kelley, J. E. and Walker, M. R. (1959), Critical-path planning and scheduling
 */
export function earliest(
  workload: Workload,
  order: Int32Array,
  ends: Int32Array,
  floor = 0,
  work = workload.work,
): number {
  let last = 0;
  for (let at = 0; at < order.length; at += 1) {
    const it = order[at] as number;
    earliestOf(workload, it, ends, floor, work[it] as number);
    const finish = ends[2 * it + 1] as number;
    if (finish > last) last = finish;
  }
  return last;
}

/** The earliest times of one activity, once those it waits for have theirs. */
export function earliestOf(workload: Workload, it: number, ends: Int32Array, floor: number, work: number): void {
  const { ways, fixed, plain } = workload;
  const clock = ways.clock[ways.from[it] as number] as Clock;
  const pin = fixed[it] as number;
  const from = pin >= 0 ? pin : waitedFor(workload, it, ends, 0, Math.max(floor, workload.release[it] as number));
  const until = plain ? 0 : waitedFor(workload, it, ends, 1, 0);
  if (until === 0 && clock.steady > 0 && work > 0 && from < clock.rates.length) {
    placeSteadily(clock, it, ends, from, work);
    return;
  }
  const start = from >= never || until >= never ? never : startToFinishFrom(clock, from, work, until);
  const finish = start >= never ? never : finishOf(clock, start, work);
  ends[2 * it] = finish >= never ? never : start;
  ends[2 * it + 1] = finish;
}

/** The latest time that the start (0) or the finish (1) of an activity waits for, or `least`. */
function waitedFor({ arcs }: Workload, it: number, ends: Int32Array, side: 0 | 1, least: number): number {
  let latest = least;
  for (let arc = arcs.from[it] as number, beyond = arcs.from[it + 1] as number; arc < beyond; arc += 1) {
    if (arcs.intoFinish[arc] !== side) continue;
    let time = ends[arcs.end[arc] as number] as number;
    const lag = arcs.lag[arc] as number;
    if (lag !== 0) time = lagged(arcs.lagClock[arc], time, lag);
    if (time > latest) latest = time;
  }
  return latest;
}

/** What {@link finishOf} comes to where rates never differ, without its calls: the runs by links spend their time here. */
function placeSteadily(clock: Clock, it: number, ends: Int32Array, from: number, work: number): void {
  const { steady, openBefore, openAt } = clock;
  const first = openBefore[from] as number;
  const last = first + (((work + steady - 1) / steady) | 0) - 1;
  const fits = last < openAt.length;
  ends[2 * it] = fits ? (openAt[first] as number) : never;
  ends[2 * it + 1] = fits ? (openAt[last] as number) + 1 : never;
}
