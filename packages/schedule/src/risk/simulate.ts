import { never } from "../kernel/clock.ts";
import { earliest } from "../kernel/earliest.ts";
import { emptyPlacement, Generator } from "../kernel/generate.ts";
import { orderBy } from "../kernel/order.ts";
import { mirrored, type Workload } from "../kernel/workload.ts";
import { Drivers, type Indices } from "./indices.ts";

/** The runs of a plan: when each activity finished in each, `run · count + activity`, and when all did. */
export type Runs = { readonly runs: number; readonly finishes: Int32Array; readonly lasts: Int32Array };

/**
 * Plays a plan through with its people and calendars: in each run the same order of work, each activity in the earliest place
 * that it then has (an activity-based policy).
 *
 * @param work what each activity takes in each run, `run · count + activity`
 * @param notBefore no activity starts before this, as people have planned around it: early finishes do not pass on, late ones do
 */
export function simulate(workload: Workload, order: Int32Array, work: Int32Array, notBefore?: Int32Array): Runs {
  const { count } = workload;
  const runs = work.length / Math.max(1, count);
  const release = notBefore
    ? workload.release.map((it, at) => Math.max(it, notBefore[at] as number))
    : workload.release;
  const generator = new Generator({ ...workload, release });
  const placement = emptyPlacement(workload);
  const finishes = new Int32Array(runs * count);
  const lasts = new Int32Array(runs);
  for (let run = 0; run < runs; run += 1) {
    const cell = run * count;
    lasts[run] = generator.run(order, placement, 0, work.subarray(cell, cell + count));
    for (let it = 0; it < count; it += 1) finishes[cell + it] = placement.ends[2 * it + 1] as number;
  }
  return { runs, finishes, lasts };
}

/**
 * Plays a plan through as if everybody had room at any time, and tells what drives its length. Optimistic: dates from it are not
 * to be shown without that word.
 */
export function driversOf(workload: Workload, work: Int32Array): { lasts: Int32Array; indices: Indices[] } {
  const { count, slots } = workload;
  const runs = work.length / Math.max(1, count);
  const order = orderBy(workload, new Int32Array(count));
  const mirror = mirrored(workload, new Int32Array(count).fill(-1));
  const mirrorOrder = order.toReversed();
  const [ends, late] = [new Int32Array(2 * count), new Int32Array(2 * count)];
  const lasts = new Int32Array(runs);
  const drivers = new Drivers(count);
  for (let run = 0; run < runs; run += 1) {
    const its = work.subarray(run * count, (run + 1) * count);
    const last = earliest(workload, order, ends, 0, its);
    lasts[run] = last;
    if (last >= never) continue;
    earliest(mirror, mirrorOrder, late, slots - last, its);
    drivers.add(ends, late, slots, last);
  }
  return { lasts, indices: drivers.indices() };
}
