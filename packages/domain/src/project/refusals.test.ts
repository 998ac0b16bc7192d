import { describe, expect, it } from "vitest";
import type { Actor } from "../kernel/actor.ts";
import { isRefusal, type RefusalCode } from "../kernel/refusal.ts";
import {
  lead,
  member,
  ownA,
  partyA,
  partyB,
  projectId,
  sellerA,
  sellerB,
  sharedA,
  sharedB,
  uuid,
} from "../testing/cast.ts";
import { furnished, idAt, situation } from "../testing/stage.ts";
import type { CommandName } from "./project.ts";

/** Bad, impossible and untimely input: each is refused with its code and changes nothing. */

type Row = readonly [why: string, comes: RefusalCode, command: CommandName, input: object, who?: Actor];

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const shared = (kind: Parameters<typeof idAt>[0]) => idAt(kind, sharedA);
const nobody = uuid(0xdead);
const fresh = uuid(0x8_0000);
const activityId = ours("activity");
const added = { space: "ours", activityId: fresh, job: "own", title: "Meet", carriedBy: "together" };
const proposal = { activityId: fresh, job: "own", title: "Meet", carriedBy: "together" };

const malformed: readonly Row[] = [
  ["a title of spaces", "invalid_input", "addActivity", { ...added, title: "   " }],
  ["a title too long", "invalid_input", "addActivity", { ...added, title: "x".repeat(201) }],
  ["an id that is none", "invalid_input", "addActivity", { ...added, activityId: "__proto__" }],
  ["a job that is none", "invalid_input", "addActivity", { ...added, job: "qualify" }],
  ["a day that is none", "invalid_input", "addActivity", { ...added, due: "2026-02-30" }],
  ["hours below nothing", "invalid_input", "addActivity", { ...added, effortHours: -1 }],
  ["hours that are no number", "invalid_input", "addActivity", { ...added, effortHours: Number.NaN }],
  ["a range that falls", "invalid_input", "addActivity", { ...added, duration: { low: 3, likely: 2, high: 4 } }],
  ["too many contributors", "invalid_input", "addActivity", { ...added, contributors: Array(31).fill(lead.personId) }],
  ["a space that is none", "invalid_input", "addActivity", { ...added, space: "theirs" }],
  ["no proposals", "invalid_input", "proposeActivities", { space: "ours", activities: [] }],
  [
    "an impact that falls",
    "invalid_input",
    "addImpact",
    { space: "ours", impactId: fresh, what: "Hours", low: 3, high: 2 },
  ],
  [
    "an impact changed to fall",
    "invalid_input",
    "changeImpact",
    { impactId: ours("impact"), changes: { what: "Hours", low: 3, likely: 1 } },
  ],
  ["an order nothing fits before", "invalid_input", "putActivityBackInPlace", { activityId, job: "own", order: "a0" }],
  ["an order of other signs", "invalid_input", "putActivityBackInPlace", { activityId, job: "own", order: "A!" }],
  [
    "an address that is none",
    "invalid_input",
    "addPerson",
    { space: "ours", personId: fresh, side: "customer", name: "Kim", email: "kim" },
  ],
  ["a reason that is missing", "invalid_input", "strikeOut", { activityId }],
  ["a text that has no such field", "invalid_input", "redact", { id: activityId, field: "order" }],
];

