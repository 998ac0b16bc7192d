import { never } from "../kernel/clock.ts";
import type { Objective } from "../kernel/objective.ts";
import { type Compiled, slotOf } from "../plan/compile.ts";

/** What begins in the next two weeks is no more moved for anything but because it has to. */
const frozenHalfDays = 28;

/**
 * What a plan's schedule is to be, the weightiest first: everything has a place; what begins within two weeks stays; promised
 * dates are kept; little lateness, weighted; early done; near to the dates people know; work spread evenly over the weeks.
 *
 * @param known the start people know of each activity, or −1
 */
export function objectiveOf(compiled: Compiled, known: Int32Array | undefined): Objective {
  const { plan, workload } = compiled;
  const place = new Map(plan.activities.map(({ id }, at) => [id, at]));
  const promises = plan.promises.map(({ activityId, by, weight }) => ({
    end: 2 * (place.get(activityId) as number) + 1,
    until: slotOf(plan, by) + 2,
    weight,
  }));
  const today = slotOf(plan, plan.today);
  const loadOf = weeklyLoad(compiled);
  return (ends, last) => {
    let [unplaced, frozenMoved, broken, lateness, moved] = [0, 0, 0, 0, 0];
    for (let it = 0; it < workload.count; it += 1) {
      const start = ends[2 * it] as number;
      if (start >= never) unplaced += 1;
      const before = known?.[it] ?? -1;
      if (before < 0 || before === start) continue;
      moved += Math.abs(Math.min(start, workload.slots) - before);
      if (before >= today && before < today + frozenHalfDays) frozenMoved += 1;
    }
    for (const { end, until, weight } of promises) {
      const late = Math.min(ends[end] as number, workload.slots) - until;
      if (late <= 0) continue;
      broken += weight;
      lateness += weight * late;
    }
    return [unplaced, frozenMoved, broken, lateness, last, moved, loadOf(ends)];
  };
}

/** The sum of the squares of each person's half days in each week: the same work costs least when it is spread evenly. */
function weeklyLoad({ workload, crews }: Compiled): (ends: Int32Array) => number {
  const weeks = Math.ceil(workload.slots / 14);
  const people = crews.flat().reduce((most, { person }) => Math.max(most, person + 1), 0);
  const load = new Float64Array(weeks * people);
  return (ends) => {
    load.fill(0);
    for (let it = 0; it < workload.count; it += 1) {
      const [start, finish] = [ends[2 * it] as number, ends[2 * it + 1] as number];
      if (finish >= never) continue;
      for (const { person, share } of crews[workload.ways.from[it] as number] ?? []) {
        for (let week = Math.floor(start / 14); week * 14 < finish; week += 1) {
          const halfDays = Math.min(finish, week * 14 + 14) - Math.max(start, week * 14);
          load[person * weeks + week] = (load[person * weeks + week] as number) + (halfDays * share) / 100;
        }
      }
    }
    return load.reduce((sum, it) => sum + it * it, 0);
  };
}
