import { z } from "zod";
import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { ThingId } from "../../kernel/ids.ts";
import { OrderKey } from "../../kernel/order.ts";
import { same } from "../../kernel/plain.ts";
import { isRefusal, type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason } from "../../kernel/text.ts";
import { Job } from "../jobs.ts";
import { type Activity, ActivityChanges, EditedFrom, NewActivity } from "./activity.ts";
import { inStatus, isInPlace, placeBehind, refuseCycle, refuseLeaning, refuseStrayWaits } from "./place.ts";
import { laidOver, plan } from "./plan.ts";
import { mostAtOnce, refuseCrowded, refuseFull } from "./room.ts";

const After = z.union([ThingId, z.literal("start")]).optional();

function refuseNew(activity: z.infer<typeof NewActivity>, space: SpaceId, around: Around): Refusal | undefined {
  if (around.find(activity.activityId)) return refuse("duplicate", { id: activity.activityId });
  return refuseStrayWaits(activity) ?? refuseLeaning(space, activity, around);
}

const addActivity = plan.command({
  summary: "Add an activity to the plan",
  input: NewActivity.extend({ space: SpaceId, after: After }),
  needs: "plan",
  decide: (all, { space, after, ...activity }, around) => {
    const refused = refuseFull(all, space, 1) ?? refuseNew(activity, space, around);
    if (refused) return refused;
    const order = placeBehind(all, { space, job: activity.job, after });
    return typeof order === "string" ? [{ type: "activityAdded", space, ...activity, order }] : order;
  },
});

const proposeActivities = plan.command({
  summary: "Propose activities; they wait in the tray until somebody takes them into the plan or strikes them out",
  input: z.object({ space: SpaceId, activities: z.array(NewActivity).min(1).max(mostAtOnce) }),
  needs: "contribute",
  decide: (all, { space, activities }, around) => {
    const ids = new Set(activities.map(({ activityId }) => activityId));
    if (ids.size < activities.length) return refuse("duplicate", { id: "activities" });
    const room = refuseFull(all, space, activities.length) ?? refuseCrowded(all, space, activities.length);
    if (room) return room;
    // Proposals of one frame may wait for each other, so each is laid beside the ones before it.
    let grown = all;
    const events = [];
    for (const activity of activities) {
      const outside = activity.waitsFor.filter((id) => !ids.has(id));
      const refused =
        refuseStrayWaits(activity) ?? refuseNew({ ...activity, waitsFor: outside, waitsHow: undefined }, space, around);
      if (refused) return refused;
      const order = placeBehind(grown, { space, job: activity.job });
      if (typeof order !== "string") return order;
      events.push({ type: "activityAdded" as const, space, ...activity, order, proposed: true });
      const laid: Activity = { ...activity, id: activity.activityId, space, order, status: "proposed" };
      grown = { ...grown, activities: { ...grown.activities, [laid.id]: laid } };
    }
    const circles = activities.map(({ activityId, waitsFor }) => refuseCycle(grown, space, activityId, waitsFor));
    return circles.find((refused) => refused !== undefined) ?? events;
  },
});

/** Only what is new: somebody may have left, or a thing been withdrawn, since the rest was written. */
function addedTo(was: Activity, { ownerId, contributors, waitsFor }: ActivityChanges) {
  return {
    ownerId: ownerId === was.ownerId ? undefined : ownerId,
    contributors: contributors?.filter((id) => !was.contributors.includes(id)),
    waitsFor: waitsFor?.filter((id) => !was.waitsFor.includes(id)),
  };
}

/** What no longer waits for something does not wait in a special way for it either. */
function waitsLeft({ waitsHow }: Activity, { waitsFor, waitsHow: asked }: ActivityChanges): Partial<ActivityChanges> {
  if (!waitsHow || !waitsFor || asked !== undefined) return {};
  const left = Object.entries(waitsHow).filter(([id]) => waitsFor.includes(id));
  if (left.length === Object.keys(waitsHow).length) return {};
  return { waitsHow: left.length > 0 ? Object.fromEntries(left) : null };
}