const impossible: readonly Row[] = [
  ["the same id again", "duplicate", "addActivity", { ...added, activityId }],
  ["the id of another kind of thing", "duplicate", "addActivity", { ...added, activityId: ours("comment") }],
  ["the id of a removed thing", "duplicate", "addActivity", { ...added, activityId: ours("removed") }],
  [
    "the same id twice in one frame",
    "duplicate",
    "proposeActivities",
    { space: "ours", activities: [proposal, proposal] },
  ],
  ["a question's id again", "duplicate", "askQuestion", { space: "ours", questionId: ours("question"), text: "Who?" }],
  [
    "a person's id again",
    "duplicate",
    "addPerson",
    { space: "ours", personId: lead.personId, side: "customer", name: "X" },
  ],
  ["an impact's id again", "duplicate", "addImpact", { space: "ours", impactId: ours("impact"), what: "Hours" }],
  ["a comment's id again", "duplicate", "comment", { space: "ours", commentId: ours("comment"), text: "Hm" }],
  [
    "a roadblock's id again",
    "duplicate",
    "raiseRoadblock",
    { space: "ours", roadblockId: ours("roadblock"), what: "No" },
  ],
  ["a pause's id again", "duplicate", "pauseProject", { space: "ours", pauseId: ours("pause"), because: "No" }],
  [
    "a reopening's id again",
    "duplicate",
    "reopenJob",
    { space: "ours", reopeningId: ours("comment"), job: "own", because: "No" },
  ],
  [
    "a statement in another space",
    "duplicate",
    "writeStatement",
    { statementId: ours("statement"), space: sharedA, text: "New" },
  ],
  [
    "a situation over a comment",
    "duplicate",
    "describeSituation",
    { situationId: ours("comment"), space: "ours", situation },
  ],
  ["a seller who is there", "duplicate", "admitSeller", { partyId: partyA, name: "A" }],
  ["a seller with the id of a thing", "duplicate", "admitSeller", { partyId: ours("comment"), name: "A" }],
  ["an activity nobody knows", "not_found", "changeActivity", { activityId: nobody, changes: { title: "X" } }],
  ["a removed activity", "not_found", "changeActivity", { activityId: ours("removed"), changes: { title: "X" } }],
  ["a removed activity to start", "not_found", "startActivity", { activityId: ours("removed") }],
  ["a removed activity to move", "not_found", "moveActivity", { activityId: ours("removed"), job: "own" }],
  ["a space of a seller who is not there", "not_found", "addActivity", { ...added, space: `shared:${nobody}` }],
  ["a seller's own space", "not_found", "addActivity", { ...added, space: ownA }],
  ["an owner nobody knows", "not_found", "addActivity", { ...added, ownerId: nobody }],
  ["an owner who is an activity", "not_found", "addActivity", { ...added, ownerId: activityId }],
  ["to wait for a person", "not_found", "addActivity", { ...added, waitsFor: [lead.personId] }],
  ["to wait for itself from the start", "not_found", "addActivity", { ...added, waitsFor: [fresh] }],
  [
    "to wait for what was removed",
    "not_found",
    "changeActivity",
    { activityId, changes: { waitsFor: [ours("removed")] } },
  ],
  ["a comment on nothing", "not_found", "comment", { space: "ours", commentId: fresh, on: nobody, text: "Hm" }],
  [
    "a comment on what was removed",
    "not_found",
    "comment",
    { space: "ours", commentId: fresh, on: ours("removed"), text: "Hm" },
  ],
  [
    "a roadblock of what was removed",
    "not_found",
    "raiseRoadblock",
    { space: "ours", roadblockId: fresh, what: "No", activityId: ours("removed") },
  ],
  ["to remove the cover", "not_found", "remove", { id: projectId }],
  ["to remove a seller like a thing", "not_found", "remove", { id: partyA }],
  ["to share the cover", "not_found", "share", { id: projectId, to: sharedA }],
  ["to restore nothing", "not_found", "restore", { id: nobody }],
  [
    "a person of a seller who is not there",
    "not_found",
    "addPerson",
    { space: "ours", personId: fresh, side: nobody, name: "X" },
  ],
  ["another project", "not_found", "nameProject", { projectId: nobody, name: "X" }],
  ["a text it does not have", "not_found", "redact", { id: ours("comment"), field: "title" }],
  ["a text that was never written", "not_found", "redact", { id: activityId, field: "watchFor" }],
  ["a text where it never was", "not_found", "redact", { id: ours("comment"), field: "text", space: sharedA }],
  [
    "a statement that is gone, to edit",
    "not_found",
    "writeStatement",
    { statementId: fresh, space: "ours", text: "New", from: "Old" },
  ],
];

