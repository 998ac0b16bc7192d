import { describe, expect, it } from "vitest";
import { PersonId } from "../kernel/ids.ts";
import { isRefusal } from "../kernel/refusal.ts";
import { lead, ownA, partyA, partyB, sellerA, sellerB, sharedA, sharedB, uuid } from "../testing/cast.ts";
import { furnished, idAt, type Stage, stageOf } from "../testing/stage.ts";
import { inOrder } from "./plan/place.ts";

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const logA = ({ world }: Stage): string => JSON.stringify([...world.logs(sellerA)]);

describe("share", () => {
  it("brings a thing as it is before the seller, and it is gone from nowhere", () => {
    const stage = furnished();
    const id = ours("impact");
    const before = stage.see(lead).impacts[id];
    stage.do(lead, "share", { id, to: sharedA });
    expect(stage.see(sellerA).impacts[id]).toEqual({ ...before, space: sharedA, cameFrom: "ours" });
    expect(stage.see(lead).impacts[id]?.space).toBe(sharedA);
    expect(stage.see(lead).gone).toEqual({});
  });

  it("names what the seller may not see, or leaves it out", () => {
    const stage = furnished();
    const id = ours("waiting");
    stage.do(lead, "changeActivity", {
      activityId: id,
      changes: { ownerId: ours("person"), contributors: [lead.personId, ours("person")] },
    });
    const hidden = { refused: "wrong_audience", details: { ids: [ours("person"), ours("person"), ours("activity")] } };
    expect(stage.try(lead, "share", { id, to: sharedA })).toEqual(hidden);
    stage.do(lead, "share", { id, to: sharedA, leaveOut: true });
    expect(stage.see(sellerA).activities[id]).toMatchObject({ contributors: [lead.personId], waitsFor: [] });
    expect(stage.see(sellerA).activities[id]).not.toHaveProperty("ownerId");
  });

  it("lets nothing private ride along: not who declined, who agreed among us, nor where it stood", () => {
    const stage = furnished();
    stage.do(lead, "agreeToStatement", { statementId: ours("statement") });
    const iris = { ...lead, personId: PersonId.parse(ours("person")) };
    stage.do(iris, "agreeToStatement", { statementId: ours("statement") });
    stage.do(lead, "declineActivity", { activityId: ours("declined"), because: "Not after what happened" });
    stage.do(lead, "share", { id: ours("declined"), to: sharedA, leaveOut: true });
    stage.do(lead, "share", { id: ours("statement"), to: sharedA });
    const seen = stage.see(sellerA);
    expect(seen.activities[ours("declined")]).not.toHaveProperty("declined");
    expect(seen.statements[ours("statement")]?.agreedBy).toEqual([lead.personId]);
    expect(inOrder(Object.values(seen.activities).filter(({ job }) => job === "understand")).at(-1)?.id).toBe(
      ours("declined"),
    );
    for (const hidden of ["Not after", ours("person"), ours("activity")]) expect(logA(stage)).not.toContain(hidden);
  });

  it("never shows one seller's people to another, whatever is left out", () => {
    const stage = stageOf();
    const ofB = { space: "ours", personId: uuid(0x701), side: partyB, name: "Bo" };
    stage.do(lead, "addPerson", ofB);
    expect(stage.try(lead, "share", { id: ofB.personId, to: sharedA, leaveOut: true })).toMatchObject({
      refused: "wrong_audience",
    });
    stage.do(lead, "share", { id: ofB.personId, to: sharedB });
    expect(stage.see(sellerB).people[ofB.personId]?.side).toBe(partyB);
  });

  it("takes a seller's activity into the plan only while the seller holds the project in trust", () => {
    const activity = { space: ownA, activityId: uuid(0x702), job: "own", title: "Our visit", carriedBy: "a seller" };
    const trust = stageOf("in trust");
    trust.do(sellerA, "addActivity", activity);
    trust.do(sellerA, "share", { id: activity.activityId, to: sharedA });
    expect(trust.see(lead).activities[activity.activityId]?.title).toBe("Our visit");
    const guest = stageOf();
    guest.do(sellerA, "addActivity", activity);
    expect(guest.try(sellerA, "share", { id: activity.activityId, to: sharedA })).toMatchObject({
      refused: "not_allowed",
    });
    guest.do(sellerA, "comment", { space: ownA, commentId: uuid(0x703), text: "We saw this before" });
    guest.do(sellerA, "share", { id: uuid(0x703), to: sharedA });
    expect(guest.see(lead).comments[uuid(0x703)]?.text).toBe("We saw this before");
  });

  it("is refused towards a seller who left, and works again when they return", () => {
    const stage = furnished();
    stage.do(lead, "dismissSeller", { partyId: partyA, because: "We go on alone" });
    expect(stage.try(lead, "share", { id: ours("impact"), to: sharedA })).toMatchObject({ refused: "not_now" });
    expect(stage.see(lead).activities[idAt("activity", sharedA)]?.title).toBe("The activity one");
    stage.do(lead, "admitSeller", { partyId: partyA, name: "A again" });
    stage.do(lead, "share", { id: ours("impact"), to: sharedA });
    expect(stage.see(lead).sellers[partyA]).toEqual({ id: partyA, space: sharedA, name: "A again" });
  });
});

