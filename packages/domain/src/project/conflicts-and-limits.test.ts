import { describe, expect, it } from "vitest";
import { lead, projectId, sellerA, sharedA, uuid } from "../testing/cast.ts";
import { furnished, idAt, situation, stageOf } from "../testing/stage.ts";
import { maxActivities, maxProposals } from "./plan/room.ts";
import { type CommandName, commands } from "./project.ts";

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const activityId = ours("activity");
const proposal = { activityId: uuid(0x8_0000), job: "own", title: "Meet", carriedBy: "together" };
const added = { space: "ours", ...proposal };

describe("refused:", () => {
  it.each(Object.keys(commands) as CommandName[])("%s without any input (invalid_input)", (command) => {
    for (const input of [{}, [], null, "x", { id: 1 }]) {
      expect(stageOf().try(lead, command, input as object)).toMatchObject({ refused: "invalid_input" });
    }
  });

  it.each([
    [
      "writeStatement",
      { statementId: ours("statement"), space: "ours", text: "Mine", from: "Older" },
      "We wait too long",
    ],
    ["agreeToStatement", { statementId: ours("statement"), from: "Older" }, "We wait too long"],
    ["answerQuestion", { questionId: ours("answered"), text: "Mine", from: "Older" }, "Forty"],
    ["changeActivity", { activityId, changes: { title: "Mine" }, from: { title: "Older" } }, "The activity one"],
    ["changeActivity", { activityId, changes: { watchFor: "Mine" }, from: { watchFor: "Older" } }, ""],
    ["nameProject", { projectId, name: "Mine", from: { name: "Older", outcome: "" } }, "Shorter waits"],
    [
      "nameProject",
      { projectId, name: "Mine", outcome: "Mine", from: { name: "Shorter waits", outcome: "Older" } },
      "",
    ],
    ["changeImpact", { impactId: ours("impact"), changes: { what: "Mine" }, from: { what: "Older" } }, "Hours lost"],
    ["changePerson", { personId: ours("person"), changes: { why: "Mine" }, from: { why: "Older" } }, ""],
    ["editComment", { commentId: ours("comment"), text: "Mine", from: "Older" }, "Is this so?"],
    [
      "describeSituation",
      {
        situationId: ours("situation"),
        space: "ours",
        situation: { ...situation, tryingTo: "Mine and only mine" },
        from: { tryingTo: "Older" },
      },
      situation.tryingTo,
    ],
  ] as const)("%s over somebody else's words, and both are shown (changed_meanwhile)", (command, input, current) => {
    expect(furnished().try(lead, command, input)).toMatchObject({
      refused: "changed_meanwhile",
      details: { current, from: "Older" },
    });
  });

  it("a circle, shown by its titles from the activity back to itself (cycle)", () => {
    const stage = stageOf();
    const add = (n: number, title: string, waitsFor: readonly string[]) =>
      stage.do(lead, "addActivity", { ...added, activityId: uuid(n), title, waitsFor });
    add(1001, "Ask", []);
    add(1002, "Count", [uuid(1001)]);
    add(1003, "Decide", [uuid(1002)]);
    expect(stage.try(lead, "changeActivity", { activityId: uuid(1001), changes: { waitsFor: [uuid(1003)] } })).toEqual({
      refused: "cycle",
      details: { circle: ["Ask", "Decide", "Count", "Ask"] },
    });
    expect(stage.try(lead, "changeActivity", { activityId: uuid(1001), changes: { waitsFor: [uuid(1001)] } })).toEqual({
      refused: "cycle",
      details: { circle: ["Ask", "Ask"] },
    });
  });

  it("a circle within one frame (cycle)", () => {
    const row = (n: number, title: string, waits: number) => ({
      ...proposal,
      activityId: uuid(n),
      title,
      waitsFor: [uuid(waits)],
    });
    const activities = [row(101, "Ask", 103), row(102, "Count", 101), row(103, "Decide", 102)];
    expect(stageOf().try(lead, "proposeActivities", { space: "ours", activities })).toEqual({
      refused: "cycle",
      details: { circle: ["Ask", "Decide", "Count", "Ask"] },
    });
  });

  it(`more than ${maxProposals} open proposals, so that a guest cannot bury the plan (too_many)`, () => {
    const stage = stageOf();
    const some = (from: number) =>
      Array.from({ length: 60 }, (_, n) => ({ ...proposal, activityId: uuid(2000 + from + n) }));
    stage.do(sellerA, "proposeActivities", { space: sharedA, activities: some(0) });
    stage.do(sellerA, "proposeActivities", { space: sharedA, activities: some(60) });
    const more = { space: sharedA, activities: some(120).slice(0, 1) };
    expect(stage.try(sellerA, "proposeActivities", more)).toMatchObject({
      refused: "too_many",
      details: { most: maxProposals },
    });
    stage.do(lead, "addActivity", { ...added, space: sharedA });
  });

  it(`more than ${maxActivities} activities in a space, however they come (too_many)`, () => {
    const stage = stageOf();
    const add = (n: number, space: string) => ({ ...added, activityId: uuid(3000 + n), space });
    for (let n = 0; n < maxActivities; n += 1) stage.do(lead, "addActivity", add(n, sharedA));
    const full = { refused: "too_many", details: { most: maxActivities } };
    expect(stage.try(lead, "addActivity", add(maxActivities, sharedA))).toMatchObject(full);
    stage.do(lead, "addActivity", add(maxActivities, "ours"));
    expect(stage.try(lead, "share", { id: uuid(3000 + maxActivities), to: sharedA })).toMatchObject(full);
    stage.do(lead, "remove", { id: uuid(3000) });
    stage.do(lead, "share", { id: uuid(3000 + maxActivities), to: sharedA });
    expect(stage.try(lead, "restore", { id: uuid(3000) })).toMatchObject(full);
  });
});
