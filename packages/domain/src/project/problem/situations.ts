import { z } from "zod";
import { Situation } from "../../frame/situation.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile } from "../../kernel/text.ts";
import { problem } from "./problem.ts";
import { refuseOther } from "./rewriting.ts";

const describeSituation = problem.command({
  summary: "Describe the situation that the plan is framed from",
  input: z.object({
    situationId: ThingId,
    space: SpaceId,
    situation: Situation,
    /** The sentence on what they are trying to get done, as it was when somebody began to edit. */
    from: z.object({ tryingTo: z.string().max(300) }).optional(),
  }),
  needs: "plan",
  decide: (all, { situationId, space, situation, from }, around) => {
    const wanted = { id: situationId, collection: "situations", space, from: from?.tryingTo };
    const refused = refuseOther(around.find(situationId), wanted);
    if (refused) return refused;
    const was = all.situations[situationId]?.situation;
    const conflict = editedMeanwhile(from?.tryingTo, was?.tryingTo);
    if (conflict) return conflict;
    if (same(was, situation)) return refuse("nothing_to_change");
    return [{ type: "situationDescribed", space, situationId, situation }];
  },
});

export const situationCommands = { describeSituation };
