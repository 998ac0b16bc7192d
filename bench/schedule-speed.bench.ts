// How long new dates, simulated runs and a slip take on a plan of 300 activities and 15 people, and how much a slip moves.

import { Planner } from "../packages/schedule/src/dates/planner.ts";
import { Chance } from "../packages/schedule/src/kernel/chance.ts";
import { emptyPlacement } from "../packages/schedule/src/kernel/generate.ts";
import { type Compiled, compile, isCompiled } from "../packages/schedule/src/plan/compile.ts";
import { drawnWork, usualDependence } from "../packages/schedule/src/risk/draws.ts";
import { driversOf, simulate } from "../packages/schedule/src/risk/simulate.ts";
import { drawnPlan } from "../packages/schedule/src/testing/drawn-plan.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable, type Row } from "./support/table.ts";

function compiledPlan(activities: number, people: number): Compiled {
  const compiled = compile(drawnPlan(5, activities, people));
  if (!isCompiled(compiled)) throw new Error(JSON.stringify(compiled));
  return compiled;
}

/** Milliseconds of processor time, which other work on the machine hardly touches. */
function processorMs(act: () => void): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function wallMs(act: () => void): number {
  const before = performance.now();
  act();
  return performance.now() - before;
}

const timesOf = (rounds: number, time: () => number): number[] => Array.from({ length: rounds }, time);

/** The value that 95 of 100 lie not above. */
const p95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(0.95 * values.length) - 1] ?? Number.NaN;

function unknownStarts({ workload }: Compiled): Int32Array {
  return new Int32Array(workload.count).fill(-1);
}

/** Dates for each of so many drags of one activity to a later slot. */
function dragTimes(compiled: Compiled, drags: number): number[] {
  const planner = new Planner(compiled, unknownStarts(compiled));
  const into = emptyPlacement(compiled.workload);
  const chance = new Chance(3);
  const drag = (): number => {
    const it = chance.below(compiled.workload.count);
    const slot = (planner.known.ends[2 * it] ?? 0) + chance.below(20);
    return wallMs(() => planner.dragged(it, slot, into));
  };
  timesOf(200, drag);
  return timesOf(drags, drag);
}

/** What share of those activities a slip of one day need not touch has other dates after it; the mean over all slips. */
function shareMoved(compiled: Compiled): number {
  const { workload } = compiled;
  const planner = new Planner(compiled, unknownStarts(compiled));
  const into = emptyPlacement(workload);
  let [moved, unaffected] = [0, 0];
  for (let slipped = 0; slipped < workload.count; slipped += 1) {
    const clock = workload.ways.clock[planner.known.way[slipped] ?? 0];
    const day = 2 * Math.max(1, clock?.steady ?? 1);
    planner.slipped(slipped, (workload.work[slipped] ?? 0) + day, into);
    const affected = behind(compiled, slipped);
    for (let it = 0; it < workload.count; it += 1) {
      if (affected.has(it)) continue;
      unaffected += 1;
      if (into.ends[2 * it] !== planner.known.ends[2 * it]) moved += 1;
    }
  }
  return moved / unaffected;
}

/** An activity with all that waits for it, through links. */
function behind({ workload: { arcs, count } }: Compiled, first: number): Set<number> {
  const found = new Set([first]);
  for (let again = true; again; ) {
    again = false;
    for (let it = 0; it < count; it += 1) {
      if (found.has(it)) continue;
      for (let arc = arcs.from[it] ?? 0; arc < (arcs.from[it + 1] ?? 0); arc += 1)
        if (found.has((arcs.end[arc] ?? 0) >> 1)) again = found.add(it).size > 0;
    }
  }
  return found;
}

console.log(machineNow());
const rows: Row[] = [];
for (const [activities, people, limit] of [
  [300, 15, 1],
  [1000, 30, 5],
] as const) {
  const drags = dragTimes(compiledPlan(activities, people), 1000);
  rows.push({
    what: `new dates while dragging, ${activities} activities, ${people} people: 95th percentile by the clock`,
    measured: `${p95(drags).toFixed(3)} ms, median ${median(drags).toFixed(3)}`,
    beside: `at most ${limit} ms`,
    holds: p95(drags) <= limit,
  });
}
const compiled = compiledPlan(300, 15);
const planner = new Planner(compiled, unknownStarts(compiled));
const order = Int32Array.from({ length: compiled.workload.count }, (_, at) => at).toSorted(
  (a, b) => (planner.known.ends[2 * a] ?? 0) - (planner.known.ends[2 * b] ?? 0) || a - b,
);
const runs = timesOf(11, () =>
  processorMs(() => simulate(compiled.workload, order, drawnWork(compiled, "seed", 1000, usualDependence))),
).slice(1);
rows.push({
  what: "1,000 runs with people and calendars, draws included: processor time",
  measured: `${spread(runs, 1)} ms`,
  beside: "at most 60 ms",
  holds: median(runs) <= 60,
});
const paths = timesOf(11, () =>
  processorMs(() => driversOf(compiled.workload, drawnWork(compiled, "seed", 10_000, usualDependence))),
).slice(1);
rows.push({
  what: "10,000 runs by links alone with all four indices, draws included: processor time",
  measured: `${spread(paths, 1)} ms`,
  beside: "at most 150 ms",
  holds: median(paths) <= 150,
});
const moved = shareMoved(compiled);
rows.push({
  what: "activities a slip of one day need not touch and that move all the same, mean over 300 slips",
  measured: `${(100 * moved).toFixed(1)} %`,
  beside: "at most 10 %",
  holds: moved <= 0.1,
});
printTable(rows);
console.log(machineNow());
