/** Up to so many activities every pair has a cell of its own; beyond, only pairs that occur take room. */
const mostDense = 2048;

/** Counts pairs of activities. Each pair that occurs has a slot, numbered in the order of first coming. */
export class EdgeTable {
  readonly #activities: number;
  readonly #dense: Int32Array | undefined;
  readonly #sparse = new Map<number, number>();
  readonly #pairs: number[] = [];
  counts = new Uint32Array(256);

  constructor(activities: number) {
    this.#activities = activities;
    this.#dense = activities <= mostDense ? new Int32Array(activities * activities).fill(-1) : undefined;
  }

  slotOf(from: number, to: number): number {
    const pair = from * this.#activities + to;
    const slot = this.#dense ? this.#dense[pair]! : (this.#sparse.get(pair) ?? -1);
    return slot >= 0 ? slot : this.#newSlot(pair);
  }

  count(from: number, to: number): void {
    // First the slot: a new one may come with a longer array of counts.
    const slot = this.slotOf(from, to);
    this.counts[slot]! += 1;
  }

  get size(): number {
    return this.#pairs.length;
  }

  /** The pair in each slot. */
  pairs(): { readonly from: number; readonly to: number }[] {
    return this.#pairs.map((pair) => ({ from: Math.floor(pair / this.#activities), to: pair % this.#activities }));
  }

  #newSlot(pair: number): number {
    const slot = this.#pairs.push(pair) - 1;
    if (this.#dense) this.#dense[pair] = slot;
    else this.#sparse.set(pair, slot);
    if (slot === this.counts.length) {
      const grown = new Uint32Array(slot * 2);
      grown.set(this.counts);
      this.counts = grown;
    }
    return slot;
  }
}
