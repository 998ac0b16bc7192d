import type { z } from "zod";
import { may } from "../access/policy.ts";
import type { Actor, Ownership } from "../kernel/actor.ts";
import type { Around, Card, Found, Written } from "../kernel/area.ts";
import { dayOf, type Instant } from "../kernel/days.ts";
import type { PartyId } from "../kernel/ids.ts";
import { plain } from "../kernel/plain.ts";
import { isRefusal, type Refusal, refuse } from "../kernel/refusal.ts";
import { type SpaceId, sees, sellerOf } from "../kernel/space.ts";
import { beginProject, type Cover } from "./cover.ts";
import { type CommandName, commandNamed, emptyProject, type Project } from "./project.ts";

/** What a command comes to: events to append, and the name card that goes into the person table beside them. */
export type Outcome = { readonly events: readonly Written[]; readonly card?: Card | undefined };

/** The cover of a project; absent only before it has begun. */
export function coverOf(project: Project): Cover | undefined {
  return Object.values(project.covers)[0];
}

/** Whose the project is; one that has not begun is nobody's to hold. */
export function ownershipOf(project: Project): Ownership {
  return coverOf(project)?.ownership ?? "taken over";
}

/** The seller who holds the project in trust, for those who may know; nobody once it is taken over. */
export function holderOf(project: Project): PartyId | undefined {
  const holder = Object.values(project.sellers).find(({ holds }) => holds);
  return ownershipOf(project) === "in trust" ? (holder?.id as PartyId | undefined) : undefined;
}

/** A visible thing by its id, wherever it lies; removed ones too, withdrawn ones not. */
export function findIn(project: Project, id: string): Found | undefined {
  for (const [collection, things] of Object.entries(project)) {
    const thing = Object.hasOwn(things, id) ? things[id] : undefined;
    if (thing && collection !== "gone") return { collection, thing };
  }
  return undefined;
}

/**
 * Carry a command through: check its input, let it decide on what the actor may see, and check that the actor may write
 * everything it decided. The same function runs in the server, where its answer holds, and in the browser, where it is
 * shown until the server's arrives.
 *
 * @param visible the union of the folds of the spaces the actor is in; nothing else may reach a decision
 */
export function submit(
  visible: Project,
  name: CommandName,
  input: unknown,
  actor: Actor,
  now: Instant,
): Outcome | Refusal {
  const command = commandNamed(name);
  const parsed = command.input.safeParse(plain(input));
  if (!parsed.success) return refuseShape(parsed.error);
  const ownership = ownershipOf(visible);
  const around: Around = {
    actor,
    ownership,
    now,
    today: dayOf(now),
    find: (id) => findIn(visible, id) ?? goneIn(visible, id),
    may: (right, space) => may(actor, right, space, ownership),
  };
  const decided = command.decide(visible, parsed.data, around);
  if (isRefusal(decided)) return decided;
  for (const { space, type } of decided) {
    const there = type === "sellerJoined" || isThere(visible, space);
    if (!sees(actor, space) || !there) return refuse("not_found", { id: space });
    if (!around.may(command.needs, space)) return refuse("not_allowed", { needs: command.needs });
  }
  return { events: plain(decided), card: command.card?.(parsed.data) };
}

/** A space that is about a seller comes about when they are admitted. */
function isThere(visible: Project, space: SpaceId): boolean {
  const seller = sellerOf(space);
  return seller === undefined || Object.hasOwn(visible.sellers, seller);
}

/** The first events of a project. Anybody with an account may begin one. */
export function begin(input: unknown, actor: Actor, now: Instant): Outcome | Refusal {
  const parsed = beginProject.input.safeParse(plain(input));
  if (!parsed.success) return refuseShape(parsed.error);
  const around: Around = {
    actor,
    ownership: parsed.data.ownership,
    now,
    today: dayOf(now),
    find: () => undefined,
    may: () => true,
  };
  const decided = beginProject.decide(emptyProject, parsed.data, around);
  return isRefusal(decided) ? decided : { events: plain(decided) };
}

function refuseShape(error: z.ZodError): Refusal {
  const [issue] = error.issues;
  return refuse("invalid_input", { field: issue?.path.join(".") ?? "", must: issue?.message ?? "" });
}

/** A withdrawn thing keeps its id, so that nobody can put another in its place. It is of no kind, so nothing can lean on it. */
function goneIn(project: Project, id: string): Found | undefined {
  const thing = Object.values(project.gone).find(({ thingId }) => thingId === id);
  return thing && { collection: "gone", thing };
}
