import * as fc from "fast-check";
import type { learningCommands } from "../../project/learning.ts";
import { type Inputs, idIn, number, seen } from "./drawing.ts";

export const learningInputs = {
  allowLearning: fc.record({ learningId: number.map((n) => idIn("learning", "ours", n)) }),
  endLearning: fc.record({ learningId: seen("learnings") }),
} as const satisfies Readonly<Record<keyof typeof learningCommands, Inputs>>;