describe("withdraw", () => {
  const id = idAt("begun", sharedA);
  const withdrawn = (): Stage => {
    const stage = furnished();
    stage.do(lead, "withdraw", { id });
    return stage;
  };

  it("leaves the seller a mark that something is gone, and nothing of what it says by now", () => {
    const stage = withdrawn();
    stage.do(lead, "changeActivity", { activityId: id, changes: { title: "Quite another title" } });
    const seen = stage.see(sellerA);
    expect(seen.activities[id]).toBeUndefined();
    expect(Object.values(seen.gone)).toEqual([
      { id: `${id}@${sharedA}`, thingId: id, space: sharedA, collection: "activities" },
    ]);
    expect(logA(stage)).not.toContain("Quite another");
    expect(stage.see(lead).activities[id]?.title).toBe("Quite another title");
  });

  it("keeps the id, so that nobody can put something else in its place or talk about it", () => {
    const stage = withdrawn();
    const proposal = { activityId: id, job: "own", title: "Mine", carriedBy: "a seller" };
    const tries = [
      stage.try(sellerA, "proposeActivities", { space: sharedA, activities: [proposal] }),
      stage.try(sellerA, "addActivity", { space: ownA, ...proposal }),
    ];
    expect(tries).toMatchObject([{ refused: "duplicate" }, { refused: "duplicate" }]);
    const about = { space: sharedA, commentId: uuid(0x704), on: id, text: "Where is it?" };
    expect(stage.try(sellerA, "comment", about)).toMatchObject({ refused: "not_found" });
    expect(stage.try(sellerA, "finishActivity", { activityId: id })).toMatchObject({ refused: "not_found" });
  });

  it("makes place again when the thing is shared once more", () => {
    const stage = withdrawn();
    stage.do(lead, "share", { id, to: sharedA });
    expect(stage.see(sellerA).activities[id]?.title).toBe("The begun one");
    expect(stage.see(sellerA).gone).toEqual({});
  });

  it("remembers every seller it was withdrawn from", () => {
    const stage = withdrawn();
    stage.do(lead, "share", { id, to: sharedB, leaveOut: true });
    stage.do(lead, "withdraw", { id });
    expect(Object.values(stage.see(lead).gone).map(({ space }) => space)).toEqual([sharedA, sharedB]);
  });

  it("is open to a seller for what they brought, and for nothing else", () => {
    const stage = stageOf();
    const brought = { space: ownA, questionId: uuid(0x705), text: "May we visit?" };
    const asked = { space: sharedA, questionId: uuid(0x706), text: "May we call?" };
    stage.do(sellerA, "askQuestion", brought);
    stage.do(sellerA, "askQuestion", asked);
    stage.do(sellerA, "share", { id: brought.questionId, to: sharedA });
    stage.do(sellerA, "withdraw", { id: brought.questionId });
    expect(stage.see(lead).questions[brought.questionId]).toBeUndefined();
    expect(stage.try(sellerA, "withdraw", { id: asked.questionId })).toMatchObject({ refused: "not_allowed" });
  });

  it("takes nothing of the plan along once the customer has it, nor what others added to", () => {
    const stage = stageOf("in trust");
    const activity = { activityId: uuid(0x708), job: "own", title: "Our visit", carriedBy: "together" };
    const question = { questionId: uuid(0x709), text: "May we visit?" };
    stage.do(sellerA, "addActivity", { space: ownA, ...activity });
    stage.do(sellerA, "askQuestion", { space: ownA, ...question });
    for (const id of [activity.activityId, question.questionId]) stage.do(sellerA, "share", { id, to: sharedA });
    stage.do(sellerA, "withdraw", { id: activity.activityId });
    stage.do(sellerA, "share", { id: activity.activityId, to: sharedA });
    stage.do(lead, "takeOver", { projectId: Object.keys(stage.see(lead).covers)[0] });
    stage.do(lead, "answerQuestion", { questionId: question.questionId, text: "On Monday" });
    expect(stage.try(sellerA, "withdraw", { id: activity.activityId })).toMatchObject({ refused: "not_allowed" });
    expect(stage.try(sellerA, "withdraw", { id: question.questionId })).toMatchObject({ refused: "not_now" });
    expect(stage.see(lead).questions[question.questionId]?.answer?.text).toBe("On Monday");
    stage.do(lead, "withdraw", { id: question.questionId });
  });

  it("cannot take from under others what they wait for, unless they were removed or struck out", () => {
    const stage = furnished();
    const waitedFor = { id: idAt("activity", sharedA) };
    const by = { refused: "not_now", details: { state: "leaned on", by: ["The waiting one"] } };
    expect(stage.try(lead, "withdraw", waitedFor)).toEqual(by);
    stage.do(lead, "strikeOut", { activityId: idAt("waiting", sharedA), because: "Not needed" });
    expect(isRefusal(stage.try(lead, "withdraw", waitedFor))).toBe(false);
  });
});

