import { z } from "zod";
import type { Around, Found, Thing } from "../kernel/area.ts";
import { ThingId } from "../kernel/ids.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { isShared, isWithin, ownOf, type SpaceId } from "../kernel/space.ts";
import type { Activity } from "./plan/activity.ts";
import { placeBehind } from "./plan/place.ts";
import type { Plan } from "./plan/plan.ts";
import { isWider, ShareInput, things } from "./things.ts";

/** The fields of things that name other things, and so may not outrun their audience. */
const leaning = ["ownerId", "contributors", "waitsFor", "on", "mentions", "activityId", "askedOf"] as const;

function leansOn(thing: Thing): { readonly field: string; readonly ids: readonly string[] }[] {
  const fields: Readonly<Record<string, unknown>> = thing;
  return leaning.flatMap((field) => {
    const value = fields[field];
    if (typeof value === "string") return [{ field, ids: [value] }];
    return Array.isArray(value) ? [{ field, ids: value.filter((id) => typeof id === "string") }] : [];
  });
}

const beyond = (ids: readonly string[], space: SpaceId, around: Around): string[] =>
  ids.filter((id) => {
    const found = around.find(id);
    return !found || !isWithin(space, found.thing.space);
  });

/** The thing as the new audience may see it, or the refusal that names what they may not. */
function asSeenIn(space: SpaceId, thing: Thing, leaveOut: boolean, around: Around): Thing | Refusal {
  const hidden = leansOn(thing).flatMap(({ ids }) => beyond(ids, space, around));
  if (hidden.length > 0 && !leaveOut) return refuse("wrong_audience", { ids: hidden });
  const seen = leansOn(thing).map(({ field, ids }) => {
    const left = ids.filter((id) => !hidden.includes(id));
    const many = field === "contributors" || field === "waitsFor" || field === "mentions";
    return [field, many ? left : left[0]];
  });
  return { ...thing, ...Object.fromEntries(seen), space };
}

/** Somebody's words, which a guest may bring along; shaping the plan takes the right to do so. */
const words = new Set(["comments", "questions", "roadblocks", "impacts"]);

function refuseMove({ collection, thing }: Found, to: SpaceId, around: Around): Refusal | undefined {
  if (!around.may("steer", thing.space)) return refuse("not_allowed", { needs: "steer" });
  if (!around.may(words.has(collection) ? "contribute" : "plan", to)) return refuse("not_allowed", { needs: "plan" });
  return undefined;
}

function move(found: Found, to: SpaceId, leaveOut: boolean, plan: Plan, around: Around) {
  const { collection, thing } = found;
  const seen = asSeenIn(to, thing, leaveOut, around);
  if ("refused" in seen) return seen;
  const placed = collection === "activities" ? atEndOfJob(plan, seen as Activity) : seen;
  if ("refused" in placed) return placed;
  return [
    { type: "thingLeft" as const, space: thing.space, id: thing.id as ThingId, collection },
    { type: "thingCame" as const, space: to, id: thing.id as ThingId, collection, thing: { ...placed } },
  ];
}

/** Its old place among private things would betray them, so an activity comes at the end of its job. */
function atEndOfJob(plan: Plan, activity: Activity): Activity | Refusal {
  const order = placeBehind(plan, { space: activity.space, job: activity.job, moving: activity.id });
  return typeof order === "string" ? { ...activity, order } : order;
}

const notMovable = new Set(["covers", "sellers", "gone"]);

const share = things.command({
  summary: "Bring a thing before a wider audience, such as one of the sellers",
  input: ShareInput,
  needs: "contribute",
  decide: (all, { id, to, leaveOut = false }, around) => {
    const found = around.find(id);
    if (!found || notMovable.has(found.collection) || found.thing.removed) return refuse("not_found", { id });
    if (!isWider(found.thing.space, to)) return refuse("wrong_audience", { id });
    return refuseMove(found, to, around) ?? move(found, to, leaveOut, all, around);
  },
});

const withdraw = things.command({
  summary: "Take a shared thing back to one's own side; what others have seen stays seen",
  input: z.object({ id: ThingId }),
  needs: "contribute",
  decide: (all, { id }, around) => {
    const found = around.find(id);
    if (!found || notMovable.has(found.collection) || found.thing.removed) return refuse("not_found", { id });
    const from = found.thing.space;
    if (!isShared(from)) return refuse("not_now", { state: "not shared" });
    const waiting = Object.values(all.activities).filter(
      (it) => isShared(it.space) && it.waitsFor.some((it) => it === id),
    );
    if (waiting.length > 0) return refuse("not_now", { state: "leaned on", by: waiting.map((it) => it.title) });
    const to = around.actor.side === "customer" ? "ours" : ownOf(around.actor.side);
    return refuseMove(found, to, around) ?? move(found, to, false, all, around);
  },
});

export const sharingCommands = { share, withdraw };