const changeActivity = plan.command({
  summary: "Change an activity: wording, owner, dates, what it waits for",
  input: z.object({ activityId: ThingId, changes: ActivityChanges, from: EditedFrom.optional() }),
  needs: "plan",
  decide: (all, { activityId, changes: asked, from = {} }, around) => {
    const was = unlessRemoved(all.activities[activityId]);
    if (!was) return refuse("not_found", { id: activityId });
    const changes = { ...asked, ...waitsLeft(was, asked) };
    if (same({ ...was, ...laidOver(changes) }, was)) return refuse("nothing_to_change");
    for (const field of EditedFrom.keyType.options) {
      const conflict = changes[field] === undefined ? undefined : editedMeanwhile(from[field], was[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    const refused =
      refuseStrayWaits({ ...was, ...laidOver(changes) }) ??
      refuseLeaning(was.space, addedTo(was, changes), around) ??
      refuseCycle(all, was.space, activityId, changes.waitsFor ?? []);
    return refused ?? [{ type: "activityChanged", space: was.space, activityId, changes }];
  },
});

const moveActivity = plan.command({
  summary: "Move an activity to another place or another job",
  input: z.object({ activityId: ThingId, job: Job, after: After }),
  needs: "plan",
  decide: (all, { activityId, job, after }) => {
    const was = unlessRemoved(all.activities[activityId]);
    if (!was) return refuse("not_found", { id: activityId });
    if (after === activityId || isInPlace(all, was, job, after)) return refuse("nothing_to_change");
    const order = placeBehind(all, { space: was.space, job, after, moving: activityId });
    return typeof order === "string" ? [{ type: "activityMoved", space: was.space, activityId, job, order }] : order;
  },
});

const putActivityBackInPlace = plan.command({
  summary: "Take back a move",
  input: z.object({ activityId: ThingId, job: Job, order: OrderKey }),
  needs: "plan",
  decide: (all, { activityId, job, order }) => {
    const was = unlessRemoved(all.activities[activityId]);
    if (!was) return refuse("not_found", { id: activityId });
    return [{ type: "activityMoved", space: was.space, activityId, job, order }];
  },
});

const acceptActivity = plan.command({
  summary: "Take a proposed activity into the plan",
  input: z.object({ activityId: ThingId }),
  needs: "plan",
  decide: (all, { activityId }) => {
    const was = inStatus(all, activityId, ["proposed"]);
    return isRefusal(was) ? was : [{ type: "activityAccepted", space: was.space, activityId }];
  },
});

const acceptActivities = plan.command({
  summary: "Take several proposed activities into the plan at once; those that are no proposals any more are left out",
  input: z.object({ activityIds: z.array(ThingId).min(1).max(mostAtOnce) }),
  needs: "plan",
  decide: (all, { activityIds }) => {
    // Each for itself: were all refused for one of them, a private one would hold up those that others see.
    const asked = [...new Set(activityIds)].map((id) => inStatus(all, id, ["proposed"]));
    const accepted = asked.flatMap((it) =>
      isRefusal(it) ? [] : [{ type: "activityAccepted" as const, space: it.space, activityId: it.id }],
    );
    return accepted.length > 0 ? accepted : (asked.find((it) => isRefusal(it)) ?? refuse("nothing_to_change"));
  },
});

const strikeOut = plan.command({
  summary: "Strike an activity out of the plan, with the reason",
  input: z.object({ activityId: ThingId, because: Reason }),
  needs: "plan",
  decide: (all, { activityId, because }) => {
    const was = inStatus(all, activityId, ["proposed", "planned", "under way"]);
    return isRefusal(was) ? was : [{ type: "activityStruckOut", space: was.space, activityId, because }];
  },
});

export const shapingCommands = {
  addActivity,
  proposeActivities,
  changeActivity,
  moveActivity,
  putActivityBackInPlace,
  acceptActivity,
  acceptActivities,
  strikeOut,
};
