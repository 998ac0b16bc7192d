import { describe, expect, it } from "vitest";
import { isRefusal } from "../../kernel/refusal.ts";
import { lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { furnished, idAt, stageOf } from "../../testing/stage.ts";

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const fresh = uuid(0x8_0000);

describe("what is measured", () => {
  it.each([
    [
      "a value of a later day",
      "takeReading",
      { measureId: ours("measure"), day: "2027-01-01", value: 1 },
      "invalid_input",
    ],
    [
      "a value that is no number",
      "takeReading",
      { measureId: ours("measure"), day: "2026-01-01", value: Number.NaN },
      "invalid_input",
    ],
    ["a value of nothing", "takeReading", { measureId: ours("promise"), day: "2026-01-01", value: 1 }, "not_found"],
    [
      "a value in view of a measure that is not",
      "takeReading",
      { space: sharedA, measureId: ours("measure"), day: "2026-01-01", value: 1 },
      "wrong_audience",
    ],
  ] as const)("refuses %s", (_, command, input, comes) => {
    const came = furnished().try(lead, command, { space: "ours", readingId: fresh, ...input });
    expect(isRefusal(came) ? came.refused : came).toBe(comes);
  });

  it("refuses a baseline that lies in the future", () => {
    const baseline = { value: 1, day: "2027-01-01" };
    expect(
      furnished().try(lead, "addMeasure", {
        space: "ours",
        measureId: fresh,
        what: "x",
        unit: "y",
        better: "lower",
        baseline,
      }),
    ).toMatchObject({ refused: "invalid_input", details: { field: "baseline.day" } });
    expect(furnished().try(lead, "changeMeasure", { measureId: ours("measure"), changes: { baseline } })).toMatchObject(
      { refused: "invalid_input", details: { field: "changes.baseline.day" } },
    );
  });

  it("is not shared without what it is about, even where the rest may be left out", () => {
    const stage = furnished();
    expect(stage.try(lead, "share", { id: ours("reading"), to: sharedA, leaveOut: true })).toMatchObject({
      refused: "wrong_audience",
    });
    stage.do(lead, "share", { id: ours("measure"), to: sharedA });
    stage.do(lead, "share", { id: ours("reading"), to: sharedA });
    expect(stage.see(sellerA).readings[ours("reading")]?.measureId).toBe(ours("measure"));
  });
});

describe("a promise", () => {
  it("is settled with a reason unless it was kept, and only once", () => {
    const stage = furnished();
    const promiseId = ours("promise");
    expect(stage.try(lead, "settlePromise", { promiseId, came: "not kept" })).toMatchObject({
      refused: "invalid_input",
      details: { field: "because" },
    });
    stage.do(lead, "settlePromise", { promiseId, came: "kept" });
    expect(stage.try(lead, "settlePromise", { promiseId, came: "kept" })).toMatchObject({ refused: "not_now" });
    expect(stage.try(lead, "takePromiseOn", { promiseId })).toMatchObject({ refused: "not_now" });
  });

  it("has to be taken on again when it says something else", () => {
    const stage = furnished();
    const promiseId = ours("promiseTaken");
    stage.do(lead, "changePromise", { promiseId, changes: { what: "One training", dueOn: "2026-06-01" } });
    expect(stage.see(lead).promises[promiseId]?.takenOn).toBeDefined();
    stage.do(lead, "changePromise", { promiseId, changes: { what: "Two trainings" } });
    expect(stage.see(lead).promises[promiseId]?.takenOn).toBeUndefined();
  });

  it("whose words changed under whoever took it on is not brought back as if nothing had been", () => {
    const stage = furnished();
    const promiseId = ours("promiseTaken");
    const [changed] = stage.do(lead, "changePromise", { promiseId, changes: { what: "Two trainings" } });
    expect(stage.undo(lead, changed?.commandId ?? "")).toMatchObject({ refused: "not_now" });
  });

  it("is let go by whoever took it on, or by who shapes the plan", () => {
    const stage = furnished();
    expect(stage.try(member, "letPromiseGo", { promiseId: ours("promiseTaken") })).toMatchObject({
      refused: "not_allowed",
    });
    stage.do(member, "takePromiseOn", { promiseId: ours("promise") });
    stage.do(member, "letPromiseGo", { promiseId: ours("promise") });
  });
});

describe("a lesson", () => {
  it("is passed on only with consent to exactly these words, which a guest cannot give", () => {
    const stage = furnished();
    const lessonId = idAt("lesson", sharedA);
    expect(stage.try(sellerA, "releaseLesson", { lessonId })).toMatchObject({ refused: "not_allowed" });
    expect(stage.try(lead, "releaseLesson", { lessonId, from: { text: "Ask last" } })).toMatchObject({
      refused: "changed_meanwhile",
    });
    stage.do(lead, "releaseLesson", { lessonId, from: { text: "Ask first" } });
    expect(stage.see(lead).lessons[lessonId]?.consent?.by).toBe(lead.personId);
    stage.do(lead, "changeLesson", { lessonId, changes: { text: "Ask everybody first", kind: "helped" } });
    expect(stage.see(lead).lessons[lessonId]?.consent).toBeUndefined();
  });
});

describe("a doubt", () => {
  it("may be kept among ourselves about a cause that a seller sees, not the other way round", () => {
    const stage = furnished();
    const doubt = { doubtId: fresh, text: "They would say so" };
    stage.do(lead, "doubtCause", { ...doubt, space: "ours", causeId: idAt("cause", sharedA) });
    expect(stage.see(sellerA).doubts[fresh]).toBeUndefined();
    expect(
      stage.try(lead, "doubtCause", { ...doubt, doubtId: uuid(0x8_0001), space: sharedA, causeId: ours("cause") }),
    ).toMatchObject({ refused: "wrong_audience" });
  });
});

describe("an impact", () => {
  it("names an owner who is there, and keeps one who has left", () => {
    const stage = stageOf();
    const personId = uuid(0x777);
    stage.do(lead, "addPerson", { personId, space: "ours", side: "customer", name: "Iris" });
    const impact = { space: "ours", what: "Hours lost", period: "a month", confidence: "counted" };
    expect(stage.try(lead, "addImpact", { ...impact, impactId: fresh, ownerId: uuid(0xdead) })).toMatchObject({
      refused: "not_found",
    });
    stage.do(lead, "addImpact", { ...impact, impactId: fresh, ownerId: personId });
    stage.do(lead, "sayPersonLeft", { personId, because: "New job" });
    stage.do(lead, "changeImpact", { impactId: fresh, changes: { what: "Hours", ownerId: personId } });
    expect(stage.try(lead, "addImpact", { ...impact, impactId: uuid(0x8_0001), ownerId: personId })).toMatchObject({
      refused: "not_now",
    });
  });
});
