import { describe, expect, it } from "vitest";
import type { Actor } from "../../kernel/actor.ts";
import { Day } from "../../kernel/days.ts";
import { isRefusal } from "../../kernel/refusal.ts";
import { confidant, lead, member, sellerA, sellerB, sharedA, strangerA, uuid } from "../../testing/cast.ts";
import { page } from "../../testing/furnish/support.ts";
import { happyIn } from "../../testing/happy.ts";
import { furnish, furnished, idAt, stageOf } from "../../testing/stage.ts";
import type { CommandName } from "../project.ts";
import { redacted } from "../redaction/redact-event.ts";
import { gap } from "../redaction/texts.ts";
import { openCommitments, overdueCommitments } from "./commitments.ts";
import { factsForPage } from "./page-facts.ts";

const fresh = uuid(0x701);
const ofMember = { personId: member.personId };
const worry = { noteId: fresh, ...ofMember, kind: "worry", text: "The first night alone" };
const stood = { stanceId: fresh, ...ofMember, stance: "against", restsOn: "said to me" };

function withRooms() {
  const stage = furnished();
  furnish(stage, "circle", lead);
  return stage;
}

describe("what is noted of people", () => {
  it("lies in the circle unless one says otherwise", () => {
    const stage = stageOf();
    expect(stage.do(lead, "noteSupport", worry)[0]?.space).toBe("circle");
    expect(stage.do(confidant, "noteStance", { ...stood, stanceId: uuid(0x702) })[0]).toMatchObject({
      space: "circle",
      day: "2026-01-05",
    });
    expect([stage.see(confidant), stage.see(member)].map((it) => Object.keys(it.supportNotes))).toEqual([[fresh], []]);
  });

  const actors = {
    lead,
    confidant,
    member,
    "seller A": sellerA,
    "stranger A": strangerA,
    "seller B": sellerB,
  } as const;
  it.each<[CommandName, "ours" | "circle", Partial<Record<keyof typeof actors, string>>]>([
    ["noteSupport", "ours", { lead: "done", confidant: "done", member: "done" }],
    ["noteSupport", "circle", { lead: "done", confidant: "done" }],
    ["noteStance", "ours", { lead: "done", confidant: "done", member: "done" }],
    ["noteStance", "circle", { lead: "done", confidant: "done" }],
    ["turnObjection", "ours", { lead: "done", confidant: "done", member: "done" }],
    ["turnObjection", "circle", { lead: "done", confidant: "done" }],
    // The lead wrote it: nobody puts other words into somebody's mouth.
    ["rewordSupport", "ours", { lead: "done", confidant: "not_allowed", member: "not_allowed" }],
    ["rewordSupport", "circle", { lead: "done", confidant: "not_allowed" }],
  ])("%s in %s comes to %j, and to nothing for all others", (name, space, comes) => {
    for (const [who, actor] of Object.entries(actors) as [keyof typeof actors, Actor][]) {
      const came = withRooms().try(actor, name, happyIn(space)[name].input);
      expect([who, isRefusal(came) ? came.refused : "done"]).toEqual([who, comes[who] ?? "not_found"]);
    }
  });

  it("is brought before all of the customer's people at most, and never before a seller", () => {
    for (const kind of ["hope", "stance"] as const) {
      const stage = withRooms();
      const shared = (space: "ours" | "circle", to: string) =>
        stage.try(lead, "share", { id: idAt(kind, space), to, leaveOut: true });
      expect(shared("ours", sharedA)).toMatchObject({ refused: "wrong_audience" });
      expect(shared("circle", sharedA)).toMatchObject({ refused: "wrong_audience" });
      // The person it is of is known in the circle only, and without the person it says nothing.
      expect(shared("circle", "ours")).toMatchObject({ refused: "wrong_audience" });
      stage.do(lead, "noteSupport", worry);
      stage.do(lead, "share", { id: fresh, to: "ours" });
      expect(stage.see(member).supportNotes[fresh]).toMatchObject({ space: "ours", ...ofMember });
      stage.do(lead, "withdraw", { id: fresh });
      expect([stage.see(confidant), stage.see(member)].map((it) => it.supportNotes[fresh]?.space)).toEqual([
        "circle",
        undefined,
      ]);
    }
  });

  it.each<[string, string, CommandName, object]>([
    ["a note where a seller sees it", "invalid_input", "noteSupport", { ...worry, space: sharedA }],
    ["a note on the cover", "invalid_input", "noteSupport", { ...worry, space: "cover" }],
    ["a stance where a seller sees it", "invalid_input", "noteStance", { ...stood, space: sharedA }],
    ["a note of nobody", "not_found", "noteSupport", { ...worry, personId: uuid(0x7ff) }],
    [
      "a note before all of somebody known in the circle",
      "wrong_audience",
      "noteSupport",
      { ...worry, space: "ours", personId: idAt("person", "circle") },
    ],
    ["a note of somebody who left", "not_now", "noteSupport", { ...worry, personId: idAt("left", "ours") }],
    ["the same id twice", "duplicate", "noteSupport", { ...worry, noteId: idAt("hope", "circle") }],
    ["an empty note", "invalid_input", "noteSupport", { ...worry, text: "  " }],
    ["where somebody will stand", "invalid_input", "noteStance", { ...stood, day: "2026-01-08" }],
    ["what a stance does not rest on", "invalid_input", "noteStance", { ...stood, restsOn: "the grapevine" }],
    ["a gap for a stance", "invalid_input", "noteStance", { ...stood, stance: gap }],
    ["to turn a hope", "not_now", "turnObjection", { noteId: idAt("hope", "ours"), turned: null }],
    [
      "to leave open what is open",
      "nothing_to_change",
      "turnObjection",
      { noteId: idAt("objection", "ours"), turned: null },
    ],
    [
      "to lean on work that fewer see",
      "wrong_audience",
      "turnObjection",
      {
        noteId: idAt("objection", "ours"),
        turned: { into: "test", text: "Try", activityId: idAt("activity", "circle") },
      },
    ],
    [
      "words that were changed meanwhile",
      "changed_meanwhile",
      "rewordSupport",
      { noteId: idAt("hope", "ours"), text: "No calls", from: "Old" },
    ],
    [
      "the same words",
      "nothing_to_change",
      "rewordSupport",
      { noteId: idAt("hope", "ours"), text: "Fewer calls at night" },
    ],
  ])("is refused: %s", (_, code, name, input) => {
    expect(withRooms().try(lead, name, input)).toMatchObject({ refused: code });
  });

  it("can be taken out for good, the stance itself as well as the words", () => {
    const stage = withRooms();
    stage.do(confidant, "noteStance", { ...stood, text: "He is afraid" });
    const redactions = ["stance", "text"].map((field) => stage.do(confidant, "redact", { id: fresh, field })[0]);
    expect(stage.see(lead).stances[fresh]).toMatchObject({ stance: gap, text: gap, personId: member.personId });
    expect(redactions.map((event) => event?.["field"])).toEqual(["stance", "text"]);
    const log = ["stance", "text"].reduce(
      (events, field) => redacted(events, { id: fresh, field, space: "circle" }),
      stage.world.logs(lead).get("circle") ?? [],
    );
    const noted = log.find((event) => event["stanceId"] === fresh);
    expect(noted).toMatchObject({ stance: gap, text: gap });
    stage.do(lead, "redact", { id: idAt("objectionTurned", "circle"), field: "turnedText" });
    expect(stage.see(lead).supportNotes[idAt("objectionTurned", "circle")]?.turnedText).toBe(gap);
  });
});

