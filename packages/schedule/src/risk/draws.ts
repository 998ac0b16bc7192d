import { Chance } from "../kernel/chance.ts";
import type { Compiled } from "../plan/compile.ts";
import type { Range } from "../plan/plan.ts";
import { normalOf, Spread } from "./spread.ts";

/**
 * How much activities run late, or early, together: the correlation of any two of them on the normal scale, 0 to below 1. Without
 * it what runs late here and early there cancels out, and far dates look too certain.
 */
export type Dependence = number;

export const usualDependence: Dependence = 0.3;

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
  const common = normalsOf(`${seed}\ncommon`, runs);
  const [share, rest] = [Math.sqrt(dependence), Math.sqrt(1 - dependence)];
  const spreads = new Map<string, Spread>();
  for (let it = 0; it < count; it += 1) {
    const range = ranges[it] as Range;
    if (range.low === range.high) {
      for (let run = 0, cell = it; run < runs; run += 1, cell += count) work[cell] = range.likely;
      continue;
    }
    const spread = spreadOf(spreads, range);
    const id =
      plan.activities[it]?.id ?? `restart of ${plan.activities[stopped[it - plan.activities.length] as number]?.id}`;
    const own = normalsOf(`${seed}\n${id}`, runs);
    for (let run = 0, cell = it; run < runs; run += 1, cell += count)
      work[cell] = spread.unitsAt(share * (common[run] as number) + rest * (own[run] as number));
  }
  return work;
}

function spreadOf(spreads: Map<string, Spread>, range: Range): Spread {
  const key = `${range.low} ${range.likely} ${range.high}`;
  const spread = spreads.get(key) ?? new Spread(range);
  spreads.set(key, spread);
  return spread;
}

function normalsOf(text: string, runs: number): Float64Array {
  const chance = new Chance(hashOf(text));
  const row = new Float64Array(runs);
  for (let run = 0; run < runs; run += 1) row[run] = normalOf(chance.below(4096));
  return row;
}

/** A whole number of 32 bits from a text. @see Fowler, Noll, Vo: FNV-1a; finished as in MurmurHash3 */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
