import { describe, expect, it } from "vitest";
import { Day } from "../kernel/days.ts";
import { lead, member, sellerA, sharedA, uuid } from "../testing/cast.ts";
import { type Stage, stageOf } from "../testing/stage.ts";
import type { OrgFunction } from "./functions.ts";
import { type Sign, signs, startingGuesses } from "./signs.ts";

const begun = Day.parse("2026-01-05");

type Asked = { readonly today?: Day; readonly needed?: readonly OrgFunction[]; readonly customer?: boolean };
function seen(stage: Stage, { today = begun, needed = [], customer = true }: Asked = {}): readonly Sign[] {
  return signs(stage.see(lead), stage.world.history(lead), { today, needed, customer });
}
const kindsOf = (stage: Stage, asked?: Asked) => seen(stage, asked).map(({ sign }) => sign);

function add(stage: Stage, n: number, more: object = {}): void {
  const activity = { space: "ours", activityId: uuid(n), job: "criteria", title: `Number ${n}`, carriedBy: "together" };
  stage.do(lead, "addActivity", { ...activity, ...more });
}

describe("signs", () => {
  it("are none where nothing has gone wrong", () => {
    expect(seen(stageOf())).toEqual([]);
  });

  it("quiet: nobody who owns open work did anything for a fortnight", () => {
    const stage = stageOf();
    add(stage, 1, { ownerId: lead.personId });
    expect(kindsOf(stage, { today: Day.parse("2026-01-18") })).not.toContain("quiet");
    expect(seen(stage, { today: Day.parse("2026-01-19") })).toContainEqual({
      sign: "quiet",
      days: 14,
      owners: [lead.personId],
    });
  });

  it("dates moved: a due day was set and then moved twice", () => {
    const stage = stageOf();
    add(stage, 1, { due: "2026-02-02" });
    const move = (due: string | null) => stage.do(lead, "changeActivity", { activityId: uuid(1), changes: { due } });
    move("2026-03-02");
    expect(kindsOf(stage)).not.toContain("dates moved");
    move("2026-04-02");
    expect(seen(stage)).toContainEqual(expect.objectContaining({ sign: "dates moved", times: 2 }));
    stage.do(lead, "finishActivity", { activityId: uuid(1) });
    expect(kindsOf(stage)).not.toContain("dates moved");
  });

  it("one carries much: more than two in five open activities, and only when there are some", () => {
    const stage = stageOf();
    for (const n of [1, 2, 3]) add(stage, n, { ownerId: lead.personId });
    add(stage, 4);
    expect(kindsOf(stage)).not.toContain("one carries much");
    add(stage, 5);
    expect(seen(stage)).toContainEqual({ sign: "one carries much", who: lead.personId, owns: 3, of: 5 });
    for (const n of [6, 7, 8]) add(stage, n);
    expect(3 / 8).toBeLessThan(startingGuesses.shareOfOne);
    expect(kindsOf(stage)).not.toContain("one carries much");
  });

  it("function missing: the map lacks what a frame asks for", () => {
    expect(seen(stageOf(), { needed: ["finance"] })).toEqual([{ sign: "function missing", functions: ["finance"] }]);
  });

  it("decider silent: somebody who decides has never done anything here", () => {
    const stage = stageOf();
    stage.do(lead, "changePerson", { personId: member.personId, changes: { part: "decides" } });
    expect(seen(stage)).toEqual([{ sign: "decider silent", who: member.personId }]);
    stage.do(member, "comment", { space: "ours", commentId: uuid(1), text: "I have read it" });
    expect(seen(stage)).toEqual([]);
  });

  it("question reopened: its answer was taken back a third time", () => {
    const stage = stageOf();
    stage.do(lead, "askQuestion", { space: "ours", questionId: uuid(1), text: "Who pays?" });
    for (const n of [1, 2, 3]) {
      expect(kindsOf(stage)).not.toContain("question reopened");
      stage.do(lead, "answerQuestion", { questionId: uuid(1), text: `Answer ${n}` });
      stage.do(lead, "takeBackAnswer", { questionId: uuid(1) });
    }
    expect(seen(stage)).toContainEqual({ sign: "question reopened", questionId: uuid(1), text: "Who pays?", times: 3 });
  });

  it("only the seller finishes: all that is done was done by the seller's people", () => {
    const stage = stageOf();
    for (const n of [1, 2, 3]) {
      add(stage, n, { space: sharedA, ownerId: sellerA.personId });
      stage.do(sellerA, "finishActivity", { activityId: uuid(n) });
    }
    expect(seen(stage)).toContainEqual({ sign: "only the seller finishes", finished: 3 });
    add(stage, 4);
    stage.do(lead, "finishActivity", { activityId: uuid(4) });
    expect(kindsOf(stage)).not.toContain("only the seller finishes");
  });

  it("nothing private: the real plan may be elsewhere; a seller cannot tell", () => {
    const stage = stageOf();
    for (const n of [1, 2, 3]) add(stage, n, { space: sharedA });
    expect(seen(stage)).toEqual([{ sign: "nothing private", activities: 3 }]);
    expect(seen(stage, { customer: false })).toEqual([]);
    stage.do(lead, "comment", { space: "ours", commentId: uuid(4), text: "Among us" });
    expect(seen(stage)).toEqual([]);
  });

  it("no baseline: ways to go are looked at, and nothing says what the problem costs", () => {
    const stage = stageOf();
    add(stage, 1, { job: "explore" });
    expect(seen(stage)).toEqual([]);
    stage.do(lead, "startActivity", { activityId: uuid(1) });
    expect(seen(stage)).toEqual([{ sign: "no baseline", exploring: 1 }]);
    stage.do(lead, "addImpact", { space: "ours", impactId: uuid(2), what: "Hours lost", likely: 40 });
    expect(seen(stage)).toEqual([]);
  });
});
