import type { Day } from "../../kernel/days.ts";
import { notKnown, options, standingStill, waiting } from "./choosing.ts";
import { decision } from "./deciding.ts";
import type { Fact } from "./fact.ts";
import type { Ground } from "./ground.ts";
import { risks, stopping } from "./hazards.ts";
import { whatHurts } from "./hurting.ts";
import { readiness } from "./readiness.ts";

export const parts = [
  "problem",
  "standing still",
  "options",
  "risks",
  "readiness",
  "not known",
  "decision",
  "waiting or stopping",
] as const;
export type Part = (typeof parts)[number];

export type Brief = readonly { readonly part: Part; readonly facts: readonly Fact[] }[];

/**
 * The case on one page, for somebody who decides and has ten minutes: facts in the order in which they are told, each with
 * the things it is taken from. Where the case has nothing yet, the fact says so.
 */
export function briefOf(ground: Ground, today: Day): Brief {
  const facts: Readonly<Record<Part, readonly Fact[]>> = {
    problem: whatHurts(ground),
    "standing still": standingStill(ground),
    options: options(ground),
    risks: risks(ground),
    readiness: readiness(ground),
    "not known": notKnown(ground),
    decision: decision(ground, today),
    "waiting or stopping": [...waiting(ground), ...stopping(ground)],
  };
  return parts.map((part) => ({ part, facts: facts[part] }));
}
