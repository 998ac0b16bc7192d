import * as fc from "fast-check";
import type { SpaceId } from "../../kernel/space.ts";
import type { courseCommands } from "../../project/course.ts";
import { partyA, sharedA, uuid } from "../cast.ts";
import { activity, type Inputs, job, made, opt, rarely, seen, text } from "./drawing.ts";

const raised = made("course", "roadblockId", { what: text, activityId: rarely(activity) });
const reopened = made("course", "reopeningId", { job, because: text });

/**
 * A few ids that somebody happens to draw although others have them where they do not see, on things of another kind: a
 * refusal must not tell. Seller A hits ids of the customer's own things, the customer's other people ids of the circle's.
 */
const withHitId = (idField: string, at: SpaceId, first: number) => (input: object) =>
  fc.nat({ max: 3 }).map((n) => ({ ...input, space: at, [idField]: uuid(first + n) }));
const [ofOurs, ofCircle] = [0xb00, 0xb10];

export const courseInputs = {
  raiseRoadblock: (by) => {
    if (by.side === partyA) return fc.oneof(raised(by), raised(by).chain(withHitId("roadblockId", sharedA, ofOurs)));
    if (by.side !== "customer" || by.inside) return raised(by);
    return fc.oneof(raised(by), raised(by).chain(withHitId("roadblockId", "ours", ofCircle)));
  },
  clearRoadblock: fc.record({ roadblockId: seen("roadblocks"), how: text }),
  sayRoadblockIsBack: fc.record({ roadblockId: seen("roadblocks") }),
  pauseProject: made("course", "pauseId", { because: text, restartWhen: opt(text) }),
  restartProject: fc.record({ pauseId: seen("pauses"), because: text }),
  takeBackRestart: fc.record({ pauseId: seen("pauses") }),
  expectToLast: fc.record({
    id: fc.oneof(seen("roadblocks"), seen("pauses")),
    mayLast: fc.constantFrom({ low: 1, likely: 2, high: 3 }, null),
  }),
  reopenJob: (by) => {
    if (by.side !== "customer") return reopened(by);
    const hits = [reopened(by).chain(withHitId("reopeningId", "ours", ofOurs))];
    if (by.inside) hits.push(reopened(by).chain(withHitId("reopeningId", "circle", ofCircle)));
    return fc.oneof(reopened(by), ...hits);
  },
} as const satisfies Readonly<Record<keyof typeof courseCommands, Inputs>>;
