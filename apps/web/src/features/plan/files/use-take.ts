import type { ImportStep } from "@cairn/contract/plan-files.ts";
import type { InputOf } from "@cairn/domain/project/project.ts";
import { useCallback } from "react";
import { sentenceFor } from "../../../api/failure-words.ts";
import { isCarried, problemIn } from "../../../live/answer.ts";
import { useLive } from "../../../live/use-project.ts";
import { showDone, showProblem } from "../../../ui/notice.ts";
import { planFiles as say } from "../../../words/en/plan-files.ts";
import { shell as shellWords } from "../../../words/en/shell.ts";

/** Carry out what a preview answered, one step after the other; one notice takes all of it back. */
export function useTake() {
  const live = useLive();
  return useCallback(
    async (steps: readonly ImportStep[], onStep: (done: number) => void): Promise<boolean> => {
      const carried: string[] = [];
      const rows = new Set<number>();
      let why: string | undefined;
      for (const { command, input, rows: about } of steps) {
        onStep(carried.length + 1);
        // The server has tried out just this input; it is checked once more when it is carried out.
        const answer = await live.send(command, input as InputOf<typeof command>);
        const problem = problemIn(answer);
        if (problem) {
          why = sentenceFor(problem);
          break;
        }
        if (isCarried(answer)) carried.push(answer.commandId);
        for (const row of about) rows.add(row);
      }
      if (carried.length > 0) {
        const takeBack = async (): Promise<void> => {
          for (const commandId of carried.toReversed()) {
            const problem = problemIn(await live.undo(commandId));
            if (problem) return showProblem(sentenceFor(problem));
          }
          showDone(shellWords.undone);
        };
        showDone(say.took(rows.size), shellWords.undo, () => void takeBack());
      }
      if (why !== undefined) showProblem(say.stopped(carried.length, steps.length, why));
      return why === undefined;
    },
    [live],
  );
}
