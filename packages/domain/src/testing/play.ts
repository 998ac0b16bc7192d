import type { Actor } from "../kernel/actor.ts";
import type { Collection } from "../kernel/area.ts";
import { isRefusal, type Refusal } from "../kernel/refusal.ts";
import { isShared } from "../kernel/space.ts";
import type { CommandName, Project } from "../project/project.ts";
import {
  confidant,
  lead,
  member,
  minute,
  partyA,
  partyB,
  projectId,
  sellerA,
  sellerB,
  sharedA,
  sharedB,
  uuid,
} from "./cast.ts";
import type { Intent } from "./commands.ts";
import { type Kept, World } from "./world.ts";

export type Start = "in trust" | "taken over";

/** What somebody does: a command as the network would carry it, or taking one back. */
export type Step = { readonly actor: Actor } & (
  | { readonly command: CommandName; readonly input: object }
  | { readonly undone: string }
);

export const commandIdOf = (index: number): string => `c${String(index).padStart(5, "0")}`;

/**
 * A project with its people in it: the lead and seller A's person where A sees them, the member among the customer's
 * own. Seller B takes part from the beginning only in a project that the customer owns.
 */
export function beginning(start: Start, withB = true): World {
  const world = new World();
  const begun = { projectId, name: "Shorter waits", customer: "Nordwerk", ownership: start };
  const first = start === "in trust" ? sellerA : lead;
  world.begin(
    { ...begun, ...(start === "in trust" ? { holder: { partyId: partyA, name: "A" } } : {}) },
    first,
    minute(0),
  );
  const set = (id: string, actor: Actor, command: string, input: object) => {
    const came = world.submit({ command, input }, actor, `begin-${id}`, minute(0));
    if (isRefusal(came)) throw new Error(`${command}: ${JSON.stringify(came)}`);
  };
  if (start === "taken over") set("a", lead, "admitSeller", { partyId: partyA, name: "A" });
  const person = ({ personId, side }: typeof lead, space: string) => ({ personId, side, space, name: "Somebody" });
  set("lead", lead, "addPerson", person(lead, sharedA));
  set("seller-a", start === "in trust" ? sellerA : lead, "addPerson", person(sellerA, sharedA));
  if (start === "taken over" && withB) {
    set("b", lead, "admitSeller", { partyId: partyB, name: "B" });
    set("seller-b", lead, "addPerson", person(sellerB, sharedB));
  }
  if (start === "taken over") {
    set("member", lead, "addPerson", person(member, "ours"));
    set("confidant", lead, "addPerson", person(confidant, "ours"));
    set("named", lead, "nameConfidant", { confidantId: uuid(0xf1), personId: confidant.personId });
  }
  return world;
}

/** An intent with its ids chosen among what the actor sees. */
export function stepOf(world: World, intent: Intent): Step {
  const { actor } = intent;
  if ("undo" in intent) {
    const commandIds = [...new Set(world.history(actor).map(({ commandId }) => commandId))];
    return { actor, undone: commandIds.at(-1 - intent.undo) ?? "none" };
  }
  return { ...intent, input: chosen(intent.input, world.view(actor)) as object };
}

function chosen(value: unknown, view: Project): unknown {
  if (Array.isArray(value)) return value.map((it) => chosen(it, view));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([field, it]) => [field, chosen(it, view)]));
  }
  if (typeof value !== "string" || !value.startsWith("?")) return value;
  const [collection = "", number = ""] = value.slice(1).split(":");
  const row = rowOf(collection, view);
  return row[Number(number) % row.length]?.slice(0, 36) ?? uuid(0xdead);
}

/** The ids of a collection, of everything (`any`), of what is not shared (`private`), or of the customer's people (`colleagues`). */
function rowOf(collection: string, view: Project): string[] {
  const { covers: _covers, sellers: _sellers, ...things } = view;
  const rows: Readonly<Record<string, Collection>> = things;
  const all = Object.values(rows).flatMap((it) => Object.values(it));
  if (collection === "any") return all.map(({ id }) => id);
  if (collection === "private") return all.filter(({ space }) => !isShared(space)).map(({ id }) => id);
  if (collection === "colleagues") {
    return Object.values(view.people)
      .filter((it) => it.side === "customer" && !it.left && !it.removed)
      .map(({ id }) => id);
  }
  return Object.keys(rows[collection] ?? {});
}

/** Play one step; steps keep their number and their minute whatever else is played. */
export function playStep(world: World, step: Step, index: number): readonly Kept[] | Refusal {
  const [commandId, now] = [commandIdOf(index), minute(index + 1)];
  return "undone" in step
    ? world.undo(step.undone, step.actor, commandId, now)
    : world.submit(step, step.actor, commandId, now);
}
