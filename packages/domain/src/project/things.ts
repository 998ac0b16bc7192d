import { z } from "zod";
import { type Around, area, type Call, type Collection, type Found, type Thing } from "../kernel/area.ts";
import { ThingId } from "../kernel/ids.ts";
import { same } from "../kernel/plain.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { isShared, isWithin, SpaceId } from "../kernel/space.ts";
import { costs } from "./costs/costs.ts";
import { decisionRoles } from "./decisions/decision.ts";
import { decisions } from "./decisions/decisions.ts";
import { type Plan, plan } from "./plan/plan.ts";
import { premortem } from "./premortem/premortem.ts";
import { type Beside, refuseComingBack } from "./returning.ts";
import { risks } from "./risks/risks.ts";
import { commitments } from "./support/commitments.ts";

/**
 * Where a thing was that has been withdrawn: enough to say "no longer there", and nothing more. Its own id is the
 * thing's id and the space, since a thing may have been withdrawn from several.
 */
export type Gone = Thing & { readonly thingId: string; readonly collection: string };

/** The id of the mark that a thing leaves in a space it was withdrawn from. */
export const goneId = (thingId: string, space: SpaceId): string => `${thingId}@${space}`;

/** What is shared or comes back finds its place among what is there: this area knows of all that has one. */
type Things = Beside & typeof commitments.empty & typeof risks.empty & { readonly gone: Collection<Gone> };

const empty: Things = {
  ...plan.empty,
  ...decisions.empty,
  ...costs.empty,
  ...premortem.empty,
  ...commitments.empty,
  ...risks.empty,
  gone: {},
};
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
    thingLeft: z.object({ id: ThingId, collection: CollectionName, withdrawn: z.boolean().optional() }),
    thingCame: z.object({
      id: ThingId,
      collection: CollectionName,
      thing: z.record(z.string(), z.unknown()),
      from: SpaceId.optional(),
    }),
    textRedacted: z.object({ id: ThingId, collection: CollectionName, field: z.string().max(40) }),
  },
  evolve: {
    thingRemoved: () => ({}),
    thingRestored: () => ({}),
    // Nobody misses what was brought before more people: they all see it where it is now.
    thingLeft: (_, { id, space, collection, withdrawn = isShared(space) }) => ({
      gone: withdrawn ? { id: goneId(id, space), thingId: id, space, collection } : undefined,
    }),
    thingCame: () => ({}),
    textRedacted: () => ({}),
  },
  undo: {
    thingRemoved: (_, e) => ({ command: "restore", input: { id: e.id } }),
    thingRestored: (_, e) => ({ command: "remove", input: { id: e.id } }),
    thingCame: (before, e) =>
      isShared(e.space) || e.from === "circle"
        ? [{ command: "withdraw", input: { id: e.id } }, ...asBefore(before, e)]
        : undefined,
    thingLeft: (before, { id, space, withdrawn = isShared(space) }) =>
      withdrawn
        ? [{ command: "share", input: { id, to: space, leaveOut: true } }, ...inPlaceAgain(before, id)]
        : undefined,
  },
});

function inPlaceAgain(before: Plan, id: string): Call[] {
  const was = before.activities[id];
  if (!was) return [];
  return [{ command: "putActivityBackInPlace", input: { activityId: id, job: was.job, order: was.order } }];
}

type Came = { readonly id: string; readonly thing: Readonly<Record<string, unknown>> };

/** What the wider audience was not shown of a decision, a risk, a commitment or an activity, and the place it had. */
function asBefore(before: Things, came: Came): Call[] {
  const decision = before.decisions[came.id];
  if (decision) {
    const changes = leftOut(decision, came.thing, [...decisionRoles, "optionIds"]);
    return changes ? [{ command: "changeDecision", input: { decisionId: came.id, changes } }] : [];
  }
  const risk = before.risks[came.id];
  if (risk) {
    const changes = leftOut(risk, came.thing, ["ownerId", "activityIds"]);
    return changes ? [{ command: "changeRisk", input: { riskId: came.id, changes } }] : [];
  }
  const commitment = before.commitments[came.id];
  if (commitment?.ownerId && came.thing["ownerId"] === undefined) {
    const { what, ownerId, due } = commitment;
    return [{ command: "changeCommitment", input: { commitmentId: came.id, changes: { what, ownerId, due } } }];
  }
  const activity = before.activities[came.id];
  if (!activity) return [];
  const changes = leftOut(activity, came.thing, ["ownerId", "contributors", "waitsFor"]);
  const put = { command: "changeActivity", input: { activityId: came.id, changes } };
  return [...(changes ? [put] : []), ...inPlaceAgain(before, came.id)];
}

