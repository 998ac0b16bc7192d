import { ProjectId, ThingId } from "@cairn/domain/kernel/ids.ts";
import { Answer } from "@cairn/domain/project/rounds/item.ts";
import { mostItems } from "@cairn/domain/project/rounds/rounds.ts";
import { z } from "zod";
import { endpoints } from "./endpoint.ts";

/** How far a round has come. Nothing says who has answered, except to themselves. */
export const RoundProgress = z.object({
  roundId: ThingId,
  /** How many have answered; absent below four. */
  answered: z.int().min(4).optional(),
  youAnswered: z.boolean(),
});
export type RoundProgress = z.infer<typeof RoundProgress>;

export const rounds = endpoints({
  readProgress: {
    method: "GET",
    path: "/api/projects/{projectId}/rounds",
    summary: "How many have answered each open round, from four on, and whether you have; not who",
    admits: "participant",
    params: z.object({ projectId: ProjectId }),
    ok: z.object({ rounds: z.array(RoundProgress) }),
    fails: [],
  },
  castBallot: {
    method: "POST",
    path: "/api/projects/{projectId}/rounds/{roundId}/ballot",
    summary:
      "Answer a round, once. The ballot is secret: it is kept apart from who cast it, and gone when the round is counted",
    admits: "participant",
    params: z.object({ projectId: ProjectId, roundId: ThingId }),
    body: z.object({ answers: z.array(Answer).max(mostItems) }),
    ok: z.object({}),
    fails: ["invalid_input", "not_found", "not_allowed", "not_now"],
  },
});