const leaning: readonly Row[] = [
  [
    "a shared one waiting for a private one",
    "wrong_audience",
    "changeActivity",
    { activityId: shared("activity"), changes: { waitsFor: [activityId] } },
  ],
  [
    "a shared one owned by somebody private",
    "wrong_audience",
    "changeActivity",
    { activityId: shared("activity"), changes: { ownerId: ours("person") } },
  ],
  [
    "one seller's waiting for another's",
    "wrong_audience",
    "addActivity",
    { ...added, space: sharedB, waitsFor: [shared("activity")] },
  ],
  [
    "a shared place behind a private one",
    "wrong_audience",
    "moveActivity",
    { activityId: shared("activity"), job: "understand", after: activityId },
  ],
  [
    "a shared comment on a private thing",
    "wrong_audience",
    "comment",
    { space: sharedA, commentId: fresh, on: activityId, text: "Hm" },
  ],
  [
    "a mention of who cannot read it",
    "wrong_audience",
    "comment",
    { space: sharedA, commentId: fresh, text: "Hm", mentions: [ours("person")] },
  ],
  [
    "a shared question to somebody private",
    "wrong_audience",
    "askQuestion",
    { space: sharedA, questionId: fresh, text: "?", askedOf: ours("person") },
  ],
  [
    "a shared roadblock of a private thing",
    "wrong_audience",
    "raiseRoadblock",
    { space: sharedA, roadblockId: fresh, what: "No", activityId },
  ],
  [
    "one seller's person before another",
    "wrong_audience",
    "addPerson",
    { space: sharedA, personId: fresh, side: partyB, name: "X" },
  ],
  ["what is shared with one, to another", "wrong_audience", "share", { id: shared("activity"), to: sharedB }],
  ["to share with everybody", "wrong_audience", "share", { id: activityId, to: "cover" }],
  ["to share where it lies", "wrong_audience", "share", { id: activityId, to: "ours" }],
  ["to share what leans on private things", "wrong_audience", "share", { id: ours("waiting"), to: sharedA }],
];

const untimely: readonly Row[] = [
  ["to start twice", "not_now", "startActivity", { activityId: ours("begun") }],
  ["to finish twice", "not_now", "finishActivity", { activityId: ours("done") }],
  ["to finish a proposal", "not_now", "finishActivity", { activityId: ours("proposal") }],
  ["to start what was struck out", "not_now", "startActivity", { activityId: ours("struck") }],
  ["to reopen what is not done", "not_now", "reopenActivity", { activityId, because: "Hm" }],
  ["to take what is no proposal", "not_now", "acceptActivity", { activityId }],
  ["to take several that are none", "not_now", "acceptActivities", { activityIds: [activityId] }],
  ["to strike out twice", "not_now", "strikeOut", { activityId: ours("struck"), because: "Hm" }],
  ["to decline what is done", "not_now", "declineActivity", { activityId: ours("done"), because: "Hm" }],
  ["to put a proposal under way", "not_now", "putActivityBack", { activityId: ours("proposal"), to: "under way" }],
  ["to put a planned one under way", "not_now", "putActivityBack", { activityId, to: "under way" }],
  ["to take over twice", "not_now", "takeOver", { projectId }],
  ["to leave twice", "not_now", "sayPersonLeft", { personId: ours("left"), because: "Hm" }],
  ["to come back without having left", "not_now", "bringPersonBack", { personId: ours("person") }],
  ["to give work to who left", "not_now", "changeActivity", { activityId, changes: { ownerId: ours("left") } }],
  ["to clear twice", "not_now", "clearRoadblock", { roadblockId: ours("cleared"), how: "Hm" }],
  ["to be back without having gone", "not_now", "sayRoadblockIsBack", { roadblockId: ours("roadblock") }],
  ["to pause twice", "not_now", "pauseProject", { space: "ours", pauseId: fresh, because: "Hm" }],
  ["to restart twice", "not_now", "restartProject", { pauseId: ours("restarted"), because: "Hm" }],
  ["to rest twice after all", "not_now", "takeBackRestart", { pauseId: ours("restarted") }],
  ["to withdraw what is not shared", "not_now", "withdraw", { id: activityId }],
  ["to withdraw what others wait for", "not_now", "withdraw", { id: shared("activity") }],
];

