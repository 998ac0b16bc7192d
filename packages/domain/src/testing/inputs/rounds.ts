import * as fc from "fast-check";
import type { roundCommands } from "../../project/rounds/opening.ts";
import { type Inputs, made, opt, rarely, seen, text } from "./drawing.ts";

/** Four people in a row, of whom a group can be made, or more. */
const asked = fc.tuple(fc.nat({ max: 9 }), fc.integer({ min: 3, max: 6 })).map(([first, many]) => ({
  name: "Those who do it",
  asked: Array.from({ length: many }, (_, at) => `?colleagues:${first + at}`),
}));

const item = fc.oneof(
  fc.record({ type: fc.constant("scale"), text, low: fc.constant("no"), high: fc.constant("yes") }),
  fc.record({ type: fc.constant("ranking"), text, options: fc.constant(["less waiting", "less paper"]) }),
  fc.record({ type: fc.constant("text"), text, upTo: fc.integer({ min: 1, max: 2 }) }),
);

const today = fc.constantFrom("2026-01-05", "2026-01-05", "2026-01-06");

export const roundInputs = {
  openRound: made("round", "roundId", {
    kind: fc.constantFrom("readiness", "pulse", "premortem"),
    title: text,
    why: opt(text),
    items: fc.array(item, { minLength: 1, maxLength: 3 }),
    groups: fc.array(asked, { minLength: 1, maxLength: 1 }),
    closesOn: today,
  }),
  moveClosing: fc.record({ roundId: seen("rounds"), closesOn: today }),
  closeRound: fc.record({ roundId: seen("rounds"), everybodyAnswered: rarely(fc.constant(true as const)) }),
  callOffRound: fc.record({ roundId: seen("rounds"), because: text }),
} as const satisfies Readonly<Record<keyof typeof roundCommands, Inputs>>;
