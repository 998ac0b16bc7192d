import { describe, expect, it } from "vitest";
import { Day } from "../kernel/days.ts";
import { lead, member, sharedA, uuid } from "../testing/cast.ts";
import { furnished, idAt, type Stage, stageOf } from "../testing/stage.ts";
import {
  jobStanding,
  missingFunctions,
  nextSteps,
  openPause,
  openQuestions,
  stuck,
  waitsStillFor,
  whereWeAre,
} from "./standing.ts";

const today = Day.parse("2026-02-09");
const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const added = (n: number, more: object = {}) => ({
  space: "ours",
  activityId: uuid(n),
  job: "criteria",
  title: `Number ${n}`,
  carriedBy: "together",
  ...more,
});

describe("where we are", () => {
  it("counts what is in the plan, and nothing that was removed, proposed or struck out", () => {
    const { see } = furnished();
    expect(whereWeAre(see(lead), lead.personId, today)).toMatchObject({
      open: 8, // in each of the two rooms: the plain, the begun, the declined and the waiting one
      done: 2,
      proposed: 2,
      openQuestions: 2,
      stuck: 6,
      pause: { days: 35 },
    });
  });

  it("names the longest wait, with who it waits for", () => {
    const stage = furnished();
    stage.do(lead, "raiseRoadblock", {
      space: "ours",
      roadblockId: uuid(9),
      what: "Late",
      activityId: ours("activity"),
    });
    stage.do(lead, "clearRoadblock", { roadblockId: ours("roadblock"), how: "Room found" });
    stage.do(lead, "clearRoadblock", { roadblockId: idAt("roadblock", sharedA), how: "Room found" });
    const { longestWait } = whereWeAre(stage.see(lead), lead.personId, today);
    expect(longestWait).toMatchObject({
      who: ours("person"),
      stuck: { why: "roadblock", days: 35, roadblock: { what: "Late" } },
    });
  });

  it("counts an activity once, however many things keep it from going on", () => {
    const stage = furnished();
    const before = whereWeAre(stage.see(lead), lead.personId, today).stuck;
    for (const n of [8, 9])
      stage.do(lead, "raiseRoadblock", {
        space: "ours",
        roadblockId: uuid(n),
        what: `Number ${n}`,
        activityId: ours("waiting"),
      });
    expect(whereWeAre(stage.see(lead), lead.personId, today).stuck).toBe(before + 1);
  });

  it("is calm where nothing has happened", () => {
    expect(whereWeAre(stageOf().see(lead), lead.personId, today)).toEqual({
      open: 0,
      done: 0,
      underWay: [],
      proposed: 0,
      openQuestions: 0,
      stuck: 0,
      longestWait: undefined,
      pause: undefined,
    });
  });
});

describe("stuck", () => {
  it("is what is in the way, declined or overdue, the longest first", () => {
    const found = stuck(furnished().see(lead), today);
    expect(found.map(({ why, days }) => [why, days])).toEqual([
      ["roadblock", 35],
      ["roadblock", 35],
      ["overdue", 7],
      ["overdue", 7],
      ["declined", 0],
      ["declined", 0],
    ]);
  });

  it("is over when it is done, cleared or settled", () => {
    const stage = furnished();
    for (const space of ["ours", sharedA] as const) {
      stage.do(lead, "clearRoadblock", { roadblockId: idAt("roadblock", space), how: "Found" });
      stage.do(lead, "finishActivity", { activityId: idAt("activity", space) });
      stage.do(lead, "finishActivity", { activityId: idAt("declined", space) });
    }
    expect(stuck(stage.see(lead), today)).toEqual([]);
  });
});