const idle: readonly Row[] = [
  ["no change at all", "nothing_to_change", "changeActivity", { activityId, changes: {} }],
  ["the same title", "nothing_to_change", "changeActivity", { activityId, changes: { title: "The activity one" } }],
  [
    "to take away what is not there",
    "nothing_to_change",
    "changeActivity",
    { activityId, changes: { notBefore: null } },
  ],
  ["behind itself", "nothing_to_change", "moveActivity", { activityId, job: "understand", after: activityId }],
  ["where it stands", "nothing_to_change", "moveActivity", { activityId, job: "understand", after: "start" }],
  [
    "behind the one it stands behind",
    "nothing_to_change",
    "moveActivity",
    { activityId: shared("waiting"), job: "understand", after: shared("activity") },
  ],
  ["the same name", "nothing_to_change", "nameProject", { projectId, name: "Shorter waits" }],
  [
    "the same statement",
    "nothing_to_change",
    "writeStatement",
    { statementId: ours("statement"), space: "ours", text: "We wait too long" },
  ],
  ["to agree twice", "nothing_to_change", "agreeToStatement", { statementId: ours("agreed") }],
  ["to take back no agreement", "nothing_to_change", "takeBackAgreement", { statementId: ours("statement") }],
  [
    "the same impact",
    "nothing_to_change",
    "changeImpact",
    { impactId: ours("impact"), changes: { what: "Hours lost", low: 1, likely: 2, high: 3 } },
  ],
  [
    "the same situation",
    "nothing_to_change",
    "describeSituation",
    { situationId: ours("situation"), space: "ours", situation },
  ],
  ["the same answer", "nothing_to_change", "answerQuestion", { questionId: ours("answered"), text: "Forty" }],
  ["to take back no answer", "nothing_to_change", "takeBackAnswer", { questionId: ours("question") }],
  ["to be what one is", "nothing_to_change", "changePerson", { personId: ours("person"), changes: { function: "it" } }],
  [
    "to decline with the same words",
    "nothing_to_change",
    "declineActivity",
    { activityId: ours("declined"), because: "No time" },
  ],
  ["to settle no decline", "nothing_to_change", "takeBackDecline", { activityId }],
  ["to put back where it is", "nothing_to_change", "putActivityBack", { activityId, to: "planned" }],
  ["the same comment", "nothing_to_change", "editComment", { commentId: ours("comment"), text: "Is this so?" }],
  ["to restore what is there", "nothing_to_change", "restore", { id: activityId }],
];

const otherPeoples: readonly Row[] = [
  ["to finish somebody else's", "not_allowed", "finishActivity", { activityId }, member],
  [
    "to put somebody else's back",
    "not_allowed",
    "putActivityBack",
    { activityId: ours("done"), to: "planned" },
    member,
  ],
  [
    "to take one's proposal oneself",
    "not_allowed",
    "putActivityBack",
    { activityId: shared("proposal"), to: "planned" },
    sellerA,
  ],
  ["to decline somebody else's", "not_allowed", "declineActivity", { activityId, because: "Hm" }, member],
  [
    "to reword somebody else's comment",
    "not_allowed",
    "editComment",
    { commentId: ours("comment"), text: "Hm" },
    member,
  ],
  [
    "to change somebody else's impact",
    "not_allowed",
    "changeImpact",
    { impactId: shared("impact"), changes: { what: "Less" } },
    sellerA,
  ],
  ["to take back somebody else's answer", "not_allowed", "takeBackAnswer", { questionId: shared("answered") }, sellerA],
  ["to remove somebody else's words", "not_allowed", "remove", { id: shared("comment") }, sellerA],
  ["to redact somebody else's words", "not_allowed", "redact", { id: shared("comment"), field: "text" }, sellerA],
  ["to withdraw what the customer made", "not_allowed", "withdraw", { id: shared("comment") }, sellerA],
  [
    "another seller's things",
    "not_found",
    "comment",
    { space: sharedB, commentId: fresh, on: shared("activity"), text: "Hm" },
    sellerB,
  ],
];

const rows: readonly Row[] = [...malformed, ...impossible, ...leaning, ...untimely, ...idle, ...otherPeoples];
const cases = rows.map(([why, comes, command, input, who = lead]) => ({ why, comes, command, input, who }));

describe("refused:", () => {
  it.each(cases)("$why ($comes)", ({ comes, command, input, who }) => {
    const { world, try: attempt } = furnished();
    const before = JSON.stringify([...world.logs(lead)]);
    const came = attempt(who, command, input);
    expect(isRefusal(came) ? came.refused : came).toBe(comes);
    expect(JSON.stringify([...world.logs(lead)])).toBe(before);
  });
});
