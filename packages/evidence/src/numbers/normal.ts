/** Standard normal values beyond which 5 % and 2.5 % of the cases lie: for two-sided intervals of 90 % and 95 %. */
export const z90 = 1.6448536269514722;
export const z95 = 1.959963984540054;

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/**
 * The share of a standard normal distribution that lies above `z`, to about 1e-14 of itself.
 *
 * @see Marsaglia, G. (2004), Evaluating the Normal Distribution, J. Stat. Software 11(4), for the middle;
 *   Abramowitz, M., Stegun, I. A. (1964), 26.2.14, Laplace's continued fraction, for the tail
 */
export function above(z: number): number {
  if (z < 0) return 1 - above(-z);
  if (z > 38) return 0;
  return z < 2.5 ? 0.5 - middleTo(z) : density(z) / millsBelow(z);
}

function middleTo(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return density(z) * sum;
}

function millsBelow(z: number): number {
  let below = z;
  for (let depth = 160; depth > 0; depth -= 1) below = z + depth / below;
  return below;
}

/** How often chance alone would lead at least this far from zero, to either side. */
export function twoSided(z: number): number {
  return Math.min(1, 2 * above(Math.abs(z)));
}

/**
 * The share of a chi-squared distribution above `value`.
 *
 * @param degrees of freedom, 1 or more
 * @see Wilson, E. B., Hilferty, M. M. (1931), PNAS 17(12), 684-688: to about 0.001, enough to warn by
 */
export function chiSquaredAbove(value: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return above((Math.cbrt(value / degrees) - (1 - spread)) / Math.sqrt(spread));
}
