import type { Instant } from "@cairn/domain/kernel/days.ts";
import { PersonId } from "@cairn/domain/kernel/ids.ts";
import { fold } from "@cairn/domain/project/fold.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { expect, it } from "vitest";
import { askedOf, questionsFor } from "./asked-of.ts";

const ben = PersonId.parse("0190a000-0000-7000-8000-000000000001");
const hanna = PersonId.parse("0190a000-0000-7000-8000-000000000002");
const at = "2026-03-02T09:00:00.000Z" as Instant;
const idOf = (letter: string): string => `0190a000-0000-7000-8000-00000000000${letter}`;

type Event = { readonly type: string; readonly [field: string]: unknown };
const project = (...events: readonly Event[]) =>
  fold(
    emptyProject,
    events.map((event) => ({ ...event, space: "ours" as const, at, by: hanna })),
  );
const activity = (letter: string, fields: object): Event => ({
  type: "activityAdded",
  activityId: idOf(letter),
  title: letter,
  job: "understand",
  carriedBy: "the customer alone",
  contributors: [],
  waitsFor: [],
  order: letter,
  ...fields,
});
const titles = (of: ReturnType<typeof project>) => askedOf(of, ben).map((it) => it.activity.title);

it("asks first for what can go on, by date; then for help; then what waits; then what is stuck", () => {
  const asked = project(
    activity("a", { ownerId: ben, waitsFor: [idOf("c")] }),
    activity("b", { ownerId: ben }),
    activity("c", { ownerId: ben, due: "2026-03-09" }),
    activity("d", { ownerId: hanna, contributors: [ben] }),
    activity("e", { ownerId: ben }),
    { type: "roadblockRaised", roadblockId: idOf("9"), what: "No time", activityId: idOf("e") },
  );
  expect(titles(asked)).toEqual(["c", "b", "d", "a", "e"]);
});

it("leaves out what is others', proposed, done, struck out, removed or handed on", () => {
  const asked = project(
    activity("a", { ownerId: hanna }),
    activity("b", { ownerId: ben, proposed: true }),
    activity("c", { ownerId: ben }),
    activity("d", { ownerId: ben }),
    activity("e", { ownerId: ben }),
    activity("f", { ownerId: ben }),
    { type: "activityFinished", activityId: idOf("c") },
    { type: "activityStruckOut", activityId: idOf("d"), because: "Not needed" },
    { type: "thingRemoved", id: idOf("e"), collection: "activities" },
  );
  const handedOn = fold(asked, [
    { type: "activityDeclined", activityId: idOf("f"), because: "Away", space: "ours", at, by: ben },
  ]);
  expect(titles(asked)).toEqual(["f"]);
  expect(titles(handedOn)).toEqual([]);
});

it("keeps a question open until it has an answer", () => {
  const open = project({ type: "questionAsked", questionId: idOf("1"), text: "Who may see it?", askedOf: ben });
  const answered = fold(open, [
    { type: "questionAnswered", questionId: idOf("1"), text: "All", space: "ours", at, by: ben },
  ]);
  expect(questionsFor(open, ben).map(({ text }) => text)).toEqual(["Who may see it?"]);
  expect(questionsFor(open, hanna)).toEqual([]);
  expect(questionsFor(answered, ben)).toEqual([]);
});
