import { finishOf } from "./clock.ts";
import { Generator } from "./generate.ts";
import { mirrored, type Workload } from "./workload.ts";

/** A workload and its mirror image, each with what makes its schedules: forwards is early, backwards is late. */
export type Pair = { readonly forwards: Generator; readonly backwards: Generator };

export function pairOf(workload: Workload): Pair {
  const { ways, fixed, work } = workload;
  const fixedFinish = fixed.map((start, it) =>
    start < 0
      ? -1
      : Math.min(workload.slots, finishOf(ways.clock[ways.from[it] as number] as never, start, work[it] as number)),
  );
  return { forwards: new Generator(workload), backwards: new Generator(mirrored(workload, fixedFinish)) };
}