describe("who is named into the circle", () => {
  const confidantId = uuid(0x703);
  it.each<[string, string, object]>([
    ["nobody", "not_found", { confidantId, personId: uuid(0x7ff) }],
    ["a seller's person", "wrong_audience", { confidantId, personId: sellerA.personId }],
    ["who left", "not_found", { confidantId, personId: idAt("left", "ours") }],
    ["who is in it", "nothing_to_change", { confidantId, personId: confidant.personId }],
    ["another in somebody's place", "duplicate", { confidantId: uuid(0xf1), personId: member.personId }],
  ])("is not %s: %s", (_, code, input) => {
    expect(withRooms().try(lead, "nameConfidant", input)).toMatchObject({ refused: code });
  });

  it("are few", () => {
    const stage = stageOf();
    const nameAnother = (n: number) => {
      const personId = uuid(0x710 + n);
      stage.do(lead, "addPerson", { personId, space: "ours", side: "customer", name: "Kim" });
      return stage.try(lead, "nameConfidant", { confidantId: uuid(0x740 + n), personId });
    };
    for (let n = 1; n < 20; n += 1) expect(isRefusal(nameAnother(n))).toBe(false);
    expect(nameAnother(20)).toMatchObject({ refused: "too_many", details: { most: 20 } });
  });
});

