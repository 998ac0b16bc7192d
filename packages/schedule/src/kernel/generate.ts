import { type Clock, finishOf, lagged, never, startToFinishFrom } from "./clock.ts";
import { guardOf, type Workload } from "./workload.ts";

/**
 * Times of all activities: start of activity i at `2i`, finish at `2i + 1`; {@link never} where no place was found.
 * `way` tells which of its ways each was given.
 */
export type Placement = { readonly ends: Int32Array; readonly way: Int32Array };

export const emptyPlacement = ({ count }: Pick<Workload, "count">): Placement => ({
  ends: new Int32Array(2 * count),
  way: new Int32Array(count),
});

/**
 * Serial schedule generation: takes the activities in the given order and gives each the earliest place in which all it waits
 * for is done and everybody it needs has room, off-time left out. One call is one schedule.
 *
 * @see Kelley, J. E. (1963), The critical-path method: resources planning and scheduling, in: Industrial Scheduling
 */
export class Generator {
  readonly workload: Workload;
  readonly #free: Int32Array;
  readonly #guard: number;
  /** Where {@link #seek} found that the work would be done. */
  #finish = 0;

  constructor(workload: Workload) {
    this.workload = workload;
    this.#free = workload.room.free.slice();
    this.#guard = guardOf(workload.room.lane);
  }

  /**
   * @param order all activities, none before one it waits for
   * @param into is overwritten; where `keepWays` is set, its ways are kept
   * @param floor no activity starts before this slot
   * @param work instead of the workload's own
   * @returns the last finish, or {@link never} where an activity found no place
   */
  run(order: Int32Array, into: Placement, floor = 0, work = this.workload.work, keepWays = false): number {
    const { ways, fixed, room } = this.workload;
    const { ends, way } = into;
    this.#free.set(room.free);
    this.#bookFixed(into, work, keepWays);
    let last = 0;
    for (let at = 0; at < order.length; at += 1) {
      const it = order[at] as number;
      if ((fixed[it] as number) < 0) {
        const [first, beyond] = keepWays
          ? [way[it] as number, (way[it] as number) + 1]
          : [ways.from[it] as number, ways.from[it + 1] as number];
        this.#place(it, first, beyond, floor, work[it] as number, into);
      }
      const finish = ends[2 * it + 1] as number;
      if (finish > last) last = finish;
    }
    return last;
  }

  /** What is fixed has its place before all others ask for theirs. */
  #bookFixed({ ends, way }: Placement, work: Int32Array, keepWays: boolean): void {
    const { fixed, ways, count } = this.workload;
    for (let it = 0; it < count; it += 1) {
      const start = fixed[it] as number;
      if (start < 0) continue;
      const chosen = keepWays ? (way[it] as number) : (ways.from[it] as number);
      const finish = finishOf(ways.clock[chosen] as Clock, start, work[it] as number);
      ends[2 * it] = start;
      ends[2 * it + 1] = finish;
      way[it] = chosen;
      if (finish < never) this.#book(chosen, start, finish);
    }
  }

  #place(it: number, first: number, beyond: number, floor: number, work: number, { ends, way }: Placement): void {
    const { arcs, release, ways } = this.workload;
    let from = Math.max(floor, release[it] as number);
    let until = 0;
    for (let arc = arcs.from[it] as number, end = arcs.from[it + 1] as number; arc < end; arc += 1) {
      let time = ends[arcs.end[arc] as number] as number;
      const lag = arcs.lag[arc] as number;
      if (lag !== 0) time = lagged(arcs.lagClock[arc], time, lag);
      if (arcs.intoFinish[arc] === 1) {
        if (time > until) until = time;
      } else if (time > from) from = time;
    }
    let [start, finish, chosen] = [never, never, first];
    if (from < never && until < never) {
      for (let at = first; at < beyond; at += 1) {
        const found = this.#seek(at, from, until, work);
        if (this.#finish < finish) [start, finish, chosen] = [found, this.#finish, at];
      }
    }
    ends[2 * it] = start;
    ends[2 * it + 1] = finish;
    way[it] = chosen;
    if (finish < never && ways.needFrom[chosen] !== ways.needFrom[chosen + 1]) this.#book(chosen, start, finish);
  }

  /** The earliest start from which all the work finds room; the finish is left in `#finish`. */
  #seek(way: number, from: number, until: number, work: number): number {
    const { ways, slots } = this.workload;
    const clock = ways.clock[way] as Clock;
    const earliest = until > 0 ? startToFinishFrom(clock, from, work, until) : from;
    this.#finish = work === 0 ? earliest : never;
    if (work === 0 || earliest >= never) return earliest;
    const first = ways.needFrom[way] as number;
    const needs = (ways.needFrom[way + 1] as number) - first;
    if (needs === 1) {
      const offset = (ways.needWord[first] as number) * slots;
      return this.#seekInWord(clock.rates, offset, ways.needUnits[first] as number, earliest, work);
    }
    return this.#seekInWords(clock.rates, first, needs, earliest, work);
  }

  #seekInWord(rates: Int32Array, offset: number, units: number, earliest: number, work: number): number {
    const free = this.#free;
    const guard = this.#guard;
    const slots = rates.length;
    let start = -1;
    let left = work;
    for (let slot = earliest; slot < slots; slot += 1) {
      const rate = rates[slot] as number;
      if (rate === 0) continue;
      if ((((free[offset + slot] as number) - units) & guard) !== guard) {
        start = -1;
        left = work;
        continue;
      }
      if (start < 0) start = slot;
      left -= rate;
      if (left <= 0) {
        this.#finish = slot + 1;
        return start;
      }
    }
    return never;
  }

  #seekInWords(rates: Int32Array, first: number, needs: number, earliest: number, work: number): number {
    const { needWord, needUnits } = this.workload.ways;
    const free = this.#free;
    const guard = this.#guard;
    const slots = rates.length;
    let start = -1;
    let left = work;
    for (let slot = earliest; slot < slots; slot += 1) {
      const rate = rates[slot] as number;
      if (rate === 0) continue;
      let has = true;
      for (let need = first; need < first + needs && has; need += 1) {
        const cell = (needWord[need] as number) * slots + slot;
        has = (((free[cell] as number) - (needUnits[need] as number)) & guard) === guard;
      }
      if (!has) {
        start = -1;
        left = work;
        continue;
      }
      if (start < 0) start = slot;
      left -= rate;
      if (left <= 0) {
        this.#finish = slot + 1;
        return start;
      }
    }
    return never;
  }

  #book(way: number, start: number, finish: number): void {
    const { ways, slots } = this.workload;
    const { rates } = ways.clock[way] as Clock;
    const free = this.#free;
    for (let need = ways.needFrom[way] as number, end = ways.needFrom[way + 1] as number; need < end; need += 1) {
      const offset = (ways.needWord[need] as number) * slots;
      const units = ways.needUnits[need] as number;
      for (let slot = start; slot < finish; slot += 1)
        if ((rates[slot] as number) > 0) free[offset + slot] = (free[offset + slot] as number) - units;
    }
  }
}
