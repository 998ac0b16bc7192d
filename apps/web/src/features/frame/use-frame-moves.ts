import type { BoardJob } from "@cairn/domain/frame/board.ts";
import { layDownNew } from "@cairn/domain/frame/board.ts";
import type { Frame } from "@cairn/domain/frame/propose.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { useMemo } from "react";
import { newId } from "../../api/new-id.ts";
import type { Answer } from "../../live/live-project.ts";
import { useLive, useMay, useSend } from "../../live/use-project.ts";
import { showDone } from "../../ui/notice.ts";
import { words } from "../../words/words.ts";

const say = words.frame;

/** A proposal: laid down already, or still only in the frame. */
export type Proposal = { readonly activityId: string } | { readonly libraryId: string };

export type FrameMoves = {
  readonly mayPlan: boolean;
  /** Everything new becomes proposals in the plan's tray. */
  readonly layDown: () => Promise<Answer | undefined>;
  readonly take: (proposal: Proposal) => Promise<void>;
  readonly takeAll: (waiting: readonly Activity[]) => Promise<void>;
  readonly takeEverything: () => Promise<void>;
  readonly strikeOut: (proposal: Proposal, because: string) => Promise<void>;
  readonly putBack: (activity: Activity) => Promise<Answer>;
  /** Lay a proposal down so that it can be changed. */
  readonly hold: (proposal: Proposal) => Promise<string | undefined>;
  readonly addOwn: (job: Job, title: string) => Promise<Answer>;
};

/**
 * What one can do with a frame. Proposals are things of the project, seen by everybody in their space and struck out with
 * reasons that stay; so the first answer to a proposal lays the whole frame down, in one command that can be taken back.
 */
export function useFrameMoves(frame: Frame, board: readonly BoardJob[], space: SpaceId): FrameMoves {
  const send = useSend();
  const live = useLive();
  const may = useMay();
  const mayPlan = may("plan", space);
  return useMemo(() => {
    const laid = () => layDownNew(frame, board, { space, newId: () => newId() });

    const hold = async (proposal: Proposal): Promise<string | undefined> => {
      if ("activityId" in proposal) return proposal.activityId;
      const fresh = laid();
      if (!fresh) return undefined;
      const answer = await send("proposeActivities", fresh.propose);
      return "commandId" in answer ? fresh.ids.get(proposal.libraryId) : undefined;
    };

    const takeEach = async (ids: readonly string[]): Promise<void> => {
      const answers = await Promise.all(ids.map((activityId) => send("acceptActivity", { activityId })));
      const carried = answers.flatMap((answer) => ("commandId" in answer ? [answer.commandId] : []));
      if (carried.length === 0) return;
      const takeBack = async (): Promise<void> => {
        for (const commandId of carried.toReversed()) await live.undo(commandId);
        showDone(words.shell.undone);
      };
      showDone(say.allTaken(carried.length), words.shell.undo, () => void takeBack());
    };

    return {
      mayPlan,
      hold,
      layDown: async () => {
        const fresh = laid();
        return fresh && send("proposeActivities", fresh.propose, say.laid);
      },
      take: async (proposal) => {
        const activityId = await hold(proposal);
        if (activityId) await send("acceptActivity", { activityId }, say.taken);
      },
      takeAll: (waiting) => takeEach(waiting.map(({ id }) => id)),
      takeEverything: async () => {
        const fresh = laid();
        const answer = fresh && (await send("proposeActivities", fresh.propose));
        if (answer && !("commandId" in answer)) return;
        await takeEach([
          ...board.flatMap(({ waiting }) => waiting.map(({ id }) => id)),
          ...(fresh?.ids.values() ?? []),
        ]);
      },
      strikeOut: async (proposal, because) => {
        const activityId = await hold(proposal);
        if (activityId) await send("strikeOut", { activityId, because }, say.struck);
      },
      putBack: ({ id }) => send("putActivityBack", { activityId: id, to: "proposed" }, say.putBackDone),
      addOwn: (job, title) => {
        const own = { activityId: newId(), job, title, carriedBy: "the customer alone" as const };
        return mayPlan
          ? send("addActivity", { ...own, space }, say.ownAdded)
          : send("proposeActivities", { space, activities: [own] }, say.ownProposed);
      },
    };
  }, [frame, board, space, mayPlan, send, live]);
}
