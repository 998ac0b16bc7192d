import * as fc from "fast-check";
import type { Actor } from "../kernel/actor.ts";
import type { CommandName } from "../project/project.ts";
import { confidant, lead, member, sellerA, sellerB, strangerA } from "./cast.ts";
import { circleInputs } from "./inputs/circle.ts";
import { costsInputs } from "./inputs/costs.ts";
import { courseInputs } from "./inputs/course.ts";
import { coverInputs } from "./inputs/cover.ts";
import { datesInputs } from "./inputs/dates.ts";
import { decisionInputs } from "./inputs/decisions.ts";
import type { Inputs } from "./inputs/drawing.ts";
import { learningInputs } from "./inputs/learning.ts";
import { optionsInputs } from "./inputs/options.ts";
import { outcomesInputs } from "./inputs/outcomes.ts";
import { peopleInputs } from "./inputs/people.ts";
import { planInputs } from "./inputs/plan.ts";
import { premortemInputs } from "./inputs/premortem.ts";
import { problemInputs } from "./inputs/problem.ts";
import { risksInputs } from "./inputs/risks.ts";
import { roundInputs } from "./inputs/rounds.ts";
import { supportInputs } from "./inputs/support.ts";
import { talkInputs } from "./inputs/talk.ts";
import { thingsInputs } from "./inputs/things.ts";

/** What somebody wants to do. Ids that begin with `?` are still to be chosen among what they see then. */
export type Intent = { readonly actor: Actor } & (
  | { readonly command: CommandName; readonly input: object }
  | { readonly undo: number }
);

const inputs: Readonly<Record<CommandName, Inputs>> = {
  ...coverInputs,
  ...problemInputs,
  ...planInputs,
  ...peopleInputs,
  ...decisionInputs,
  ...circleInputs,
  ...learningInputs,
  ...courseInputs,
  ...datesInputs,
  ...outcomesInputs,
  ...optionsInputs,
  ...costsInputs,
  ...risksInputs,
  ...premortemInputs,
  ...roundInputs,
  ...supportInputs,
  ...talkInputs,
  ...thingsInputs,
};

/** What is done more often, so that there is something for the rest to be about. */
const often: readonly CommandName[] = [
  ...(["addActivity", "addActivity", "addActivity", "addActivity", "changeActivity", "moveActivity", "share"] as const),
  ...(["proposeActivities", "acceptActivities"] as const),
  ...([
    "askQuestion",
    "comment",
    "writeStatement",
    "addImpact",
    "raiseRoadblock",
    "pauseProject",
    "reopenJob",
    "addPerson",
    "openRound",
    "openRound",
    "closeRound",
    "openDecision",
  ] as const),
];
const names = Object.keys(inputs) as CommandName[];

const actor = fc.oneof(
  { weight: 6, arbitrary: fc.constant(lead) },
  { weight: 2, arbitrary: fc.constant(member) },
  { weight: 1, arbitrary: fc.constant(confidant) },
  { weight: 3, arbitrary: fc.constant(sellerA) },
  { weight: 2, arbitrary: fc.constant(sellerB) },
  { weight: 1, arbitrary: fc.constant(strangerA) },
);

const done = (wanted: readonly CommandName[]) =>
  fc.tuple(actor, fc.constantFrom(...wanted)).chain(([by, command]) => {
    const input = inputs[command];
    return fc.record({
      actor: fc.constant(by),
      command: fc.constant(command),
      input: typeof input === "function" ? input(by) : input,
    });
  });
const malformed = fc.record({ actor, command: fc.constantFrom(...names), input: fc.constantFrom({}, { id: "x" }) });
const undone = fc.record({ actor, undo: fc.nat({ max: 3 }) });

/**
 * A random course of a project: sensible, forbidden and malformed steps in one.
 *
 * @param above what it is to be about above all: one step in six, however many commands there are by now
 */
export function courses(
  size: { readonly minLength: number; readonly maxLength: number },
  above?: CommandName,
): fc.Arbitrary<Intent[]> {
  const intent = fc.oneof(
    { weight: 25, arbitrary: done([...names, ...often, ...often, ...often]) },
    ...(above === undefined ? [] : [{ weight: 5, arbitrary: done([above]) }]),
    { weight: 2, arbitrary: undone },
    { weight: 1, arbitrary: malformed },
  );
  return fc.array<Intent>(intent, { ...size, size: "max" });
}
