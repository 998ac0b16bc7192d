import { describe, expect, it } from "vitest";
import { PersonId } from "../../kernel/ids.ts";
import type { RefusalCode } from "../../kernel/refusal.ts";
import { lead, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { askedAt, roundAt } from "../../testing/furnish/rounds.ts";
import { furnished, idAt, type Stage, stageOf } from "../../testing/stage.ts";

const day = 24 * 60;
const person = (n: number): string => uuid(0x6_000 + n);

/** A stage with people of the customer's to ask, by number. */
function withPeople(many: number): Stage {
  const stage = stageOf();
  for (let n = 1; n <= many; n += 1)
    stage.do(lead, "addPerson", { space: "ours", personId: person(n), side: "customer", name: "Somebody" });
  return stage;
}

let rounds = 0;
function roundOf(groups: readonly (readonly number[])[], more: object = {}) {
  rounds += 1;
  const named = groups.map((numbers, at) => ({ name: `Group ${at}`, asked: numbers.map(person) }));
  return { ...roundAt("ours", []), roundId: uuid(0x7_000 + rounds), groups: named, ...more };
}
function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

describe("opening a round", () => {
  const rows: readonly (readonly [string, RefusalCode, object])[] = [
    ["nobody to ask", "invalid_input", { groups: [] }],
    ["nothing to ask", "invalid_input", { items: [] }],
    ["a group of three", "invalid_input", { groups: [{ name: "Few", asked: range(1, 3).map(person) }] }],
    [
      "somebody asked twice in a group",
      "invalid_input",
      { groups: [{ name: "Twice", asked: [1, 1, 2, 3].map(person) }] },
    ],
    [
      "somebody asked in two groups",
      "invalid_input",
      { groups: [range(1, 4), range(4, 7)].map((asked) => ({ name: "Both", asked: asked.map(person) })) },
    ],
    ["somebody unknown", "not_found", { groups: [{ name: "Who", asked: [...range(1, 4).map(person), uuid(0xdead)] }] }],
    [
      "a seller, who does not see it",
      "wrong_audience",
      { groups: [{ name: "All", asked: [...range(1, 4).map(person), sellerA.personId] }] },
    ],
    ["before both sides", "wrong_audience", { space: sharedA }],
    ["on the cover", "wrong_audience", { space: "cover" }],
    ["a closing day that is past", "invalid_input", { closesOn: "2026-01-04" }],
    ["a closing day in years", "invalid_input", { closesOn: "2028-01-04" }],
    [
      "a ranking of the same twice",
      "invalid_input",
      { items: [{ type: "ranking", text: "What first?", options: ["speed", "speed"] }] },
    ],
    ["a ranking of one", "invalid_input", { items: [{ type: "ranking", text: "What first?", options: ["speed"] }] }],
    [
      "more texts than anybody reads",
      "too_many",
      { items: range(1, 40).map(() => ({ type: "text", text: "Why?", upTo: 10 })) },
    ],
  ];
  it.each(rows)("is refused for %s: %s", (_, refused, more) => {
    const stage = withPeople(8);
    const before = JSON.stringify([...stage.world.logs(lead)]);
    expect(stage.try(lead, "openRound", roundOf([range(1, 4)], more))).toMatchObject({ refused });
    expect(JSON.stringify([...stage.world.logs(lead)])).toBe(before);
  });

  it("is refused for somebody who left, and for an id that is in use", () => {
    const stage = withPeople(5);
    const round = roundOf([range(1, 4)]);
    stage.do(lead, "openRound", round);
    expect(stage.try(lead, "openRound", round)).toMatchObject({ refused: "duplicate" });
    stage.do(lead, "sayPersonLeft", { personId: person(5), because: "New job" });
    expect(stage.try(lead, "openRound", roundOf([range(1, 5)], { kind: "pulse" }))).toMatchObject({
      refused: "not_now",
    });
  });
});

describe("two rounds laid side by side", () => {
  const toldApart = { refused: "not_now", details: { state: "too few told apart" } };

  it("may ask the same groups again, or others that differ by at least four", () => {
    const stage = withPeople(12);
    stage.do(lead, "openRound", roundOf([range(1, 4), range(5, 8)]));
    stage.do(lead, "openRound", roundOf([range(1, 4), range(5, 8)]));
    stage.do(lead, "openRound", roundOf([range(1, 8)]));
    stage.do(lead, "openRound", roundOf([range(5, 12)]));
  });

  it.each([
    ["with one more", [range(1, 5)]],
    ["without one", [[1, 2, 3, 5, 6, 7, 8]]],
    [
      "with two who changed groups",
      [
        [1, 2, 5, 6],
        [3, 4, 7, 8],
      ],
    ],
    ["with the group of four and one beside", [range(1, 4), [5, 6, 7, 8, 9]]],
  ])("may not ask %s", (_, groups) => {
    const stage = withPeople(12);
    stage.do(lead, "openRound", roundOf([range(1, 4), range(5, 8)]));
    expect(stage.try(lead, "openRound", roundOf(groups))).toMatchObject(toldApart);
  });

  it("are of a kind, or ask one thing in the same words, however it is spelt", () => {
    const stage = withPeople(12);
    const worry = (text: string) => ({ kind: "pulse", items: [{ type: "text", text, upTo: 1 }] });
    stage.do(lead, "openRound", roundOf([range(1, 4)]));
    stage.do(lead, "openRound", roundOf([range(1, 5)], worry("What worries you?")));
    const again = { ...worry("What worries you?"), kind: "premortem" };
    const shouted = { ...worry("WHAT  worries you? "), kind: "premortem" };
    const unseen = { ...worry("What wor\u200bries\u00a0you?\u2060!"), kind: "premortem" };
    for (const other of [again, shouted, unseen])
      expect(stage.try(lead, "openRound", roundOf([range(1, 6)], other))).toMatchObject(toldApart);
    stage.do(lead, "openRound", roundOf([range(1, 6)], { ...worry("What if it fails?"), kind: "premortem" }));
  });

  it("still, when what the earlier one asked was taken out since", () => {
    const stage = withPeople(5);
    const before = roundOf([range(1, 5)]);
    stage.do(lead, "openRound", before);
    stage.do(lead, "redact", { id: before.roundId, field: "items" });
    expect(stage.try(lead, "openRound", roundOf([range(1, 4)], { kind: "pulse" }))).toMatchObject(toldApart);
  });

  it("no longer when the earlier one was counted sixty days ago, or was called off", () => {
    const stage = withPeople(6);
    const [counted, calledOff] = [roundOf([range(1, 4)]), roundOf([range(1, 4)], { kind: "pulse" })];
    for (const round of [counted, calledOff]) stage.do(lead, "openRound", round);
    stage.do(lead, "closeRound", { roundId: counted.roundId });
    stage.do(lead, "callOffRound", { roundId: calledOff.roundId, because: "Not now" });
    const later = (days: number, kind: string) =>
      stage.at(days * day, lead, "openRound", roundOf([range(1, 5)], { kind, closesOn: "2026-04-01" }));
    expect(later(59, "readiness")).toMatchObject(toldApart);
    expect(later(60, "readiness")).toMatchObject([{ type: "roundOpened" }]);
    const other = { kind: "pulse", items: [{ type: "text", text: "Another thing?", upTo: 1 }], closesOn: "2026-04-01" };
    stage.do(lead, "openRound", roundOf([range(1, 5)], other));
  });
});

describe("a round that is open", () => {
  it("is not counted before its day, unless everybody has answered, which the server checks", () => {
    const stage = withPeople(4);
    const { roundId, ...round } = roundOf([range(1, 4)], { closesOn: "2026-01-09" });
    stage.do(lead, "openRound", { roundId, ...round });
    const early = { refused: "not_now", details: { state: "open until", day: "2026-01-09" } };
    expect(stage.try(lead, "closeRound", { roundId })).toMatchObject(early);
    expect(stage.see(lead).roundCounts).toEqual({});
    expect(stage.at(4 * day, lead, "closeRound", { roundId })).toMatchObject({
      0: { type: "roundClosed" },
      1: { type: "roundCounted" },
    });
  });

  it("stays open as long as those asked were told, and half a year at most", () => {
    const stage = withPeople(4);
    const { roundId, ...round } = roundOf([range(1, 4)], { closesOn: "2026-01-09" });
    stage.do(lead, "openRound", { roundId, ...round });
    const move = (closesOn: string) => stage.try(lead, "moveClosing", { roundId, closesOn });
    expect(move("2026-01-08")).toMatchObject({ refused: "not_now", details: { state: "promised until" } });
    expect(move("2026-01-09")).toMatchObject({ refused: "nothing_to_change" });
    expect(move("2026-01-02")).toMatchObject({ refused: "invalid_input" });
    expect(move("2026-08-01")).toMatchObject({ refused: "invalid_input" });
    stage.do(lead, "moveClosing", { roundId, closesOn: "2026-01-16" });
    stage.do(lead, "moveClosing", { roundId, closesOn: "2026-01-09" });
  });

  it("keeps its people when somebody leaves the project", () => {
    const stage = withPeople(4);
    const { roundId, ...round } = roundOf([range(1, 4)]);
    stage.do(lead, "openRound", { roundId, ...round });
    stage.do(lead, "sayPersonLeft", { personId: person(1), because: "New job" });
    expect(stage.see(lead).rounds[roundId]?.groups[0]?.asked).toHaveLength(4);
  });
});

describe("a round that is over", () => {
  const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");

  it.each(["counted", "calledOff"] as const)("is neither closed, moved nor called off again: %s", (kind) => {
    const stage = furnished();
    const roundId = ours(kind);
    const over = { refused: "not_now", details: { state: kind === "counted" ? "already closed" : "called off" } };
    expect(stage.try(lead, "closeRound", { roundId })).toMatchObject(over);
    expect(stage.try(lead, "closeRound", { roundId, everybodyAnswered: true })).toMatchObject(over);
    expect(stage.try(lead, "moveClosing", { roundId, closesOn: "2026-02-02" })).toMatchObject(over);
    expect(stage.try(lead, "callOffRound", { roundId, because: "We do not like it" })).toMatchObject(over);
  });

  it("neither moves before others nor goes away; its count can be shared, and knows no person", () => {
    const stage = furnished();
    for (const command of ["remove", "share"] as const) {
      const input =
        command === "remove" ? { id: ours("counted") } : { id: ours("counted"), to: sharedA, leaveOut: true };
      expect(stage.try(lead, command, input)).toMatchObject({ refused: "not_found" });
    }
    const countId = stage.see(lead).rounds[ours("counted")]?.countId ?? "";
    const [text] = Object.values(stage.see(lead).revealedTexts);
    expect(stage.try(lead, "share", { id: text?.id, to: sharedA, leaveOut: true })).toMatchObject({
      refused: "wrong_audience",
    });
    stage.do(lead, "share", { id: countId, to: sharedA });
    expect(stage.see(sellerA).roundCounts[countId]?.reported[0]?.answered).toBe(4);
    const shown = JSON.stringify([...stage.world.logs(sellerA)]);
    for (const id of [...askedAt(ours), ours("counted")]) expect(shown).not.toContain(id);
    expect(shown).not.toContain("text of number");
  });

  it("is for steering to take a text out of, since nobody is known to have written it", () => {
    const stage = furnished();
    const [text] = Object.values(stage.see(lead).revealedTexts);
    const asked = { ...lead, role: "member" as const, personId: PersonId.parse(askedAt(ours)[0]) };
    expect(Object.keys(text ?? {}).toSorted()).toEqual(["countId", "id", "item", "space", "text"]);
    expect(stage.try(asked, "redact", { id: text?.id, field: "text" })).toMatchObject({ refused: "not_allowed" });
    stage.do(lead, "redact", { id: text?.id, field: "text" });
  });
});