describe("next steps", () => {
  const mine = { ownerId: member.personId };
  const steps = (stage: Stage) => nextSteps(stage.see(member), member.personId).map(({ activity }) => activity.title);

  it("puts first what can go on, then what is due soonest", () => {
    const stage = stageOf();
    stage.do(lead, "addActivity", added(1, { ...mine, due: "2026-03-01" }));
    stage.do(lead, "addActivity", added(2, { ...mine, due: "2026-01-01", waitsFor: [uuid(1)] }));
    stage.do(lead, "addActivity", added(3, mine));
    stage.do(lead, "addActivity", added(4, { contributors: [member.personId], due: "2026-02-01" }));
    stage.do(lead, "addActivity", added(5));
    expect(steps(stage)).toEqual(["Number 4", "Number 1", "Number 3", "Number 2"]);
    stage.do(lead, "finishActivity", { activityId: uuid(1) });
    expect(steps(stage)).toEqual(["Number 2", "Number 4", "Number 3"]);
  });

  it("waits for nothing that was struck out or removed", () => {
    const stage = stageOf();
    stage.do(lead, "addActivity", added(1));
    stage.do(lead, "addActivity", added(2, { ...mine, waitsFor: [uuid(1)] }));
    const waits = () => waitsStillFor(stage.see(lead), { ...firstStep(stage) }).length;
    expect(waits()).toBe(1);
    stage.do(lead, "strikeOut", { activityId: uuid(1), because: "Not needed" });
    expect(waits()).toBe(0);
  });

  function firstStep(stage: Stage) {
    const [step] = nextSteps(stage.see(member), member.personId);
    if (!step) throw new Error("no step");
    return step.activity;
  }
});

describe("open questions", () => {
  it("asks first what one is asked, then what is oldest", () => {
    const stage = stageOf();
    const ask = (n: number, more: object = {}) =>
      stage.do(lead, "askQuestion", { space: "ours", questionId: uuid(n), text: `Number ${n}?`, ...more });
    ask(1);
    ask(2);
    ask(3, { askedOf: member.personId });
    stage.do(lead, "answerQuestion", { questionId: uuid(2), text: "So" });
    expect(openQuestions(stage.see(member), member.personId).map(({ text }) => text)).toEqual([
      "Number 3?",
      "Number 1?",
    ]);
  });
});

describe("how a job stands", () => {
  const states = (stage: Stage) => jobStanding(stage.see(lead), "criteria").state;

  it("goes from not begun to under way to holding, is reopened, and holds again when what is open is done", () => {
    const stage = stageOf();
    expect(states(stage)).toBe("not begun");
    stage.do(lead, "addActivity", added(1));
    stage.do(lead, "addActivity", added(2));
    expect(states(stage)).toBe("not begun");
    stage.do(lead, "finishActivity", { activityId: uuid(1) });
    expect(states(stage)).toBe("under way");
    stage.do(lead, "finishActivity", { activityId: uuid(2) });
    expect(states(stage)).toBe("holds");
    stage.do(lead, "reopenJob", { space: "ours", reopeningId: uuid(3), job: "criteria", because: "A new rule" });
    expect(jobStanding(stage.see(lead), "criteria")).toMatchObject({
      state: "reopened",
      because: "A new rule",
      all: 2,
      done: 2,
    });
    stage.do(lead, "reopenActivity", { activityId: uuid(1), because: "To check" });
    stage.do(lead, "finishActivity", { activityId: uuid(1) });
    expect(states(stage)).toBe("holds");
  });

  it("never holds for a job that never closes", () => {
    const stage = stageOf();
    stage.do(lead, "addActivity", added(1, { job: "support" }));
    stage.do(lead, "finishActivity", { activityId: uuid(1) });
    expect(jobStanding(stage.see(lead), "support").state).toBe("under way");
  });
});

describe("the rest", () => {
  it("knows which functions nobody stands for, those who left not counted", () => {
    const stage = furnished();
    expect(missingFunctions(stage.see(lead), ["legal", "it", "finance"])).toEqual(["finance", "legal"]);
    for (const space of ["ours", sharedA] as const) {
      stage.do(lead, "sayPersonLeft", { personId: idAt("person", space), because: "Moved" });
    }
    expect(missingFunctions(stage.see(lead), ["it"])).toEqual(["it"]);
  });

  it("knows the pause that has lasted longest", () => {
    const stage = furnished();
    expect(openPause(stage.see(lead))?.id).toBe(ours("pause"));
    stage.do(lead, "restartProject", { pauseId: ours("pause"), because: "Go" });
    expect(openPause(stage.see(lead))?.id).toBe(idAt("pause", sharedA));
  });
});
