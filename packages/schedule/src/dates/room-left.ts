import { type Clock, finishOf, lagged, never } from "../kernel/clock.ts";
import type { Placement } from "../kernel/generate.ts";
import { linksOf } from "../kernel/workload.ts";
import type { Compiled } from "../plan/compile.ts";
import { Usage } from "./usage.ts";

/** Nobody asks whether something may slip by more than this. */
const mostHalfDays = 120;

/**
 * How many half days later each activity of the plan could start with all others where they are, what waits for it kept and the
 * last finish no later: float that is true also where people bind.
 */
export function floatsOf(compiled: Compiled, placement: Placement): number[] {
  const { plan, workload } = compiled;
  const usage = new Usage(compiled, placement);
  const { ends } = placement;
  const last = ends.reduce((last, time) => (time < never ? Math.max(last, time) : last), 0);
  const outOf = Map.groupBy(linksOf(workload), ({ from }) => from);
  return plan.activities.map((_, it) => {
    const start = ends[2 * it] as number;
    if (start >= never || (workload.fixed[it] as number) >= 0) return 0;
    const clock = workload.ways.clock[placement.way[it] as number] as Clock;
    const work = workload.work[it] as number;
    const keepsOthers = (start: number, finish: number): boolean =>
      (outOf.get(it) ?? []).every((link) => {
        const time = lagged(link.clock, link.fromFinish ? finish : start, link.lag);
        return time <= (ends[2 * link.to + (link.intoFinish ? 1 : 0)] as number);
      });
    let float = 0;
    usage.add(it, -1);
    for (let later = 1; later <= mostHalfDays; later += 1) {
      const finish = finishOf(clock, start + later, work);
      if (finish > last || !keepsOthers(start + later, finish)) break;
      const isOpen = work === 0 || (clock.rates[start + later] as number) > 0;
      if (isOpen && usage.lackFrom(it, start + later) === undefined) float = later;
    }
    usage.add(it, 1);
    return float;
  });
}
