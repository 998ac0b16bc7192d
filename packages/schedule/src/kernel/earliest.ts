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
  const { arcs, release, ways, fixed } = workload;
  const clock = ways.clock[ways.from[it] as number] as Clock;
  let from = Math.max(floor, release[it] as number);
  let until = 0;
  for (let arc = arcs.from[it] as number, end = arcs.from[it + 1] as number; arc < end; arc += 1) {
    let time = ends[arcs.end[arc] as number] as number;
    const lag = arcs.lag[arc] as number;
    if (lag !== 0) time = lagged(arcs.lagClock[arc], time, lag);
    if (arcs.intoFinish[arc] === 1) {
      if (time > until) until = time;
    } else if (time > from) from = time;
  }
  if ((fixed[it] as number) >= 0) from = fixed[it] as number;
  const { steady, openBefore, openAt } = clock;
  if (until === 0 && steady > 0 && work > 0 && from < openBefore.length) {
    // What the functions below come to where nothing is special, which is nearly always: this is the innermost loop of the runs.
    const first = openBefore[from] as number;
    const last = first + ((((work + steady - 1) / steady) | 0) - 1);
    ends[2 * it] = last < openAt.length ? (openAt[first] as number) : never;
    ends[2 * it + 1] = last < openAt.length ? (openAt[last] as number) + 1 : never;
    return;
  }
  const start = from >= never || until >= never ? never : startToFinishFrom(clock, from, work, until);
  const finish = start >= never ? never : finishOf(clock, start, work);
  ends[2 * it] = finish >= never ? never : start;
  ends[2 * it + 1] = finish;
}
