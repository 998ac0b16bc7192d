import { expect, it } from "vitest";
import { lead, uuid } from "../../testing/cast.ts";
import { stageOf } from "../../testing/stage.ts";

const said = { space: "ours", personId: lead.personId, hoursPerWeek: 8, halfDays: [0, 1, 2] };

it("a stated time is replaced whole: what is left out is there no more, and the same again changes nothing", () => {
  const stage = stageOf();
  const id = uuid(0xa01);
  const time = () => stage.see(lead).workingTimes[id];
  stage.do(lead, "stateWorkingTime", { workingTimeId: id, ...said, zone: "Europe/Vienna" });
  expect(time()).toMatchObject({ zone: "Europe/Vienna" });
  stage.do(lead, "stateWorkingTime", { workingTimeId: uuid(0xa02), ...said });
  expect(time()).not.toHaveProperty("zone");
  expect(stage.try(lead, "stateWorkingTime", { workingTimeId: uuid(0xa03), ...said })).toMatchObject({
    refused: "nothing_to_change",
  });
});
