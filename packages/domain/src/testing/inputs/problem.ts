import * as fc from "fast-check";
import type { causeCommands } from "../../project/problem/causes.ts";
import type { impactCommands } from "../../project/problem/impacts.ts";
import type { situationCommands } from "../../project/problem/situations.ts";
import type { statementCommands } from "../../project/problem/statements.ts";
import { from, type Inputs, made, opt, seen, text } from "./drawing.ts";

const situation = fc.record({
  tryingTo: text.map((it) => `${it} for good`),
  kind: fc.constant("new system"),
  reach: fc.constant("up to 10"),
  size: fc.constantFrom("small", "large"),
  buying: fc.constant("no"),
  finishing: fc.constant("hard to say"),
});

const kind = fc.constantFrom("cause", "symptom");

export const problemInputs = {
  writeStatement: made("statement", "statementId", { text, from }),
  agreeToStatement: fc.record({ statementId: seen("statements"), from }),
  takeBackAgreement: fc.record({ statementId: seen("statements") }),
  addImpact: made("impact", "impactId", { what: text, whom: opt(text), low: opt(fc.nat(9)), high: opt(fc.nat(9)) }),
  changeImpact: fc.record({ impactId: seen("impacts"), changes: fc.record({ what: text, source: opt(text) }) }),
  describeSituation: made("situation", "situationId", { situation }),
  addCause: made("cause", "causeId", { what: text, kind, explains: opt(fc.constant("part of it")) }),
  changeCause: fc.record({ causeId: seen("causes"), changes: fc.record({ what: text, kind }) }),
  doubtCause: made("doubt", "doubtId", { causeId: seen("causes"), text }),
  settleDoubt: fc.record({ doubtId: seen("doubts"), how: text }),
  reopenDoubt: fc.record({ doubtId: seen("doubts") }),
} as const satisfies Readonly<
  Record<
    | keyof typeof statementCommands
    | keyof typeof causeCommands
    | keyof typeof impactCommands
    | keyof typeof situationCommands,
    Inputs
  >
>;
