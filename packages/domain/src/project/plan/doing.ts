import { z } from "zod";
import type { Around } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../kernel/refusal.ts";
import { Reason } from "../../kernel/text.ts";
import type { Activity } from "./activity.ts";
import { refuseLeaning } from "./place.ts";
import { type Plan, plan } from "./plan.ts";
import { inStatus } from "./shaping.ts";

/** One's own activity in one of these states; whoever shapes the plan may act for the owner. */
function ownActivity(
  all: Plan,
  activityId: string,
  allowed: readonly Activity["status"][],
  around: Around,
): Activity | Refusal {
  const was = inStatus(all, activityId, allowed);
  if (isRefusal(was)) return was;
  const mine = was.ownerId === around.actor.personId || was.contributors.includes(around.actor.personId);
  return mine || around.may("plan", was.space) ? was : refuse("not_allowed", { needs: "own" });
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
    const refused = refuseLeaning(was.space, { ownerId: suggested }, around);
    return refused ?? [{ type: "activityDeclined", space: was.space, activityId, because, suggested }];
  },
});

export const doingCommands = { startActivity, finishActivity, reopenActivity, declineActivity };
