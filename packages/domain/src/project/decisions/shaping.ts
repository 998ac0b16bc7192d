import { z } from "zod";
import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { type PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { customersOwnFor, SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, ReasonBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { about, recordOf } from "./current.ts";
import {
  ApprovalChanges,
  ApprovalFields,
  ApprovalState,
  type Decision,
  DecisionChanges,
  DecisionFields,
  type DecisionRole,
  decisionTexts,
  namedBy,
} from "./decision.ts";
import { decisions, laidOver } from "./decisions.ts";

/** Decisions in one space. */
export const maxDecisions = 60;
/** Steps in the approval of one decision. */
export const maxApprovals = 30;

type Said = Pick<Decision, DecisionRole | "optionIds" | "researchEndsOn" | "decideBy">;
const nothing: Said = { mustAgree: [], advises: [], does: [], told: [], optionIds: [] };

/** Is it whole as it will be? What it named before may have left since; what is new must be there. */
function refuseSaying(said: Said, was: Said, space: SpaceId, around: Around): Refusal | undefined {
  const people = namedBy(said);
  if (new Set(people).size < people.length) {
    return refuse("invalid_input", { field: "who has what part", must: "each person has one" });
  }
  if (said.researchEndsOn && said.decideBy && said.researchEndsOn > said.decideBy) {
    return refuse("invalid_input", { field: "end of research", must: "it comes before the day to decide by" });
  }
  const known = new Set<string>([...namedBy(was), ...was.optionIds]);
  const fresh = <T extends string>(ids: readonly T[]) => ids.filter((id) => !known.has(id));
  return (
    refuseLeaningOn("people", fresh(people), space, around) ??
    refuseLeaningOn("options", fresh(said.optionIds), space, around) ??
    refuseOutsiders([said.decides, ...said.mustAgree], around)
  );
}

/** Deciding and having to agree is for the customer's own people. */
function refuseOutsiders(ids: readonly (PersonId | undefined)[], { find }: Around): Refusal | undefined {
  const outside = ids.some((id) => {
    const thing = id === undefined ? undefined : find(id)?.thing;
    return thing !== undefined && "side" in thing && thing.side !== "customer";
  });
  return outside
    ? refuse("invalid_input", { field: "who decides or must agree", must: "they belong to the customer" })
    : undefined;
}

const openDecision = decisions.command({
  summary: "Put a question that is to be decided, with who decides it and how",
  input: DecisionFields.extend({ decisionId: ThingId, space: SpaceId }),
  needs: "plan",
  decide: (all, { decisionId, space, ...fields }, around) => {
    if (around.find(decisionId)) return refuse("duplicate", { id: decisionId });
    const refused =
      refuseCrowd(all.decisions, space, "decisions", maxDecisions) ?? refuseSaying(fields, nothing, space, around);
    return refused ?? [{ type: "decisionOpened", space, decisionId, ...fields }];
  },
});

const changeDecision = decisions.command({
  summary: "Change a question that is to be decided, or how it is decided; a new wording has to be agreed to again",
  input: z.object({
    decisionId: ThingId,
    changes: DecisionChanges,
    /** The texts as they were when somebody began to edit them. */
    from: z.partialRecord(z.enum(decisionTexts), ReasonBefore).optional(),
  }),
  needs: "plan",
  decide: (all, { decisionId, changes, from }, around) => {
    const decision = unlessRemoved(all.decisions[decisionId]);
    if (!decision) return refuse("not_found", { id: decisionId });
    if (recordOf(all, decision)) return refuse("not_now", { state: "already decided" });
    const next: Decision = { ...decision, ...laidOver<Decision>(changes) };
    if (same(next, decision)) return refuse("nothing_to_change");
    for (const field of decisionTexts) {
      const conflict = changes[field] === undefined ? undefined : editedMeanwhile(from?.[field], decision[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    const refused = refuseSaying(next, decision, decision.space, around);
    return refused ?? [{ type: "decisionChanged", space: decision.space, decisionId, changes }];
  },
});

/** For whoever decides, and for whoever shapes the plan. */
export const refuseOthers = (decision: Decision, { actor, may }: Around): Refusal | undefined =>
  decision.decides === actor.personId || may("plan", decision.space)
    ? undefined
    : refuse("not_allowed", { needs: "deciding it" });

const sayEvidenceIsThere = decisions.command({
  summary: "Say that the evidence which was agreed to be enough is there",
  input: z.object({ decisionId: ThingId, note: Reason.optional() }),
  needs: "contribute",
  decide: (all, { decisionId, note }, around) => {
    const decision = unlessRemoved(all.decisions[decisionId]);
    if (!decision) return refuse("not_found", { id: decisionId });
    const refused = refuseOthers(decision, around);
    if (refused) return refused;
    if (decision.enoughEvidence === undefined) return refuse("not_now", { state: "nothing was agreed to be enough" });
    if (decision.evidence && decision.evidence.note === note) return refuse("nothing_to_change");
    return [{ type: "evidenceFound", space: decision.space, decisionId, note }];
  },
});

const takeEvidenceBack = decisions.command({
  summary: "Say that the evidence is not enough after all",
  input: z.object({ decisionId: ThingId }),
  needs: "contribute",
  decide: (all, { decisionId }, around) => {
    const decision = unlessRemoved(all.decisions[decisionId]);
    if (!decision) return refuse("not_found", { id: decisionId });
    const refused = refuseOthers(decision, around);
    if (refused) return refused;
    if (!decision.evidence) return refuse("nothing_to_change");
    return [{ type: "evidenceTakenBack", space: decision.space, decisionId }];
  },
});

const addApproval = decisions.command({
  summary: "Add a step to the approval of a decision, with how long it takes; it lies among the customer's own",
  input: ApprovalFields.extend({ approvalId: ThingId, decisionId: ThingId }),
  needs: "plan",
  decide: (all, { approvalId, decisionId, ...fields }, around) => {
    if (around.find(approvalId)) return refuse("duplicate", { id: approvalId });
    const decision = unlessRemoved(all.decisions[decisionId]);
    if (!decision) return refuse("not_found", { id: decisionId });
    if (about(all.approvals, decision).length >= maxApprovals) {
      return refuse("too_many", { what: "steps of approval", most: maxApprovals });
    }
    const space = customersOwnFor(decision.space);
    const refused = refuseLeaningOn("people", [fields.approverId], space, around);
    return refused ?? [{ type: "approvalAdded", space, approvalId, decisionId, ...fields }];
  },
});

const changeApproval = decisions.command({
  summary: "Change a step of an approval, or its place in the path",
  input: z.object({
    approvalId: ThingId,
    changes: ApprovalChanges,
    from: z.partialRecord(z.enum(["title", "threshold"]), ReasonBefore).optional(),
  }),
  needs: "plan",
  decide: (all, { approvalId, changes, from }, around) => {
    const approval = unlessRemoved(all.approvals[approvalId]);
    if (!approval) return refuse("not_found", { id: approvalId });
    if (same({ ...approval, ...laidOver(changes) }, approval)) return refuse("nothing_to_change");
    for (const field of ["title", "threshold"] as const) {
      const conflict = changes[field] === undefined ? undefined : editedMeanwhile(from?.[field], approval[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    const refused = refuseLeaningOn("people", [changes.approverId], approval.space, around);
    return refused ?? [{ type: "approvalChanged", space: approval.space, approvalId, changes }];
  },
});

const markApproval = decisions.command({
  summary: "Say how far a step of an approval is: asked for, given, refused, not needed this time",
  input: z.object({ approvalId: ThingId, state: ApprovalState, note: Reason.optional() }),
  needs: "contribute",
  decide: (all, { approvalId, state, note }, around) => {
    const approval = unlessRemoved(all.approvals[approvalId]);
    if (!approval) return refuse("not_found", { id: approvalId });
    if (approval.approverId !== around.actor.personId && !around.may("plan", approval.space)) {
      return refuse("not_allowed", { needs: "approving it" });
    }
    if (approval.state === state && approval.note === note) return refuse("nothing_to_change");
    return [{ type: "approvalMarked", space: approval.space, approvalId, state, note }];
  },
});

export const shapingDecisions = {
  openDecision,
  changeDecision,
  sayEvidenceIsThere,
  takeEvidenceBack,
  addApproval,
  changeApproval,
  markApproval,
};
