import { endsAt, middleDensity, normalDensity, shareFromMiddleTo } from "./normal.ts";

/**
 * What somebody expects a figure to be: in one case of ten it lies below `low`, in one of ten above `high`, and as often
 * above `likely` as below it. All three in the same unit, rising; they may be negative, zero or equal.
 */
export type Range = { readonly low: number; readonly likely: number; readonly high: number };

/** Are these three finite figures that rise? */
export function isRange({ low, likely, high }: Range): boolean {
  return Number.isFinite(low) && Number.isFinite(likely) && Number.isFinite(high) && low <= likely && likely <= high;
}

/**
 * The figure so many ends away from the likely one: −1 is the low end, 0 the likely figure, 1 the high end.
 *
 * Read as two halves of normal distributions that meet in the median, so that all three figures hold exactly for every
 * rising range, and a symmetric one is a normal distribution. A range that does not reach beyond zero stays on its side of
 * zero: what would lie beyond counts as zero.
 *
 * @param ends drawn from a normal distribution whose one-in-ten ends are −1 and 1
 * @see Wallis, K. F. (2014), The two-piece normal, Statistical Science 29(1), 106-112: there joined in the mode, which
 *   three quantiles do not name; here in the median, which they do
 */
export function amountAt({ low, likely, high }: Range, ends: number): number {
  const beyond = ends < 0 ? -ends : ends;
  const amount = likely + beyond * ((ends < 0 ? low : high) - likely);
  if (low >= 0 && amount < 0) return 0;
  return high <= 0 && amount > 0 ? 0 : amount;
}

export type Moments = { readonly mean: number; readonly variance: number };

/** First and second moment of one half, each already weighed with its share of the cases, ½. */
type Half = { readonly first: number; readonly second: number };

/**
 * Mean and variance of a range, exactly: those of what {@link amountAt} makes of normally distributed ends.
 */
export function momentsOf({ low, likely, high }: Range): Moments {
  // Seen from the likely figure, so that a narrow range far from zero keeps its digits.
  const upper = halfOf(high - likely, high <= 0 ? -likely : undefined);
  const lower = halfOf(likely - low, low >= 0 ? likely : undefined);
  const offset = upper.first - lower.first;
  return { mean: likely + offset, variance: upper.second + lower.second - offset * offset };
}

/**
 * How far one half reaches out from the likely figure.
 *
 * @param reach from the likely figure to the end, 0 or more
 * @param atMost how far zero is away, where the range stops there
 */
function halfOf(reach: number, atMost: number | undefined): Half {
  const deviation = reach / endsAt;
  if (deviation === 0) return { first: 0, second: 0 };
  if (atMost === undefined) return { first: deviation * middleDensity, second: (deviation * deviation) / 2 };
  const stop = atMost / deviation;
  const before = shareFromMiddleTo(stop);
  const beyond = 0.5 - before;
  const density = normalDensity(stop);
  return {
    first: deviation * (middleDensity - density) + atMost * beyond,
    second: deviation * deviation * (before - stop * density) + atMost * atMost * beyond,
  };
}
