import { z } from "zod";
import { area, type Call, over } from "../../kernel/area.ts";
import { ThingId } from "../../kernel/ids.ts";
import { plain } from "../../kernel/plain.ts";
import { Reason, Text } from "../../kernel/text.ts";
import {
  type Approval,
  ApprovalChanges,
  ApprovalFields,
  ApprovalState,
  type Decision,
  DecisionChanges,
  DecisionFields,
  type Decisions,
  Ratings,
  RecordFields,
} from "./decision.ts";

const empty: Decisions = {
  decisions: {},
  approvals: {},
  qualityRatings: {},
  agreements: {},
  dissents: {},
  decisionRecords: {},
};

/** These fields of an event, without what the log keeps beside them. */
function only<F extends object, E extends { readonly [K in keyof F]?: unknown }>(
  fields: F,
  event: E,
): Pick<E, keyof F> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, event[field as keyof F]])) as Pick<E, keyof F>;
}

/** Changes with every `null` read as "take away". */
export function laidOver<T>(changes: object): Partial<T> {
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? undefined])) as Partial<T>;
}

/** What the changed fields were before, in the form of a change. */
function asItWas(was: Decision | Approval, changes: object): object {
  const before: Readonly<Record<string, unknown>> = was;
  return Object.fromEntries(Object.keys(changes).map((field) => [field, before[field] ?? null]));
}

