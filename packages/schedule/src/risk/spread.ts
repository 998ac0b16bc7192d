import { naturalLog, negativeExp } from "@cairn/appraisal/arithmetic.ts";
import { endsAt, normalAt } from "@cairn/appraisal/normal.ts";
import type { Range } from "../plan/plan.ts";

/** e to the power of any number from −700 to 700. */
const exp = (value: number): number => (value <= 0 ? negativeExp(-value) : 1 / negativeExp(value));

/**
 * What an activity takes, so many standard deviations from its middle: two halves of log-normal distributions that meet in the
 * median, so that all three figures of the range hold. Where the range begins at zero, its lower half is that of a normal
 * distribution, cut off at zero.
 *
 * `amount = likely · (high / likely)^(z / 1.2816)` above the middle, `likely · (low / likely)^(−z / 1.2816)` below
 *
 * @param z standard normal
 */
export function amountAt({ low, likely, high }: Range, z: number): number {
  const ends = (z < 0 ? -z : z) / endsAt;
  const end = z < 0 ? low : high;
  if (end === likely) return likely;
  if (low <= 0) return Math.max(0, likely + ends * (end - likely));
  return likely * exp(ends * (naturalLog(end) - naturalLog(likely)));
}

const knots = 512;
const widest = 4.5;

/** {@link amountAt} by table, to whole units: 513 knots from −4.5 to 4.5 standard deviations, straight lines between. */
export class Spread {
  readonly range: Range;
  readonly #table: Float64Array;

  constructor(range: Range) {
    this.range = range;
    this.#table = Float64Array.from({ length: knots + 2 }, (_, at) => amountAt(range, ((2 * at) / knots - 1) * widest));
  }

  /** Rounded up by half, so that machines that differ in a last digit come to the same slot. */
  unitsAt(z: number): number {
    const table = this.#table;
    const place = z * (knots / (2 * widest)) + knots / 2;
    const at = place < 0 ? 0 : place > knots ? knots : place;
    const knot = at | 0;
    const below = table[knot] as number;
    return (below + (at - knot) * ((table[knot + 1] as number) - below) + 0.5) | 0;
  }
}

/** So many bits choose one of the steps of {@link normalSteps}. */
export const stepBits = 12;
let steps: Float64Array | undefined;

/**
 * Standard normal values of equal chance: the middles of 4,096 steps, ±3.67 at the most. A table of figures that never change,
 * made when first asked for.
 */
export function normalSteps(): Float64Array {
  const count = 1 << stepBits;
  steps ??= Float64Array.from({ length: count }, (_, at) => normalAt((at + 0.5) / count));
  return steps;
}
