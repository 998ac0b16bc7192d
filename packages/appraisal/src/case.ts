import { isRange, type Range } from "./range.ts";

export type LineKind = "one-off cost" | "running cost" | "benefit" | "own effort" | "risk";

/** One line of an option: what it costs or brings. */
export type Line = {
  readonly id: string;
  readonly kind: LineKind;
  /**
   * How much, in prices of the first month of the case. One-off cost: in all. Running cost, benefit: each month. Own effort:
   * hours each month. Risk: what it costs if it happens.
   */
  readonly range: Range;
  /** How the amount changes a year, as a share, from the line's own first month on; −0.99 to 10. */
  readonly trendPerYear: number;
  /** First and last month, both included; 1 is the first month of the case. A one-off cost falls into the first. */
  readonly from: number;
  readonly to: number;
  /** For a risk, the chance that it happens within its months, 0 to 1; once at most. */
  readonly likelihood?: number | undefined;
};

/** A way to go, with all that it costs and brings. */
export type Option = {
  readonly id: string;
  readonly lines: readonly Line[];
  /** What is added to its costs and its own effort because such figures turn out too low, as a share; 0 or more. */
  readonly costsUp: number;
  /** What is taken off its benefits because such figures turn out too high, as a share; 0 to 1. */
  readonly benefitsDown: number;
};

/** What holds for all options alike. */
export type Terms = {
  /** How many months are looked at, 1 or more. */
  readonly months: number;
  /** How prices rise a year, as a share, compounding monthly from the first month on; −0.99 to 10. */
  readonly inflationPerYear: number;
  /** What an hour of one's own people costs. */
  readonly hourCost: number;
};

/** Options to be weighed against carrying on as now, on the same terms. */
export type Case = { readonly terms: Terms; readonly asNow: Option; readonly others: readonly Option[] };

const isGrowth = (perYear: number): boolean => perYear >= -0.99 && perYear <= 10;
const isShare = (value: number): boolean => value >= 0 && value <= 1;
const isMonth = (month: number): boolean => Number.isInteger(month) && month >= 1;

/** @throws RangeError when a figure is not what it is said to be above */
export function requireSound({ terms, asNow, others }: Case): void {
  require(isMonth(terms.months) && isGrowth(terms.inflationPerYear) && Number.isFinite(terms.hourCost), "terms");
  for (const option of [asNow, ...others]) {
    require(option.costsUp >= 0 && Number.isFinite(option.costsUp) && isShare(option.benefitsDown), option.id);
    for (const line of option.lines) requireSoundLine(line);
  }
}

function requireSoundLine({ id, range, trendPerYear, from, to, kind, likelihood }: Line): void {
  require(isRange(range), `${id}: low, likely, high`);
  require(isGrowth(trendPerYear), `${id}: trend`);
  require(isMonth(from) && isMonth(to) && from <= to, `${id}: from, to`);
  require(kind !== "risk" || (likelihood !== undefined && isShare(likelihood)), `${id}: likelihood`);
}

function require(isSound: boolean, what: string): void {
  if (!isSound) throw new RangeError(what);
}
