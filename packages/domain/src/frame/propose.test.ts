import { describe, expect, it } from "vitest";
import type { LibraryActivity } from "./experience.ts";
import { activitiesOf, proposeFrame } from "./propose.ts";
import { SalesProcess } from "./sales-process.ts";
import { activityOf, libraryOf, manyOf, situationOf } from "./testing/small-library.ts";

const process = SalesProcess.parse({ name: "Ours", stages: [{ name: "Big demo", activities: ["Send swag"] }] });
const seeing = { id: "seeing", sellerWords: ["demo"], customerHas: "We have cases of our own.", needs: ["A01", "A40"] };
const core = manyOf(1, 15, { weight: "core" });
const only = (given: Partial<LibraryActivity>) => activityOf({ id: "A01", weight: "core", ...given });
const first = (given: Partial<LibraryActivity>, buying: "yes" | "no" = "yes", sells = false) =>
  activitiesOf(proposeFrame(situationOf({ buying }), libraryOf([only(given)]), sells ? process : undefined))[0];

describe("why an activity is proposed", () => {
  it("is what the situation says, the stage that makes no sense before it, and why it is worth doing", () => {
    const when = [
      { if: { size: ["large" as const] }, because: "It is large, they said." },
      { if: { buying: ["yes" as const] }, because: "Something is bought, they said." },
      { if: { size: ["small" as const] }, because: "It is small, they said." },
    ];
    const frame = proposeFrame(situationOf(), libraryOf([only({ when }), ...core.slice(1)], [seeing]), process);
    expect(activitiesOf(frame)[0]?.reasons).toEqual([
      { from: "situation", text: "Something is bought, they said." },
      {
        from: "stage",
        stage: "Big demo",
        customerHas: "We have cases of our own.",
        text: 'So that you can say, before your seller\'s "Big demo" makes sense: We have cases of our own.',
      },
      { from: "library", text: "Because A01 is worth doing." },
    ]);
  });

  it("says so where it only fills the plan", () => {
    expect(first({ weight: "usual" })?.reasons.map(({ from }) => from)).toEqual(["filled", "library"]);
  });
});

it("takes over what a process needs, names what it left out, and copies none of its words as a title", () => {
  const library = libraryOf([...core, { id: "A40", weight: "situational" }], [seeing]);
  const frame = proposeFrame(situationOf(), library, process);
  expect(frame.stages).toMatchObject([
    { stage: "Big demo", proposed: ["A01", "A40"], leftOut: [], notUnderstood: ["Send swag"] },
  ]);
  expect(activitiesOf(frame).map(({ title }) => title)).not.toContain("Big demo");
  const nothingBought = proposeFrame(situationOf({ buying: "no" }), library, process);
  expect(nothingBought.stages).toMatchObject([{ proposed: ["A01"], leftOut: ["A40"] }]);
});

describe("who carries it", () => {
  it("is the customer, with a word on what a seller can bring", () => {
    expect(first({ carriedBy: "customer" })).toMatchObject({ carriedBy: "the customer alone" });
    expect(first({ carriedBy: "customer" })).not.toHaveProperty("carriedNote");
    expect(first({ carriedBy: "seller feeds" })).toMatchObject({
      carriedBy: "the customer alone",
      carriedNote: expect.stringMatching(/seller/) as string,
    });
  });

  it("is both sides only where there is another side", () => {
    expect(first({ carriedBy: "together" })).toMatchObject({ carriedBy: "together" });
    expect(first({ carriedBy: "together" }, "no")).toMatchObject({ carriedBy: "the customer alone" });
    expect(first({ carriedBy: "together" }, "no", true)).toMatchObject({ carriedBy: "together" });
  });
});

it("puts jobs in their order, and each activity behind what it waits for", () => {
  const library = libraryOf([
    { id: "A01", job: "value", waitsFor: ["A03"] },
    { id: "A02", job: "own", waitsFor: ["A04"] },
    { id: "A03", job: "value" },
    { id: "A04", job: "own" },
    { id: "A05", job: "own" },
  ]);
  const jobs = proposeFrame(situationOf({ size: "medium" }), library).jobs;
  expect(jobs.map(({ job, activities }) => [job, activities.map(({ libraryId }) => libraryId)])).toEqual([
    ["own", ["A04", "A02", "A05"]],
    ["value", ["A03", "A01"]],
  ]);
});

it("hands on what was waited for when something in between is left out", () => {
  const library = libraryOf([
    ...core,
    { id: "A20", weight: "core", waitsFor: ["A21"] },
    { id: "A21", weight: "situational", waitsFor: ["A01"] },
  ]);
  const last = activitiesOf(proposeFrame(situationOf(), library)).at(-1);
  expect(last).toMatchObject({ libraryId: "A20", waitsFor: ["A01"] });
});

it("gathers the functions that the plan asks for", () => {
  const library = libraryOf([...core, { id: "A20", weight: "core", people: ["finance", "lead"] }]);
  expect(proposeFrame(situationOf(), library).functions).toEqual([
    { function: "lead", neededFor: [...core.map(({ id }) => id), "A20"] },
    { function: "finance", neededFor: ["A20"] },
  ]);
});
