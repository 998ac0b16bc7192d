import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Thing } from "../kernel/area.ts";
import { isRefusal } from "../kernel/refusal.ts";
import type { SpaceId } from "../kernel/space.ts";
import { lead, member, ownA, sellerA, sharedA } from "../testing/cast.ts";
import { courses } from "../testing/commands.ts";
import { happyIn } from "../testing/happy.ts";
import { beginning, commandIdOf, playStep, stepOf } from "../testing/play.ts";
import { furnished, furnishedIn, hostOf, idAt, stageOf } from "../testing/stage.ts";
import { premortemCommands } from "./premortem/premortem.ts";
import { type CommandName, commands, type Project } from "./project.ts";

/** Commands that cannot be taken back, each with its reason. */
const withoutUndo: Readonly<Partial<Record<CommandName, string>>> = {
  takeOver: "What the customer owns is not handed back with a click; nobody else could do it either",
  admitSeller: "They have seen what is shared; `dismissSeller` ends their part and says why",
  dismissSeller: "Their access has ended and sessions are closed; `admitSeller` lets them in again",
  renamePerson: "The old name stands in no event, so that erasing it leaves nothing behind",
  putActivityBack: "It is itself how the others are taken back; starting or finishing again goes forward",
  takeBackDecline: "It is itself how a decline is taken back; declining again says why",
  takeBackRestart: "It is itself how a restart is taken back; restarting again says why",
  beginOptions: "The two standing options are always there; nobody has to score them",
  takeBackWeights: "It is itself how an agreement on weights is taken back; agreeing again says the day",
  keepWeights: "It is itself how a reopening is taken back; reopening again says why",
  takeReopeningBack: "It is itself how a reopening is taken back; reopening again says why",
  redact: "What was taken out is gone for good; that is its point",
  openRound: "Somebody may have answered already; `callOffRound` ends it and says why",
  closeRound: "The ballots are gone; only their spreads were kept",
  callOffRound: "What was answered is gone; a new round asks again",
};

const names = Object.keys(commands) as CommandName[];
const undoable = names.filter((name) => !(name in withoutUndo));

/** What taking back does not bring back exactly: fields that say who did it and when, or where it once was. */
const inexact: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  takeBackAnswer: ["answer.by", "answer.at"],
  answerQuestion: ["answer.by", "answer.at"],
  reopenActivity: ["doneAt", "doneBy"],
  editComment: ["editedAt"],
  sayRoadblockIsBack: ["cleared.at"],
  bringPersonBack: ["left.at"],
  reopenRisk: ["ended.at"],
  reopenCommitment: ["kept.at", "kept.by"],
  reopenDoubt: ["settled.by", "settled.at"],
  letPromiseGo: ["takenOn.by", "takenOn.at"],
  reopenPromise: ["settled.at"],
  keepLessonBack: ["consent.by", "consent.at"],
  // Another wording has to be agreed to again, and so has the old one when it returns.
  changeLesson: ["consent"],
  // When something was ruled out, asked or scored is when it was said last.
  bringOptionBack: ["ruledOut.at"],
  takeBackScores: ["at"],
  scoreOption: ["at"],
  settleUnknown: ["result.by", "result.at"],
  reopenUnknown: ["result.by", "result.at"],
  // What somebody's words were shared without stays away; an activity and a decision get it back.
  share: [
    "cameFrom",
    "declined",
    "askedOf",
    "activityId",
    "on",
    "mentions",
    "agreedBy",
    "promisedById",
    "approverId",
    "chosenId",
  ],
  withdraw: ["cameFrom"],
  // A new wording has to be agreed to again, and so has the old one when it returns.
  writeStatement: ["agreedBy"],
  // Evidence is found again, and a question is asked anew, at the moment it is taken back.
  changeDecision: ["askedAt", "movedAt", "evidence.by", "evidence.at"],
  sayEvidenceIsThere: ["movedAt"],
  takeEvidenceBack: ["movedAt", "evidence.by", "evidence.at"],
  markApproval: ["since"],
  rateDecision: ["at"],
  sayAgreement: ["at"],
  writeDissent: ["at"],
  // Given to somebody else and back, it is no longer declined.
  changeActivity: ["declined"],
};

