import * as fc from "fast-check";
import type { Actor } from "../../kernel/actor.ts";
import type { choosingCommands } from "../../project/options/choosing.ts";
import type { scoringCommands } from "../../project/options/scoring.ts";
import type { unknownCommands } from "../../project/options/unknowns.ts";
import type { weighingCommands } from "../../project/options/weighing.ts";
import {
  activity,
  day,
  few,
  from,
  homeOf,
  type Inputs,
  idIn,
  made,
  number,
  opt,
  person,
  rarely,
  seen,
  text,
} from "./drawing.ts";

const option = seen("options");
const criterion = seen("criteria");
const value = opt(fc.nat({ max: 10 }));

const begun = (actor: Actor) =>
  homeOf(actor).map((space) => ({
    space,
    carryOnId: idIn("option", space, 61),
    improveId: idIn("option", space, 62),
  }));

const agreed = made("weighting", "weightingId", {
  weights: fc.oneof(
    criterion.map((criterionId) => [{ criterionId, weight: 1 }]),
    fc.tuple(criterion, criterion).map((both) => both.map((criterionId) => ({ criterionId, weight: 0.5 }))),
  ),
  agreedOn: fc.constant("2026-01-02"),
});

const scored = (actor: Actor) =>
  fc
    .tuple(homeOf(actor), number, option, criterion, value, opt(text))
    .map(([space, n, optionId, criterionId, ...said]) => ({
      space,
      optionId,
      scores: [{ scoreId: idIn("score", space, n), criterionId, value: said[0], because: said[1] }],
    }));

export const optionsInputs = {
  beginOptions: begun,
  addOption: made("option", "optionId", { title: text, what: opt(text), defenderId: rarely(person) }),
  changeOption: fc.record({
    optionId: option,
    changes: fc.record({ title: text, what: fc.option(text), defenderId: fc.option(person) }, { requiredKeys: [] }),
    from: opt(fc.record({ title: text })),
  }),
  ruleOutOption: fc.record({ optionId: option, because: text }),
  bringOptionBack: fc.record({ optionId: option }),
  addCriterion: made("criterion", "criterionId", { title: text, serves: opt(text) }),
  changeCriterion: fc.record({ criterionId: criterion, changes: fc.record({ title: text, serves: fc.option(text) }) }),
  agreeWeights: agreed,
  takeBackWeights: fc.record({ weightingId: seen("weightings") }),
  reopenWeights: fc.record({ weightingId: seen("weightings"), because: text }),
  keepWeights: fc.record({ weightingId: seen("weightings") }),
  scoreOption: scored,
  takeBackScores: fc.record({ scoreIds: fc.array(seen("scores"), { minLength: 1, maxLength: 2 }) }),
  askForScores: made("scoring request", "requestId", {
    askedOf: fc.array(person, { minLength: 1, maxLength: 2 }),
    because: opt(text),
    due: opt(day),
  }),
  noteUnknown: made("unknown", "unknownId", {
    what: text,
    optionIds: few(option),
    test: opt(text),
    activityId: rarely(activity),
  }),
  changeUnknown: fc.record({
    unknownId: seen("unknowns"),
    changes: fc.record(
      { what: text, optionIds: few(option), test: fc.option(text), activityId: fc.option(activity) },
      { requiredKeys: [] },
    ),
  }),
  settleUnknown: fc.record({ unknownId: seen("unknowns"), result: text, from }),
  reopenUnknown: fc.record({ unknownId: seen("unknowns") }),
} as const satisfies Readonly<
  Record<
    | keyof typeof choosingCommands
    | keyof typeof weighingCommands
    | keyof typeof scoringCommands
    | keyof typeof unknownCommands,
    Inputs
  >
>;
