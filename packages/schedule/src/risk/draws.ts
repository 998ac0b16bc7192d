import { Chance } from "../kernel/chance.ts";
import type { Compiled } from "../plan/compile.ts";
import type { Range } from "../plan/plan.ts";
import { normalSteps, Spread, stepBits } from "./spread.ts";

/**
 * How much activities run late, or early, together: the correlation of any two of them on the normal scale, 0 to below 1. Without
 * it what runs late here and early there cancels out, and far dates look too certain.
 */
export type Dependence = number;

export const usualDependence: Dependence = 0.3;

/** So many runs are drawn activity after activity: few enough that what is written stays near the processor. */
const together = 64;

/**
 * What each activity takes in each run, in the units of its work: `row · count + activity`.
 *
 * One factor is common to the whole plan: `z = √ρ · common + √(1 − ρ) · own` (a Gaussian copula). An activity's own draws hang on
 * the seed and its id alone, so that what stays as it is draws the same in every variant of a plan (common random numbers).
 */
export function drawnWork(compiled: Compiled, seed: string, runs: number, dependence: Dependence): Int32Array {
  const { workload, ranges, plan, stopped } = compiled;
  const { count } = workload;
  const work = new Int32Array(runs * count);
  const [share, rest] = [Math.sqrt(dependence), Math.sqrt(1 - dependence)];
  const normal = normalSteps();
  const common = new Chance(hashOf(`${seed}\ncommon`));
  const spreads = new Map<string, Spread>();
  const sources = ranges.map((range, it) => {
    const id =
      plan.activities[it]?.id ?? `restart of ${plan.activities[stopped[it - plan.activities.length] as number]?.id}`;
    return { spread: spreadOf(spreads, range), own: new Chance(hashOf(`${seed}\n${id}`)) };
  });
  const shared = new Float64Array(together);
  for (let first = 0; first < runs; first += together) {
    const beyond = Math.min(runs, first + together);
    for (let run = first; run < beyond; run += 1)
      shared[run - first] = share * (normal[common.bits(stepBits)] as number);
    for (let it = 0; it < count; it += 1) {
      const { spread, own } = sources[it] as (typeof sources)[number];
      const { low, likely, high } = spread.range;
      for (let run = first, cell = first * count + it; run < beyond; run += 1, cell += count)
        work[cell] =
          low === high
            ? likely
            : spread.unitsAt((shared[run - first] as number) + rest * (normal[own.bits(stepBits)] as number));
    }
  }
  return work;
}

function spreadOf(spreads: Map<string, Spread>, range: Range): Spread {
  const key = `${range.low} ${range.likely} ${range.high}`;
  const spread = spreads.get(key) ?? new Spread(range);
  spreads.set(key, spread);
  return spread;
}

/** A whole number of 32 bits from a text. @see Fowler, Noll, Vo: FNV-1a; finished as in MurmurHash3 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
