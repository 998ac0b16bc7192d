import { describe, expect, it } from "vitest";
import type { SpaceId } from "../../kernel/space.ts";
import { lead, ownA, sellerA, sharedA, sharedB, uuid } from "../../testing/cast.ts";
import { furnished, idAt, stageOf } from "../../testing/stage.ts";
import type { Kept } from "../../testing/world.ts";
import { fold } from "../fold.ts";
import { areas, emptyProject } from "../project.ts";
import { redacted } from "./redact-event.ts";
import { blanked, gap, textAt, textsIn, textsOf } from "./texts.ts";

const secret = "Mr Brown drinks";
const redactionOf = (event: Kept | undefined) => ({
  id: String(event?.["id"]),
  field: String(event?.["field"]),
  space: event?.space ?? "ours",
});

describe("redact", () => {
  it("leaves a marked gap in the thing, and in every event that said it", () => {
    const stage = stageOf();
    const activityId = uuid(0x801);
    const added = { space: "ours", activityId, job: "own", title: secret, carriedBy: "together" };
    stage.do(lead, "addActivity", added);
    stage.do(lead, "changeActivity", { activityId, changes: { title: `${secret} a lot` } });
    stage.do(lead, "share", { id: activityId, to: sharedA });
    const [event] = stage.do(lead, "redact", { id: activityId, field: "title" });
    expect(stage.see(lead).activities[activityId]?.title).toBe(gap);
    expect(event).toMatchObject({ type: "textRedacted", space: sharedA, id: activityId, field: "title" });

    const after = redacted(stage.world.history(lead), redactionOf(event));
    expect(JSON.stringify(after)).not.toContain("Brown");
    expect(JSON.stringify(after).split(gap)).toHaveLength(4);
    const shared = after.filter(({ space }) => space === sharedA);
    expect(fold(emptyProject, shared)).toEqual(stage.world.folds(lead).get(sharedA));
  });

  it("is for who wrote it or may steer", () => {
    const stage = stageOf();
    stage.do(sellerA, "comment", { space: sharedA, commentId: uuid(0x802), text: secret });
    stage.do(lead, "comment", { space: sharedA, commentId: uuid(0x803), text: secret });
    stage.do(sellerA, "redact", { id: uuid(0x802), field: "text" });
    expect(stage.try(sellerA, "redact", { id: uuid(0x803), field: "text" })).toMatchObject({ refused: "not_allowed" });
    stage.do(lead, "redact", { id: uuid(0x803), field: "text" });
    expect(stage.try(lead, "redact", { id: uuid(0x803), field: "text" })).toMatchObject({
      refused: "nothing_to_change",
    });
  });

  it("takes nobody's words for good: an impact may have been worded anew since somebody added it", () => {
    const stage = stageOf();
    const impactId = uuid(0x806);
    stage.do(sellerA, "addImpact", { space: sharedA, impactId, what: "Orders wait" });
    stage.do(lead, "changeImpact", { impactId, changes: { what: "Orders of our own wait three days" } });
    expect(stage.try(sellerA, "redact", { id: impactId, field: "what" })).toMatchObject({ refused: "not_allowed" });
    stage.do(lead, "redact", { id: impactId, field: "what" });
  });

  it("reaches an answer by its own author, inside the question of somebody else", () => {
    const stage = furnished();
    const question = { questionId: idAt("question", sharedA) };
    stage.do(sellerA, "answerQuestion", { ...question, text: secret });
    stage.do(sellerA, "redact", { id: question.questionId, field: "answer" });
    expect(stage.see(lead).questions[question.questionId]?.answer?.text).toBe(gap);
    expect(stage.try(sellerA, "redact", { id: question.questionId, field: "text" })).toMatchObject({
      refused: "not_allowed",
    });
  });

  it("in a space it was withdrawn from, without looking at what the thing says by now", () => {
    const stage = furnished();
    const id = idAt("comment", sharedA);
    stage.do(lead, "withdraw", { id });
    stage.do(lead, "redact", { id, field: "text" });
    expect([...(stage.world.logs(sellerA).get(sharedA) ?? [])].some(({ type }) => type === "textRedacted")).toBe(false);
    const [event] = stage.do(lead, "redact", { id, field: "text", space: sharedA });
    expect(event?.space).toBe(sharedA);
  });

  it("reaches narrower spaces the thing came through, and never wider ones", () => {
    const stage = stageOf();
    const commentId = uuid(0x804);
    stage.do(sellerA, "comment", { space: ownA, commentId, text: secret });
    stage.do(sellerA, "share", { id: commentId, to: sharedA });
    const log = stage.world.history(sellerA);
    const textsAfter = (space: SpaceId) =>
      redacted(log, { id: commentId, field: "text", space }).flatMap((event) =>
        event.type === "commented" ? [event["text"]] : [],
      );
    expect(textsAfter(sharedA)).toEqual([gap]);
    for (const space of [ownA, "ours", sharedB] as const) {
      const came = redacted(log, { id: commentId, field: "text", space }).filter((it) => it.space === sharedA);
      expect(JSON.stringify(came)).toContain(secret);
    }
  });

  it.each([
    ["a seller's", sellerA, ownA],
    ["the customer's", lead, "ours"],
  ] as const)("leaves %s own side what it says there since the thing was taken back", (_, who, home) => {
    const stage = stageOf();
    const commentId = uuid(0x807);
    const edit = (text: string) => stage.do(who, "editComment", { commentId, text });
    stage.do(who, "comment", { space: home, commentId, text: `${secret} at first` });
    stage.do(who, "share", { id: commentId, to: sharedA });
    edit(`${secret} before both`);
    stage.do(who, "withdraw", { id: commentId });
    edit("What we say among ourselves");
    const [event] = stage.do(lead, "redact", { id: commentId, field: "text", space: sharedA });
    const log = stage.world.history(who);
    const after = redacted(log, redactionOf(event));
    const texts = after.flatMap((it) => (it.type.startsWith("comment") ? [it["text"]] : []));
    expect(texts).toEqual([gap, gap, "What we say among ourselves"]);
    const own = after.filter(({ space }) => space === home);
    expect(fold(emptyProject, own)).toEqual(stage.world.folds(who).get(home));
    const cameBack = own.find(({ type }) => type === "thingCame");
    expect(cameBack?.["thing"]).toMatchObject({ text: `${secret} before both` });
  });

  it("reaches the circle through the customer's side, when a thing came that way", () => {
    const stage = stageOf();
    const commentId = uuid(0x809);
    stage.do(lead, "comment", { space: "circle", commentId, text: secret });
    for (const to of ["ours", sharedA]) stage.do(lead, "share", { id: commentId, to });
    const [event] = stage.do(lead, "redact", { id: commentId, field: "text" });
    const after = redacted(stage.world.history(lead), redactionOf(event));
    expect(JSON.stringify(after)).not.toContain(secret);
    expect(new Set(after.filter((it) => JSON.stringify(it).includes(gap)).map(({ space }) => space))).toEqual(
      new Set(["circle", "ours", sharedA]),
    );
  });

  it("reaches nothing that was never brought from there, whatever its id", () => {
    const stage = stageOf();
    const commentId = uuid(0x808);
    stage.do(sellerA, "comment", { space: ownA, commentId, text: secret });
    stage.do(lead, "comment", { space: sharedA, commentId, text: secret });
    const [event] = stage.do(lead, "redact", { id: commentId, field: "text" });
    const after = redacted(stage.world.history(sellerA), redactionOf(event));
    expect(after.filter(({ space }) => space === ownA)).toEqual([...(stage.world.logs(sellerA).get(ownA) ?? [])]);
  });

  it("cannot be taken back by undoing what came before", () => {
    const stage = stageOf();
    const id = uuid(0x805);
    stage.do(lead, "comment", { space: "ours", commentId: id, text: secret });
    const [edited] = stage.do(lead, "editComment", { commentId: id, text: "Something else" });
    stage.do(lead, "redact", { id, field: "text" });
    expect(stage.undo(lead, edited?.commandId ?? "")).toMatchObject({ details: { state: "changed since" } });
  });
});

