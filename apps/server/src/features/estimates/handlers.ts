import { type estimates, fewestFinished } from "@cairn/contract/estimates.ts";
import { Failure } from "@cairn/contract/failures.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { coverageOf, ownRatio } from "@cairn/schedule/record/own-record.ts";
import type { Handlers } from "../../http/visit.ts";
import { throughTheDoor } from "../../store/context.ts";
import { finishedBeside } from "./queries.ts";

/** How estimates have run, for the customer's people alone; never one activity, never a person. */
export const estimateHandlers: Handlers<typeof estimates> = {
  async readEstimateRecord({ db, participation }) {
    const { projectId, actor } = participation;
    if (actor.side !== "customer") throw new Failure("not_found", { id: projectId });
    const rows = await throughTheDoor(db, () => finishedBeside(db, projectId));
    const finished = rows.map(({ job, estimated, taken }) => ({ kind: job, estimate: estimated, actual: taken }));
    if (rows.length < fewestFinished) return { finished: rows.length, kinds: [] };
    const kinds = jobs
      .map((kind) => ({ kind, ...ownRatio(finished, kind) }))
      .filter(({ ofKind }) => ofKind >= fewestFinished);
    const heldHigh = coverageOf(rows.map(({ taken, estimatedHigh }) => ({ actual: taken, quantile: estimatedHigh })));
    return { finished: rows.length, all: ownRatio(finished, undefined), kinds, heldHigh };
  },
};
