import type { BoardJob } from "@cairn/domain/frame/board.ts";
import { layDownNew } from "@cairn/domain/frame/board.ts";
import type { Frame } from "@cairn/domain/frame/propose.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { mostAtOnce } from "@cairn/domain/project/plan/room.ts";
import { useLayoutEffect, useMemo, useRef } from "react";
import { newId } from "../../api/new-id.ts";
import type { Answer } from "../../live/answer.ts";
import { useLive, useMay, useSend } from "../../live/use-project.ts";
import { frame as frameWords } from "../../words/en/frame.ts";

const say = frameWords;

/** A proposal: laid down already, or still only in the frame. */
export type Proposal = { readonly activityId: string } | { readonly libraryId: string };

export type FrameMoves = {
  readonly mayPlan: boolean;
  /** Everything new becomes proposals in the plan's tray. */
  readonly layDown: () => Promise<Answer | undefined>;
  readonly take: (proposal: Proposal) => Promise<void>;
  readonly takeAll: (waiting: readonly Activity[]) => Promise<Answer>;
  readonly takeEverything: () => Promise<Answer>;
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
  // The moves stay the same while the plan changes, so that only the rows that changed are drawn anew.
  const latest = useRef({ frame, board });
  useLayoutEffect(() => {
    latest.current = { frame, board };
  }, [frame, board]);
  return useMemo(() => {
    const laid = () => layDownNew(latest.current.frame, latest.current.board, { space, newId: () => newId() });

    // What is sent shows at once, so what follows need not wait for the server; a lost connection does not hold it up.
    const hold = async (proposal: Proposal): Promise<string | undefined> => {
      if ("activityId" in proposal) return proposal.activityId;
      const fresh = laid();
      const activityId = fresh?.ids.get(proposal.libraryId);
      if (fresh) void send("proposeActivities", fresh.propose);
      return activityId && live.snapshot()?.project.activities[activityId] ? activityId : undefined;
    };

    const takeEach = (ids: readonly string[]) =>
      send("acceptActivities", { activityIds: [...ids] }, say.allTaken(ids.length));

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
      takeEverything: () => {
        const fresh = laid();
        if (fresh) void send("proposeActivities", fresh.propose);
        const waiting = latest.current.board.flatMap((part) => part.waiting.map(({ id }) => id));
        return takeEach([...waiting, ...(fresh?.ids.values() ?? [])].slice(0, mostAtOnce));
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
  }, [space, mayPlan, send, live]);
}
