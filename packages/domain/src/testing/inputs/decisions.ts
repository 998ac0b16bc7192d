import * as fc from "fast-check";
import type { shapingDecisions } from "../../project/decisions/shaping.ts";
import type { takingDecisions } from "../../project/decisions/taking.ts";
import { day, few, from, type Inputs, made, nullable, opt, person, rarely, seen, text } from "./drawing.ts";

const decisionId = seen("decisions");
const approvalId = seen("approvals");
const roles = { mustAgree: few(person), advises: few(person), does: few(person), told: few(person) };
const order = fc.constantFrom("b", "i", "x");
const point = fc.nat({ max: 10 });
const points = fc.record({
  "the right question": point,
  "real alternatives": point,
  "what we know": point,
  "what we want": point,
  "sound reasoning": point,
  "ready to act": point,
});
const step = { title: text, approverId: opt(person), threshold: opt(text), leadDays: fc.nat({ max: 20 }), order };
const ending = fc.oneof(
  fc.record({ ending: fc.constantFrom("go", "go smaller") }),
  fc.record({ ending: fc.constant("wait until"), waitUntil: opt(day), waitFor: text }),
  fc.record({ ending: fc.constant("stop"), reopenWhen: text, learnt: opt(text), kept: opt(text) }),
);

/** A word on a decision, which lies among the customer's own wherever the decision lies. */
const word =
  (idField: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): Inputs =>
  (actor) =>
    fc
      .tuple(made("decision", idField, fields)(actor), decisionId)
      .map(([{ space: _space, ...rest }, about]: [{ space?: unknown }, string]) => ({ ...rest, decisionId: about }));

export const decisionInputs = {
  openDecision: made("decision", "decisionId", {
    title: text,
    decides: opt(person),
    ...roles,
    enoughEvidence: opt(text),
    researchEndsOn: opt(day),
    decideBy: opt(day),
  }),
  changeDecision: fc.record({
    decisionId,
    changes: fc.record({
      title: opt(text),
      decides: nullable(person),
      mustAgree: opt(few(person)),
      rule: nullable(text),
      enoughEvidence: nullable(text),
      decideBy: nullable(day),
    }),
    from: rarely(fc.record({ title: text })),
  }),
  sayEvidenceIsThere: fc.record({ decisionId, note: opt(text) }),
  takeEvidenceBack: fc.record({ decisionId }),
  addApproval: word("approvalId", step),
  changeApproval: fc.record({
    approvalId,
    changes: fc.record({
      title: opt(text),
      approverId: nullable(person),
      threshold: nullable(text),
      order: opt(order),
    }),
  }),
  markApproval: fc.record({
    approvalId,
    state: fc.constantFrom("not begun", "under way", "given", "refused", "not needed"),
    note: opt(text),
  }),
  rateDecision: word("ratingId", { points }),
  sayAgreement: word("agreementId", { agrees: fc.boolean(), because: opt(text) }),
  writeDissent: word("dissentId", { text, from }),
  recordDecision: (actor) =>
    fc
      .tuple((word("recordId", { reasons: text }) as (by: typeof actor) => fc.Arbitrary<object>)(actor), ending)
      .map(([record, end]) => ({ ...record, ...end })),
  reopenDecision: fc.record({ recordId: seen("decisionRecords"), because: text }),
  takeReopeningBack: fc.record({ recordId: seen("decisionRecords") }),
} as const satisfies Readonly<Record<keyof typeof shapingDecisions | keyof typeof takingDecisions, Inputs>>;