describe("commitments", () => {
  it("are for oneself to make and keep, and for who shapes the plan", () => {
    const stage = stageOf();
    const own = {
      commitmentId: fresh,
      space: "ours",
      what: "Opens the day",
      ownerId: member.personId,
      due: "2026-02-02",
    };
    expect(stage.try(member, "makeCommitment", { ...own, ownerId: lead.personId })).toMatchObject({
      refused: "not_allowed",
    });
    stage.do(member, "makeCommitment", own);
    const changes = { what: "Opens the day", ownerId: lead.personId, due: "2026-02-03" };
    expect(stage.try(member, "changeCommitment", { commitmentId: fresh, changes })).toMatchObject({
      refused: "not_allowed",
    });
    expect(stage.try(confidant, "keepCommitment", { commitmentId: fresh })).toMatchObject({ refused: "not_allowed" });
    const [before, on] = [Day.parse("2026-02-02"), Day.parse("2026-02-03")];
    expect([before, on].map((today) => overdueCommitments(stage.see(lead), today).length)).toEqual([0, 1]);
    expect(openCommitments(stage.see(lead), lead.personId)).toEqual([]);
    expect(openCommitments(stage.see(lead), member.personId).map(({ what }) => what)).toEqual(["Opens the day"]);
    stage.do(member, "keepCommitment", { commitmentId: fresh });
    expect(stage.try(member, "keepCommitment", { commitmentId: fresh })).toMatchObject({
      refused: "nothing_to_change",
    });
    expect(openCommitments(stage.see(lead))).toEqual([]);
  });
});

describe("a page for others", () => {
  it("starts from what all of the customer's people see, and holds nothing of the circle", () => {
    const stage = withRooms();
    const facts = factsForPage(stage.see(lead), "it");
    expect(facts).toMatchObject({ statement: "We wait too long", open: [{}, {}] });
    expect(facts.asked.map(({ title }) => title)).toEqual(["The activity one", "The activity one"]);
    const spaces = [...facts.impacts, ...facts.asked, ...facts.open].map(({ space }) => space);
    expect(new Set(spaces)).toEqual(new Set(["ours", sharedA]));
    expect(factsForPage(stage.see(lead), undefined).asked).toEqual([]);
  });

  it("keeps both when two reword the same part, and takes both when they reworded different ones", () => {
    const stage = withRooms();
    const onePagerId = idAt("onePager", "ours");
    const reword = (changes: object) => stage.try(lead, "rewordOnePager", { onePagerId, changes, from: page });
    reword({ ask: "Come on Monday" });
    expect(reword({ ask: "Come on Tuesday" })).toMatchObject({
      refused: "changed_meanwhile",
      details: { field: "ask", current: "Come on Monday" },
    });
    reword({ unknown: "Nothing" });
    expect(stage.see(member).onePagers[onePagerId]).toMatchObject({ ask: "Come on Monday", unknown: "Nothing" });
  });
});
