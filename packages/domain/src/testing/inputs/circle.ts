import * as fc from "fast-check";
import type { circleCommands } from "../../project/circle.ts";
import { type Inputs, idIn, number, person, seen } from "./drawing.ts";

export const circleInputs = {
  nameConfidant: fc.record({ confidantId: number.map((n) => idIn("circle", "circle", n)), personId: person }),
  dropConfidant: fc.record({ confidantId: seen("confidants") }),
} as const satisfies Readonly<Record<keyof typeof circleCommands, Inputs>>;
