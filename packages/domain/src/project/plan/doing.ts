import { z } from "zod";
import type { Around } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { isRefusal, type Refusal, refuse } from "../../kernel/refusal.ts";
import { Reason } from "../../kernel/text.ts";
import { type Activity, PutBackTo } from "./activity.ts";
import { inStatus, refuseLeaning } from "./place.ts";
import { type Plan, plan } from "./plan.ts";

const isMine = ({ ownerId, contributors }: Activity, { actor }: Around): boolean =>
  ownerId === actor.personId || contributors.includes(actor.personId);

/** One's own activity in one of these states; whoever shapes the plan may act for the owner. */
function ownActivity(
  all: Plan,
  activityId: string,
  allowed: readonly Activity["status"][],
  around: Around,
): Activity | Refusal {
  const was = inStatus(all, activityId, allowed);
  if (isRefusal(was)) return was;
  return isMine(was, around) || around.may("plan", was.space) ? was : refuse("not_allowed", { needs: "own" });
}

const startActivity = plan.command({
  summary: "Begin with an activity",
  input: z.object({ activityId: ThingId }),
  needs: "contribute",
  decide: (all, { activityId }, around) => {
    const was = ownActivity(all, activityId, ["planned"], around);
    return isRefusal(was) ? was : [{ type: "activityStarted", space: was.space, activityId }];
  },
});

const finishActivity = plan.command({
  summary: "Say that an activity is done, with what shows it",
  input: z.object({ activityId: ThingId, note: Reason.optional() }),
  needs: "contribute",
  decide: (all, { activityId, note }, around) => {
    const was = ownActivity(all, activityId, ["planned", "under way"], around);
    return isRefusal(was) ? was : [{ type: "activityFinished", space: was.space, activityId, note }];
  },
});

const reopenActivity = plan.command({
  summary: "Take up a finished activity again, with the reason",
  input: z.object({ activityId: ThingId, because: Reason }),
  needs: "contribute",
  decide: (all, { activityId, because }, around) => {
    const was = ownActivity(all, activityId, ["done"], around);
    return isRefusal(was) ? was : [{ type: "activityReopened", space: was.space, activityId, because }];
  },
});

const declineActivity = plan.command({
  summary: "Say that an activity is not for oneself, why, and who might do it",
  input: z.object({ activityId: ThingId, because: Reason, suggested: PersonId.optional() }),
  needs: "contribute",
  decide: (all, { activityId, because, suggested }, around) => {
    const was = inStatus(all, activityId, ["planned", "under way"]);
    if (isRefusal(was)) return was;
    if (was.ownerId !== around.actor.personId) return refuse("not_allowed", { needs: "own" });
    const before = was.declined && { because: was.declined.because, suggested: was.declined.suggested };
    if (same(before, { because, suggested })) return refuse("nothing_to_change");
    const refused = refuseLeaning(was.space, { ownerId: suggested }, around);
    return refused ?? [{ type: "activityDeclined", space: was.space, activityId, because, suggested }];
  },
});

const takeBackDecline = plan.command({
  summary: 'Take back or settle a "not me, but …", so that the activity stays with its owner',
  input: z.object({ activityId: ThingId }),
  needs: "contribute",
  decide: (all, { activityId }, around) => {
    const was = inStatus(all, activityId, ["planned", "under way"]);
    if (isRefusal(was)) return was;
    if (!was.declined) return refuse("nothing_to_change");
    const mine = was.declined.by === around.actor.personId;
    if (!mine && !around.may("plan", was.space)) return refuse("not_allowed", { needs: "own" });
    return [{ type: "declineTakenBack", space: was.space, activityId }];
  },
});

/** From these states an activity can be put back into that one: the other way round than it came. */
const cameFrom: Readonly<Record<z.infer<typeof PutBackTo>, readonly Activity["status"][]>> = {
  proposed: ["planned", "struck out"],
  planned: ["under way", "done", "struck out"],
  "under way": ["done", "struck out"],
};

const putActivityBack = plan.command({
  summary: "Put an activity back to where it was before it was taken, struck out, started or done",
  input: z.object({
    activityId: ThingId,
    to: PutBackTo,
    /** The reason that stood there before. */
    because: Reason.optional(),
  }),
  needs: "contribute",
  decide: (all, { activityId, to, because }, around) => {
    const was = inStatus(all, activityId, ["proposed", "planned", "under way", "done", "struck out"]);
    if (isRefusal(was)) return was;
    if (was.status === to) return refuse("nothing_to_change");
    // To take a proposal or strike an activity out is for those who shape the plan, and so is to take that back.
    const ofPlan = to === "proposed" || was.status === "proposed" || was.status === "struck out";
    if (!around.may("plan", was.space) && (ofPlan || !isMine(was, around)))
      return refuse("not_allowed", { needs: "plan" });
    if (!cameFrom[to].includes(was.status)) return refuse("not_now", { state: was.status });
    return [{ type: "activityPutBack", space: was.space, activityId, to, because }];
  },
});

export const doingCommands = {
  startActivity,
  finishActivity,
  reopenActivity,
  declineActivity,
  takeBackDecline,
  putActivityBack,
};