describe("a project in trust", () => {
  it("does not betray its holder to a seller who comes later", () => {
    const stage = stageOf("in trust");
    stage.do(lead, "takeOver", { projectId: Object.keys(stage.see(lead).covers)[0] });
    stage.do(lead, "admitSeller", { partyId: partyB, name: "B" });
    expect(JSON.stringify([...stage.world.logs(sellerB)])).not.toContain(partyA);
  });

  it("leaves the customer master of what they keep to themselves", () => {
    const stage = stageOf("in trust");
    const comment = { space: "ours", commentId: uuid(0x707), text: "Do we want this?" };
    stage.do(lead, "comment", comment);
    stage.do(lead, "share", { id: comment.commentId, to: sharedA });
    stage.do(lead, "withdraw", { id: comment.commentId });
    expect(stage.see(lead).comments[comment.commentId]?.space).toBe("ours");
  });
});

describe("taking a share back", () => {
  it("gives a promise its owner again, and a risk the activity that answers it", () => {
    const stage = stageOf();
    const [personId, commitmentId, activityId, riskId] = [uuid(0x711), uuid(0x712), uuid(0x713), uuid(0x714)];
    const space = "ours";
    stage.do(lead, "addPerson", { personId, side: "customer", space, name: "Anna" });
    stage.do(lead, "makeCommitment", { commitmentId, space, what: "Open it", ownerId: personId, due: "2026-05-01" });
    stage.do(lead, "addActivity", { activityId, space, title: "Test it", job: "test", carriedBy: "together" });
    stage.do(lead, "nameRisk", { riskId, space, of: "changing", what: "It breaks", activityIds: [activityId] });
    for (const id of [commitmentId, riskId]) {
      const before = stage.see(lead);
      const [shared] = stage.do(lead, "share", { id, to: sharedA, leaveOut: true });
      expect(logA(stage)).not.toContain(personId);
      expect(isRefusal(stage.undo(lead, shared?.commandId ?? ""))).toBe(false);
      expect(stage.see(lead).commitments[commitmentId]).toMatchObject({ ownerId: personId, space });
      expect(stage.see(lead).risks[riskId]?.activityIds).toEqual(before.risks[riskId]?.activityIds);
    }
  });
});
