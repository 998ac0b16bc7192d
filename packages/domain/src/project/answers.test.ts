import { expect, it } from "vitest";
import { lead, uuid } from "../testing/cast.ts";
import { type Stage, stageOf } from "../testing/stage.ts";
import { answersOf } from "./answers.ts";

function propose(stage: Stage, nth: number, libraryId?: string): string {
  const activityId = uuid(0x900 + nth);
  const proposed = { job: "understand", title: `Ask Anna ${nth}`, carriedBy: "the customer alone" };
  stage.do(lead, "proposeActivities", {
    space: "ours",
    activities: [{ activityId, ...proposed, ...(libraryId && { libraryId }) }],
  });
  return activityId;
}

const strike = (stage: Stage, activityId: string) =>
  stage.do(lead, "strikeOut", { activityId, because: "Anna did it last year" });
const take = (stage: Stage, activityId: string) => stage.do(lead, "acceptActivity", { activityId });

it("are what was taken and what was struck out, by the library's id alone", () => {
  const stage = stageOf();
  strike(stage, propose(stage, 1, "A22"));
  take(stage, propose(stage, 2, "A10"));
  propose(stage, 3, "A30");
  strike(stage, propose(stage, 4));
  const answers = answersOf(stage.see(lead));
  expect(answers).toEqual([
    { libraryId: "A10", answer: "taken" },
    { libraryId: "A22", answer: "struck out" },
  ]);
});

it("are taken for what is in the plan, whatever was struck out before or beside", () => {
  const stage = stageOf();
  const twice = propose(stage, 1, "A22");
  strike(stage, twice);
  stage.do(lead, "putActivityBack", { activityId: twice, to: "proposed" });
  take(stage, twice);
  take(stage, propose(stage, 2, "A10"));
  strike(stage, propose(stage, 3, "A10"));
  expect(answersOf(stage.see(lead)).map(({ answer }) => answer)).toEqual(["taken", "taken"]);
});
