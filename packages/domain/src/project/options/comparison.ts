import type { Collection, Thing } from "../../kernel/area.ts";
import { compare } from "../../kernel/order.ts";
import { isWithin, type SpaceId } from "../../kernel/space.ts";
import { type Criterion, type Option, type Options, type Score, Standing, type Weighting } from "./options.ts";

/**
 * Does it belong to what is compared in this space: does it lie there, or was it brought from there before more people?
 * Everybody who sees the space can tell. An option that lies elsewhere for other reasons is compared there.
 */
export function isPartOf(space: SpaceId, thing: Thing): boolean {
  return thing.space === space || (thing.cameFrom === space && isWithin(space, thing.space));
}

function partsOf<T extends Thing>(space: SpaceId, all: Collection<T>): readonly T[] {
  return Object.values(all)
    .filter((thing) => !thing.removed && isPartOf(space, thing))
    .toSorted((a, b) => compare(a.id, b.id));
}

const turnOf = ({ standing }: Option): number =>
  standing ? Standing.options.indexOf(standing) : Standing.options.length;

/** The options of a space: those that always stand, then the others, oldest first; those ruled out too. */
export function optionsIn(space: SpaceId, all: Pick<Options, "options">): readonly Option[] {
  return partsOf(space, all.options).toSorted((a, b) => turnOf(a) - turnOf(b));
}

export const criteriaIn = (space: SpaceId, all: Pick<Options, "criteria">): readonly Criterion[] =>
  partsOf(space, all.criteria);

/** Every weighting that was agreed in a space, oldest first; those reopened too, each with its reason. */
export function weightingsIn(space: SpaceId, all: Pick<Options, "weightings">): readonly Weighting[] {
  return Object.values(all.weightings)
    .filter((it) => it.space === space && !it.removed)
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The scores given in a space for what is still there: neither removed options nor removed criteria. */
export function scoresIn(space: SpaceId, all: Options): readonly Score[] {
  const there = new Set([...optionsIn(space, all), ...criteriaIn(space, all)].map(({ id }) => id));
  return Object.values(all.scores).filter(
    (it) => it.space === space && !it.removed && there.has(it.optionId) && there.has(it.criterionId),
  );
}

/**
 * How the weights of a space stand. `none`: never agreed. `agreed`: scoring may go on. `outdated`: criteria came or went
 * since. `reopened`: to be agreed anew.
 */
export type WeightsState = "none" | "agreed" | "outdated" | "reopened";

/** @returns the latest weighting, if any, and how it stands */
export function weightsIn(
  space: SpaceId,
  all: Pick<Options, "weightings" | "criteria">,
): { readonly state: WeightsState; readonly weighting?: Weighting } {
  const weighting = weightingsIn(space, all).at(-1);
  if (!weighting) return { state: "none" };
  if (weighting.reopened) return { state: "reopened", weighting };
  const named = new Set(weighting.criterionIds);
  const there = criteriaIn(space, all);
  const covers = there.length === named.size && there.every(({ id }) => named.has(id));
  return { state: covers ? "agreed" : "outdated", weighting };
}

/** Are the weights open: has nobody scored yet, or were they reopened? */
export function weightsAreOpen(space: SpaceId, all: Options): boolean {
  return weightsIn(space, all).state === "reopened" || scoresIn(space, all).length === 0;
}
