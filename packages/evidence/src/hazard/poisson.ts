import { choleskyOf, solvedBy } from "../numbers/symmetric.ts";

/** How often something was counted: `count[r]` in `exposure[r]`, with the values of `columns` in each row. */
export type Counted = {
  readonly count: Float64Array;
  readonly exposure: Float64Array;
  /** One array for each column, as long as `count`. The first is usually all ones. */
  readonly columns: readonly Float64Array[];
};

export type Rates = {
  readonly at: Float64Array;
  /** Standard errors that hold when rows of one group hang together. */
  readonly standardError: Float64Array;
  readonly expected: Float64Array;
};

/**
 * Rates as products of factors: E(count) = exposure · exp(x · b), by Newton's method.
 *
 * @param group which rows hang together, by a number from 0 on; each row alone when left out
 * @throws RangeError when the columns cannot be told apart
 * @see McCullagh, P., Nelder, J. A. (1989), Generalized Linear Models, chapter 6; for the standard errors Liang, K.-Y.,
 *   Zeger, S. L. (1986), Biometrika 73(1), 13-22
 */
export function ratesOf(counted: Counted, group?: Uint32Array): Rates {
  const size = counted.columns.length;
  let at = new Float64Array(size);
  at[0] = Math.log(Math.max(1e-12, total(counted.count) / Math.max(1e-12, total(counted.exposure))));
  for (let round = 0; round < 40; round += 1) {
    const expected = expectedOf(counted, at);
    const step = solvedBy(factorOf(counted, expected), gradientOf(counted, expected));
    at = at.map((value, place) => value + Math.max(-2, Math.min(2, step[place]!)));
    if (step.every((it) => Math.abs(it) < 1e-10)) break;
  }
  const expected = expectedOf(counted, at);
  return { at, expected, standardError: robustErrors(counted, expected, group) };
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

function expectedOf({ exposure, columns }: Counted, at: Float64Array): Float64Array {
  return exposure.map((time, row) => {
    let sum = 0;
    for (const [place, column] of columns.entries()) sum += column[row]! * at[place]!;
    return time * Math.exp(Math.max(-50, Math.min(50, sum)));
  });
}

const gradientOf = ({ count, columns }: Counted, expected: Float64Array): Float64Array =>
  Float64Array.from(columns, (column) => column.reduce((sum, x, row) => sum + x * (count[row]! - expected[row]!), 0));

function factorOf({ columns }: Counted, expected: Float64Array): Float64Array {
  const size = columns.length;
  const bend = new Float64Array(size * size);
  for (const [row, one] of columns.entries()) {
    for (const [column, other] of columns.entries()) {
      bend[row * size + column] = one.reduce(
        (sum, x, at) => sum + x * other[at]! * expected[at]!,
        row === column ? 1e-9 : 0,
      );
    }
  }
  const factor = choleskyOf(bend, size);
  if (!factor) throw new RangeError("These columns hang together so much that no rates can be told apart.");
  return factor;
}

/** A⁻¹ (Σ_g u_g u_gᵀ) A⁻¹, where u_g is what a group adds to the gradient. */
function robustErrors(counted: Counted, expected: Float64Array, group: Uint32Array | undefined): Float64Array {
  const size = counted.columns.length;
  const scores = new Map<number, Float64Array>();
  for (let row = 0; row < expected.length; row += 1) {
    const key = group ? group[row]! : row;
    const score = scores.get(key) ?? new Float64Array(size);
    const off = counted.count[row]! - expected[row]!;
    for (const [place, column] of counted.columns.entries()) score[place]! += column[row]! * off;
    scores.set(key, score);
  }
  const factor = factorOf(counted, expected);
  const squares = new Float64Array(size);
  for (const score of scores.values()) {
    for (const [place, value] of solvedBy(factor, score).entries()) squares[place]! += value * value;
  }
  return squares.map(Math.sqrt);
}
