import * as fc from "fast-check";
import type { problemCommands } from "../../project/problem.ts";
import { from, type Inputs, made, opt, seen, text } from "./drawing.ts";

const situation = fc.record({
  tryingTo: text.map((it) => `${it} for good`),
  kind: fc.constant("new system"),
  reach: fc.constant("up to 10"),
  size: fc.constantFrom("small", "large"),
  buying: fc.constant("no"),
  finishing: fc.constant("hard to say"),
});

export const problemInputs = {
  writeStatement: made("statement", "statementId", { text, from }),
  agreeToStatement: fc.record({ statementId: seen("statements"), from }),
  takeBackAgreement: fc.record({ statementId: seen("statements") }),
  addImpact: made("impact", "impactId", { what: text, whom: opt(text), low: opt(fc.nat(9)), high: opt(fc.nat(9)) }),
  changeImpact: fc.record({ impactId: seen("impacts"), changes: fc.record({ what: text, source: opt(text) }) }),
  describeSituation: made("situation", "situationId", { situation }),
} as const satisfies Readonly<Record<keyof typeof problemCommands, Inputs>>;