describe("the texts", () => {
  const shapes = Object.assign({}, ...Object.values(areas).map(({ events }) => events)) as Readonly<
    Record<string, { readonly shape: Readonly<Record<string, unknown>> }>
  >;

  it("stand in events that there are, in fields that they have", () => {
    for (const [type, texts] of Object.entries(textsIn)) {
      for (const path of Object.values(texts))
        expect(shapes[type]?.shape, `${type} ${path}`).toHaveProperty(path.split(".")[0] ?? "");
    }
  });

  it("of every thing are found in some event, so that none outlives its redaction in the history", () => {
    const found = new Set(Object.values(textsIn).flatMap((texts) => Object.keys(texts)));
    expect(
      Object.values(textsOf)
        .flatMap((texts) => Object.keys(texts))
        .filter((field) => !found.has(field)),
    ).toEqual([]);
  });

  it("are blanked one by one in a list, and not at all where there are none", () => {
    expect(blanked({ situation: { affected: ["a", "b"] } }, "situation.affected")).toEqual({
      situation: { affected: [gap, gap] },
    });
    const rows = { items: [{ text: "a", options: ["b", "c"] }, { text: "d" }] };
    expect(blanked(rows, "items.text")).toEqual({ items: [{ text: gap, options: ["b", "c"] }, { text: gap }] });
    expect(blanked(rows, "items.options")).toEqual({ items: [{ text: "a", options: [gap, gap] }, { text: "d" }] });
    const empty = { situation: {} };
    expect(blanked(empty, "situation.affected")).toBe(empty);
    expect(textAt({ text: "x" }, "text.length")).toBeUndefined();
    expect(textAt({}, "__proto__")).toBeUndefined();
  });
});
