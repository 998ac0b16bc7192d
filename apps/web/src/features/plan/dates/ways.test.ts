import { Day, Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { lead, uuid } from "@cairn/domain/testing/cast.ts";
import { stageOf } from "@cairn/domain/testing/stage.ts";
import { describe, expect, it } from "vitest";
import { projectIf } from "./project-if.ts";
import { handedOver, type Occasion, occasionsOf, stepsOf, type Way } from "./ways.ts";

const today = Day.parse("2026-01-06");
const noon = Instant.parse("2026-01-06T12:00:00.000Z");
const [jan, iris] = [uuid(0x501), uuid(0x502)] as PersonId[] as [PersonId, PersonId];
const [prepare, review, decide] = [uuid(1), uuid(2), uuid(3)];

/** Jan prepares and reviews; what is decided waits for the review. Then Jan leaves. */
function afterLeaving(): { project: Project; occasion: Occasion } {
  const stage = stageOf();
  for (const [personId, name] of [
    [jan, "Jan"],
    [iris, "Iris"],
  ])
    stage.do(lead, "addPerson", { space: "ours", personId, side: "customer", name, function: "it" });
  const add = (activityId: string, more: object) =>
    stage.do(lead, "addActivity", {
      space: "ours",
      activityId,
      job: "own",
      title: activityId,
      carriedBy: "together",
      ...more,
    });
  add(prepare, { ownerId: jan });
  add(review, { ownerId: iris, contributors: [jan], waitsFor: [prepare] });
  add(decide, { waitsFor: [review] });
  stage.do(lead, "sayPersonLeft", { personId: jan, because: "New job" });
  const project = stage.see(lead);
  const [occasion] = occasionsOf(project, [prepare, review, decide], false);
  if (!occasion) throw new Error("nothing happened");
  return { project, occasion };
}

function tried(way: Way): Project {
  const { project, occasion } = afterLeaving();
  const came = projectIf(project, stepsOf(project, occasion, way, "So be it", today), lead, noon);
  if (isRefusal(came)) throw new Error(JSON.stringify(came));
  return came;
}

describe("ways to go on after somebody left", () => {
  it("are about all that they still had to do", () => {
    const { occasion } = afterLeaving();
    expect(occasion).toMatchObject({ what: "left", personId: jan });
    expect(handedOver(occasion).map(({ id }) => id)).toEqual([prepare, review]);
  });

  it("wait: nobody has it, and it begins no earlier", () => {
    const { activities } = tried({ way: "wait", until: Day.parse("2026-02-02") });
    expect(activities[prepare]).toMatchObject({ notBefore: "2026-02-02" });
    expect(activities[prepare]).not.toHaveProperty("ownerId");
    expect(activities[review]).toMatchObject({ ownerId: iris, contributors: [] });
  });

  it("hand over: somebody else has it, and nobody helps themselves", () => {
    const { activities } = tried({ way: "hand over", to: iris });
    expect(activities[prepare]?.ownerId).toBe(iris);
    expect(activities[review]).toMatchObject({ ownerId: iris, contributors: [] });
  });

  it("leave out: what waited for it waits for what it waited for", () => {
    const { activities } = tried({ way: "leave out", activityIds: [review] });
    expect(activities[review]).toMatchObject({ status: "struck out", statusBecause: "So be it" });
    expect(activities[decide]?.waitsFor).toEqual([prepare]);
  });

  it("tries them by the rules of the plan: what would be refused is not tried", () => {
    const { project, occasion } = afterLeaving();
    const steps = stepsOf(project, occasion, { way: "hand over", to: jan }, "No", today);
    expect(
      projectIf(project, [["changeActivity", { activityId: uuid(9), changes: { title: "x" } }]], lead, noon),
    ).toMatchObject({
      refused: "not_found",
    });
    expect(isRefusal(projectIf(project, steps, lead, noon))).toBe(false);
  });
});

it("asks for nothing while all is well, and names a rest and a slip", () => {
  const stage = stageOf();
  stage.do(lead, "addActivity", {
    space: "ours",
    activityId: prepare,
    job: "own",
    title: "Prepare",
    carriedBy: "together",
  });
  expect(occasionsOf(stage.see(lead), [prepare], false)).toEqual([]);
  expect(occasionsOf(stage.see(lead), [prepare], true)).toMatchObject([{ what: "slips" }]);
  const pauseId = uuid(0x700);
  stage.do(lead, "pauseProject", { space: "ours", pauseId, because: "Summer" });
  const project = stage.see(lead);
  const [rests] = occasionsOf(project, [prepare], false);
  if (!rests) throw new Error("nothing happened");
  expect(rests.what).toBe("rests");
  const steps = stepsOf(project, rests, { way: "wait", until: Day.parse("2026-02-02") }, "", today);
  expect(steps).toEqual([["expectToLast", { id: pauseId, mayLast: { low: 1, likely: 20, high: 30 } }]]);
});
