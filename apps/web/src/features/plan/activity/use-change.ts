import type { Activity, ActivityChanges } from "@cairn/domain/project/plan/activity.ts";
import { useCallback } from "react";
import type { Answer } from "../../../live/live-project.ts";
import { useSend } from "../../../live/use-project.ts";
import { words } from "../../../words/words.ts";

/** Change an activity, with a notice that takes the change back. */
export function useChange({ id }: Activity): (changes: ActivityChanges) => Promise<Answer> {
  const send = useSend();
  return useCallback(
    (changes) => send("changeActivity", { activityId: id, changes }, words.plan.did.changed),
    [send, id],
  );
}
