/**
 * A stream of whole numbers that hangs on its seed alone: the same on every machine.
 *
 * @see Marsaglia, G. (2003), Xorshift RNGs, J. Stat. Software 8(14), the one of 32 bits
 */
export class Chance {
  #state: number;

  /** @param seed a whole number; 0 is taken as 1, which would stay 0 */
  constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1) | 0 || 1;
    for (let warming = 0; warming < 8; warming += 1) this.below(2);
  }

  /** A whole number from 0 to below `limit`, each alike up to a share of limit / 2³². */
  below(limit: number): number {
    return Math.floor((this.bits(32) / 0x100000000) * limit);
  }

  /** So many evenly drawn bits as a whole number. @param count 1 to 32 */
  bits(count: number): number {
    let state = this.#state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.#state = state;
    return state >>> (32 - count);
  }

  /** Evenly between 0, included, and 1, excluded. */
  share(): number {
    return this.below(0x40000000) / 0x40000000;
  }
}
