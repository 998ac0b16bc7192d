import { z } from "zod";
import { Situation } from "../../frame/situation.ts";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { Text } from "../../kernel/text.ts";
import { type Impact, ImpactFields, nothingSaid } from "./impact.ts";

/** The problem in the customer's own words, with who agrees to exactly this wording. */
export type Statement = Thing & { readonly text: string; readonly agreedBy: readonly PersonId[] };

/** The situation that framing starts from. */
export type DescribedSituation = Thing & { readonly situation: Situation };

type Problem = {
  readonly statements: Collection<Statement>;
  readonly impacts: Collection<Impact>;
  readonly situations: Collection<DescribedSituation>;
};

const empty: Problem = { statements: {}, impacts: {}, situations: {} };

export const problem = area({
  empty,
  events: {
    statementWritten: z.object({ statementId: ThingId, text: Text }),
    statementAgreed: z.object({ statementId: ThingId, personId: PersonId }),
    agreementTakenBack: z.object({ statementId: ThingId, personId: PersonId }),
    impactAdded: z.object({ impactId: ThingId, impact: ImpactFields }),
    impactChanged: z.object({ impactId: ThingId, changes: ImpactFields }),
    situationDescribed: z.object({ situationId: ThingId, situation: Situation }),
  },
  evolve: {
    // A new wording has to be agreed to again.
    statementWritten: (_, e) => ({ statements: { id: e.statementId, space: e.space, text: e.text, agreedBy: [] } }),
    statementAgreed: (all, e) => ({
      statements: over(all.statements[e.statementId], ({ agreedBy }) =>
        agreedBy.includes(e.personId) ? {} : { agreedBy: [...agreedBy, e.personId] },
      ),
    }),
    agreementTakenBack: (all, e) => ({
      statements: over(all.statements[e.statementId], (s) => ({
        agreedBy: s.agreedBy.filter((id) => id !== e.personId),
      })),
    }),
    impactAdded: (_, e) => ({ impacts: { ...e.impact, id: e.impactId, space: e.space, addedBy: e.by } }),
    impactChanged: (all, e) => ({ impacts: over(all.impacts[e.impactId], { ...nothingSaid, ...e.changes }) }),
    situationDescribed: (_, e) => ({ situations: { id: e.situationId, space: e.space, situation: e.situation } }),
  },
  undo: {
    statementWritten: (before, e) => {
      const was = before.statements[e.statementId];
      return was
        ? { command: "writeStatement", input: { statementId: e.statementId, space: e.space, text: was.text } }
        : { command: "remove", input: { id: e.statementId } };
    },
    statementAgreed: (_, e) => ({
      command: "takeBackAgreement",
      input: { statementId: e.statementId, personId: e.personId },
    }),
    agreementTakenBack: (_, e) => ({
      command: "agreeToStatement",
      input: { statementId: e.statementId, personId: e.personId },
    }),
    impactAdded: (_, e) => ({ command: "remove", input: { id: e.impactId } }),
    impactChanged: (before, e) => {
      const was = before.impacts[e.impactId];
      return was && { command: "changeImpact", input: { impactId: e.impactId, changes: ImpactFields.parse(was) } };
    },
    situationDescribed: (before, e) => {
      const was = before.situations[e.situationId];
      const { situationId, space } = e;
      return was
        ? { command: "describeSituation", input: { situationId, space, situation: was.situation } }
        : { command: "remove", input: { id: situationId } };
    },
  },
});
