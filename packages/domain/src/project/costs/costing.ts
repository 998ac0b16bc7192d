import { compare } from "../../kernel/order.ts";
import type { SpaceId } from "../../kernel/space.ts";
import { optionsIn } from "../options/comparison.ts";
import { type Option, Standing } from "../options/options.ts";
import type { Project } from "../project.ts";
import { kept } from "../standing.ts";
import { type CostAdjustment, type CostLine, type CostTerms, LineKind } from "./costs.ts";

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
