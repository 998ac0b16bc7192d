import type { learningCommands } from "../../project/learning.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

export const learningHappy = ({ fresh }: Furnished): HappyWays<keyof typeof learningCommands> => ({
  allowLearning: { input: { learningId: fresh } },
  endLearning: { input: { learningId: fresh }, first: ["allowLearning", { learningId: fresh }] },
});
