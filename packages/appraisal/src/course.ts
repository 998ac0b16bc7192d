import { monthlyGrowth } from "./arithmetic.ts";
import type { Line, LineKind, Option, Terms } from "./case.ts";

/** The months a line falls into, 1 for the first, both included; one may lie behind the end of the case. */
export function monthsOf({ kind, from, to }: Line): { readonly first: number; readonly last: number } {
  return { first: from, last: kind === "one-off cost" ? from : to };
}

/**
 * How a line goes through the months of a case: what becomes of 1 in each, and 0 where it does not apply. Of a risk, what
 * becomes of 1 if it happens in that month.
 *
 * Inflation compounds from the first month of the case on, the trend from the line's own first month on. Months count alike,
 * early or late: nothing is discounted.
 *
 * @returns a row with one figure for each month of the case
 */
export function courseOf(line: Line, terms: Terms): Float64Array {
  const { first, last } = monthsOf(line);
  const inflation = monthlyGrowth(terms.inflationPerYear);
  const trend = monthlyGrowth(line.trendPerYear);
  const row = new Float64Array(terms.months);
  let factor = 1;
  for (let month = 1; month <= Math.min(last, terms.months); month += 1) {
    if (month >= first) row[month - 1] = factor;
    factor *= month >= first ? inflation * trend : inflation;
  }
  return row;
}

/** What one unit of a line's amount does to the result, in money: gains count up, costs down. */
export function unitOf({ kind }: Line, option: Option, { hourCost }: Terms): number {
  const sign = kind === "benefit" ? 1 : -1;
  return sign * (kind === "own effort" ? hourCost : 1) * adjustmentOf(kind, option);
}

/**
 * What the option's adjustment for optimism does to a line. Risks are left as they are: they already say what may go wrong,
 * and would be counted twice.
 *
 * @see HM Treasury, The Green Book, supplementary guidance on optimism bias: the adjustment shrinks as risks are costed
 */
function adjustmentOf(kind: LineKind, { costsUp, benefitsDown }: Option): number {
  if (kind === "risk") return 1;
  return kind === "benefit" ? 1 - benefitsDown : 1 + costsUp;
}
