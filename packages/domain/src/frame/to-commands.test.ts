import { describe, expect, it } from "vitest";
import type { Actor } from "../kernel/actor.ts";
import type { Instant } from "../kernel/days.ts";
import type { PersonId } from "../kernel/ids.ts";
import { isRefusal } from "../kernel/refusal.ts";
import { fold } from "../project/fold.ts";
import { type CommandName, emptyProject, type Project } from "../project/project.ts";
import { submit } from "../project/submit.ts";
import { planItems } from "./plan-items.ts";
import { activitiesOf, proposeFrame } from "./propose.ts";
import { SalesProcess } from "./sales-process.ts";
import { libraryOf, manyOf, situationOf } from "./testing/small-library.ts";
import { type FrameChoice, toCommands } from "./to-commands.ts";

const now = "2026-11-02T09:00:00.000Z" as Instant;
const lead: Actor = {
  personId: "00000000-0000-7000-8000-000000000001" as PersonId,
  side: "customer",
  inside: true,
  role: "lead",
};

/** `A14` and `A14?1` as ids. */
const idFor = (about: string): string => {
  const [activity = "", question = "0"] = about.slice(1).split("?");
  return `00000000-0000-7000-8000-${question.padStart(4, "0")}${activity.padStart(8, "0")}`;
};

const library = libraryOf(
  [
    ...manyOf(1, 13, { weight: "core" }),
    { id: "A14", weight: "core", waitsFor: ["A15"], carriedBy: "together", effort: "days" },
    { id: "A15", weight: "core", waitsFor: ["A01"], effort: "weeks" },
  ],
  [{ id: "seeing", sellerWords: ["demo"], customerHas: "We have cases of our own.", needs: ["A14"] }],
);
const process = SalesProcess.parse({ name: "Ours", stages: [{ name: "Grand demo" }] });
const frame = proposeFrame(situationOf(), library, process);

const choices: Readonly<Record<string, FrameChoice>> = {
  A01: { answer: "take" },
  A14: { answer: "change", changes: { title: "In our own words", effortHours: 3, doneWhen: undefined } },
  A15: { answer: "strike out", because: "We did this last year" },
};

function carriedOut(commands: ReturnType<typeof toCommands>): Project {
  const after = (project: Project, [name, input]: readonly [CommandName, object]): Project => {
    const outcome = submit(project, name, input, lead, now);
    if (isRefusal(outcome)) throw new Error(`${name}: ${outcome.refused} ${JSON.stringify(outcome.details)}`);
    return fold(
      project,
      outcome.events.map((event) => ({ ...event, at: now, by: lead.personId })),
    );
  };
  return [
    ["proposeActivities", commands.propose] as const,
    ...commands.accept.map((it) => ["acceptActivity", it] as const),
    ...commands.strikeOut.map((it) => ["strikeOut", it] as const),
    ...commands.ask.map((it) => ["askQuestion", it] as const),
  ].reduce(after, emptyProject);
}

describe("a frame with answers", () => {
  const project = carriedOut(toCommands(frame, { space: "ours", choices, idFor }));
  const laid = (id: string) => project.activities[idFor(id)];

  it("is in the plan, in the tray, or struck out with the reason", () => {
    expect(laid("A01")?.status).toBe("planned");
    expect(laid("A02")?.status).toBe("proposed");
    expect(laid("A15")).toMatchObject({ status: "struck out", statusBecause: "We did this last year" });
    expect(Object.keys(project.activities)).toHaveLength(15);
  });

  it("keeps the order and what the library says", () => {
    expect(planItems(project.activities).map(({ libraryId }) => libraryId)).toEqual(
      activitiesOf(frame).map(({ libraryId }) => libraryId),
    );
    expect(laid("A15")).toMatchObject({ effortHours: 100, duration: { low: 20, likely: 50, high: 80 } });
  });

  it("says changed things as the customer said them, and the rest as proposed", () => {
    expect(laid("A14")).toMatchObject({
      status: "planned",
      title: "In our own words",
      effortHours: 3,
      doneWhen: "Somebody else can see A14.",
      carriedBy: "together",
    });
  });

  it("lets what waited for a struck-out activity wait for what came before it", () => {
    expect(laid("A14")?.waitsFor).toEqual([idFor("A01")]);
  });

  it("asks the first questions of each activity that was not struck out", () => {
    const questions = Object.values(project.questions);
    expect(questions).toHaveLength(14 * 2);
    expect(questions.map(({ activityId }) => activityId)).not.toContain(idFor("A15"));
    expect(project.questions[idFor("A02?1")]).toMatchObject({ text: "What about A02?", activityId: idFor("A02") });
  });

  it("takes along what the customer must have achieved, and no word of the seller's process", () => {
    expect(laid("A14")?.because).toContain("We have cases of our own.");
    expect(JSON.stringify(project)).not.toContain("Grand demo");
  });
});

it("asks nothing where nothing is to be asked", () => {
  expect(toCommands(frame, { space: "ours", idFor, questionsEach: 0 }).ask).toEqual([]);
});
