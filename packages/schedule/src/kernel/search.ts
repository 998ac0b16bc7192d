import { Chance } from "./chance.ts";
import { never } from "./clock.ts";
import { earliest } from "./earliest.ts";
import { emptyPlacement, Generator, type Placement } from "./generate.ts";
import { orderBy } from "./order.ts";
import { mirrored, type Workload } from "./workload.ts";

export type Tuning = { initial: number; size1: number; cross: number; mut: number; bias: number; mode: number };
export const tuning: Tuning = { initial: 1, size1: 30, cross: 1, mut: 0.05, bias: 1, mode: 0.5 };

type Individual = { order: Int32Array; cost: number; ends: Int32Array };

export function search(workload: Workload, budget: number, seed: number, bound: number) {
  const chance = new Chance(seed);
  const { count, slots } = workload;
  const mirror = mirrored(workload, new Int32Array(count).fill(-1));
  const gens = [new Generator(workload), new Generator(mirror)] as const;
  const place = emptyPlacement(workload);
  let used = 0;
  let best = never;
  let bestEnds = new Int32Array(2 * count);
  const buckets = new Int32Array(slots + 2);
  const sorted = (order: Int32Array, ends: Int32Array): Int32Array => {
    buckets.fill(0);
    for (let i = 0; i < count; i++) buckets[(ends[2 * i + 1] as number) + 1]!++;
    for (let h = 0; h < slots; h++) buckets[h + 1]! += buckets[h]!;
    const out = new Int32Array(count);
    for (let k = 0; k < count; k++) {
      const i = order[k]!;
      out[buckets[ends[2 * i + 1]!]!++] = i;
    }
    return out;
  };
  const decode = (side: 0 | 1, order: Int32Array): Individual => {
    used++;
    const last = gens[side].run(order, place);
    if (last < best) {
      if (side === 0) { best = last; bestEnds = place.ends.slice(); }
      else {
        const ends = place.ends.slice();
        const it = { order: sorted(order, ends), cost: last, ends };
        decode(0, it.order.toReversed());
        return it;
      }
    }
    return { order: sorted(order, place.ends), cost: last, ends: place.ends.slice() };
  };
  // LFT
  const lftEnds = new Int32Array(2 * count);
  earliest(mirror, orderBy(mirror, new Int32Array(count)), lftEnds);
  const lft = Float64Array.from({ length: count }, (_, i) => slots - lftEnds[2 * i]!);
  let pops: Individual[][] = [[], []];
  const size = tuning.size1;
  const key = new Float64Array(count);
  const T = earliest(workload, orderBy(workload, new Int32Array(count)), new Int32Array(2 * count));
  for (let k = 0; k < size && used < budget && best > bound; k++) {
    for (let i = 0; i < count; i++) key[i] = lft[i]! + (k === 0 ? 0 : chance.share() * T * tuning.bias);
    pops[0]!.push(decode(0, orderBy(workload, key)));
  }
  const inMid = new Uint8Array(count);
  let side: 0 | 1 = 0;
  const tournament = (pop: Individual[]): Individual => {
    const a = pop[chance.below(pop.length)]!, b = pop[chance.below(pop.length)]!;
    return a.cost <= b.cost ? a : b;
  };
  const cross = (f: Individual, m: Individual): Int32Array => {
    const child = new Int32Array(count);
    const len = Math.floor(count / 4 + chance.share() * (count / 2));
    const a = chance.below(count - len + 1), b = a + len;
    let at = 0;
    if (tuning.cross === 1) {
      // zones by father
      inMid.fill(0);
      for (let k = 0; k < count; k++) inMid[f.order[k]!] = k < a ? 0 : k < b ? 1 : 2;
      for (let k = 0; k < count; k++) if (inMid[m.order[k]!] === 0) child[at++] = m.order[k]!;
      for (let k = a; k < b; k++) child[at++] = f.order[k]!;
      for (let k = 0; k < count; k++) if (inMid[m.order[k]!] === 2) child[at++] = m.order[k]!;
    } else {
      inMid.fill(0);
      for (let k = 0; k < a; k++) { child[at++] = f.order[k]!; inMid[f.order[k]!] = 1; }
      for (let k = 0; k < count && at < b; k++) if (!inMid[m.order[k]!]) { child[at++] = m.order[k]!; inMid[m.order[k]!] = 1; }
      for (let k = 0; k < count; k++) if (!inMid[f.order[k]!]) child[at++] = f.order[k]!;
    }
    return child;
  };
  const isPred = new Uint8Array(count * count);
  for (let to = 0; to < count; to++) for (let a = workload.arcs.from[to]!; a < workload.arcs.from[to + 1]!; a++) isPred[(workload.arcs.end[a]! >> 1) * count + to] = 1;
  const mutate = (child: Int32Array) => {
    for (let k = 0; k + 1 < count; k++) if (chance.share() < tuning.mut) {
      const x = child[k]!, y = child[k + 1]!;
      if (!isPred[x * count + y] && !isPred[y * count + x]) { child[k] = y; child[k + 1] = x; }
    }
  };
  const reversed = (o: Int32Array): Int32Array => o.reverse();
  while (used < budget && best > bound) {
    const pop = pops[side]!;
    const other = pops[1 - side]!;
    const next: Individual[] = [];
    for (let k = 0; k < pop.length && used < budget && best > bound; k++) {
      const f = pop[k]!;
      const m = tournament(pop);
      let child: Int32Array;
      if (f === m) child = f.order.slice();
      else child = chance.below(2) ? cross(f, m) : cross(m, f);
      mutate(child);
      const it = decode((1 - side) as 0 | 1, reversed(child));
      const old = other[k];
      if (old && old.cost < it.cost && chance.share() < tuning.mode) next.push(old); else next.push(it);
    }
    pops[1 - side] = next;
    side = (1 - side) as 0 | 1;
  }
  return { best, ends: bestEnds, used };
}
export type { Placement };
