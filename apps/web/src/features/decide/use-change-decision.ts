import type { Decision, DecisionChanges } from "@cairn/domain/project/decisions/decision.ts";
import { useCallback } from "react";
import type { Answer } from "../../live/answer.ts";
import { useSend } from "../../live/use-project.ts";
import { decisions as decisionsWords } from "../../words/en/decisions.ts";

/** Change a decision, with a notice that takes the change back. */
export function useChangeDecision({ id: decisionId }: Decision) {
  const send = useSend();
  return useCallback(
    (
      changes: DecisionChanges,
      from?: { readonly [F in "title" | "rule" | "enoughEvidence"]?: string },
    ): Promise<Answer> => send("changeDecision", { decisionId, changes, from }, decisionsWords.changed),
    [send, decisionId],
  );
}
