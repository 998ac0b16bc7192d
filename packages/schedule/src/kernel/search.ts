import { Chance } from "./chance.ts";
import { never } from "./clock.ts";
import { earliest } from "./earliest.ts";
import { emptyPlacement, type Placement } from "./generate.ts";
import { type Cost, isCheaper, type Objective } from "./objective.ts";
import { orderBy } from "./order.ts";
import { type Pair, pairOf } from "./pair.ts";
import type { Workload } from "./workload.ts";

export type Quest = {
  readonly workload: Workload;
  readonly objective: Objective;
  /** How many schedules may be made, forwards or backwards, each counting one; 1 or more. */
  readonly budget: number;
  readonly seed: number;
  /** A cost that nothing can be below: where it is reached, the search is over. */
  readonly bound?: Cost | undefined;
  /** An order to begin with, such as that of the dates people know; ties fall to it. */
  readonly known?: Int32Array | undefined;
};

export type Found = {
  readonly placement: Placement;
  readonly cost: Cost;
  readonly last: number;
  readonly schedules: number;
};

/** An order of work, sorted by the finishes of the schedule it led to, and what that one costs. */
type Individual = { readonly order: Int32Array; readonly cost: Cost };

/** How likely two neighbours in an order change places. */
const mutation = 0.02;
/** How far chance may carry an activity from its place by latest finish, in lengths of the critical path. */
const straying = 2;

/**
 * Looks for a schedule that costs little: two families of orders, one of schedules made forwards and one of schedules made
 * backwards, each child of one being a member of the other. It never says that nothing better exists.
 *
 * Children take two cuts of one parent's order around the middle of the other's; a child takes its place only from one that is
 * no better. Same quest, same find.
 *
 * @see Hartmann, S. (1998), A competitive genetic algorithm for resource-constrained project scheduling, Naval Research
 *   Logistics 45(7): orders of work, the crossing with two cuts
 * @see Debels, D. and Vanhoucke, M. (2005), A bi-population based genetic algorithm for the RCPSP, LNCS 3483: the two families
 */
export function search(quest: Quest): Found {
  return new Searcher(quest).find();
}

/**
 * How many orders a family has: more for a larger budget, fewer for more activities, which take longer to mix. Found by trial on
 * the published instances: `1.25 · budget^¾ / √activities`, at least 6.
 */
const familySizeFor = (budget: number, count: number): number =>
  Math.max(6, Math.round(1.25 * Math.sqrt((budget * Math.sqrt(budget)) / Math.max(1, count))));

class Searcher {
  readonly #quest: Quest;
  readonly #pair: Pair;
  readonly #chance: Chance;
  readonly #buckets: Int32Array;
  readonly #scratch: Placement;
  readonly #taken: Uint8Array;
  readonly #waits: ReadonlySet<number>;
  readonly #familySize: number;
  #schedules = 0;
  #best: { placement: Placement; cost: Cost; last: number } | undefined;

  constructor(quest: Quest) {
    const { workload } = quest;
    this.#quest = quest;
    this.#pair = pairOf(workload);
    this.#chance = new Chance(quest.seed);
    this.#buckets = new Int32Array(workload.slots + 2);
    this.#scratch = emptyPlacement(workload);
    this.#taken = new Uint8Array(workload.count);
    this.#waits = pairsThatWait(workload);
    this.#familySize = familySizeFor(quest.budget, workload.count);
  }

