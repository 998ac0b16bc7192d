/**
 * Benjamini and Hochberg's q-values: the smallest false discovery rate at which each look would be called a finding.
 *
 * @param pValues one for each of all looks taken, also those that are not shown; NaN for a look that was refused, which
 *   stays NaN and is not counted
 * @see Benjamini, Y., Hochberg, Y. (1995), J. R. Stat. Soc. B 57(1), 289-300
 */
export function qValues(pValues: readonly number[]): number[] {
  const looks = pValues.map((p, at) => ({ p, at })).filter(({ p }) => !Number.isNaN(p));
  const fromLargest = looks.toSorted((one, other) => other.p - one.p);
  const found = pValues.map(() => Number.NaN);
  let least = 1;
  for (const [before, { p, at }] of fromLargest.entries()) {
    least = Math.min(least, (p * looks.length) / (looks.length - before));
    found[at] = least;
  }
  return found;
}
