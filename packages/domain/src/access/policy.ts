import type { Actor, Ownership, Role } from "../kernel/actor.ts";
import { isCustomersOwn, type SpaceId, sees } from "../kernel/space.ts";

/**
 * What can be granted on a project.
 * `contribute`: comment, ask, answer, propose, do one's own part, say what is in the way ·
 * `plan`: shape the plan, the problem and the people · `steer`: name the project, invite and remove people and sellers,
 * decide what is shared · `take over`: make the project the customer's own.
 */
export const rights = ["see", "contribute", "plan", "steer", "take over"] as const;
export type Right = (typeof rights)[number];

/** Who may do what. This table is the whole policy; the server, the web, the docs and the tests read it. */
export const grants: Readonly<Record<Role, Readonly<Record<Ownership, readonly Right[]>>>> = {
  lead: {
    "in trust": ["see", "contribute", "plan", "take over"],
    "taken over": ["see", "contribute", "plan", "steer"],
  },
  member: { "in trust": ["see", "contribute"], "taken over": ["see", "contribute"] },
  seller: { "in trust": ["see", "contribute", "plan", "steer"], "taken over": ["see", "contribute"] },
};

/** Those inside a seller's own space shape it as they like and let colleagues in, whoever owns the project; nobody else sees it. */
export const inOwnSpace: readonly Right[] = ["see", "contribute", "plan", "steer"];

/** May the actor do this in this space? Whoever does not see a space may do nothing in it. */
export function may(actor: Actor, right: Right, space: SpaceId, ownership: Ownership): boolean {
  if (!sees(actor, space)) return false;
  if (space.startsWith("own:")) return inOwnSpace.includes(right);
  // What the customer keeps to themselves was never held in trust.
  if (isCustomersOwn(space)) return grants[actor.role]["taken over"].includes(right);
  const granted = grants[actor.role][ownership].includes(right);
  if (space !== "cover" || right === "see") return granted;
  return granted && (right === "steer" || right === "take over");
}