/** The named fields as they were, if any of them came with less. */
function leftOut(was: Thing, came: Came["thing"], fields: readonly string[]): object | undefined {
  const before: Readonly<Record<string, unknown>> = { ...was };
  const changes = Object.fromEntries(fields.map((field) => [field, before[field]]));
  return fields.every((field) => same(before[field], came[field])) ? undefined : changes;
}

/** Is this person the one who wrote, asked, raised or added it? */
export function isAuthor(thing: Thing, by: string): boolean {
  const fields: Readonly<Record<string, unknown>> = { ...thing };
  return ["writtenBy", "askedBy", "raisedBy", "addedBy", "scoredBy"].some((field) => fields[field] === by);
}

/** What nobody but its author takes away: a dissent stays with the decision. */
const authorsAlone: ReadonlySet<string> = new Set(["dissents"]);

/** What somebody said of their own time and dates is theirs to take back, whoever wrote it down. */
const ofOneself: ReadonlySet<string> = new Set(["workingTimes", "absences", "dateAnswers"]);

/** Who wrote, asked, raised, added or proposed it may take it away again; the rest is for those who shape the plan. */
function refuseTaking({ thing, collection }: Found, { actor, may }: Around): Refusal | undefined {
  const isOwnProposal =
    "proposedBy" in thing && thing.proposedBy === actor.personId && "status" in thing && thing.status === "proposed";
  const isOwnTime = ofOneself.has(collection) && "personId" in thing && thing.personId === actor.personId;
  const isOwn = isOwnProposal || isOwnTime || isAuthor(thing, actor.personId);
  const others = may("plan", thing.space) && !authorsAlone.has(collection);
  return isOwn || others ? undefined : refuse("not_allowed", { needs: "plan" });
}

/**
 * Collections whose things are neither removed nor moved: what a project stands on, the marks of what is gone, and what
 * has ways of its own to be taken back: who is in the circle, whether others may learn from it, what somebody weighed and scored, rounds, which belong to
 * those asked, and the dates people went by.
 */
export const fixed: ReadonlySet<string> = new Set([
  "covers",
  "sellers",
  "confidants",
  "learnings",
  "gone",
  "weightings",
  "scores",
  "rounds",
  "baselines",
]);

const remove = things.command({
  summary: "Remove a thing; it can be restored",
  input: z.object({ id: ThingId }),
  needs: "contribute",
  decide: (_, { id }, around) => {
    const found = around.find(id);
    if (!found || fixed.has(found.collection) || found.thing.removed) return refuse("not_found", { id });
    const { thing, collection } = found;
    if ("standing" in thing) return refuse("not_now", { state: "always among the options" });
    return refuseTaking(found, around) ?? [{ type: "thingRemoved", space: thing.space, id, collection }];
  },
});

const restore = things.command({
  summary: "Restore a removed thing",
  input: z.object({ id: ThingId }),
  needs: "contribute",
  decide: (all, { id }, around) => {
    const found = around.find(id);
    if (!found || fixed.has(found.collection)) return refuse("not_found", { id });
    const { thing, collection } = found;
    if (!thing.removed) return refuse("nothing_to_change");
    const refused = refuseTaking(found, around) ?? refuseComingBack(all, found);
    return refused ?? [{ type: "thingRestored", space: thing.space, id, collection }];
  },
});

export const thingCommands = { remove, restore };

export const ShareInput = z.object({
  id: ThingId,
  to: SpaceId,
  /** Leave out what the new audience may not see (owner, what it waits for) instead of being refused. */
  leaveOut: z.boolean().optional(),
});

/** Can a thing be shared from one space to the other: do all who see it there see it here too, and others besides? */
export const isWider = (from: SpaceId, to: SpaceId): boolean => from !== to && to !== "cover" && isWithin(from, to);
