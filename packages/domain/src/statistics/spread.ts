/** How answers on a scale lie, of so many people. Steps count from 1. */
export type ScaleSpread = {
  /** People who answered. */
  readonly n: number;
  readonly median: number;
  /** A quarter of the answers lies at or below the first, a quarter at or above the second. */
  readonly quartiles: readonly [low: number, high: number];
  /** Shares of 1 (not percent): of the two lowest steps, and of the two highest. */
  readonly lowShare: number;
  readonly highShare: number;
  /** How many steps two people, drawn from those who answered, are apart on average. */
  readonly apart: number;
};

/**
 * Describes answers by where they lie, never by their mean alone. Quartiles lie between two answers in proportion, as
 * R's type 7 and most spreadsheets have them.
 *
 * @param counts how often each step was chosen, the lowest first; at least four steps
 * @throws RangeError when fewer than two people answered
 * @see Hyndman, R. J., Fan, Y. (1996), The American Statistician 50(4), 361-365
 */
export function scaleSpread(counts: readonly number[]): ScaleSpread {
  const answers = counts.flatMap((count, at) => Array.from({ length: count }, () => at + 1));
  const n = answers.length;
  if (n < 2) throw new RangeError(`answers: ${n}`);
  const share = (from: number, to: number): number => sum(counts.slice(from, to)) / n;
  return {
    n,
    median: quantile(answers, 0.5),
    quartiles: [quantile(answers, 0.25), quantile(answers, 0.75)],
    lowShare: share(0, 2),
    highShare: share(counts.length - 2, counts.length),
    apart: meanDistance(counts),
  };
}

/** @param sorted rising, at least one */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How many steps two different people are apart on average (Gini's mean difference).
 *
 * @param counts how many people are at each step; at least two people together
 */
export function meanDistance(counts: readonly number[]): number {
  const n = sum(counts);
  let total = 0;
  for (const [low, here] of counts.entries()) {
    for (const [above, there] of counts.slice(low).entries()) total += here * there * above;
  }
  return (2 * total) / (n * (n - 1));
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
