/**
 * A natural cubic spline of the logarithm of one plus the time: smooth, and straight beyond its outermost knots.
 *
 * @param knots at least three, rising, on the logarithmic scale
 * @returns one value fewer than there are knots: the line itself and a curve for each but the last two knots
 * @see Hastie, T., Tibshirani, R., Friedman, J. (2009), The Elements of Statistical Learning, formulas 5.4 and 5.5
 */
export function timeCurve(time: number, knots: readonly number[]): number[] {
  const x = Math.log1p(time);
  const last = knots.length - 1;
  const bend = (at: number): number =>
    (Math.max(0, x - knots[at]!) ** 3 - Math.max(0, x - knots[last]!) ** 3) / (knots[last]! - knots[at]!);
  const straight = bend(last - 1);
  return [x, ...knots.slice(0, -2).map((_, at) => bend(at) - straight)];
}

/** Knots for times up to `longest`: evenly on the logarithmic scale. */
export const knotsUpTo = (longest: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (Math.log1p(longest) * at) / (count - 1));
