import { z } from "zod";
import { Situation } from "../frame/situation.ts";
import { area, type Collection, type Found, over, type Thing, unlessRemoved } from "../kernel/area.ts";
import { PersonId, ThingId } from "../kernel/ids.ts";
import { same } from "../kernel/plain.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { SpaceId } from "../kernel/space.ts";
import { editedMeanwhile, Text, TextBefore, Title, TitleBefore } from "../kernel/text.ts";

/** The problem in the customer's own words, with who agrees to exactly this wording. */
export type Statement = Thing & { readonly text: string; readonly agreedBy: readonly PersonId[] };

/** One line of impact: what it costs or hinders, as a range. */
export type Impact = Thing & z.infer<typeof ImpactFields> & { readonly addedBy: PersonId };

/** The situation that framing starts from. */
export type DescribedSituation = Thing & { readonly situation: Situation };

const ImpactFields = z.object({
  what: Title,
  /** Whom it touches, in the customer's words. */
  whom: Title.optional(),
  /** In nine of ten cases at least `low` and at most `high`; same unit. */
  low: z.number().finite().optional(),
  likely: z.number().finite().optional(),
  high: z.number().finite().optional(),
  /** Unit with its period, as in "hours a month". */
  unit: z.string().trim().min(1).max(60).optional(),
  /** Where the figures come from. */
  source: Title.optional(),
});

/** Changing an impact says all of it anew. */
const nothingSaid = {
  whom: undefined,
  low: undefined,
  likely: undefined,
  high: undefined,
  unit: undefined,
  source: undefined,
};

/** Do the figures that are given rise from low to high? */
export function isRising({ low, likely, high }: Pick<Impact, "low" | "likely" | "high">): boolean {
  const given = [low, likely, high].filter((value) => value !== undefined);
  return given.every((value, at) => at === 0 || value >= (given[at - 1] ?? value));
}

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
    statementAgreed: (_, e) => ({ command: "takeBackAgreement", input: { statementId: e.statementId } }),
    agreementTakenBack: (_, e) => ({ command: "agreeToStatement", input: { statementId: e.statementId } }),
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

type Wanted = {
  readonly id: string;
  readonly collection: string;
  readonly space: SpaceId;
  readonly from: string | undefined;
};

/** Writing makes a new thing or rewrites the same one: nothing of another kind, elsewhere, removed, or gone meanwhile. */
function refuseOther(found: Found | undefined, { id, collection, space, from }: Wanted): Refusal | undefined {
  if (!found) return from ? refuse("not_found", { id }) : undefined;
  if (found.collection !== collection || found.thing.space !== space) return refuse("duplicate", { id });
  return found.thing.removed ? refuse("not_found", { id }) : undefined;
}

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
  }),
  needs: "contribute",
  decide: (all, { statementId, from }, { actor }) => {
    const statement = unlessRemoved(all.statements[statementId]);
    if (!statement) return refuse("not_found", { id: statementId });
    const conflict = editedMeanwhile(from, statement.text);
    if (conflict) return conflict;
    if (statement.agreedBy.includes(actor.personId)) return refuse("nothing_to_change");
    return [{ type: "statementAgreed", space: statement.space, statementId, personId: actor.personId }];
  },
});

const takeBackAgreement = problem.command({
  summary: "Take back one's agreement to the problem as it is written",
  input: z.object({ statementId: ThingId }),
  needs: "contribute",
  decide: (all, { statementId }, { actor }) => {
    const statement = unlessRemoved(all.statements[statementId]);
    if (!statement) return refuse("not_found", { id: statementId });
    if (!statement.agreedBy.includes(actor.personId)) return refuse("nothing_to_change");
    return [{ type: "agreementTakenBack", space: statement.space, statementId, personId: actor.personId }];
  },
});

const EditedText = z.enum(["what", "whom", "unit", "source"]);

function refuseOrder(impact: z.infer<typeof ImpactFields>): Refusal | undefined {
  return isRising(impact)
    ? undefined
    : refuse("invalid_input", { field: "low, likely, high", must: "rise from low to high" });
}

const addImpact = problem.command({
  summary: "Add a line of impact: what the problem costs or hinders, as a range",
  input: ImpactFields.extend({ impactId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (_, { impactId, space, ...impact }, around) => {
    if (around.find(impactId)) return refuse("duplicate", { id: impactId });
    return refuseOrder(impact) ?? [{ type: "impactAdded", space, impactId, impact }];
  },
});

const changeImpact = problem.command({
  summary: "Change a line of impact",
  input: z.object({
    impactId: ThingId,
    changes: ImpactFields,
    /** The texts as they were when somebody began to edit them. */
    from: z.partialRecord(EditedText, TitleBefore).optional(),
  }),
  needs: "contribute",
  decide: (all, { impactId, changes, from }, around) => {
    const impact = unlessRemoved(all.impacts[impactId]);
    if (!impact) return refuse("not_found", { id: impactId });
    const own = impact.addedBy === around.actor.personId;
    if (!own && !around.may("plan", impact.space)) return refuse("not_allowed", { needs: "plan" });
    const disordered = refuseOrder(changes);
    if (disordered) return disordered;
    if (same(ImpactFields.parse(impact), changes)) return refuse("nothing_to_change");
    for (const field of EditedText.options) {
      const conflict = editedMeanwhile(from?.[field], impact[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    return [{ type: "impactChanged", space: impact.space, impactId, changes }];
  },
});

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

export const problemCommands = {
  writeStatement,
  agreeToStatement,
  takeBackAgreement,
  addImpact,
  changeImpact,
  describeSituation,
};
