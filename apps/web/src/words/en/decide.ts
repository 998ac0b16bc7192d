import type { ApprovalState, Ending } from "@cairn/domain/project/decisions/decision.ts";

/** The room Decide: the links of its pages, and the words that other rooms use of decisions. */
export const decide = {
  pages: "Pages of Decide",
  tabs: {
    decisions: "Decisions",
    risks: "Risks",
    premortem: "Premortem",
    options: "Options",
    costs: "Costs",
    brief: "Brief",
    readiness: "Readiness",
    alignment: "Alignment",
    outlook: "Projects like ours",
  },
  agrees: "I agree",
  notYet: "not yet",
  endings: {
    go: "we go on",
    "go smaller": "we go on, smaller",
    "wait until": "we wait",
    stop: "we stop",
  } satisfies Record<Ending, string>,
  approvalStates: {
    "not begun": "not asked for yet",
    "under way": "asked for",
    given: "given",
    refused: "refused",
    "not needed": "not needed this time",
  } satisfies Record<ApprovalState, string>,
} as const;
