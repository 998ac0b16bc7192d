import type { CommandName, InputOf } from "@cairn/domain/project/project.ts";
import { useCallback } from "react";
import { isCarried } from "../../live/answer.ts";
import { useLive, useSend } from "../../live/use-project.ts";
import { showDone } from "../../ui/notice.ts";
import { shell as shellWords } from "../../words/en/shell.ts";

/** A command with its input, as a value. */
export type Step = { readonly [N in CommandName]: readonly [N, InputOf<N>] }[CommandName];

/** Do one thing after the other, until one is refused; one notice takes all of it back. */
export function useSendSteps() {
  const live = useLive();
  const send = useSend();
  return useCallback(
    async (steps: readonly Step[], done: string): Promise<void> => {
      const carry = <N extends CommandName>([name, input]: readonly [N, InputOf<N>]) => send(name, input);
      const carried: string[] = [];
      for (const step of steps) {
        const answer = await carry(step);
        if (!isCarried(answer)) break;
        carried.push(answer.commandId);
      }
      if (carried.length === 0) return;
      const takeBack = async (): Promise<void> => {
        for (const commandId of carried.toReversed()) await live.undo(commandId);
        showDone(shellWords.undone);
      };
      showDone(done, shellWords.undo, () => void takeBack());
    },
    [live, send],
  );
}
