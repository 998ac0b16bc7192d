import type { Case, Line, Option } from "../../packages/appraisal/src/case.ts";

const kinds = ["running cost", "benefit", "own effort", "one-off cost", "running cost", "benefit", "risk"] as const;

/**
 * Fifty lines in three options over 36 months.
 *
 * @param alike whether lines share their months and trends, as people write them; otherwise no two do
 */
export function drawnCase(alike: boolean): Case {
  const line = (optionId: string, at: number): Line => ({
    id: `${optionId} ${at}`,
    kind: kinds[at % kinds.length] ?? "benefit",
    range: { low: 100 + 10 * at, likely: 140 + 13 * at, high: 260 + 29 * at },
    trendPerYear: alike ? 0.02 * (at % 2) : 0.003 * at,
    from: alike ? 1 + 6 * (at % 3) : 1 + (at % 12),
    to: alike ? 36 : 36 - (at % 5),
    likelihood: 0.3,
  });
  const option = (id: string, lines: number): Option => ({
    id,
    lines: Array.from({ length: lines }, (_, at) => line(id, at)),
    costsUp: 0.15,
    benefitsDown: 0.2,
  });
  return {
    terms: { months: 36, inflationPerYear: 0.02, hourCost: 50 },
    asNow: option("as now", 16),
    others: [option("improve", 17), option("new", 17)],
  };
}
