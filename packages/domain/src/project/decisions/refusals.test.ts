import { describe, expect, it } from "vitest";
import { isRefusal, type RefusalCode } from "../../kernel/refusal.ts";
import { lead, member, ownA, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { everyPoint } from "../../testing/furnish/decisions.ts";
import { furnished, idAt, type Stage } from "../../testing/stage.ts";
import type { CommandName } from "../project.ts";
import { maxApprovals, maxDecisions } from "./shaping.ts";
import { maxDissents } from "./taking.ts";

/** Bad, impossible and untimely input to decisions: each is refused with its code and changes nothing. */

type Row = readonly [why: string, comes: RefusalCode, command: CommandName, input: object, who?: typeof lead];

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const fresh = uuid(0x8_0000);
const nobody = uuid(0xdead);
const decision = { decisionId: ours("decision") };
const decided = { decisionId: ours("decided") };
const opened = { space: "ours", decisionId: fresh, title: "Do we move?", decides: ours("person") };
const step = { approvalId: fresh, ...decision, title: "The board", leadDays: 5, order: "i" };
const record = { recordId: fresh, ...decision, ending: "stop", reasons: "No time", reopenWhen: "Time" };
const change = (changes: object) => ({ ...decision, changes });

const rows: readonly Row[] = [
  ["a question without words", "invalid_input", "openDecision", { ...opened, title: " " }],
  ["two who decide", "invalid_input", "openDecision", { ...opened, decides: [lead.personId, member.personId] }],
  ["one person with two parts", "invalid_input", "openDecision", { ...opened, advises: [ours("person")] }],
  ["one person twice", "invalid_input", "changeDecision", change({ told: [member.personId, member.personId] })],
  ["a seller who decides", "invalid_input", "openDecision", { ...opened, decides: sellerA.personId }],
  ["a seller who must agree", "invalid_input", "changeDecision", change({ mustAgree: [sellerA.personId] })],
  [
    "research that ends after the decision",
    "invalid_input",
    "openDecision",
    { ...opened, researchEndsOn: "2026-03-02", decideBy: "2026-03-01" },
  ],
  ["a step of half a day", "invalid_input", "addApproval", { ...step, leadDays: 0.5 }],
  ["a step that takes longer than a year", "invalid_input", "addApproval", { ...step, leadDays: 261 }],
  ["a state that is none", "invalid_input", "markApproval", { approvalId: ours("approval"), state: "signed" }],
  ["eleven of ten points", "invalid_input", "rateDecision", { ratingId: fresh, ...decision, points: everyPoint(11) }],
  ["half a point", "invalid_input", "rateDecision", { ratingId: fresh, ...decision, points: everyPoint(0.5) }],
  [
    "a rating of five points",
    "invalid_input",
    "rateDecision",
    { ratingId: ours("rating"), ...decision, points: { "what we know": 5 } },
  ],
  ["not yet, without why", "invalid_input", "sayAgreement", { agreementId: fresh, ...decision, agrees: false }],
  ["an ending that is none", "invalid_input", "recordDecision", { ...record, ending: "won" }],
  ["a decision without reasons", "invalid_input", "recordDecision", { ...record, reasons: "" }],
  ["to wait for nothing", "invalid_input", "recordDecision", { ...record, ending: "wait until" }],
  ["to stop and wait", "invalid_input", "recordDecision", { ...record, waitUntil: "2026-05-01" }],
  ["to stop for ever", "invalid_input", "recordDecision", { ...record, reopenWhen: undefined }],

  ["a question's id again", "duplicate", "openDecision", { ...opened, ...decision }],
  ["a step's id again", "duplicate", "addApproval", { ...step, approvalId: ours("comment") }],
  ["a record's id again", "duplicate", "recordDecision", { ...record, recordId: ours("record") }],
  ["a second rating", "duplicate", "rateDecision", { ratingId: fresh, ...decision, points: everyPoint(9) }],
  [
    "somebody else's rating",
    "duplicate",
    "rateDecision",
    { ratingId: ours("rating"), ...decision, points: everyPoint(9) },
    member,
  ],
  [
    "a rating over a comment",
    "duplicate",
    "rateDecision",
    { ratingId: ours("comment"), ...decision, points: everyPoint(9) },
    member,
  ],
  ["a dissent moved elsewhere", "duplicate", "writeDissent", { dissentId: ours("dissent"), ...decided, text: "No" }],
  [
    "somebody else's dissent",
    "duplicate",
    "writeDissent",
    { dissentId: ours("dissent"), ...decision, text: "Yes" },
    member,
  ],

  ["a decider nobody knows", "not_found", "openDecision", { ...opened, decides: nobody }],
  ["a decider who is an activity", "not_found", "openDecision", { ...opened, decides: ours("activity") }],
  ["an option nobody knows", "not_found", "changeDecision", change({ optionIds: [nobody] })],
  ["a question nobody knows", "not_found", "changeDecision", { decisionId: nobody, changes: { title: "X" } }],
  ["a step of no question", "not_found", "addApproval", { ...step, decisionId: nobody }],
  ["a step by nobody", "not_found", "addApproval", { ...step, approverId: nobody }],
  [
    "a rating of no question",
    "not_found",
    "rateDecision",
    { ratingId: fresh, decisionId: nobody, points: everyPoint(1) },
  ],
  ["a dissent from no question", "not_found", "writeDissent", { dissentId: fresh, decisionId: nobody, text: "No" }],
  ["to take what is not asked", "not_found", "recordDecision", { ...record, decisionId: nobody }],
  ["an option that is not at stake", "not_found", "recordDecision", { ...record, chosenId: nobody }],
  [
    "a dissent that is gone, to edit",
    "not_found",
    "writeDissent",
    { dissentId: fresh, ...decided, text: "A", from: "B" },
  ],
  ["to ask again what was never taken", "not_found", "reopenDecision", { recordId: nobody, because: "Hm" }],
  ["a seller's own space", "not_found", "openDecision", { ...opened, decides: undefined, space: ownA }],

  ["a shared question decided by somebody private", "wrong_audience", "openDecision", { ...opened, space: sharedA }],
  [
    "a shared question that somebody private must agree to",
    "wrong_audience",
    "changeDecision",
    { decisionId: idAt("decision", sharedA), changes: { mustAgree: [ours("person")] } },
  ],
  ["to share a question with whom they do not know", "wrong_audience", "share", { id: ours("decision"), to: sharedA }],
  [
    "to share a dissent without its question",
    "wrong_audience",
    "share",
    { id: ours("dissent"), to: sharedA, leaveOut: true },
  ],

  ["to name who left", "not_now", "openDecision", { ...opened, decides: ours("left") }],
  ["to change what is decided", "not_now", "changeDecision", { ...decided, changes: { rule: "Alone" } }],
  ["to take twice", "not_now", "recordDecision", { ...record, ...decided }],
  ["to rate what is decided", "not_now", "rateDecision", { ratingId: fresh, ...decided, points: everyPoint(1) }],
  ["to agree to what is decided", "not_now", "sayAgreement", { agreementId: fresh, ...decided, agrees: true }],
  ["to go on against who must agree", "not_now", "recordDecision", { ...record, ending: "go" }],
  ["to go on smaller against who must agree", "not_now", "recordDecision", { ...record, ending: "go smaller" }],
  ["evidence that nobody asked for", "not_now", "sayEvidenceIsThere", decided],
  ["to ask again twice", "not_now", "reopenDecision", { recordId: ours("reopened"), because: "Hm" }],
  ["to take a reopening back after it was taken again", "not_now", "takeReopeningBack", { recordId: ours("reopened") }],

  ["no change", "nothing_to_change", "changeDecision", change({ title: "Do we change how shifts are handed over?" })],
  ["the same step", "nothing_to_change", "changeApproval", { approvalId: ours("approval"), changes: { leadDays: 20 } }],
  ["the same state", "nothing_to_change", "markApproval", { approvalId: ours("approval"), state: "not begun" }],
  [
    "the same rating",
    "nothing_to_change",
    "rateDecision",
    { ratingId: ours("rating"), ...decision, points: everyPoint(6) },
  ],
  [
    "the same dissent",
    "nothing_to_change",
    "writeDissent",
    { dissentId: ours("dissent"), ...decision, text: "One ward is not enough" },
  ],
  [
    "the same evidence",
    "nothing_to_change",
    "sayEvidenceIsThere",
    { decisionId: ours("found"), note: "Counted twice" },
  ],
  ["to take back no evidence", "nothing_to_change", "takeEvidenceBack", decision],
  ["to take back no reopening", "nothing_to_change", "takeReopeningBack", { recordId: ours("record") }],

  [
    "another's text meanwhile",
    "changed_meanwhile",
    "changeDecision",
    { ...change({ title: "Mine" }), from: { title: "Older" } },
  ],
  [
    "another's step meanwhile",
    "changed_meanwhile",
    "changeApproval",
    { approvalId: ours("approval"), changes: { title: "Mine" }, from: { title: "Older" } },
  ],
  [
    "one's own dissent in another window",
    "changed_meanwhile",
    "writeDissent",
    { dissentId: ours("dissent"), ...decision, text: "Mine", from: "Older" },
  ],

  [
    "to agree without having to",
    "not_allowed",
    "sayAgreement",
    { agreementId: fresh, ...decision, agrees: true },
    member,
  ],
  ["to decide for others", "not_allowed", "recordDecision", record, member],
  ["to take somebody's dissent away", "not_allowed", "remove", { id: ours("dissent") }, member],
];

const rowsFor = rows.map(([why, comes, command, input, who = lead]) => ({ why, comes, command, input, who }));

describe("refused:", () => {
  it.each(rowsFor)("$why ($comes)", ({ comes, command, input, who }) => {
    const { world, try: attempt } = furnished();
    const before = JSON.stringify([...world.logs(lead)]);
    const came = attempt(who, command, input);
    expect(isRefusal(came) ? came.refused : came).toBe(comes);
    expect(JSON.stringify([...world.logs(lead)])).toBe(before);
  });

  it("to decide when nobody is named to, or who was named has left", () => {
    const stage = furnished();
    const state = { refused: "not_now", details: { state: "nobody is named to decide it" } };
    stage.do(lead, "sayPersonLeft", { personId: ours("person"), because: "Moved" });
    expect(stage.try(lead, "recordDecision", record)).toMatchObject(state);
    stage.do(lead, "changeDecision", change({ decides: null }));
    expect(stage.try(lead, "recordDecision", record)).toMatchObject(state);
  });

  it("to choose what was ruled out, until it is brought back", () => {
    const stage = furnished();
    stage.do(lead, "changeDecision", change({ optionIds: [ours("ruledOut")] }));
    const chosen = { ...record, chosenId: ours("ruledOut") };
    expect(stage.try(lead, "recordDecision", chosen)).toMatchObject({ details: { state: "ruled out" } });
    stage.do(lead, "bringOptionBack", { optionId: ours("ruledOut") });
    stage.do(lead, "recordDecision", chosen);
  });

  it("a lead who takes somebody's dissent away: it stays with the decision", () => {
    const stage = furnished();
    const dissentId = fresh;
    stage.do(member, "writeDissent", { dissentId, ...decided, text: "Not like this" });
    expect(stage.try(lead, "remove", { id: dissentId })).toMatchObject({ refused: "not_allowed" });
    stage.do(member, "remove", { id: dissentId });
  });

  it.each([
    ["decisions", maxDecisions, (n: number) => ["openDecision", { ...opened, decisionId: uuid(0x7000 + n) }]],
    ["steps", maxApprovals, (n: number) => ["addApproval", { ...step, approvalId: uuid(0x7000 + n) }]],
    [
      "dissents",
      maxDissents,
      (n: number) => ["writeDissent", { dissentId: uuid(0x7000 + n), ...decision, text: "No" }],
    ],
  ] as const)("more %s than %i", (_, most, one) => {
    const stage = furnished();
    const [command, input] = one(0) as [CommandName, object];
    let n = 0;
    while (!isRefusal(stage.try(lead, command, { ...input, ...(one(n)[1] as object) })) && n <= most) n += 1;
    expect(stage.try(lead, command, one(n)[1] as object)).toMatchObject({ refused: "too_many", details: { most } });
  });
});

describe("a new wording", () => {
  const agreement = { agreementId: uuid(0x8_0002), ...decision, agrees: true };
  const goes = (stage: Stage) => stage.try(lead, "recordDecision", { ...record, ending: "go" });

  it("has to be agreed to again, and so has a question that is asked again", () => {
    const stage = furnished();
    stage.do(lead, "sayAgreement", agreement);
    stage.do(lead, "changeDecision", change({ title: "Do we change everything?" }));
    expect(goes(stage)).toMatchObject({ refused: "not_now" });
    stage.do(lead, "sayAgreement", agreement);
    stage.do(lead, "recordDecision", { ...record, ending: "go" });
    stage.do(lead, "reopenDecision", { recordId: record.recordId, because: "The law changed" });
    expect(stage.try(lead, "recordDecision", { ...record, recordId: uuid(0x8_0001), ending: "go" })).toMatchObject({
      refused: "not_now",
    });
  });

  it("of anything but the question leaves agreements as they are", () => {
    const stage = furnished();
    stage.do(lead, "sayAgreement", agreement);
    stage.do(lead, "changeDecision", change({ decideBy: "2026-03-01" }));
    expect(isRefusal(goes(stage))).toBe(false);
  });
});

it("a shared question takes along neither what people said to it nor whom the seller does not know", () => {
  const stage = furnished();
  stage.do(lead, "share", { id: ours("decision"), to: sharedA, leaveOut: true });
  const seen = stage.see(sellerA);
  expect(seen.decisions[ours("decision")]).toMatchObject({ mustAgree: [lead.personId] });
  expect(seen.decisions[ours("decision")]).not.toHaveProperty("decides");
  for (const nothing of [seen.approvals, seen.qualityRatings, seen.agreements, seen.dissents, seen.decisionRecords]) {
    expect(nothing).toEqual({});
  }
  expect(JSON.stringify([...stage.world.logs(sellerA)])).not.toContain(ours("person"));
});

it("whom a question was shared without is named again when the sharing is undone", () => {
  const stage = furnished();
  const before = stage.see(lead).decisions[ours("decision")];
  const [event] = stage.do(lead, "share", { id: ours("decision"), to: sharedA, leaveOut: true });
  stage.undo(lead, event?.commandId ?? "");
  const { movedAt: _, ...after } = stage.see(lead).decisions[ours("decision")] ?? {};
  const { movedAt: __, ...was } = before ?? {};
  expect(after).toEqual({ ...was, cameFrom: sharedA });
});
