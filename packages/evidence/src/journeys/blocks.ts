type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const blockLength = 1 << 18;

/** A column that grows by blocks, so that growing copies nothing. */
export class Blocks<Of extends Column> {
  readonly #blocks: Of[] = [];
  readonly #make: (length: number) => Of;
  #block: Of;
  #used = blockLength;

  constructor(make: (length: number) => Of) {
    this.#make = make;
    this.#block = make(0);
  }

  push(value: number): void {
    if (this.#used === blockLength) {
      this.#block = this.#make(blockLength);
      this.#blocks.push(this.#block);
      this.#used = 0;
    }
    this.#block[this.#used] = value;
    this.#used += 1;
  }

  get length(): number {
    return Math.max(0, (this.#blocks.length - 1) * blockLength + this.#used * Math.min(1, this.#blocks.length));
  }

  /** Calls with each block and how much of it is used, in order. */
  forEach(see: (block: Of, used: number) => void): void {
    for (const [at, block] of this.#blocks.entries()) {
      see(block, at === this.#blocks.length - 1 ? this.#used : blockLength);
    }
  }

  /** The values at their new places, which then are all there is: the blocks are let go as they are read. */
  scattered(places: Uint32Array): Of {
    const whole = this.#make(this.length);
    let row = 0;
    this.forEach((block, used) => {
      for (let at = 0; at < used; at += 1, row += 1) whole[places[row]!] = block[at]!;
    });
    this.#blocks.length = 0;
    this.#used = blockLength;
    return whole;
  }
}
