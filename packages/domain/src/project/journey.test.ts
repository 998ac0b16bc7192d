import { describe, expect, it } from "vitest";
import { lead, uuid } from "../testing/cast.ts";
import { type Stage, stageOf } from "../testing/stage.ts";
import { journeyOf } from "./journey.ts";

const decisionId = uuid(0x801);

function add(stage: Stage, nth: number, fields: object = {}): string {
  const activityId = uuid(0x900 + nth);
  const activity = { space: "ours", job: "understand", title: `Activity ${nth}`, carriedBy: "the customer alone" };
  stage.do(lead, "addActivity", { activityId, ...activity, ...fields });
  return activityId;
}

const record = { decisionId, reasons: "It is worth it." };

function decide(stage: Stage, recordId: string, ending: object): void {
  if (!stage.see(lead).decisions[decisionId])
    stage.do(lead, "openDecision", { space: "ours", decisionId, title: "Shall we do it?", decides: lead.personId });
  stage.do(lead, "recordDecision", { ...record, recordId, ...ending });
}

const told = (stage: Stage) => journeyOf(stage.see(lead));

describe("a project as past projects are looked at", () => {
  it("is what of the library was done and when, and nobody's words", () => {
    const stage = stageOf();
    const asked = add(stage, 1, { libraryId: "A22", title: "Ask Anna, who is against it" });
    stage.do(lead, "startActivity", { activityId: asked });
    stage.do(lead, "finishActivity", { activityId: asked });
    stage.do(lead, "finishActivity", { activityId: add(stage, 2) });
    add(stage, 3, { libraryId: "A10" });
    const journey = told(stage);
    expect(journey?.steps.map(({ libraryId }) => libraryId)).toEqual(["A22"]);
    expect((journey?.steps[0]?.startedAt ?? "") < (journey?.steps[0]?.doneAt ?? "")).toBe(true);
    expect(journey?.ending).toBeUndefined();
    expect(JSON.stringify(journey)).not.toContain("Anna");
  });

  it("ends as it was decided last, as far as that holds", () => {
    const stage = stageOf();
    const ending = () => told(stage)?.ending?.ending;
    decide(stage, uuid(0x802), { ending: "wait until", waitUntil: "2026-06-01" });
    expect(ending()).toBeUndefined();
    stage.do(lead, "reopenDecision", { recordId: uuid(0x802), because: "It is June" });
    decide(stage, uuid(0x803), { ending: "stop", reopenWhen: "The law changes" });
    expect(ending()).toBe("chose not to act");
    stage.do(lead, "reopenDecision", { recordId: uuid(0x803), because: "It changed" });
    expect(ending()).toBeUndefined();
    decide(stage, uuid(0x804), { ending: "go smaller" });
    expect(ending()).toBe("committed");
  });

  it("is realised once a measure reached what was promised", () => {
    const stage = stageOf();
    decide(stage, uuid(0x802), { ending: "go" });
    const measureId = uuid(0x820);
    const promised = { baseline: { value: 40, day: "2025-01-10" }, target: { value: 10 } };
    stage.do(lead, "addMeasure", {
      space: "ours",
      measureId,
      what: "Late",
      unit: "a week",
      better: "lower",
      ...promised,
    });
    const read = (nth: number, day: string, value: number) =>
      stage.do(lead, "takeReading", { space: "ours", readingId: uuid(0x830 + nth), measureId, day, value });
    read(1, "2025-06-01", 20);
    expect(told(stage)?.ending?.ending).toBe("committed");
    read(2, "2025-07-01", 9);
    expect(told(stage)?.ending?.ending).toBe("realised");
  });
});
