import { z } from "zod";
import { area, type Collection, over, type Thing } from "../kernel/area.ts";
import { ThingId } from "../kernel/ids.ts";
import { refuse } from "../kernel/refusal.ts";
import { isShared, isWithin, SpaceId } from "../kernel/space.ts";
import { type Plan, plan } from "./plan/plan.ts";

/** Where a thing was that has been withdrawn: enough to say "no longer there", and nothing more. */
export type Gone = Thing & { readonly collection: string };

/** Sharing an activity gives it a new place in the plan, so this area knows the plan. */
type Things = Plan & { readonly gone: Collection<Gone> };

const empty: Things = { ...plan.empty, gone: {} };
const CollectionName = z.string().max(40);

/**
 * What can be done with any thing, whatever it is: remove and restore it, and bring it before another audience.
 * The fold carries these events out itself, since they are the only ones that take things away.
 */
export const things = area({
  empty,
  events: {
    thingRemoved: z.object({ id: ThingId, collection: CollectionName }),
    thingRestored: z.object({ id: ThingId, collection: CollectionName }),
    thingLeft: z.object({ id: ThingId, collection: CollectionName }),
    thingCame: z.object({ id: ThingId, collection: CollectionName, thing: z.record(z.string(), z.unknown()) }),
  },
  evolve: {
    thingRemoved: () => ({}),
    thingRestored: () => ({}),
    thingLeft: (_, e) => ({ gone: { id: e.id, space: e.space, collection: e.collection } }),
    thingCame: (all, e) => ({ gone: over(all.gone[e.id], { removed: true }) }),
  },
  undo: {
    thingRemoved: (_, e) => ({ command: "restore", input: { id: e.id } }),
    thingRestored: (_, e) => ({ command: "remove", input: { id: e.id } }),
    thingCame: (_, e) => (isShared(e.space) ? { command: "withdraw", input: { id: e.id } } : undefined),
    thingLeft: (_, e) =>
      isShared(e.space) ? { command: "share", input: { id: e.id, to: e.space, leaveOut: true } } : undefined,
  },
});

/** Who wrote a comment or asked a question may remove it; everything else is for those who shape the plan. */
const isOwnWord = (thing: Thing, by: string): boolean =>
  ("writtenBy" in thing && thing.writtenBy === by) ||
  ("askedBy" in thing && thing.askedBy === by) ||
  ("raisedBy" in thing && thing.raisedBy === by);

const fixed = new Set(["covers", "sellers", "gone"]);

const remove = things.command({
  summary: "Remove a thing; it can be restored",
  input: z.object({ id: ThingId }),
  needs: "contribute",
  decide: (_, { id }, around) => {
    const found = around.find(id);
    if (!found || fixed.has(found.collection) || found.thing.removed) return refuse("not_found", { id });
    const { thing, collection } = found;
    if (!isOwnWord(thing, around.actor.personId) && !around.may("plan", thing.space)) {
      return refuse("not_allowed", { needs: "plan" });
    }
    return [{ type: "thingRemoved", space: thing.space, id, collection }];
  },
});

const restore = things.command({
  summary: "Restore a removed thing",
  input: z.object({ id: ThingId }),
  needs: "contribute",
  decide: (_, { id }, around) => {
    const found = around.find(id);
    if (!found || fixed.has(found.collection)) return refuse("not_found", { id });
    const { thing, collection } = found;
    if (!thing.removed) return refuse("nothing_to_change");
    if (!isOwnWord(thing, around.actor.personId) && !around.may("plan", thing.space)) {
      return refuse("not_allowed", { needs: "plan" });
    }
    return [{ type: "thingRestored", space: thing.space, id, collection }];
  },
});

export const thingCommands = { remove, restore };

export const ShareInput = z.object({
  id: ThingId,
  to: SpaceId,
  /** Leave out what the new audience may not see (owner, what it waits for) instead of being refused. */
  leaveOut: z.boolean().optional(),
});

export const isWider = (from: SpaceId, to: SpaceId): boolean => from !== to && to !== "cover" && isWithin(from, to);
