import { z } from "zod";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { asItWas, laid } from "../../kernel/changes.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { Reason, Text, Title } from "../../kernel/text.ts";

/** The two ways to go that are always among the options. */
export const Standing = z.enum(["carry on as now", "improve what we have"]);
export type Standing = z.infer<typeof Standing>;

const OptionFields = z.object({
  title: Title,
  /** What it is, so that two people who read it think of the same thing. */
  what: Reason.optional(),
  /** Who would defend it. */
  defenderId: PersonId.optional(),
});
const OptionChanges = z.object({
  title: Title.optional(),
  what: Reason.nullable().optional(),
  defenderId: PersonId.nullable().optional(),
});

/** A way to go. */
export type Option = Thing &
  z.infer<typeof OptionFields> & {
    readonly standing?: Standing | undefined;
    readonly addedBy: PersonId;
    readonly ruledOut?: { readonly because: string; readonly at: Instant } | undefined;
  };

const CriterionFields = z.object({
  title: Title,
  /** The outcome it serves, in the customer's words. */
  serves: Title.optional(),
});
const CriterionChanges = z.object({ title: Title.optional(), serves: Title.nullable().optional() });

/** What an option is measured by. */
export type Criterion = Thing & z.infer<typeof CriterionFields> & { readonly addedBy: PersonId };

/** How much each criterion weighs: `weights[n]` is the share, above 0 and up to 1, of `criterionIds[n]`; together 1. */
export type Weighting = Thing & {
  readonly criterionIds: readonly string[];
  readonly weights: readonly number[];
  /** The day it was agreed on, which may lie before the day it was noted. */
  readonly agreedOn: Day;
  readonly agreedBy: PersonId;
  readonly at: Instant;
  /** Why these weights were opened again. They stay to be read. */
  readonly reopened?: { readonly because: string; readonly by: PersonId; readonly at: Instant } | undefined;
};

/** How well an option does on a criterion in somebody's eyes: 0 to 10; no value means "I do not know". */
export type Score = Thing & {
  readonly optionId: string;
  readonly criterionId: string;
  readonly value?: number | undefined;
  readonly because?: string | undefined;
  readonly scoredBy: PersonId;
  readonly at: Instant;
};

/** The lead asks some people to score. */
export type ScoringRequest = Thing & {
  readonly askedOf: readonly PersonId[];
  readonly because?: string | undefined;
  readonly due?: Day | undefined;
  readonly askedBy: PersonId;
  readonly at: Instant;
};

const UnknownFields = z.object({
  what: Title,
  /** The options it could change the choice of. */
  optionIds: z.array(ThingId).max(20).default([]),
  /** How it could be found out. */
  test: Reason.optional(),
  /** The activity that finds it out. */
  activityId: ThingId.optional(),
});
const UnknownChanges = z.object({
  what: Title.optional(),
  optionIds: z.array(ThingId).max(20).optional(),
  test: Reason.nullable().optional(),
  activityId: ThingId.nullable().optional(),
});

/** What we do not know, and what it would change. */
export type Unknown = Thing &
  z.infer<typeof UnknownFields> & {
    readonly addedBy: PersonId;
    readonly result?: { readonly text: string; readonly by: PersonId; readonly at: Instant } | undefined;
  };

/** 0 does not do it at all, 10 could not be better. */
export const ScoreValue = z.int().min(0).max(10);

export type Options = {
  readonly options: Collection<Option>;
  readonly criteria: Collection<Criterion>;
  readonly weightings: Collection<Weighting>;
  readonly scores: Collection<Score>;
  readonly scoringRequests: Collection<ScoringRequest>;
  readonly unknowns: Collection<Unknown>;
};

const empty: Options = { options: {}, criteria: {}, weightings: {}, scores: {}, scoringRequests: {}, unknowns: {} };

export const fieldsOf = {
  OptionFields,
  OptionChanges,
  CriterionFields,
  CriterionChanges,
  UnknownFields,
  UnknownChanges,
};

