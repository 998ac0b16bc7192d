import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { inOrder, isInPlace } from "@cairn/domain/project/plan/place.ts";
import { useCallback } from "react";
import { useProject, useSend } from "../../live/use-project.ts";
import { showDone } from "../../ui/notice.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { today } from "../../words/format.ts";
import { type Behind, stepPlace } from "./drop-place.ts";
import { shownOf } from "./plan-reading.ts";
import { usePlanSearch } from "./use-plan-search.ts";

/** Move an activity in the plan, to a place or by one step among those that are shown. */
export function useMove() {
  const { project, you } = useProject();
  const { search } = usePlanSearch();
  const send = useSend();
  const move = useCallback(
    (activity: Activity, job: Job, after: Behind) => {
      if (isInPlace(project, activity, job, after)) showDone(planWords.move.sameForOthers);
      else void send("moveActivity", { activityId: activity.id, job, after }, planWords.move.moved);
    },
    [project, send],
  );
  const step = useCallback(
    (activity: Activity, to: "up" | "down") => {
      const shown = shownOf(project, search, you.personId, today()).filter((it) => it.job === activity.job);
      const after = stepPlace(activity.space, inOrder(shown), activity.id, to);
      if (after !== undefined) move(activity, activity.job, after);
    },
    [project, you.personId, search, move],
  );
  return { move, step };
}
