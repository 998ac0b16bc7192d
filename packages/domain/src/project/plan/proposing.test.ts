import { expect, it } from "vitest";
import { lead, uuid } from "../../testing/cast.ts";
import { stageOf } from "../../testing/stage.ts";

const proposal = { job: "explore", title: "Look around", carriedBy: "together" } as const;
const [one, other] = [uuid(101), uuid(102)];
const waiting = (on: string) => ({
  ...proposal,
  activityId: one,
  waitsFor: [on],
  waitsHow: { [on]: { type: "SS", lagDays: 1 } },
});

it("lets proposals of one frame wait for each other in every way", () => {
  const stage = stageOf();
  const activities = [waiting(other), { ...proposal, activityId: other }];
  stage.do(lead, "proposeActivities", { space: "ours", activities });
  expect(stage.see(lead).activities[one]?.waitsHow).toEqual({ [other]: { type: "SS", lagDays: 1 } });
});

it("refuses a way to wait for what is not waited for", () => {
  const activities = [{ ...waiting(other), waitsFor: [] }];
  expect(stageOf().try(lead, "proposeActivities", { space: "ours", activities })).toMatchObject({
    refused: "invalid_input",
    details: { field: "waitsHow" },
  });
});
