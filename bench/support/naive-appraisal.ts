import type { Case, Line, Option, Terms } from "../../packages/appraisal/src/case.ts";
import type { Draws } from "../../packages/appraisal/src/draws.ts";
import { amountAt } from "../../packages/appraisal/src/range.ts";

/** What a line does to the result of one month of one run, straight from its description. */
function moneyIn(month: number, line: Line, option: Option, terms: Terms, chance: (matter: string) => number): number {
  const last = line.kind === "one-off cost" ? line.from : line.to;
  if (month < line.from || month > last) return 0;
  if (line.kind === "risk") {
    const falls = line.from + Math.floor(chance("month") * (line.to - line.from + 1));
    if (chance("happens") >= (line.likelihood ?? 0) || falls !== month) return 0;
  }
  const prices = (1 + terms.inflationPerYear) ** ((month - 1) / 12);
  const trend = (1 + line.trendPerYear) ** ((month - line.from) / 12);
  const unit = line.kind === "own effort" ? terms.hourCost : 1;
  const adjustment = line.kind === "risk" ? 1 : line.kind === "benefit" ? 1 - option.benefitsDown : 1 + option.costsUp;
  const amount = amountAt(line.range, chance("amount"));
  return (line.kind === "benefit" ? 1 : -1) * unit * adjustment * prices * trend * amount;
}

const quantile = (inOrder: readonly number[], share: number): number => {
  const place = (inOrder.length - 1) * share;
  const below = inOrder[Math.floor(place)] ?? Number.NaN;
  return below + (place - Math.floor(place)) * ((inOrder[Math.floor(place) + 1] ?? below) - below);
};

/**
 * The same appraisal as one would write it first: run by run, month by month, line by line, then everything in order.
 *
 * @returns P10, P50 and P90 of each month and of all months up to it, option after option, then the gaps to carrying on
 */
export function appraiseNaively({ terms, asNow, others }: Case, draws: Draws, runs: number): number[] {
  const options = [asNow, ...others];
  const series = [...options, ...others].map(() =>
    Array.from({ length: terms.months }, () => ({ month: [] as number[], sum: [] as number[] })),
  );
  for (let run = 0; run < runs; run += 1) {
    const sums = options.map(() => 0);
    for (let month = 1; month <= terms.months; month += 1) {
      const results = options.map((option) =>
        option.lines.reduce(
          (total, line) =>
            total + moneyIn(month, line, option, terms, (matter) => draws(line.id, matter as "amount", runs)[run] ?? 0),
          0,
        ),
      );
      for (const [at, result] of results.entries()) sums[at] = (sums[at] ?? 0) + result;
      const gaps = (values: readonly number[]) => values.slice(1).map((it) => it - (values[0] ?? 0));
      for (const [at, it] of [...results, ...gaps(results)].entries()) series[at]?.[month - 1]?.month.push(it);
      for (const [at, it] of [...sums, ...gaps(sums)].entries()) series[at]?.[month - 1]?.sum.push(it);
    }
  }
  return series.flatMap((months) =>
    (["month", "sum"] as const).flatMap((which) =>
      months.flatMap((values) => {
        const inOrder = values[which].toSorted((a, b) => a - b);
        return [0.1, 0.5, 0.9].map((share) => quantile(inOrder, share));
      }),
    ),
  );
}
