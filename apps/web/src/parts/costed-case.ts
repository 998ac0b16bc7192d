import type { Case, Option as CasedOption, Line } from "@cairn/appraisal/case.ts";
import { type CostedOption, type Costing, isAsNow } from "@cairn/domain/project/costs/costing.ts";
import type { CostLine, CostTerms } from "@cairn/domain/project/costs/costs.ts";

/** The same as the appraisal reads it. Where carrying on as now is not before the reader, it stands there without lines. */
export function caseOf({ options }: Costing, terms: CostTerms): Case {
  const cased = options.map((it): CasedOption => asCased(it, terms));
  const [asNow] = options.filter(isAsNow);
  return {
    terms,
    asNow: cased.find(({ id }) => id === asNow?.option.id) ?? { id: "", lines: [], costsUp: 0, benefitsDown: 0 },
    others: cased.filter(({ id }) => id !== asNow?.option.id),
  };
}

function asCased({ option, lines, adjustment }: CostedOption, { months }: CostTerms): CasedOption {
  return {
    id: option.id,
    lines: lines.map((line) => asLine(line, months)),
    costsUp: adjustment?.costsUp ?? 0,
    benefitsDown: adjustment?.benefitsDown ?? 0,
  };
}

function asLine(
  { id, kind, low, likely, high, trendPerYear = 0, fromMonth, toMonth, likelihood }: CostLine,
  months: number,
): Line {
  const to = toMonth ?? Math.max(fromMonth, months);
  return { id, kind, range: { low, likely, high }, trendPerYear, from: fromMonth, to, likelihood };
}
