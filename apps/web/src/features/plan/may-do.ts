import type { Right } from "@cairn/domain/access/policy.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";

/** May the reader begin and finish it? It is theirs, or they shape the plan. */
export function mayDo(
  { ownerId, contributors, space }: Activity,
  personId: string,
  may: (right: Right, space: SpaceId) => boolean,
): boolean {
  const mine = ownerId === personId || contributors.some((id) => id === personId);
  return (mine && may("contribute", space)) || may("plan", space);
}
