import { describe, expect, it } from "vitest";
import { Day } from "../../kernel/days.ts";
import { lead, member, uuid } from "../../testing/cast.ts";
import { type Stage, stageOf } from "../../testing/stage.ts";
import { askedByDecisions, decided, isDrift, undecided } from "./undecided.ts";

// The stage's clock begins on Monday, 5 January 2026.
const soon = Day.parse("2026-01-06");
const decisionId = uuid(0xd1);
const approvalId = uuid(0xd2);
const recordId = uuid(0xd3);

function asked(more: object = {}): Stage {
  const stage = stageOf();
  stage.do(lead, "openDecision", {
    space: "ours",
    decisionId,
    title: "Do we move?",
    decides: member.personId,
    ...more,
  });
  return stage;
}
const why = (stage: Stage, today = soon) => undecided(stage.see(lead), today)[0]?.why;
const step = { approvalId, decisionId, title: "Legal", approverId: lead.personId, leadDays: 10, order: "i" };

describe("a question is undecided because", () => {
  it("nobody is named to decide it, or who was named has left", () => {
    expect(why(asked({ decides: undefined }))).toEqual([{ why: "no decider" }]);
    const stage = asked();
    stage.do(lead, "sayPersonLeft", { personId: member.personId, because: "Moved" });
    expect(why(stage)).toEqual([{ why: "no decider" }]);
  });

  it("somebody who must agree said nothing, or not yet", () => {
    const stage = asked({ mustAgree: [lead.personId] });
    expect(why(stage)).toEqual([{ why: "not said", who: [lead.personId] }]);
    stage.do(lead, "sayAgreement", { agreementId: uuid(1), decisionId, agrees: false, because: "Nights are open" });
    expect(why(stage)).toEqual([{ why: "not yet", who: lead.personId, because: "Nights are open" }]);
    stage.do(lead, "sayAgreement", { agreementId: uuid(1), decisionId, agrees: true });
    expect(why(stage)).toEqual([{ why: "decider", who: member.personId }]);
  });

  it("the evidence that was agreed to be enough is missing", () => {
    const stage = asked({ enoughEvidence: "Two weeks on one ward" });
    expect(why(stage)).toEqual([{ why: "evidence", enough: "Two weeks on one ward" }]);
    stage.do(member, "sayEvidenceIsThere", { decisionId });
    expect(why(stage)).toEqual([{ why: "decider", who: member.personId }]);
    stage.do(lead, "changeDecision", { decisionId, changes: { enoughEvidence: "Three weeks" } });
    expect(why(stage)).toEqual([{ why: "evidence", enough: "Three weeks" }]);
  });

  it("a step of approval was asked for and is not given, or was refused", () => {
    const stage = asked();
    stage.do(lead, "addApproval", step);
    expect(why(stage)).toEqual([{ why: "decider", who: member.personId }]);
    stage.do(lead, "markApproval", { approvalId, state: "under way" });
    expect(why(stage, Day.parse("2026-01-14"))).toMatchObject([{ why: "approval", days: 9 }]);
    stage.do(lead, "markApproval", { approvalId, state: "refused", note: "Data leaves the house" });
    expect(why(stage)).toMatchObject([{ why: "approval refused", approval: { note: "Data leaves the house" } }]);
  });

  it("time has gone by: research ended, the day passed, nothing happened", () => {
    const stage = asked({ researchEndsOn: "2026-01-10", decideBy: "2026-01-20" });
    expect(why(stage, Day.parse("2026-01-10"))?.filter(isDrift)).toEqual([]);
    expect(why(stage, Day.parse("2026-01-25"))?.filter(isDrift)).toEqual([
      { why: "research ended", days: 15 },
      { why: "day passed", days: 5 },
    ]);
    expect(why(stage, Day.parse("2026-01-26"))?.filter(isDrift)).toContainEqual({ why: "quiet", days: 21 });
  });

  it("talk about it keeps it from being quiet", () => {
    const stage = asked();
    for (let n = 0; n < 60 * 24; n += 1) stage.try(lead, "remove", { id: uuid(0xdead) });
    stage.do(lead, "comment", { space: "ours", commentId: uuid(2), on: decisionId, text: "Still open" });
    expect(why(stage, Day.parse("2026-01-26"))?.filter(isDrift)).toEqual([]);
    expect(why(stage, Day.parse("2026-01-27"))?.filter(isDrift)).toEqual([{ why: "quiet", days: 21 }]);
  });

  it("the day it was to wait for has come", () => {
    const stage = asked();
    const wait = { ending: "wait until", waitUntil: "2026-02-02", reasons: "The new rule" };
    stage.do(member, "recordDecision", { recordId, decisionId, ...wait });
    expect(undecided(stage.see(lead), Day.parse("2026-02-01"))).toEqual([]);
    expect(why(stage, Day.parse("2026-02-04"))).toEqual([{ why: "wait is over", days: 2 }]);
  });
});

it("what is to be decided soonest comes first, and what has no day last", () => {
  const stage = stageOf();
  const put = (n: number, more: object) =>
    stage.do(lead, "openDecision", { space: "ours", decisionId: uuid(n), title: `Question ${n}`, ...more });
  put(1, {});
  put(2, { decideBy: "2026-03-01" });
  put(3, { decideBy: "2026-02-01" });
  expect(undecided(stage.see(lead), soon).map(({ decision }) => decision.title)).toEqual([
    "Question 3",
    "Question 2",
    "Question 1",
  ]);
});

it("a decided question is undecided again when it is reopened", () => {
  const stage = asked();
  stage.do(member, "recordDecision", { recordId, decisionId, ending: "go", reasons: "It helps" });
  expect([undecided(stage.see(lead), soon), decided(stage.see(lead)).map(({ id }) => id)]).toEqual([[], [decisionId]]);
  stage.do(member, "reopenDecision", { recordId, because: "It does not" });
  expect(undecided(stage.see(lead), soon)).toHaveLength(1);
  expect(decided(stage.see(lead))).toEqual([]);
});

describe("a decision asks", () => {
  const asks = (stage: Stage, who: typeof lead, today = soon) =>
    askedByDecisions(stage.see(lead), who.personId, today).map(({ ask }) => ask);

  it("those who must agree to say so, and then the decider to decide", () => {
    const stage = asked({ mustAgree: [lead.personId] });
    expect([asks(stage, lead), asks(stage, member)]).toEqual([["agree"], []]);
    stage.do(lead, "sayAgreement", { agreementId: uuid(1), decisionId, agrees: true });
    expect([asks(stage, lead), asks(stage, member)]).toEqual([[], ["decide"]]);
  });

  it("whoever approves a step, once it was asked for", () => {
    const stage = asked();
    stage.do(lead, "addApproval", step);
    expect(asks(stage, lead)).toEqual([]);
    stage.do(lead, "markApproval", { approvalId, state: "under way" });
    expect(asks(stage, lead)).toEqual(["approve"]);
  });

  it("the decider, too, when time has gone by and something is still missing", () => {
    const stage = asked({ enoughEvidence: "A count", decideBy: "2026-01-20" });
    expect([asks(stage, member), asks(stage, member, Day.parse("2026-01-21"))]).toEqual([[], ["decide"]]);
  });
});
