import type { Rows } from "./rows.ts";

/**
 * The log likelihood of coefficients with its first and second derivatives, taken in one pass over the rows. The second ones
 * are kept as one block of columns × columns for each pair of endings, all pairs of a cell beside each other.
 */
export class Slope {
  readonly gradient: Float64Array;
  loss = 0;
  weight = 0;
  readonly endings: number;
  readonly columns: number;
  readonly pairs: number;
  readonly blocks: Float64Array;
  readonly #rows: Rows;
  readonly #weights: Float64Array | undefined;
  readonly #shares: Float64Array;
  readonly #pairWeight: Float64Array;

  constructor(rows: Rows, endings: number, weights?: Float64Array) {
    this.#rows = rows;
    this.#weights = weights;
    this.endings = endings;
    this.columns = rows.columns;
    this.pairs = (endings * (endings + 1)) / 2;
    this.gradient = new Float64Array(endings * rows.columns);
    this.blocks = new Float64Array(rows.columns * rows.columns * this.pairs);
    this.#shares = new Float64Array(endings);
    this.#pairWeight = new Float64Array(this.pairs);
  }

  /** @returns minus the log likelihood at these coefficients; the derivatives are then here */
  take(at: Float64Array): number {
    this.gradient.fill(0);
    this.blocks.fill(0);
    this.loss = 0;
    this.weight = 0;
    const { offsets, ended, journey } = this.#rows;
    for (let row = 0; row < ended.length; row += 1) {
      const weight = this.#weights ? this.#weights[journey[row]!]! : 1;
      if (weight === 0) continue;
      this.weight += weight;
      this.#shareOf(at, offsets[row]!, offsets[row + 1]!, ended[row]!, weight);
      this.#upwards(offsets[row]!, offsets[row + 1]!, ended[row]!, weight);
      if (this.pairs === 6) this.#bendOfThree(offsets[row]!, offsets[row + 1]!);
      else this.#bend(offsets[row]!, offsets[row + 1]!);
    }
    return this.loss;
  }

  #shareOf(at: Float64Array, from: number, to: number, ended: number, weight: number): void {
    const { column, value } = this.#rows;
    const shares = this.#shares;
    let all = 1;
    let own = 0;
    for (let ending = 0; ending < this.endings; ending += 1) {
      const start = ending * this.columns;
      let sum = 0;
      for (let cell = from; cell < to; cell += 1) sum += at[start + column[cell]!]! * value[cell]!;
      if (ending === ended - 1) own = sum;
      shares[ending] = Math.exp(Math.min(sum, 500));
      all += shares[ending]!;
    }
    this.loss -= weight * (own - Math.log(all));
    let pair = 0;
    for (let ending = 0; ending < this.endings; ending += 1) {
      const share = shares[ending]! / all;
      shares[ending] = share;
      for (let other = 0; other < ending; other += 1) {
        this.#pairWeight[pair] = -weight * share * shares[other]!;
        pair += 1;
      }
      this.#pairWeight[pair] = weight * share * (1 - share);
      pair += 1;
    }
  }

  #upwards(from: number, to: number, ended: number, weight: number): void {
    const { column, value } = this.#rows;
    for (let ending = 0; ending < this.endings; ending += 1) {
      const start = ending * this.columns;
      const off = weight * ((ending === ended - 1 ? 1 : 0) - this.#shares[ending]!);
      for (let cell = from; cell < to; cell += 1) this.gradient[start + column[cell]!]! += off * value[cell]!;
    }
  }

  #bend(from: number, to: number): void {
    const { column, value } = this.#rows;
    for (let cell = from; cell < to; cell += 1) {
      const start = column[cell]! * this.columns;
      for (let other = from; other <= cell; other += 1) {
        const both = value[cell]! * value[other]!;
        const place = (start + column[other]!) * this.pairs;
        for (let pair = 0; pair < this.pairs; pair += 1) this.blocks[place + pair]! += this.#pairWeight[pair]! * both;
      }
    }
  }

  /** The same for three endings, written out, since nearly all of the time is spent here. */
  #bendOfThree(from: number, to: number): void {
    const { column, value } = this.#rows;
    const { blocks, columns } = this;
    const weights = this.#pairWeight;
    const [w0, w1, w2, w3, w4, w5] = [weights[0]!, weights[1]!, weights[2]!, weights[3]!, weights[4]!, weights[5]!];
    for (let cell = from; cell < to; cell += 1) {
      const start = column[cell]! * columns;
      const own = value[cell]!;
      for (let other = from; other <= cell; other += 1) {
        const both = own * value[other]!;
        const place = (start + column[other]!) * 6;
        blocks[place]! += w0 * both;
        blocks[place + 1]! += w1 * both;
        blocks[place + 2]! += w2 * both;
        blocks[place + 3]! += w3 * both;
        blocks[place + 4]! += w4 * both;
        blocks[place + 5]! += w5 * both;
      }
    }
  }
}

/** The whole Hessian of the penalised loss, row after row. */
export function hessianFrom({ blocks, endings, columns, pairs }: Slope, ridge: Float64Array): Float64Array {
  const size = endings * columns;
  const whole = new Float64Array(size * size);
  let pair = 0;
  for (let ending = 0; ending < endings; ending += 1) {
    for (let other = 0; other <= ending; other += 1, pair += 1) {
      for (let row = 0; row < columns; row += 1) {
        for (let column = 0; column <= row; column += 1) {
          const value = blocks[(row * columns + column) * pairs + pair]!;
          const [up, down] = [ending * columns, other * columns];
          whole[(up + row) * size + down + column] = value;
          whole[(up + column) * size + down + row] = value;
          whole[(down + row) * size + up + column] = value;
          whole[(down + column) * size + up + row] = value;
        }
      }
    }
  }
  for (let at = 0; at < size; at += 1) whole[at * size + at]! += ridge[at]!;
  return whole;
}