export const decisions = area({
  empty,
  events: {
    decisionOpened: z.object({ decisionId: ThingId, ...DecisionFields.shape }),
    decisionChanged: z.object({ decisionId: ThingId, changes: DecisionChanges }),
    evidenceFound: z.object({ decisionId: ThingId, note: Reason.optional() }),
    evidenceTakenBack: z.object({ decisionId: ThingId }),
    approvalAdded: z.object({ approvalId: ThingId, decisionId: ThingId, ...ApprovalFields.shape }),
    approvalChanged: z.object({ approvalId: ThingId, changes: ApprovalChanges }),
    approvalMarked: z.object({ approvalId: ThingId, state: ApprovalState, note: Reason.optional() }),
    decisionRated: z.object({ ratingId: ThingId, decisionId: ThingId, points: Ratings }),
    agreementSaid: z.object({
      agreementId: ThingId,
      decisionId: ThingId,
      agrees: z.boolean(),
      because: Reason.optional(),
    }),
    dissentWritten: z.object({ dissentId: ThingId, decisionId: ThingId, text: Text }),
    decisionRecorded: z.object({ recordId: ThingId, decisionId: ThingId, ...RecordFields.shape }),
    decisionReopened: z.object({ recordId: ThingId, because: Reason }),
    reopeningTakenBack: z.object({ recordId: ThingId }),
  },
  evolve: {
    decisionOpened: (_, e) => ({
      decisions: {
        ...only(DecisionFields.shape, e),
        id: e.decisionId,
        space: e.space,
        askedAt: e.at,
        movedAt: e.at,
      },
    }),
    decisionChanged: (all, e) => ({
      decisions: over(all.decisions[e.decisionId], (was) => ({
        ...laidOver<Decision>(e.changes),
        askedAt: e.changes.title === undefined ? was.askedAt : e.at,
        movedAt: e.at,
        // What was found is enough by the line that was agreed then.
        ...(e.changes.enoughEvidence === undefined ? {} : { evidence: undefined }),
      })),
    }),
    evidenceFound: (all, e) => ({
      decisions: over(all.decisions[e.decisionId], {
        evidence: plain({ note: e.note, by: e.by, at: e.at }),
        movedAt: e.at,
      }),
    }),
    evidenceTakenBack: (all, e) => ({
      decisions: over(all.decisions[e.decisionId], { evidence: undefined, movedAt: e.at }),
    }),
    approvalAdded: (_, e) => ({
      approvals: {
        ...only(ApprovalFields.shape, e),
        id: e.approvalId,
        space: e.space,
        decisionId: e.decisionId,
        state: "not begun" as const,
        since: e.at,
        addedBy: e.by,
      },
    }),
    approvalChanged: (all, e) => ({
      approvals: over(all.approvals[e.approvalId], laidOver<Approval>(e.changes)),
    }),
    approvalMarked: (all, e) => ({
      approvals: over(all.approvals[e.approvalId], { state: e.state, note: e.note, since: e.at }),
    }),
    decisionRated: (_, { ratingId, space, decisionId, points, by, at }) => ({
      qualityRatings: { id: ratingId, space, decisionId, points, writtenBy: by, at },
    }),
    agreementSaid: (_, { agreementId, space, decisionId, agrees, because, by, at }) => ({
      agreements: { id: agreementId, space, decisionId, agrees, because, writtenBy: by, at },
    }),
    dissentWritten: (_, { dissentId, space, decisionId, text, by, at }) => ({
      dissents: { id: dissentId, space, decisionId, text, writtenBy: by, at },
    }),
    decisionRecorded: (_, e) => ({
      decisionRecords: {
        ...only(RecordFields.shape, e),
        id: e.recordId,
        space: e.space,
        decisionId: e.decisionId,
        writtenBy: e.by,
        at: e.at,
      },
    }),
    decisionReopened: (all, e) => ({
      decisionRecords: over(all.decisionRecords[e.recordId], { reopened: { because: e.because, by: e.by, at: e.at } }),
    }),
    reopeningTakenBack: (all, e) => ({
      decisionRecords: over(all.decisionRecords[e.recordId], { reopened: undefined }),
    }),
  },
  undo: {
    decisionOpened: (_, e) => ({ command: "remove", input: { id: e.decisionId } }),
    decisionChanged: (before, e) => changedBack(before.decisions[e.decisionId], e.changes),
    evidenceFound: (_, e) => ({ command: "takeEvidenceBack", input: { decisionId: e.decisionId } }),
    evidenceTakenBack: (before, e) => foundAgain(before.decisions[e.decisionId]),
    approvalAdded: (_, e) => ({ command: "remove", input: { id: e.approvalId } }),
    approvalChanged: (before, { approvalId, changes }) => {
      const was = before.approvals[approvalId];
      return was && { command: "changeApproval", input: { approvalId, changes: asItWas(was, changes) } };
    },
    approvalMarked: (before, { approvalId }) => {
      const was = before.approvals[approvalId];
      return was && { command: "markApproval", input: { approvalId, state: was.state, note: was.note } };
    },
    decisionRated: (before, { ratingId, decisionId }) => {
      const was = before.qualityRatings[ratingId];
      return was
        ? { command: "rateDecision", input: { ratingId, decisionId, points: was.points } }
        : { command: "remove", input: { id: ratingId } };
    },
    agreementSaid: (before, { agreementId, decisionId }) => {
      const was = before.agreements[agreementId];
      return was
        ? { command: "sayAgreement", input: { agreementId, decisionId, agrees: was.agrees, because: was.because } }
        : { command: "remove", input: { id: agreementId } };
    },
    dissentWritten: (before, { dissentId, decisionId }) => {
      const was = before.dissents[dissentId];
      return was
        ? { command: "writeDissent", input: { dissentId, decisionId, text: was.text } }
        : { command: "remove", input: { id: dissentId } };
    },
    decisionRecorded: (_, e) => ({ command: "remove", input: { id: e.recordId } }),
    decisionReopened: (_, e) => ({ command: "takeReopeningBack", input: { recordId: e.recordId } }),
  },
});

function changedBack(was: Decision | undefined, changes: DecisionChanges): Call[] {
  if (!was) return [];
  const back = { command: "changeDecision", input: { decisionId: was.id, changes: asItWas(was, changes) } };
  return [back, ...(changes.enoughEvidence === undefined ? [] : foundAgain(was))];
}

function foundAgain(was: Decision | undefined): Call[] {
  if (!was?.evidence) return [];
  return [{ command: "sayEvidenceIsThere", input: { decisionId: was.id, note: was.evidence.note } }];
}
