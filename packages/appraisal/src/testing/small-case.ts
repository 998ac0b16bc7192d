import type { Case, Line, LineKind, Option } from "../case.ts";
import type { Draws } from "../draws.ts";
import type { Range } from "../range.ts";

/** One figure without any uncertainty. */
export const exactly = (figure: number): Range => ({ low: figure, likely: figure, high: figure });

/** A line over the whole case, with what is said otherwise. */
export const line = (id: string, kind: LineKind, range: Range, rest: Partial<Line> = {}): Line => ({
  id,
  kind,
  range,
  trendPerYear: 0,
  from: 1,
  to: 12,
  ...rest,
});

export const option = (id: string, lines: readonly Line[], rest: Partial<Option> = {}): Option => ({
  id,
  lines,
  costsUp: 0,
  benefitsDown: 0,
  ...rest,
});

/** Twelve months without inflation in which carrying on as now does and costs nothing. */
export const caseOf = (
  others: readonly Option[],
  { asNow = [], ...terms }: Partial<Case["terms"]> & { readonly asNow?: readonly Line[] } = {},
): Case => ({
  terms: { months: 12, inflationPerYear: 0, hourCost: 40, ...terms },
  asNow: option("as now", asNow),
  others,
});

/** Every matter of every line in the middle, so that each comes to its likely figure. */
export const middling: Draws = (_, matter, runs) => new Float64Array(runs).fill(matter === "amount" ? 0 : 0.5);
