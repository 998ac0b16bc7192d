import * as fc from "fast-check";
import type { SpaceId } from "../../kernel/space.ts";
import type { courseCommands } from "../../project/course.ts";
import { partyA, sharedA, uuid } from "../cast.ts";
import { activity, type Inputs, job, made, opt, rarely, seen, text } from "./drawing.ts";

const raised = made("course", "roadblockId", { what: text, activityId: rarely(activity) });
const reopened = made("course", "reopeningId", { job, because: text });

/**
 * A few ids that seller A happens to draw although the customer has them among their own things, of another kind:
 * a refusal must not tell.
 */
const withHitId = (idField: string, at: SpaceId) => (input: object) =>
  fc.nat({ max: 3 }).map((n) => ({ ...input, space: at, [idField]: uuid(0xb00 + n) }));

export const courseInputs = {
  raiseRoadblock: (by) =>
    by.side === partyA ? fc.oneof(raised(by), raised(by).chain(withHitId("roadblockId", sharedA))) : raised(by),
  clearRoadblock: fc.record({ roadblockId: seen("roadblocks"), how: text }),
  sayRoadblockIsBack: fc.record({ roadblockId: seen("roadblocks") }),
  pauseProject: made("course", "pauseId", { because: text, restartWhen: opt(text) }),
  restartProject: fc.record({ pauseId: seen("pauses"), because: text }),
  takeBackRestart: fc.record({ pauseId: seen("pauses") }),
  reopenJob: (by) =>
    by.side === "customer"
      ? fc.oneof(reopened(by), reopened(by).chain(withHitId("reopeningId", "ours")))
      : reopened(by),
} as const satisfies Readonly<Record<keyof typeof courseCommands, Inputs>>;
