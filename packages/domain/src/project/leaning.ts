import type { Around, Collection } from "../kernel/area.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { isWithin, type SpaceId } from "../kernel/space.ts";

/**
 * What something in a space leans on must be there, be of the right kind, and be seen by all who see that space.
 *
 * @param ids of the things it names; absent ones are passed over
 * @returns the refusal to give: `not_found`, `wrong_audience`, or `not_now` for a person who left
 */
export function refuseLeaningOn(
  collection: string,
  ids: readonly (string | null | undefined)[],
  space: SpaceId,
  around: Around,
): Refusal | undefined {
  for (const id of ids) {
    if (id === undefined || id === null) continue;
    const found = around.find(id);
    if (found?.collection !== collection || found.thing.removed) return refuse("not_found", { id });
    if (!isWithin(space, found.thing.space)) return refuse("wrong_audience", { id });
    if (collection === "people" && "left" in found.thing) return refuse("not_now", { state: "left the project", id });
  }
  return undefined;
}

/**
 * Is there no room for one more? Counted in the one space that is written to: a count over others would betray what
 * is in them. Removed things do not count.
 *
 * @param what the things by their name on the screen, as in `risks`
 */
export function refuseCrowd(all: Collection, space: SpaceId, what: string, most: number): Refusal | undefined {
  const here = Object.values(all).filter((it) => !it.removed && it.space === space);
  return here.length >= most ? refuse("too_many", { what, most }) : undefined;
}
