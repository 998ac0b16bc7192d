import { z } from "zod";
import type { Right } from "../access/policy.ts";
import type { Around, Found, Thing } from "../kernel/area.ts";
import { ThingId } from "../kernel/ids.ts";
import { plain } from "../kernel/plain.ts";
import { isRefusal, type Refusal, refuse } from "../kernel/refusal.ts";
import { isCustomersOwn, isShared, isWithin, ownOf, type SpaceId, sellerOf, type Viewer } from "../kernel/space.ts";
import { decisionRoles } from "./decisions/decision.ts";
import type { Activity } from "./plan/activity.ts";
import { placeBehind } from "./plan/place.ts";
import type { Plan } from "./plan/plan.ts";
import { refuseFull } from "./plan/room.ts";
import { refuseStandingTwice } from "./returning.ts";
import { fixed, isWider, ShareInput, things } from "./things.ts";

/** The fields of things that name other things, and so may not outrun their audience. */
const leaning = [
  "ownerId",
  "contributors",
  "waitsFor",
  "on",
  "mentions",
  "activityId",
  "askedOf",
  "causeId",
  "measureId",
  "promisedById",
  "activityIds",
  "defenderId",
  "optionIds",
  "optionId",
  "countId",
  "textIds",
  ...decisionRoles,
  "decisionId",
  "chosenId",
  "approverId",
  "personId",
  "holidayCalendarId",
] as const;

/** What a thing is about. Without it there is nothing to show, so it is never left out. */
const indispensable: ReadonlySet<string> = new Set([
  "causeId",
  "measureId",
  "optionId",
  "countId",
  "decisionId",
  "personId",
]);

const namedIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((id) => typeof id === "string");

const isSeenIn = (space: SpaceId, id: string, around: Around): boolean => {
  const found = around.find(id);
  return found !== undefined && found.collection !== "gone" && isWithin(space, found.thing.space);
};

/** The thing as the wider audience may see it, or the refusal that names what they may not. */
function asSeenIn(space: SpaceId, thing: Thing, leaveOut: boolean, around: Around): Thing | Refusal {
  const fields: Readonly<Record<string, unknown>> = { ...thing };
  // Whose side somebody is on cannot be left out, and one seller must not learn of another.
  const party = namedIn(fields["side"]).filter((side) => side !== "customer" && !isSeenIn(space, side, around));
  if (party.length > 0) return refuse("wrong_audience", { ids: party });
  const hiddenIn = (field: string) => namedIn(fields[field]).filter((id) => !isSeenIn(space, id, around));
  const hidden = leaning.flatMap(hiddenIn);
  const isLost = leaning.some((field) => indispensable.has(field) && hiddenIn(field).length > 0);
  if (isLost || (hidden.length > 0 && !leaveOut)) return refuse("wrong_audience", { ids: hidden });
  const seen = leaning
    .filter((field) => field in thing)
    .map((field) => {
      const left = namedIn(fields[field]).filter((id) => !hidden.includes(id));
      return [field, Array.isArray(fields[field]) ? left : left[0]] as const;
    });
  return { ...thing, ...Object.fromEntries(seen), ...waitsSeen(thing, hidden), ...amongUs(thing, space, around) };
}

/** How an activity waits for what the wider audience does not see is left out with it. */
function waitsSeen(thing: Thing, hidden: readonly string[]): object {
  if (!("waitsHow" in thing)) return {};
  const seen = Object.entries(thing.waitsHow as object).filter(([id]) => !hidden.includes(id));
  return { waitsHow: seen.length > 0 ? Object.fromEntries(seen) : undefined };
}

/** What was said or agreed to before the few does not go along to the many. */
function amongUs(thing: Thing, space: SpaceId, around: Around): object {
  if ("declined" in thing) return { declined: undefined };
  if ("votes" in thing) return { votes: [] };
  if (!("agreedBy" in thing)) return {};
  return { agreedBy: namedIn(thing.agreedBy).filter((id) => isSeenIn(space, id, around)) };
}

/** Its old place among private things would betray them, so an activity comes at the end of its job. */
function atEndOfJob(plan: Plan, activity: Activity, space: SpaceId): Activity | Refusal {
  const order = placeBehind(plan, { space, job: activity.job, moving: activity.id });
  return typeof order === "string" ? { ...activity, order } : order;
}

