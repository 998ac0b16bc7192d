import { Situation } from "@cairn/domain/frame/situation.ts";
import { Day, Instant } from "@cairn/domain/kernel/days.ts";
import { PersonId, ThingId, Uuid } from "@cairn/domain/kernel/ids.ts";
import { OrderKey } from "@cairn/domain/kernel/order.ts";
import { SpaceId } from "@cairn/domain/kernel/space.ts";
import { AdjustmentFields, LineFields, TermsFields } from "@cairn/domain/project/costs/costs.ts";
import { AnswerFields } from "@cairn/domain/project/dates/dates.ts";
import {
  ApprovalFields,
  ApprovalState,
  DecisionFields,
  Ratings,
  RecordFields,
} from "@cairn/domain/project/decisions/decision.ts";
import { OrgFunction } from "@cairn/domain/project/functions.ts";
import { Job } from "@cairn/domain/project/jobs.ts";
import { MeasureFields } from "@cairn/domain/project/outcomes/measures.ts";
import { ReviewEnding } from "@cairn/domain/project/outcomes/reviews.ts";
import { Part } from "@cairn/domain/project/people.ts";
import { ActivityFields } from "@cairn/domain/project/plan/activity.ts";
import { CauseFields } from "@cairn/domain/project/problem/causes.ts";
import { RiskFields, RiskOf } from "@cairn/domain/project/risks/risks.ts";
import { Asking, Counted, RoundKind } from "@cairn/domain/project/rounds/rounds.ts";
import { pageParts } from "@cairn/domain/project/support/one-pager.ts";
import { NoteKind, RestsOn } from "@cairn/domain/project/support/support.ts";
import { HolidayCalendarFields, WorkingTimeFields } from "@cairn/domain/project/working-time/working-time.ts";
import { z } from "zod";

const text = z.string().max(10_000);
const thing = z.looseObject({ id: ThingId, space: SpaceId });
const said = { decisionId: ThingId, writtenBy: PersonId, at: Instant };
const settled = z.object({ at: Instant }).loose().optional();

/**
 * What a thing must at least be that comes into a space as a whole, when the history it comes from is somebody's file:
 * enough that no screen stumbles over it. Covers, sellers and what is gone never come.
 */
