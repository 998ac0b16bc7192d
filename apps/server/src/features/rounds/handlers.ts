import { Failure, failureOf } from "@cairn/contract/failures.ts";
import type { rounds } from "@cairn/contract/rounds.ts";
import { dayOf } from "@cairn/domain/kernel/days.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import { ballotOf } from "@cairn/domain/project/rounds/casting.ts";
import type { Handlers } from "../../http/visit.ts";
import { answeredIn, castBallot } from "../../store/projects/ballots.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import { lockProject } from "../../store/projects/heads.ts";

/**
 * Answering a round. It is no command: nothing of it is remembered under a key, told to a stream or written into the
 * history, since each would say who answered, and when.
 */
export function roundHandlers(folds: Folds): Handlers<typeof rounds> {
  return {
    async readProgress({ db, participation }) {
      return { rounds: [...(await answeredIn(db, participation.projectId))] };
    },

    async castBallot({ db, participation, params, body, now }) {
      const { projectId, actor, spaces } = participation;
      // As commands do, so that a round is either still open or has been counted.
      const [, loaded] = await Promise.all([lockProject(db, projectId), folds.load(db, projectId, spaces)]);
      const round = sideBySide(loaded?.folds ?? []).rounds[params.roundId];
      const ballot = ballotOf(round, body.answers, actor.personId, dayOf(now));
      if (isRefusal(ballot)) throw failureOf(ballot);
      const at = { projectId, space: round?.space ?? "ours", roundId: params.roundId };
      if (!(await castBallot(db, at, ballot))) throw new Failure("not_now", { state: "already answered" });
      return {};
    },
  };
}