/** The things that are there, without these fields and without the marks of what is gone. */
function there(project: Project, without: readonly string[]): unknown {
  const { gone: _gone, ...rest } = project;
  const rows = Object.entries(rest).map(([name, things]) => {
    const kept = Object.values<Thing>(things).filter(({ removed }) => !removed);
    return [name, kept.map((it) => leave(it, without)).toSorted((a, b) => (a.id < b.id ? -1 : 1))];
  });
  return JSON.parse(JSON.stringify(Object.fromEntries(rows)));
}

function leave<T extends object>(thing: T, paths: readonly string[]): T {
  const fields = Object.entries(thing).flatMap(([field, value]: [string, unknown]) => {
    // An empty list and none say the same.
    if (paths.includes(field) || (Array.isArray(value) && value.length === 0)) return [];
    const inner = paths.filter((path) => path.startsWith(`${field}.`)).map((path) => path.slice(field.length + 1));
    return [[field, inner.length > 0 && typeof value === "object" && value ? leave(value, inner) : value] as const];
  });
  return Object.fromEntries(fields) as T;
}

describe("undo", () => {
  it("is there for every command, or there is a reason why not", () => {
    expect(Object.keys(withoutUndo).filter((name) => !names.includes(name as CommandName))).toEqual([]);
    expect(undoable.length + Object.keys(withoutUndo).length).toBe(names.length);
  });

  const rooms: readonly SpaceId[] = ["ours", "circle", sharedA, ownA];
  const rows = undoable.flatMap((name) => rooms.map((space) => [name, space] as const));
  const toDecisions: readonly CommandName[] = [
    ...(["addApproval", "changeApproval", "markApproval", "rateDecision", "sayAgreement", "writeDissent"] as const),
    ...(["recordDecision", "reopenDecision"] as const),
  ];
  const elsewhere: Readonly<Partial<Record<CommandName, readonly SpaceId[]>>> = {
    nameProject: ["ours"],
    share: ["ours", "circle", ownA],
    withdraw: [sharedA],
    moveClosing: ["ours", ownA],
    ...Object.fromEntries(toDecisions.map((name) => [name, ["ours", sharedA]])),
    // Grouping needs a premortem that was counted, which only one side's own space has.
    ...Object.fromEntries(Object.keys(premortemCommands).map((name) => [name, ["ours", ownA]])),
    ...Object.fromEntries(toDecisions.map((name) => [name, ["ours", "circle", sharedA]])),
    nameConfidant: ["ours"],
    dropConfidant: ["ours"],
    allowLearning: ["ours"],
    endLearning: ["ours"],
    noteSupport: ["ours", "circle"],
    rewordSupport: ["ours", "circle"],
    turnObjection: ["ours", "circle"],
    noteStance: ["ours", "circle"],
  };
  it.each(rows.filter(([name, space]) => elsewhere[name]?.includes(space) ?? true))(
    "takes %s in %s back, and all is as it was",
    (name, space) => {
      // In trust, seller A may put things into the plan, so that its own can be shared.
      const start = space === ownA ? "in trust" : "taken over";
      const stage = furnishedIn(start, space);
      const host = hostOf(space, start);
      const { first, input } = happyIn(space)[name];
      if (first) stage.do(host, ...first);
      const before = there(stage.see(host), inexact[name] ?? []);
      const [event] = stage.do(host, name, input);
      expect(there(stage.see(host), inexact[name] ?? [])).not.toEqual(before);
      const undone = stage.undo(host, event?.commandId ?? "");
      expect(isRefusal(undone) ? undone : "done").toBe("done");
      expect(there(stage.see(host), inexact[name] ?? [])).toEqual(before);
    },
  );

  it.each(Object.keys(withoutUndo) as CommandName[])("says that %s cannot be taken back", (name) => {
    const stage = furnishedIn(name === "takeOver" ? "in trust" : "taken over", "ours");
    const { first, input } = happyIn("ours")[name];
    if (first) stage.do(lead, ...first);
    const [event] = stage.do(lead, name, input);
    expect(stage.undo(lead, event?.commandId ?? "")).toMatchObject({
      refused: "not_now",
      details: { state: "cannot be taken back" },
    });
  });

  it("brings everything back in random courses too, or says why not", () => {
    const refusals = new Set<string>();
    const without = [...new Set(Object.values(inexact).flat())];
    fc.assert(
      fc.property(
        courses({ minLength: 20, maxLength: 80 }),
        fc.constantFrom("in trust", "taken over"),
        (course, start) => {
          const world = beginning(start);
          course.forEach((intent, index) => {
            const step = stepOf(world, intent);
            const before = there(world.view(step.actor), without);
            if (isRefusal(playStep(world, step, index)) || "undone" in step) return;
            const copy = world.copy();
            const undone = playStep(copy, { actor: step.actor, undone: commandIdOf(index) }, index + 1);
            if (isRefusal(undone)) refusals.add(undone.refused);
            else expect(there(copy.view(step.actor), without)).toEqual(before);
          });
        },
      ),
      { numRuns: 60 },
    );
    // Somebody or something it leaned on may be gone. Never because nothing is left to do, or what it asks is malformed.
    const reasons = ["not_allowed", "not_now", "not_found", "wrong_audience"];
    expect([...refusals].filter((it) => !reasons.includes(it))).toEqual([]);
  });

  it("is refused when somebody changed the same thing since", () => {
    const stage = furnishedIn("taken over", "ours");
    const [event] = stage.do(lead, "answerQuestion", { questionId: idAt("question", "ours"), text: "The board" });
    stage.do(member, "answerQuestion", { questionId: idAt("question", "ours"), text: "The board and the lead" });
    expect(stage.undo(lead, event?.commandId ?? "")).toMatchObject({ details: { state: "changed since" } });
  });

  it("does not know of commands that lie where one does not see", () => {
    const stage = furnishedIn("taken over", "ours");
    const [event] = stage.do(lead, "comment", happyIn("ours").comment.input);
    expect(stage.undo(sellerA, event?.commandId ?? "")).toMatchObject({ refused: "not_found" });
  });

  it("gives back what was left out when a thing was shared, and its place in the plan", () => {
    const stage = furnishedIn("taken over", "ours");
    const activityId = idAt("activity", "ours");
    const before = stage.see(lead).activities[activityId];
    const [event] = stage.do(lead, "share", { id: activityId, to: sharedA, leaveOut: true });
    expect(stage.see(lead).activities[activityId]?.ownerId).toBeUndefined();
    stage.undo(lead, event?.commandId ?? "");
    expect(stage.see(lead).activities[activityId]).toEqual({ ...before, cameFrom: sharedA });
  });

  it("takes back a proposal of one's own, as long as nobody has taken it", () => {
    const stage = stageOf();
    const proposal = {
      space: sharedA,
      activities: [{ activityId: idAt("begun", "ours"), job: "own", title: "Meet", carriedBy: "together" }],
    };
    const [event] = stage.do(sellerA, "proposeActivities", proposal);
    expect(isRefusal(stage.undo(sellerA, event?.commandId ?? ""))).toBe(false);
  });

  it.each([
    ["agreed to", "agreeToStatement", "takeBackAgreement", { statementId: idAt("statement", "ours") }],
    ["voted for", "voteForTheme", "takeBackVote", { themeId: idAt("theme", "ours") }],
  ] as const)("is never one's own say in place of what somebody else %s", (_, say, takeBack, input) => {
    const stage = furnished();
    stage.do(lead, say, input);
    const [said] = stage.do(member, say, input);
    expect(stage.undo(lead, said?.commandId ?? "")).toMatchObject({ refused: "not_allowed" });
    stage.do(lead, takeBack, input);
    const [takenBack] = stage.do(member, takeBack, input);
    expect(stage.undo(lead, takenBack?.commandId ?? "")).toMatchObject({ refused: "not_allowed" });
    expect(isRefusal(stage.undo(member, takenBack?.commandId ?? ""))).toBe(false);
  });
});
