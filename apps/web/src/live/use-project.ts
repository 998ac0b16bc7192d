import { may, type Right } from "@cairn/domain/access/policy.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { CommandName, InputOf } from "@cairn/domain/project/project.ts";
import { ownershipOf } from "@cairn/domain/project/submit.ts";
import { createContext, useCallback, useContext, useMemo, useSyncExternalStore } from "react";
import { sentenceFor } from "../api/failure-words.ts";
import { showDone, showProblem } from "../ui/notice.ts";
import { shell as shellWords } from "../words/en/shell.ts";
import { type Answer, isCarried, problemIn } from "./answer.ts";
import type { LiveProject, Snapshot } from "./live-project.ts";

export const LiveProjectContext = createContext<LiveProject | undefined>(undefined);

export function useLive(): LiveProject {
  const live = useContext(LiveProjectContext);
  if (!live) throw new Error("This screen stands outside a project");
  return live;
}

/** The project as it is now, with what this browser has just done. Screens inside a project always have one. */
export function useProject(): Snapshot & { readonly projectId: string } {
  const live = useLive();
  const snapshot = useSyncExternalStore(live.subscribe, live.snapshot);
  if (!snapshot) throw new Error("The project is not loaded yet");
  return useMemo(() => ({ ...snapshot, projectId: live.projectId }), [snapshot, live]);
}

/** A person's name as the reader knows it. */
export function useNames(): (personId: string | undefined) => string {
  const { cards } = useProject();
  return useCallback((id) => (id === undefined ? "" : (cards.get(id)?.name ?? shellWords.somebody)), [cards]);
}

/**
 * Do something to the project. Problems are shown as a notice and handed back; with `done`, success is shown with a
 * way to take it back.
 * @returns whether it was carried, and if not, why
 */
export function useSend() {
  const live = useLive();
  return useCallback(
    async <N extends CommandName>(name: N, input: InputOf<N>, done?: string): Promise<Answer> => {
      const answer = await live.send(name, input);
      const problem = problemIn(answer);
      if (problem) showProblem(sentenceFor(problem));
      else if (done && isCarried(answer)) showDone(done, shellWords.undo, () => void takeBack(live, answer.commandId));
      return answer;
    },
    [live],
  );
}

/** Take a command back, and say what came of it. */
export async function takeBack(live: LiveProject, commandId: string): Promise<void> {
  const answer = await live.undo(commandId);
  const problem = problemIn(answer);
  if (problem) showProblem(sentenceFor(problem));
  else showDone(shellWords.undone);
}

/** May the reader do this in this space? For offering what the server would not refuse. */
export function useMay(): (right: Right, space: SpaceId) => boolean {
  const { project, you } = useProject();
  return useCallback((right, space) => may(you, right, space, ownershipOf(project)), [project, you]);
}
