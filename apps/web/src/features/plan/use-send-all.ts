import type { CommandName, InputOf } from "@cairn/domain/project/project.ts";
import { useCallback } from "react";
import { isCarried } from "../../live/answer.ts";
import { useLive, useSend } from "../../live/use-project.ts";
import { showDone } from "../../ui/notice.ts";
import { shell as shellWords } from "../../words/en/shell.ts";

/** Do the same to several things, with one notice that takes all of it back. */
export function useSendAll() {
  const live = useLive();
  const send = useSend();
  return useCallback(
    async <N extends CommandName>(name: N, inputs: readonly InputOf<N>[], done: string): Promise<void> => {
      const answers = await Promise.all(inputs.map((input) => send(name, input)));
      const carried = answers.flatMap((answer) => (isCarried(answer) ? [answer.commandId] : []));
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
