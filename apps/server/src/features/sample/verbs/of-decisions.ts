import type { InputOf } from "@cairn/domain/project/project.ts";
import type { Voice } from "./voice.ts";

type Question = Omit<
  InputOf<"openDecision">,
  "decisionId" | "space" | "decides" | "mustAgree" | "advises" | "does" | "told" | "optionIds"
>;
type Parts = {
  readonly decides: string;
  readonly mustAgree?: readonly string[];
  readonly advises?: readonly string[];
  readonly does?: readonly string[];
  readonly told?: readonly string[];
  readonly among?: readonly string[];
};
type Step = Omit<InputOf<"addApproval">, "approvalId" | "decisionId">;
type Taken = Omit<InputOf<"recordDecision">, "recordId" | "decisionId" | "chosenId"> & { readonly chosen?: string };
type Risk = Omit<InputOf<"nameRisk">, "riskId" | "space" | "ownerId" | "activityIds">;

/** What is decided and how, and what could go wrong either way. */
export function verbsOfDecisions({ does, id, maybe, space }: Voice) {
  return {
    putsQuestion: (name: string, question: Question, parts: Parts) =>
      does("openDecision", {
        decisionId: id(name),
        space: space(),
        ...question,
        decides: id(parts.decides),
        mustAgree: parts.mustAgree?.map(id),
        advises: parts.advises?.map(id),
        does: parts.does?.map(id),
        told: parts.told?.map(id),
        optionIds: parts.among?.map(id),
      }),
    putsQuestionOtherwise: (name: string, changes: InputOf<"changeDecision">["changes"]) =>
      does("changeDecision", { decisionId: id(name), changes }),
    hasEvidence: (name: string, note: string) => does("sayEvidenceIsThere", { decisionId: id(name), note }),
    lacksEvidence: (name: string) => does("takeEvidenceBack", { decisionId: id(name) }),
    needsApproval: (name: string, decision: string, step: Step) =>
      does("addApproval", { approvalId: id(name), decisionId: id(decision), ...step }),
    needsOtherApproval: (name: string, changes: InputOf<"changeApproval">["changes"]) =>
      does("changeApproval", { approvalId: id(name), changes }),
    marksApproval: (name: string, state: InputOf<"markApproval">["state"], note?: string) =>
      does("markApproval", { approvalId: id(name), state, note }),
    rates: (name: string, decision: string, points: InputOf<"rateDecision">["points"]) =>
      does("rateDecision", { ratingId: id(name), decisionId: id(decision), points }),
    agreesTo: (name: string, decision: string, because?: string) =>
      does("sayAgreement", { agreementId: id(name), decisionId: id(decision), agrees: true, because }),
    doesNotAgreeYet: (name: string, decision: string, because: string) =>
      does("sayAgreement", { agreementId: id(name), decisionId: id(decision), agrees: false, because }),
    dissents: (name: string, decision: string, text: string) =>
      does("writeDissent", { dissentId: id(name), decisionId: id(decision), text }),
    decides: (name: string, decision: string, { chosen, ...taken }: Taken) =>
      does("recordDecision", { recordId: id(name), decisionId: id(decision), chosenId: maybe(chosen), ...taken }),
    asksAgain: (name: string, because: string) => does("reopenDecision", { recordId: id(name), because }),
    letsItStand: (name: string) => does("takeReopeningBack", { recordId: id(name) }),

    fears: (name: string, risk: Risk, { owner, watchedBy }: { readonly owner?: string; readonly watchedBy?: string }) =>
      does("nameRisk", {
        riskId: id(name),
        space: space(),
        ownerId: maybe(owner),
        activityIds: watchedBy === undefined ? undefined : [id(watchedBy)],
        ...risk,
      }),
    fearsOtherwise: (name: string, changes: InputOf<"changeRisk">["changes"]) =>
      does("changeRisk", { riskId: id(name), changes }),
    fearsNoMore: (name: string, how: InputOf<"endRisk">["how"], because: string) =>
      does("endRisk", { riskId: id(name), how, because }),
    fearsAgain: (name: string) => does("reopenRisk", { riskId: id(name) }),
  };
}
