import type { Case, Option as CasedOption, Line } from "@cairn/appraisal/case.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { type CostAdjustment, type CostLine, type CostTerms, LineKind } from "@cairn/domain/project/costs/costs.ts";
import { optionsIn } from "@cairn/domain/project/options/comparison.ts";
import { type Option, Standing } from "@cairn/domain/project/options/options.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";

/** An option with its lines, as far as the reader sees them. */
export type CostedOption = {
  readonly option: Option;
  readonly lines: readonly CostLine[];
  readonly adjustment: CostAdjustment | undefined;
};

/** All that is known of the costs of the options that are compared in a space; carrying on as now comes first. */
export type Costing = {
  readonly space: SpaceId;
  readonly terms: CostTerms | undefined;
  readonly options: readonly CostedOption[];
};

const turnOf = ({ standing }: Option): number =>
  standing ? Standing.options.indexOf(standing) : Standing.options.length;

/** Things of this space before those that others see, too. */
const nearestFirst =
  (space: SpaceId) =>
  (a: { readonly space: SpaceId; readonly id: string }, b: typeof a): number =>
    Number(b.space === space) - Number(a.space === space) || compare(a.id, b.id);

export function costingIn(space: SpaceId, project: Project): Costing {
  const lines = Map.groupBy(kept(project.costLines), ({ optionId }) => optionId);
  const adjustments = kept(project.costAdjustments).toSorted(nearestFirst(space));
  const inTurn = (a: CostLine, b: CostLine): number =>
    LineKind.options.indexOf(a.kind) - LineKind.options.indexOf(b.kind) || compare(a.id, b.id);
  return {
    space,
    terms: kept(project.costTerms).toSorted(nearestFirst(space))[0],
    options: optionsIn(space, project)
      .filter(({ ruledOut }) => !ruledOut)
      .toSorted((a, b) => turnOf(a) - turnOf(b) || compare(a.id, b.id))
      .map((option) => ({
        option,
        lines: (lines.get(option.id) ?? []).toSorted(inTurn),
        adjustment: adjustments.find(({ optionId }) => optionId === option.id),
      })),
  };
}

export const isAsNow = ({ option }: CostedOption): boolean => option.standing === "carry on as now";

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
