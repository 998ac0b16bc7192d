import type { courseCommands } from "../../project/course.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const courseHappy = ({ space, id, fresh }: Furnished): HappyWays<keyof typeof courseCommands> => ({
  raiseRoadblock: { input: { space, roadblockId: fresh, what: "No time", activityId: id("activity") } },
  clearRoadblock: { input: { roadblockId: id("roadblock"), how: "We found a room" } },
  sayRoadblockIsBack: { input: { roadblockId: id("cleared") } },
  pauseProject: {
    first: ["restartProject", { pauseId: id("pause"), because: "Go" }],
    input: { space, pauseId: fresh, because: "Moving house" },
  },
  restartProject: { input: { pauseId: id("pause"), because: "We are back" } },
  takeBackRestart: {
    first: ["restartProject", { pauseId: id("pause"), because: "Go" }],
    input: { pauseId: id("pause") },
  },
  expectToLast: { input: { id: id("roadblock"), mayLast: { low: 2, likely: 5, high: 20 } } },
  reopenJob: { input: { space, reopeningId: fresh, job: "criteria", because: "A new rule" } },
});
