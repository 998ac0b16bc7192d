import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Chance } from "./chance.ts";
import { clockOf } from "./clock.ts";
import { earliest } from "./earliest.ts";
import { emptyPlacement, Generator } from "./generate.ts";
import { shortest } from "./objective.ts";
import { orderBy } from "./order.ts";
import { search } from "./search.ts";
import { arcsOf, isPlain, type Link, needOf, roomOf, type Workload, waysOf } from "./workload.ts";

/** A made-up workload of so many activities on two resources, one of them with an off-time. */
function drawnWorkload(seed: number, count: number): Workload {
  const chance = new Chance(seed);
  const slots = 80;
  const open = Int32Array.from({ length: slots }, (_, slot) => (slot % 7 < 5 ? 1 : 0));
  const clocks = [clockOf(new Int32Array(slots).fill(1)), clockOf(open)];
  const room = roomOf(slots, [{ units: new Int32Array(slots).fill(4) }, { units: new Int32Array(slots).fill(3) }]);
  const links: Link[] = [];
  for (let to = 1; to < count; to += 1)
    for (let from = 0; from < to; from += 1)
      if (chance.below(5) === 0) links.push({ from, to, fromFinish: true, intoFinish: false, lag: chance.below(2) });
  return {
    slots,
    count,
    work: Int32Array.from({ length: count }, () => chance.below(5)),
    release: new Int32Array(count),
    fixed: new Int32Array(count).fill(-1),
    ways: waysOf(
      Array.from({ length: count }, () => [
        {
          clock: clocks[chance.below(2)] as never,
          needs: [needOf(room.lane, 0, 1 + chance.below(4)), needOf(room.lane, 1, chance.below(4))],
        },
      ]),
    ),
    arcs: arcsOf(count, links),
    room,
    plain: isPlain(links),
  };
}

/** All orders in which nothing comes before what it waits for. */
function* allOrders(workload: Workload, taken: number[] = []): OrderStream {
  if (taken.length === workload.count) yield Int32Array.from(taken);
  for (let it = 0; it < workload.count; it += 1) {
    if (taken.includes(it)) continue;
    const { from, end } = workload.arcs;
    const waits = end.subarray(from[it], from[it + 1]);
    if (waits.every((end) => taken.includes(end >> 1))) yield* allOrders(workload, [...taken, it]);
  }
}
type OrderStream = Iterable<Int32Array> & Iterator<Int32Array, void>;

it("finds the shortest of all schedules of seven activities, as trying all orders does", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
      const workload = drawnWorkload(seed, 7);
      const generator = new Generator(workload);
      const into = emptyPlacement(workload);
      let best = Number.POSITIVE_INFINITY;
      for (const order of allOrders(workload)) best = Math.min(best, generator.run(order, into));
      const found = search({ workload, objective: shortest, budget: 600, seed: 1 });
      expect(found.last).toBe(best);
      expect(found.schedules).toBeLessThanOrEqual(600);
      const free = earliest(workload, orderBy(workload, new Int32Array(7)), new Int32Array(14));
      expect(best).toBeGreaterThanOrEqual(free);
    }),
    { numRuns: 25 },
  );
});
