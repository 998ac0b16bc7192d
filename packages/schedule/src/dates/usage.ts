import type { Clock } from "../kernel/clock.ts";
import { never } from "../kernel/clock.ts";
import type { Placement } from "../kernel/generate.ts";
import type { Compiled } from "../plan/compile.ts";

/** How much of each person's time for the plan is taken in each half day, 0 to 100 where nobody is asked for too much. */
export class Usage {
  readonly #compiled: Compiled;
  readonly #placement: Placement;
  readonly #taken: Int16Array;

  constructor(compiled: Compiled, placement: Placement) {
    this.#compiled = compiled;
    this.#placement = placement;
    this.#taken = new Int16Array(compiled.plan.people.length * compiled.workload.slots);
    for (let it = 0; it < compiled.workload.count; it += 1) this.add(it, 1);
  }

  /** Adds what an activity takes, where it is; with −1 takes it away. */
  add(it: number, sign: 1 | -1): void {
    const { slots } = this.#compiled.workload;
    this.#eachSlot(it, (slot, person, share) => {
      const cell = person * slots + slot;
      this.#taken[cell] = (this.#taken[cell] as number) + sign * share;
    });
  }

  taken(person: number, slot: number): number {
    return this.#taken[person * this.#compiled.workload.slots + slot] as number;
  }

  /** Who takes a person's time in a half day. */
  takersOf(person: number, slot: number): number[] {
    const { workload, crews } = this.#compiled;
    const { ends, way } = this.#placement;
    const takers: number[] = [];
    for (let it = 0; it < workload.count; it += 1) {
      const clock = workload.ways.clock[way[it] as number] as Clock;
      const [start, finish] = [ends[2 * it] as number, ends[2 * it + 1] as number];
      if (start <= slot && slot < finish && finish < never && (clock.rates[slot] as number) > 0)
        if (crews[way[it] as number]?.some((share) => share.person === person)) takers.push(it);
    }
    return takers;
  }

  /**
   * The first half day from which an activity that would start here lacks somebody, and whom; undefined where it has room.
   * The activity itself must have been taken out.
   */
  lackFrom(it: number, start: number): { readonly slot: number; readonly person: number } | undefined {
    const { workload, crews } = this.#compiled;
    const way = this.#placement.way[it] as number;
    const { rates } = workload.ways.clock[way] as Clock;
    let left = workload.work[it] as number;
    for (let slot = start; left > 0 && slot < workload.slots; slot += 1) {
      if ((rates[slot] as number) === 0) continue;
      for (const { person, share } of crews[way] ?? [])
        if (this.taken(person, slot) + share > 100) return { slot, person };
      left -= rates[slot] as number;
    }
    return undefined;
  }

  #eachSlot(it: number, visit: (slot: number, person: number, share: number) => void): void {
    const { workload, crews } = this.#compiled;
    const way = this.#placement.way[it] as number;
    const [start, finish] = [this.#placement.ends[2 * it] as number, this.#placement.ends[2 * it + 1] as number];
    if (finish >= never) return;
    const { rates } = workload.ways.clock[way] as Clock;
    for (let slot = start; slot < finish; slot += 1) {
      if ((rates[slot] as number) === 0) continue;
      for (const { person, share } of crews[way] ?? []) visit(slot, person, share);
    }
  }
}
