import { z } from "zod";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { Reason } from "../../kernel/text.ts";

/** From when to when an activity is planned, both days included. */
export const PlannedDates = z
  .object({ activityId: ThingId, from: Day, to: Day })
  .refine(({ from, to }) => from <= to, "must not end before it begins");
export type PlannedDates = z.infer<typeof PlannedDates>;

/**
 * The dates that people went by from some moment on, with what had moved since those before and why. It holds only what
 * moved: the dates of all come from laying one over the other.
 */
export type Baseline = Thing & {
  readonly at: Instant;
  readonly by: PersonId;
  readonly because?: string | undefined;
  /** By when the whole was said to be done in five and in eight of ten cases. */
  readonly p50?: Day | undefined;
  readonly p80?: Day | undefined;
  readonly dates: readonly PlannedDates[];
};

/** What an owner says of the dates of their activity: they can keep them, or would need others. */
export type DateAnswer = Thing & {
  readonly activityId: string;
  /** The one who is to keep the dates. */
  readonly personId: PersonId;
  /** The dates that were answered; when others hold by now, the answer is about the past. */
  readonly from: Day;
  readonly to: Day;
  readonly fits: boolean;
  readonly wish?: { readonly from?: Day | undefined; readonly to?: Day | undefined } | undefined;
  readonly because?: string | undefined;
  readonly by: PersonId;
  readonly at: Instant;
};

export type Dates = { readonly baselines: Collection<Baseline>; readonly dateAnswers: Collection<DateAnswer> };

const empty: Dates = { baselines: {}, dateAnswers: {} };

const Wish = z.object({ from: Day.optional(), to: Day.optional() });

export const AnswerFields = z.object({
  activityId: ThingId,
  from: Day,
  to: Day,
  fits: z.boolean(),
  /** The days that would do instead. */
  wish: Wish.optional(),
  because: Reason.optional(),
});

export const BaselineFields = z.object({
  because: Reason.optional(),
  p50: Day.optional(),
  p80: Day.optional(),
  dates: z.array(PlannedDates).min(1).max(400),
});

export const dates = area({
  empty,
  events: {
    datesSet: z.object({ baselineId: ThingId, ...BaselineFields.shape }),
    datesTakenBack: z.object({ baselineId: ThingId }),
    datesBroughtBack: z.object({ baselineId: ThingId }),
    datesAnswered: z.object({ answerId: ThingId, personId: PersonId, ...AnswerFields.shape }),
  },
  evolve: {
    datesSet: (_, { baselineId, space, at, by, because, p50, p80, dates: moved }) => ({
      baselines: { id: baselineId, space, at, by, because, p50, p80, dates: moved },
    }),
    datesTakenBack: (all, { baselineId }) => ({ baselines: over(all.baselines[baselineId], { removed: true }) }),
    datesBroughtBack: (all, { baselineId }) => ({ baselines: over(all.baselines[baselineId], { removed: undefined }) }),
    datesAnswered: (_, { answerId, space, activityId, personId, from, to, fits, wish, because, by, at }) => ({
      dateAnswers: { id: answerId, space, activityId, personId, from, to, fits, wish, because, by, at },
    }),
  },
  undo: {
    datesSet: (_, { baselineId }) => ({ command: "takeBackDates", input: { baselineId } }),
    datesTakenBack: (_, { baselineId }) => ({ command: "bringDatesBack", input: { baselineId } }),
    datesBroughtBack: (_, { baselineId }) => ({ command: "takeBackDates", input: { baselineId } }),
    datesAnswered: (_, { answerId }) => ({ command: "remove", input: { id: answerId } }),
  },
});
