import type { Actor } from "../../kernel/actor.ts";
import type { SpaceId } from "../../kernel/space.ts";
import type { CommandName } from "../../project/project.ts";
import { lead, sharedB } from "../cast.ts";

/** The same rating for every point. */
export const everyPoint = (points: number) => ({
  "the right question": points,
  "real alternatives": points,
  "what we know": points,
  "what we want": points,
  "sound reasoning": points,
  "ready to act": points,
});

export const decisionKinds = {
  decision: 70,
  decided: 71,
  found: 72,
  approval: 73,
  rating: 74,
  dissent: 75,
  record: 76,
  reopened: 77,
} as const;

/**
 * Decisions in every state in a space. What is said to them lies among the customer's own wherever they lie, so a
 * seller's own decision has none of it.
 */
export function furnishDecisions(
  stage: { readonly do: (actor: Actor, command: CommandName, input: object) => unknown },
  space: SpaceId,
  host: Actor,
  id: (kind: keyof typeof decisionKinds | "person") => string,
): void {
  const put = (kind: "decision" | "decided" | "found", title: string, more: object = {}) =>
    stage.do(host, "openDecision", { space, decisionId: id(kind), title, decides: id("person"), ...more });
  put("decision", "Do we change how shifts are handed over?", {
    // Seller B does not know the lead.
    mustAgree: space === sharedB ? [] : [lead.personId],
    enoughEvidence: "Two weeks on one ward",
  });
  put("decided", "Do we ask for help?");
  put("found", "Do we go on?", { enoughEvidence: "A count" });
  stage.do(host, "sayEvidenceIsThere", { decisionId: id("found"), note: "Counted twice" });
  if (space.startsWith("own:")) return;
  const about = { decisionId: id("decision") };
  const step = { title: "Legal looks at it", approverId: id("person"), leadDays: 20, order: "i" };
  stage.do(lead, "addApproval", { approvalId: id("approval"), ...about, ...step });
  stage.do(lead, "rateDecision", { ratingId: id("rating"), ...about, points: everyPoint(6) });
  stage.do(lead, "writeDissent", { dissentId: id("dissent"), ...about, text: "One ward is not enough" });
  const record = { decisionId: id("decided"), ending: "go", reasons: "It helps" };
  stage.do(lead, "recordDecision", { recordId: id("reopened"), ...record });
  stage.do(lead, "reopenDecision", { recordId: id("reopened"), because: "A new rule" });
  stage.do(lead, "recordDecision", { recordId: id("record"), ...record });
}
