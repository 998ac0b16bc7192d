import { z } from "zod";
import { unlessRemoved } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Text, TextBefore } from "../../kernel/text.ts";
import { refuseForOthers } from "../own-say.ts";
import { problem } from "./problem.ts";
import { refuseOther } from "./rewriting.ts";

const writeStatement = problem.command({
  summary: "Write the problem in one's own words; a new wording has to be agreed to again",
  input: z.object({ statementId: ThingId, space: SpaceId, text: Text, from: TextBefore.optional() }),
  needs: "plan",
  decide: (all, { statementId, space, text, from }, around) => {
    const refused = refuseOther(around.find(statementId), { id: statementId, collection: "statements", space, from });
    if (refused) return refused;
    const current = all.statements[statementId]?.text;
    const conflict = editedMeanwhile(from, current);
    if (conflict) return conflict;
    if (current === text) return refuse("nothing_to_change");
    return [{ type: "statementWritten", space, statementId, text }];
  },
});

const agreeToStatement = problem.command({
  summary: "Agree to the problem as it is written",
  input: z.object({
    statementId: ThingId,
    /** The wording one has read and agrees to. */
    from: TextBefore.optional(),
    /** Who agreed, where an agreement is brought back: never somebody else. */
    personId: PersonId.optional(),
  }),
  needs: "contribute",
  decide: (all, { statementId, from, personId }, around) => {
    const statement = unlessRemoved(all.statements[statementId]);
    if (!statement) return refuse("not_found", { id: statementId });
    const refused = refuseForOthers(personId, around) ?? editedMeanwhile(from, statement.text);
    if (refused) return refused;
    const { actor } = around;
    if (statement.agreedBy.includes(actor.personId)) return refuse("nothing_to_change");
    return [{ type: "statementAgreed", space: statement.space, statementId, personId: actor.personId }];
  },
});

const takeBackAgreement = problem.command({
  summary: "Take back one's agreement to the problem as it is written",
  input: z.object({ statementId: ThingId, personId: PersonId.optional() }),
  needs: "contribute",
  decide: (all, { statementId, personId }, around) => {
    const statement = unlessRemoved(all.statements[statementId]);
    if (!statement) return refuse("not_found", { id: statementId });
    const refused = refuseForOthers(personId, around);
    if (refused) return refused;
    const { actor } = around;
    if (!statement.agreedBy.includes(actor.personId)) return refuse("nothing_to_change");
    return [{ type: "agreementTakenBack", space: statement.space, statementId, personId: actor.personId }];
  },
});

export const statementCommands = { writeStatement, agreeToStatement, takeBackAgreement };