export const options = area({
  empty,
  events: {
    optionAdded: z.object({ optionId: ThingId, ...OptionFields.shape, standing: Standing.optional() }),
    optionChanged: z.object({ optionId: ThingId, changes: OptionChanges }),
    optionRuledOut: z.object({ optionId: ThingId, because: Reason }),
    optionBroughtBack: z.object({ optionId: ThingId }),
    criterionAdded: z.object({ criterionId: ThingId, ...CriterionFields.shape }),
    criterionChanged: z.object({ criterionId: ThingId, changes: CriterionChanges }),
    weightsAgreed: z.object({
      weightingId: ThingId,
      criterionIds: z.array(ThingId),
      weights: z.array(z.number()),
      agreedOn: Day,
    }),
    weightsTakenBack: z.object({ weightingId: ThingId }),
    weightsReopened: z.object({ weightingId: ThingId, because: Reason }),
    weightsKept: z.object({ weightingId: ThingId }),
    optionScored: z.object({
      scoreId: ThingId,
      optionId: ThingId,
      criterionId: ThingId,
      value: ScoreValue.optional(),
      because: Reason.optional(),
    }),
    scoreTakenBack: z.object({ scoreId: ThingId }),
    scoresAskedFor: z.object({
      requestId: ThingId,
      askedOf: z.array(PersonId),
      because: Reason.optional(),
      due: Day.optional(),
    }),
    unknownNoted: z.object({ unknownId: ThingId, ...UnknownFields.shape }),
    unknownChanged: z.object({ unknownId: ThingId, changes: UnknownChanges }),
    unknownSettled: z.object({ unknownId: ThingId, result: Text }),
    unknownReopened: z.object({ unknownId: ThingId }),
  },
  evolve: {
    optionAdded: (_, { optionId, space, title, what, defenderId, standing, by }) => ({
      options: { id: optionId, space, title, what, defenderId, standing, addedBy: by },
    }),
    optionChanged: (all, e) => ({ options: over(all.options[e.optionId], laid(e.changes)) }),
    optionRuledOut: (all, e) => ({
      options: over(all.options[e.optionId], { ruledOut: { because: e.because, at: e.at } }),
    }),
    optionBroughtBack: (all, e) => ({ options: over(all.options[e.optionId], { ruledOut: undefined }) }),
    criterionAdded: (_, { criterionId, space, title, serves, by }) => ({
      criteria: { id: criterionId, space, title, serves, addedBy: by },
    }),
    criterionChanged: (all, e) => ({ criteria: over(all.criteria[e.criterionId], laid(e.changes)) }),
    weightsAgreed: (_, { weightingId, space, criterionIds, weights, agreedOn, by, at }) => ({
      weightings: { id: weightingId, space, criterionIds, weights, agreedOn, agreedBy: by, at },
    }),
    weightsTakenBack: (all, e) => ({ weightings: over(all.weightings[e.weightingId], { removed: true }) }),
    weightsReopened: (all, e) => ({
      weightings: over(all.weightings[e.weightingId], { reopened: { because: e.because, by: e.by, at: e.at } }),
    }),
    weightsKept: (all, e) => ({ weightings: over(all.weightings[e.weightingId], { reopened: undefined }) }),
    optionScored: (_, { scoreId, space, optionId, criterionId, value, because, by, at }) => ({
      scores: { id: scoreId, space, optionId, criterionId, value, because, scoredBy: by, at },
    }),
    scoreTakenBack: (all, e) => ({ scores: over(all.scores[e.scoreId], { removed: true }) }),
    scoresAskedFor: (_, { requestId, space, askedOf, because, due, by, at }) => ({
      scoringRequests: { id: requestId, space, askedOf, because, due, askedBy: by, at },
    }),
    unknownNoted: (_, { unknownId, space, what, optionIds, test, activityId, by }) => ({
      unknowns: { id: unknownId, space, what, optionIds, test, activityId, addedBy: by },
    }),
    unknownChanged: (all, e) => ({ unknowns: over(all.unknowns[e.unknownId], laid(e.changes)) }),
    unknownSettled: (all, e) => ({
      unknowns: over(all.unknowns[e.unknownId], { result: { text: e.result, by: e.by, at: e.at } }),
    }),
    unknownReopened: (all, e) => ({ unknowns: over(all.unknowns[e.unknownId], { result: undefined }) }),
  },
  undo: {
    // The two standing ones are always there.
    optionAdded: (_, e) => (e.standing ? undefined : { command: "remove", input: { id: e.optionId } }),
    optionChanged: (before, { optionId, changes }) => {
      const was = before.options[optionId];
      return was && { command: "changeOption", input: { optionId, changes: asItWas(was, changes) } };
    },
    optionRuledOut: (_, e) => ({ command: "bringOptionBack", input: { optionId: e.optionId } }),
    optionBroughtBack: (before, { optionId }) => {
      const was = before.options[optionId]?.ruledOut;
      return was && { command: "ruleOutOption", input: { optionId, because: was.because } };
    },
    criterionAdded: (_, e) => ({ command: "remove", input: { id: e.criterionId } }),
    criterionChanged: (before, { criterionId, changes }) => {
      const was = before.criteria[criterionId];
      return was && { command: "changeCriterion", input: { criterionId, changes: asItWas(was, changes) } };
    },
    weightsAgreed: (_, e) => ({ command: "takeBackWeights", input: { weightingId: e.weightingId } }),
    weightsReopened: (_, e) => ({ command: "keepWeights", input: { weightingId: e.weightingId } }),
    optionScored: (before, e) =>
      scoringAgain(before.scores[e.scoreId]) ?? { command: "takeBackScores", input: { scoreIds: [e.scoreId] } },
    scoreTakenBack: (before, e) => scoringAgain(before.scores[e.scoreId]),
    scoresAskedFor: (_, e) => ({ command: "remove", input: { id: e.requestId } }),
    unknownNoted: (_, e) => ({ command: "remove", input: { id: e.unknownId } }),
    unknownChanged: (before, { unknownId, changes }) => {
      const was = before.unknowns[unknownId];
      return was && { command: "changeUnknown", input: { unknownId, changes: asItWas(was, changes) } };
    },
    unknownSettled: (before, { unknownId }) =>
      settlingAgain(before.unknowns[unknownId]) ?? { command: "reopenUnknown", input: { unknownId } },
    unknownReopened: (before, { unknownId }) => settlingAgain(before.unknowns[unknownId]),
  },
});

function scoringAgain(was: Score | undefined) {
  if (!was || was.removed) return undefined;
  const { id: scoreId, space, optionId, criterionId, value, because } = was;
  return { command: "scoreOption", input: { space, optionId, scores: [{ scoreId, criterionId, value, because }] } };
}

function settlingAgain(was: Unknown | undefined) {
  return was?.result && { command: "settleUnknown", input: { unknownId: was.id, result: was.result.text } };
}
