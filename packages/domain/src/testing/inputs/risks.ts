import * as fc from "fast-check";
import type { riskCommands } from "../../project/risks/weighing-risks.ts";
import { activity, few, type Inputs, made, nullable, opt, person, rarely, seen, text } from "./drawing.ts";

const riskId = { riskId: seen("risks") };
const changes = fc.record(
  { answer: nullable(text), ownerId: nullable(person), impact: nullable(fc.constant(4)), activityIds: few(activity) },
  { requiredKeys: [] },
);

export const risksInputs = {
  nameRisk: made("risk", "riskId", {
    of: fc.constantFrom("changing", "standing still"),
    what: text,
    likelihood: opt(fc.constantFrom(0, 0.2, 1)),
    impact: opt(fc.constantFrom(1, 5)),
    ownerId: rarely(person),
    answer: opt(text),
    activityIds: opt(few(activity)),
  }),
  changeRisk: fc.record({ ...riskId, changes }),
  endRisk: fc.record({ ...riskId, how: fc.constantFrom("it happened", "we bear it"), because: opt(text) }),
  reopenRisk: fc.record(riskId),
} as const satisfies Readonly<Record<keyof typeof riskCommands, Inputs>>;
