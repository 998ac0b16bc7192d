import { type Clock, finishOf, lagged, never, openFrom, startToFinishFrom } from "../kernel/clock.ts";
import type { Link, Workload } from "../kernel/workload.ts";
import { linksOf } from "../kernel/workload.ts";

/**
 * The earliest times of a network that is being edited: each edit recomputes only what hangs on it, and a link that would close
 * a circle is refused, with the circle.
 *
 * The order of work is kept as in Pearce, D. J. and Kelly, P. H. J. (2006), A dynamic topological sort algorithm for directed
 * acyclic graphs, ACM J. Exp. Algorithmics 11: only what lies between the two ends of a new link changes places.
 */
export class LiveNetwork {
  /** Start of activity i at 2i, finish at 2i + 1. */
  readonly ends: Int32Array;
  readonly #clocks: readonly Clock[];
  readonly #work: Int32Array;
  readonly #release: Int32Array;
  readonly #into: Link[][];
  readonly #outOf: Link[][];
  /** The place of each activity in the order, and who is at each place. */
  readonly #place: Int32Array;
  readonly #at: Int32Array;
  readonly #stale: Uint8Array;

  /** @throws RangeError where activities wait for each other already */
  constructor(workload: Workload) {
    const { count, ways } = workload;
    this.ends = new Int32Array(2 * count);
    this.#clocks = Array.from({ length: count }, (_, it) => ways.clock[ways.from[it] as number] as Clock);
    this.#work = workload.work.slice();
    this.#release = workload.release.slice();
    this.#into = Array.from({ length: count }, () => []);
    this.#outOf = Array.from({ length: count }, () => []);
    this.#place = Int32Array.from({ length: count }, (_, it) => it);
    this.#at = this.#place.slice();
    this.#stale = new Uint8Array(count).fill(1);
    for (const link of linksOf(workload)) {
      const circle = this.#admit(link);
      if (circle) throw new RangeError(`in a circle: ${circle.join(" → ")}`);
    }
    this.#refresh(0);
  }

  /** @returns the circle the link would close, beginning and ending with its `from`; undefined where it was added */
  add(link: Link): readonly number[] | undefined {
    const circle = this.#admit(link);
    if (!circle) this.#changed(link.to);
    return circle;
  }

  remove(from: number, to: number): void {
    this.#outOf[from] = (this.#outOf[from] as Link[]).filter((link) => link.to !== to);
    this.#into[to] = (this.#into[to] as Link[]).filter((link) => link.from !== from);
    this.#changed(to);
  }

  setWork(it: number, work: number): void {
    this.#work[it] = work;
    this.#changed(it);
  }

  setRelease(it: number, slot: number): void {
    this.#release[it] = slot;
    this.#changed(it);
  }

  #admit(link: Link): readonly number[] | undefined {
    const { from, to } = link;
    if (from === to) return [from, to];
    const [low, high] = [this.#place[to] as number, this.#place[from] as number];
    if (low < high) {
      const after = this.#reach(
        to,
        (it) => (this.#outOf[it] as Link[]).map((next) => next.to),
        (place) => place <= high,
      );
      if (after.has(from)) return [from, ...wayTo(from, after)];
      const before = this.#reach(
        from,
        (it) => (this.#into[it] as Link[]).map((next) => next.from),
        (place) => place >= low,
      );
      this.#reorder([...before.keys()], [...after.keys()]);
    }
    (this.#outOf[from] as Link[]).push(link);
    (this.#into[to] as Link[]).push(link);
    return undefined;
  }

  /** Who is reached from an activity within these places, each with whom it was reached from. */
  #reach(from: number, next: (it: number) => number[], within: (place: number) => boolean): Map<number, number> {
    const reached = new Map([[from, from]]);
    for (const it of reached.keys())
      for (const other of next(it))
        if (!reached.has(other) && within(this.#place[other] as number)) reached.set(other, it);
    return reached;
  }

  /** Gives the places of both groups to those who come before, then to those after; within each the order stays. */
  #reorder(before: number[], after: number[]): void {
    const byPlace = (a: number, b: number): number => (this.#place[a] as number) - (this.#place[b] as number);
    const inOrder = [...before.toSorted(byPlace), ...after.toSorted(byPlace)];
    const places = inOrder.map((it) => this.#place[it] as number).toSorted((a, b) => a - b);
    for (const [at, it] of inOrder.entries()) {
      this.#place[it] = places[at] as number;
      this.#at[places[at] as number] = it;
    }
  }

  #changed(it: number): void {
    this.#stale[it] = 1;
    this.#refresh(this.#place[it] as number);
  }

  #refresh(from: number): void {
    for (let place = from; place < this.#at.length; place += 1) {
      const it = this.#at[place] as number;
      if (this.#stale[it] === 0) continue;
      this.#stale[it] = 0;
      const [start, finish] = [this.ends[2 * it], this.ends[2 * it + 1]];
      this.#time(it);
      if (start === this.ends[2 * it] && finish === this.ends[2 * it + 1]) continue;
      for (const { to } of this.#outOf[it] as Link[]) this.#stale[to] = 1;
    }
  }

  #time(it: number): void {
    const clock = this.#clocks[it] as Clock;
    const work = this.#work[it] as number;
    let [from, until] = [this.#release[it] as number, 0];
    for (const link of this.#into[it] as Link[]) {
      const end = this.ends[2 * link.from + (link.fromFinish ? 1 : 0)] as number;
      const time = lagged(link.clock, end, link.lag);
      if (link.intoFinish) until = Math.max(until, time);
      else from = Math.max(from, time);
    }
    const start = from >= never || until >= never ? never : startToFinishFrom(clock, from, work, until);
    const finish = start >= never ? never : finishOf(clock, work > 0 ? openFrom(clock, start) : start, work);
    this.ends[2 * it] = finish >= never ? never : start;
    this.ends[2 * it + 1] = finish;
  }
}

/** The way on which an activity was reached, from the first one on. */
function wayTo(it: number, reachedFrom: ReadonlyMap<number, number>): number[] {
  const way = [it];
  for (let at = it; reachedFrom.get(at) !== at; ) {
    at = reachedFrom.get(at) as number;
    way.unshift(at);
  }
  return way;
}
