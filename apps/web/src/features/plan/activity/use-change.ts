import type { Activity, ActivityChanges } from "@cairn/domain/project/plan/activity.ts";
import { useCallback } from "react";
import type { Answer } from "../../../live/answer.ts";
import { useSend } from "../../../live/use-project.ts";
import { plan as planWords } from "../../../words/en/plan.ts";

/** Change an activity, with a notice that takes the change back. */
export function useChange({ id }: Activity): (changes: ActivityChanges) => Promise<Answer> {
  const send = useSend();
  return useCallback(
    (changes) => send("changeActivity", { activityId: id, changes }, planWords.did.changed),
    [send, id],
  );
}