  find(): Found {
    let side = this.#firstFamily();
    let other: Individual[] = [];
    for (let backwards = true; !this.#isOver() && side.length > 0; backwards = !backwards) {
      for (let at = 0; at < this.#familySize && !this.#isOver(); at += 1) {
        const child = this.#born(this.#childOf(side, at).toReversed(), backwards);
        const old = other[at];
        if (!old || !isCheaper(old.cost, child.cost)) other[at] = child;
      }
      [side, other] = [other, side];
    }
    const { placement, cost, last } = this.#best as { placement: Placement; cost: Cost; last: number };
    return { placement, cost, last, schedules: this.#schedules };
  }

  #isOver(): boolean {
    const { budget, bound } = this.#quest;
    if (this.#schedules >= budget) return true;
    return bound !== undefined && this.#best !== undefined && !isCheaper(bound, this.#best.cost);
  }

  /** The known order, the order by latest finish, and orders that chance led astray from that. */
  #firstFamily(): Individual[] {
    const { workload, known } = this.#quest;
    const { latest, length } = this.#latestFinishes();
    const family: Individual[] = [];
    if (known) family.push(this.#born(known, false));
    if (!this.#isOver()) family.push(this.#born(orderBy(workload, latest), false));
    while (family.length < this.#familySize && !this.#isOver()) {
      const key = latest.map((finish) => finish + this.#chance.share() * length * straying);
      family.push(this.#born(orderBy(workload, key), false));
    }
    return family;
  }

  #latestFinishes(): { latest: Float64Array; length: number } {
    const { workload } = this.#quest;
    const mirror = this.#pair.backwards.workload;
    const ends = new Int32Array(2 * workload.count);
    const byNumber = new Int32Array(workload.count);
    const length = Math.min(workload.slots, earliest(workload, orderBy(workload, byNumber), ends));
    earliest(mirror, orderBy(mirror, byNumber), ends, workload.slots - length);
    return { latest: Float64Array.from(byNumber, (_, it) => workload.slots - (ends[2 * it] as number)), length };
  }

  #born(order: Int32Array, backwards: boolean): Individual {
    this.#schedules += 1;
    return backwards ? this.#bornLate(order) : this.#bornEarly(order);
  }

  #bornEarly(order: Int32Array): Individual {
    const last = this.#pair.forwards.run(order, this.#scratch);
    const { ends, way } = this.#scratch;
    const cost = this.#quest.objective(ends, last);
    if (!this.#best || isCheaper(cost, this.#best.cost))
      this.#best = { placement: { ends: ends.slice(), way: way.slice() }, cost, last };
    return { order: this.#inTime(order, last), cost };
  }

  /** Only a schedule made forwards has dates that count; backwards it is the length that shows promise. */
  #bornLate(order: Int32Array): Individual {
    const { workload, budget } = this.#quest;
    const shortest = this.#best?.last ?? workload.slots;
    const floor = Math.max(0, workload.slots - 2 * shortest);
    const last = this.#pair.backwards.run(order, this.#scratch, floor);
    const inOrder = this.#inTime(order, last);
    if (last - floor < shortest && this.#schedules < budget) this.#born(inOrder.toReversed(), false);
    return { order: inOrder, cost: [last - floor] };
  }

  /** The order of the schedule just made, where order of time is one of work. */
  #inTime(order: Int32Array, last: number): Int32Array {
    return this.#quest.workload.plain && last < never ? this.#byFinish(order, this.#scratch.ends) : order.slice();
  }

  /** Sorted by finish, those of equal finish as they were. */
  #byFinish(order: Int32Array, ends: Int32Array): Int32Array {
    const buckets = this.#buckets.fill(0);
    for (const it of order) {
      const above = (ends[2 * it + 1] as number) + 1;
      buckets[above] = (buckets[above] as number) + 1;
    }
    for (let slot = 1; slot < buckets.length; slot += 1)
      buckets[slot] = (buckets[slot] as number) + (buckets[slot - 1] as number);
    const sorted = new Int32Array(order.length);
    for (const it of order) {
      const finish = ends[2 * it + 1] as number;
      const place = buckets[finish] as number;
      sorted[place] = it;
      buckets[finish] = place + 1;
    }
    return sorted;
  }

  #childOf(family: readonly Individual[], at: number): Int32Array {
    const one = family[at] ?? this.#fitterOfTwo(family);
    const other = this.#fitterOfTwo(family);
    if (one === other) return this.#mutated(one.order.slice());
    const [mother, father] = this.#chance.below(2) === 1 ? [one, other] : [other, one];
    return this.#mutated(this.#crossed(mother.order, father.order));
  }

  #fitterOfTwo(family: readonly Individual[]): Individual {
    const one = family[this.#chance.below(family.length)] as Individual;
    const other = family[this.#chance.below(family.length)] as Individual;
    return isCheaper(other.cost, one.cost) ? other : one;
  }

  /** The first part and the last of one order, between them what is missing as the other one has it. */
  #crossed(mother: Int32Array, father: Int32Array): Int32Array {
    const count = mother.length;
    const length = Math.floor(count / 4 + this.#chance.share() * (count / 2));
    const first = this.#chance.below(count - length + 1);
    const child = new Int32Array(count);
    this.#taken.fill(0);
    this.#take(child, 0, mother, first);
    this.#take(child, first, father, first + length);
    this.#take(child, first + length, mother, count);
    return child;
  }

  /** Fills a child from one place to before another with what it has not yet, as an order has it. */
  #take(child: Int32Array, from: number, order: Int32Array, until: number): void {
    const taken = this.#taken;
    let place = from;
    for (let at = 0; place < until; at += 1) {
      const it = order[at] as number;
      if (taken[it] === 1) continue;
      taken[it] = 1;
      child[place] = it;
      place += 1;
    }
  }

  /** Changes the order in place: some neighbours that do not wait for each other change places. */
  #mutated(order: Int32Array): Int32Array {
    const count = order.length;
    for (let place = 0; place + 1 < count; place += 1) {
      if (this.#chance.share() >= mutation) continue;
      const [one, other] = [order[place] as number, order[place + 1] as number];
      if (this.#waits.has(one * count + other) || this.#waits.has(other * count + one)) continue;
      order[place] = other;
      order[place + 1] = one;
    }
    return order;
  }
}

/** Who waits for whom, as `before · count + after`. */
function pairsThatWait({ count, arcs }: Workload): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let after = 0; after < count; after += 1) {
    for (let arc = arcs.from[after] as number; arc < (arcs.from[after + 1] as number); arc += 1)
      pairs.add(((arcs.end[arc] as number) >> 1) * count + after);
  }
  return pairs;
}
