import { naturalLog, negativeExp } from "@cairn/appraisal/arithmetic.ts";
import type { Range } from "../plan/plan.ts";

/** One finished activity of an organisation: what was estimated and what it took, in the same unit, more than 0. */
export type Finished = { readonly kind: string; readonly estimate: number; readonly actual: number };

/** How an organisation's estimates run: what to multiply them by, with how many finished activities say so. */
export type OwnRatio = {
  /** Ten, fifty, eighty and ninety of a hundred actual figures lie below so many times the estimate. */
  readonly p10: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
  /** Finished activities of this kind, and of all kinds. */
  readonly ofKind: number;
  readonly ofAll: number;
};

/** A kind's own figure counts as much as its organisation's once it has so many records. */
const evenAt = 20;
/** So many records of projects elsewhere stand beside an organisation's own, so that the first few do not decide alone. */
const elsewhere = 10;

/**
 * What projects elsewhere came to, until an organisation has records of its own.
 *
 * @see the published estimates against actuals of a software firm's 10,266 tasks (SiP data set): median 1.00, 1 in 10 below
 *   0.36 and above 2.01; its 80 % point by the straight line between the logarithms of the median and the ninth tenth
 */
const prior = { p10: naturalLog(0.36), p50: 0, p80: 0.6567 * naturalLog(2.01), p90: naturalLog(2.01) } as const;

const shares = { p10: 0.1, p50: 0.5, p80: 0.8, p90: 0.9 } as const;

/**
 * How the estimates of a kind run, from an organisation's own record.
 *
 * Quantiles of `log(actual / estimate)`, shrunk in two steps: `organisation = (n · own + 10 · elsewhere) / (n + 10)`, then
 * `kind = (m · its own + 20 · organisation) / (m + 20)` with n and m the records of each. Quantiles and not a normal distribution,
 * since people meet their estimate exactly far more often than any smooth curve has it.
 *
 * @param kind undefined: the organisation's figure
 */
export function ownRatio(finished: readonly Finished[], kind: string | undefined): OwnRatio {
  const all = logsOf(finished);
  const its = logsOf(finished.filter((it) => it.kind === kind));
  const at = (name: keyof typeof shares): number => {
    const organisation = shrunk(all, shares[name], prior[name], elsewhere);
    return exp(shrunk(its, shares[name], organisation, evenAt));
  };
  return { p10: at("p10"), p50: at("p50"), p80: at("p80"), p90: at("p90"), ofKind: its.length, ofAll: all.length };
}

/** A range from a single figure, by the own record. */
export const rangeFrom = (estimate: number, { p10, p50, p90 }: OwnRatio): Range => ({
  low: estimate * p10,
  likely: estimate * p50,
  high: estimate * p90,
});

/**
 * A range that somebody gave, moved by the own record: its middle by the usual ratio, and its ends at least as far from there as
 * the record has them. A range that is wide already is not narrowed: whoever gave it may know why.
 */
export function recalibrated({ low, likely, high }: Range, ratio: OwnRatio): Range {
  const middle = likely * ratio.p50;
  return {
    low: Math.min(low * ratio.p50, likely * ratio.p10),
    likely: middle,
    high: Math.max(high * ratio.p50, likely * ratio.p90),
  };
}

/** How often what was said to hold in so many cases of a hundred did hold; what met it exactly counts half. */
export type Coverage = { readonly share: number; readonly observed: number };

/** @param limits the actual figure and the quantile that was shown, of each finished activity */
export function coverageOf(limits: readonly { readonly actual: number; readonly quantile: number }[]): Coverage {
  const kept = limits.reduce((sum, { actual, quantile }) => sum + weightOf(actual, quantile), 0);
  return { share: limits.length === 0 ? Number.NaN : kept / limits.length, observed: limits.length };
}

const weightOf = (actual: number, quantile: number): number => {
  if (Math.abs(actual - quantile) <= 1e-9 * quantile) return 0.5;
  return actual < quantile ? 1 : 0;
};

const logsOf = (finished: readonly Finished[]): number[] =>
  finished.map(({ estimate, actual }) => naturalLog(actual) - naturalLog(estimate)).toSorted((a, b) => a - b);

/** A quantile of rising values, drawn towards another figure that counts as so many values. */
function shrunk(rising: readonly number[], share: number, towards: number, weight: number): number {
  if (rising.length === 0) return towards;
  return (rising.length * middleQuantile(rising, share) + weight * towards) / (rising.length + weight);
}

/** @see Hyndman, R. J. and Fan, Y. (1996), Sample quantiles in statistical packages, American Statistician 50(4), type 5 */
function middleQuantile(rising: readonly number[], share: number): number {
  const place = Math.max(0, Math.min(rising.length - 1, share * rising.length - 0.5));
  const below = Math.floor(place);
  const lower = rising[below] as number;
  return lower + (place - below) * ((rising[below + 1] ?? lower) - lower);
}

const exp = (value: number): number => (value <= 0 ? negativeExp(-value) : 1 / negativeExp(value));