/** What leaves one space and comes to another, said as it is `seen` there. */
function move({ collection, thing: { id, space: from } }: Found, seen: Thing, to: SpaceId, plan: Plan) {
  const placed =
    collection === "activities" ? (refuseFull(plan, to, 1) ?? atEndOfJob(plan, seen as Activity, to)) : seen;
  if (isRefusal(placed)) return placed;
  const thing = plain({ ...placed, space: to, cameFrom: undefined });
  return [
    { type: "thingLeft" as const, space: from, id, collection, ...(isWithin(to, from) && { withdrawn: true }) },
    { type: "thingCame" as const, space: to, id, collection, thing, from },
  ];
}

/** What is noted of people, and when they are away, is for the customer's eyes alone. */
const ofPeople: ReadonlySet<string> = new Set(["supportNotes", "stances", "workingTimes", "absences"]);

/** Can it be brought from where it lies before these, whoever brings it? */
export function mayReach({ collection, thing }: Found, to: SpaceId): boolean {
  return isWider(thing.space, to) && (isCustomersOwn(to) || !ofPeople.has(collection));
}

/** Somebody's words, which a guest may bring along; shaping the plan takes the right to do so. */
const words = new Set(["comments", "questions", "roadblocks", "impacts"]);
const needsToBring = (collection: string): Right => (words.has(collection) ? "contribute" : "plan");

function refuseShare({ collection, thing }: Found, to: SpaceId, around: Around): Refusal | undefined {
  const party = around.find(sellerOf(to) ?? "");
  if (party && "left" in party.thing) return refuse("not_now", { state: "already left" });
  if (!around.may("steer", thing.space)) return refuse("not_allowed", { needs: "steer" });
  const needs = needsToBring(collection);
  return around.may(needs, to) ? undefined : refuse("not_allowed", { needs });
}

const share = things.command({
  summary: "Bring a thing before a wider audience, such as one of the sellers",
  input: ShareInput,
  needs: "contribute",
  decide: (all, { id, to, leaveOut = false }, around) => {
    const found = around.find(id);
    if (!found || fixed.has(found.collection) || found.thing.removed) return refuse("not_found", { id });
    const { thing } = found;
    if (!mayReach(found, to)) return refuse("wrong_audience", { id });
    const refused = refuseShare(found, to, around);
    if (refused) return refused;
    const seen = asSeenIn(to, thing, leaveOut, around);
    if (isRefusal(seen)) return seen;
    const { collection } = found;
    return refuseStandingTwice(all, { collection, thing: { ...seen, space: to } }) ?? move(found, seen, to, all);
  },
});

/**
 * The customer may take back whatever the project shares; whoever brought something, what they could bring today and
 * nobody has built on. Otherwise a seller who held the project in trust could take the plan along.
 */
function refuseWithdrawal({ collection, thing }: Found, home: SpaceId, around: Around): Refusal | undefined {
  if (around.actor.side === "customer" && around.may("steer", thing.space)) return undefined;
  if (thing.cameFrom !== home || !around.may("steer", home)) return refuse("not_allowed", { needs: "steer" });
  if (!around.may(needsToBring(collection), thing.space)) return refuse("not_allowed", { needs: "plan" });
  return "answer" in thing || "cleared" in thing ? refuse("not_now", { state: "others added to it" }) : undefined;
}

/** Where a thing goes when it is taken back; nowhere, when it lies as close as its side may keep it. */
export function homeOf({ space, cameFrom }: Thing, { side, inside }: Viewer): SpaceId | undefined {
  if (cameFrom === "circle" && side === "customer" && inside) return "circle";
  if (!isShared(space)) return undefined;
  return side === "customer" ? "ours" : ownOf(side);
}

const withdraw = things.command({
  summary: "Take a shared thing back to one's own side; what others have seen stays seen",
  input: z.object({ id: ThingId }),
  needs: "contribute",
  decide: (all, { id }, around) => {
    const found = around.find(id);
    if (!found || fixed.has(found.collection) || found.thing.removed) return refuse("not_found", { id });
    const { thing } = found;
    const home = homeOf(thing, around.actor);
    if (!home) return refuse("not_now", { state: "not shared" });
    const refused = refuseWithdrawal(found, home, around);
    if (refused) return refused;
    const waiting = Object.values(all.activities).filter(
      (it) =>
        it.space === thing.space &&
        !it.removed &&
        it.status !== "struck out" &&
        it.waitsFor.some((waited) => waited === id),
    );
    if (waiting.length > 0) return refuse("not_now", { state: "leaned on", by: waiting.map((it) => it.title) });
    return move(found, thing, home, all);
  },
});

export const sharingCommands = { share, withdraw };