export const shapeOfThing: Readonly<Record<string, z.ZodType<Readonly<Record<string, unknown>>> | undefined>> = {
  statements: thing.extend({ text, agreedBy: z.array(PersonId) }),
  impacts: thing.extend({
    what: text,
    low: z.number().optional(),
    likely: z.number().optional(),
    high: z.number().optional(),
    ownerId: PersonId.optional(),
  }),
  situations: thing.extend({ situation: Situation }),
  activities: thing.extend({
    ...ActivityFields.partial().shape,
    title: text,
    carriedBy: ActivityFields.shape.carriedBy,
    contributors: z.array(PersonId),
    waitsFor: z.array(ThingId),
    job: Job,
    order: OrderKey,
    status: z.enum(["proposed", "planned", "under way", "done", "struck out"]),
  }),
  questions: thing.extend({
    text,
    askedBy: PersonId,
    at: Instant,
    answer: z.object({ text, by: PersonId, at: Instant }).optional(),
  }),
  people: thing.extend({
    side: z.union([z.literal("customer"), Uuid]),
    function: OrgFunction.optional(),
    part: Part.optional(),
    why: text.optional(),
    left: settled,
  }),
  options: thing.extend({ title: text, what: text.optional(), addedBy: PersonId, ruledOut: settled }),
  criteria: thing.extend({ title: text, serves: text.optional(), addedBy: PersonId }),
  scoringRequests: thing.extend({ askedOf: z.array(PersonId), askedBy: PersonId, at: Instant }),
  unknowns: thing.extend({
    what: text,
    optionIds: z.array(ThingId),
    test: text.optional(),
    addedBy: PersonId,
    result: z.object({ text, by: PersonId, at: Instant }).optional(),
  }),
  costTerms: thing.extend({ ...TermsFields.shape, source: text.optional() }),
  costAdjustments: thing.extend({ ...AdjustmentFields.shape, because: text, optionId: ThingId }),
  costLines: thing.extend({
    ...LineFields.shape,
    what: text,
    source: text.optional(),
    optionId: ThingId,
    addedBy: PersonId,
  }),
  roadblocks: thing.extend({ what: text, since: Instant, raisedBy: PersonId, cleared: settled }),
  pauses: thing.extend({ because: text, since: Instant, restarted: settled }),
  reopenings: thing.extend({ job: Job, because: text, at: Instant }),
  causes: thing.extend({ what: text, kind: CauseFields.shape.kind, addedBy: PersonId }),
  doubts: thing.extend({ causeId: ThingId, text, raisedBy: PersonId, at: Instant, settled }),
  workingTimes: thing.extend(WorkingTimeFields.shape),
  absences: thing.extend({ personId: PersonId, from: Day, to: Day }),
  blackouts: thing.extend({ title: text, from: Day, to: Day }),
  holidayCalendars: thing.extend({
    ...HolidayCalendarFields.shape,
    name: text,
    days: z.array(z.object({ on: Day, name: text })).max(400),
  }),
  dateAnswers: thing.extend({
    ...AnswerFields.shape,
    because: text.optional(),
    personId: PersonId,
    by: PersonId,
    at: Instant,
  }),
  measures: thing.extend({
    ...MeasureFields.partial().shape,
    what: text,
    unit: text,
    better: MeasureFields.shape.better,
  }),
  readings: thing.extend({ measureId: ThingId, day: Day, value: z.number(), addedBy: PersonId }),
  promises: thing.extend({ what: text, promisedById: PersonId.optional(), dueOn: Day.optional(), settled }),
  reviews: thing.extend({ day: Day, ending: ReviewEnding, because: text, addedBy: PersonId }),
  lessons: thing.extend({ text, addedBy: PersonId, at: Instant }),
  themes: thing.extend({
    countId: ThingId,
    title: text,
    textIds: z.array(ThingId),
    votes: z.array(PersonId),
    activityIds: z.array(ThingId),
  }),
  risks: thing.extend({ ...RiskFields.partial().shape, of: RiskOf, what: text, addedBy: PersonId, ended: settled }),
  roundCounts: thing.extend({
    ...Counted.shape,
    kind: RoundKind,
    title: text,
    items: Asking.shape.items,
    groups: z.array(z.object({ name: text, asked: z.int() })).max(20),
    openedAt: Instant,
    countedAt: Instant,
  }),
  revealedTexts: thing.extend({ countId: ThingId.optional(), item: z.int(), text }),
  decisions: thing.extend({
    ...DecisionFields.shape,
    title: text,
    askedAt: Instant,
    movedAt: Instant,
    evidence: settled,
  }),
  approvals: thing.extend({
    ...ApprovalFields.shape,
    title: text,
    decisionId: ThingId,
    state: ApprovalState,
    since: Instant,
  }),
  qualityRatings: thing.extend({ ...said, points: Ratings }),
  agreements: thing.extend({ ...said, agrees: z.boolean(), because: text.optional() }),
  dissents: thing.extend({ ...said, text }),
  decisionRecords: thing.extend({ ...said, ...RecordFields.shape, reasons: text, reopened: settled }),
  supportNotes: thing.extend({
    personId: PersonId,
    kind: NoteKind,
    text,
    writtenBy: PersonId,
    activityId: ThingId.optional(),
  }),
  stances: thing.extend({ personId: PersonId, day: Day, stance: z.string(), restsOn: RestsOn, writtenBy: PersonId }),
  commitments: thing.extend({ what: text, ownerId: PersonId.optional(), due: Day, addedBy: PersonId, kept: settled }),
  onePagers: thing.extend({
    ...Object.fromEntries(["audience", ...pageParts].map((part) => [part, text])),
    writtenBy: PersonId,
  }),
  comments: thing.extend({ text, mentions: z.array(PersonId), writtenBy: PersonId, at: Instant }),
};
