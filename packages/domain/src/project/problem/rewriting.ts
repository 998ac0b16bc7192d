import type { Found } from "../../kernel/area.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import type { SpaceId } from "../../kernel/space.ts";

type Wanted = {
  readonly id: string;
  readonly collection: string;
  readonly space: SpaceId;
  readonly from: string | undefined;
};

/** Writing makes a new thing or rewrites the same one: nothing of another kind, elsewhere, removed, or gone meanwhile. */
export function refuseOther(found: Found | undefined, { id, collection, space, from }: Wanted): Refusal | undefined {
  if (!found) return from ? refuse("not_found", { id }) : undefined;
  if (found.collection !== collection || found.thing.space !== space) return refuse("duplicate", { id });
  return found.thing.removed ? refuse("not_found", { id }) : undefined;
}
