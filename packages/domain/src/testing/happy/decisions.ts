import type { shapingDecisions } from "../../project/decisions/shaping.ts";
import type { takingDecisions } from "../../project/decisions/taking.ts";
import { everyPoint } from "../furnish/decisions.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export function decisionsHappy({
  space,
  id,
  fresh,
}: Furnished): HappyWays<keyof typeof shapingDecisions | keyof typeof takingDecisions> {
  const decision = { decisionId: id("decision") };
  const title = "Do we change how shifts are handed over?";
  return {
    openDecision: { input: { space, decisionId: fresh, title: "Do we move?", decides: id("person") } },
    changeDecision: {
      input: { ...decision, changes: { title: "Do we change handover?", enoughEvidence: null }, from: { title } },
    },
    sayEvidenceIsThere: { input: { ...decision, note: "It is in the folder" } },
    takeEvidenceBack: { input: { decisionId: id("found") } },
    addApproval: { input: { approvalId: fresh, ...decision, title: "The board signs", leadDays: 5, order: "x" } },
    changeApproval: {
      input: {
        approvalId: id("approval"),
        changes: { title: "Legal signs", approverId: null },
        from: { title: "Legal looks at it" },
      },
    },
    markApproval: { input: { approvalId: id("approval"), state: "under way", note: "Asked on Monday" } },
    rateDecision: { input: { ratingId: id("rating"), ...decision, points: everyPoint(7) } },
    sayAgreement: { input: { agreementId: fresh, ...decision, agrees: false, because: "Nights are not covered" } },
    writeDissent: {
      input: {
        dissentId: id("dissent"),
        ...decision,
        text: "Two wards are not enough",
        from: "One ward is not enough",
      },
    },
    recordDecision: {
      input: { recordId: fresh, ...decision, ending: "stop", reasons: "No time", reopenWhen: "A new head of care" },
    },
    reopenDecision: { input: { recordId: id("record"), because: "The law changed" } },
    takeReopeningBack: {
      first: ["reopenDecision", { recordId: id("record"), because: "The law changed" }],
      input: { recordId: id("record") },
    },
  };
}
