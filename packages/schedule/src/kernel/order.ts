import type { Workload } from "./workload.ts";

/**
 * All activities, none before one it waits for, and of those that may come next always the one with the lowest key (of equal
 * ones the one with the lower number).
 *
 * @returns shorter than the activities where some wait for each other
 */
export function orderBy(workload: Workload, key: ArrayLike<number>): Int32Array {
  const { count, arcs } = workload;
  const { from, to } = followers(workload);
  const waitsFor = Int32Array.from(
    { length: count },
    (_, it) => (arcs.from[it + 1] as number) - (arcs.from[it] as number),
  );
  const comesBefore = (a: number, b: number): boolean =>
    (key[a] as number) < (key[b] as number) || ((key[a] as number) === (key[b] as number) && a < b);
  const ready: number[] = [];
  for (let it = 0; it < count; it += 1) if (waitsFor[it] === 0) push(ready, it, comesBefore);
  const order: number[] = [];
  for (let it = pop(ready, comesBefore); it !== undefined; it = pop(ready, comesBefore)) {
    order.push(it);
    for (let at = from[it] as number; at < (from[it + 1] as number); at += 1) {
      const next = to[at] as number;
      waitsFor[next] = (waitsFor[next] as number) - 1;
      if (waitsFor[next] === 0) push(ready, next, comesBefore);
    }
  }
  return Int32Array.from(order);
}

/** Who waits for an activity: those after activity i are `to[from[i]]` to `to[from[i + 1]]`. */
export function followers({ count, arcs }: Workload): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(count + 1);
  for (const end of arcs.end) from[(end >> 1) + 1] = (from[(end >> 1) + 1] as number) + 1;
  for (let at = 0; at < count; at += 1) from[at + 1] = (from[at + 1] as number) + (from[at] as number);
  const to = new Int32Array(arcs.end.length);
  const next = from.slice();
  for (let it = 0; it < count; it += 1) {
    for (let arc = arcs.from[it] as number; arc < (arcs.from[it + 1] as number); arc += 1) {
      const before = (arcs.end[arc] as number) >> 1;
      const place = next[before] as number;
      to[place] = it;
      next[before] = place + 1;
    }
  }
  return { from, to };
}

type Before = (a: number, b: number) => boolean;

function push(heap: number[], it: number, before: Before): void {
  let at = heap.length;
  heap.push(it);
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!before(it, heap[above] as number)) break;
    heap[at] = heap[above] as number;
    at = above;
  }
  heap[at] = it;
}

function pop(heap: number[], before: Before): number | undefined {
  const top = heap[0];
  const it = heap.pop();
  if (it === undefined || heap.length === 0) return top;
  let at = 0;
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && before(heap[below + 1] as number, heap[below] as number)) below += 1;
    if (!before(heap[below] as number, it)) break;
    heap[at] = heap[below] as number;
    at = below;
  }
  heap[at] = it;
  return top;
}
