import * as fc from "fast-check";
import type { redactionCommands } from "../../project/redaction/redact.ts";
import { textsOf } from "../../project/redaction/texts.ts";
import type { sharingCommands } from "../../project/sharing.ts";
import type { thingCommands } from "../../project/things.ts";
import { sharedA, sharedB, spaces } from "../cast.ts";
import { anything, type Inputs, seen } from "./drawing.ts";

const textFields = [...new Set(Object.values(textsOf).flatMap((texts) => Object.keys(texts)))];

export const thingsInputs = {
  remove: fc.record({ id: anything }),
  restore: fc.record({ id: anything }),
  // Always leaving out what may not be seen: whether a thing leans on private ones is said by sharing it without.
  share: fc.record({
    id: fc.oneof({ weight: 4, arbitrary: seen("private") }, { weight: 1, arbitrary: anything }),
    to: fc.constantFrom(sharedA, sharedA, sharedB, "ours"),
    leaveOut: fc.constant(true),
  }),
  withdraw: fc.record({ id: anything }),
  redact: fc.record({
    id: anything,
    field: fc.constantFrom("title", "text", "what", "because", ...textFields),
    space: fc.oneof(
      { weight: 3, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...spaces) },
    ),
  }),
} as const satisfies Readonly<
  Record<keyof typeof thingCommands | keyof typeof sharingCommands | keyof typeof redactionCommands, Inputs>
>;
