import { z } from "zod";
import { area, type Collection, over } from "../../kernel/area.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { OrderKey } from "../../kernel/order.ts";
import { plain } from "../../kernel/plain.ts";
import { Reason, Text } from "../../kernel/text.ts";
import { Job } from "../jobs.ts";
import { type Activity, ActivityChanges, NewActivity, PutBackTo, type Question } from "./activity.ts";

export type Plan = { readonly activities: Collection<Activity>; readonly questions: Collection<Question> };

const empty: Plan = { activities: {}, questions: {} };

/** Changes with every `null` read as "take away". */
export function laidOver(changes: ActivityChanges): Partial<Activity> {
  return Object.fromEntries(Object.entries(changes).map(([field, value]) => [field, value ?? undefined]));
}

/** What the changed fields were before, in the form of a change. */
function asItWas(was: Activity, changes: ActivityChanges): ActivityChanges {
  const fields = Object.keys(ActivityChanges.shape).filter((field) => field in changes);
  const before: Readonly<Record<string, unknown>> = was;
  return ActivityChanges.parse(Object.fromEntries(fields.map((field) => [field, before[field] ?? null])));
}

/** What is said about the activity, without what the log keeps beside it: its place in the log is nobody's business. */
function aboutActivity(e: z.infer<typeof NewActivity>): Omit<z.infer<typeof NewActivity>, "activityId"> {
  return {
    title: e.title,
    because: e.because,
    doneWhen: e.doneWhen,
    firstStep: e.firstStep,
    watchFor: e.watchFor,
    signOfFailure: e.signOfFailure,
    carriedBy: e.carriedBy,
    ownerId: e.ownerId,
    contributors: e.contributors,
    effortHours: e.effortHours,
    duration: e.duration,
    waitsFor: e.waitsFor,
    waitsHow: e.waitsHow,
    startOn: e.startOn,
    meeting: e.meeting,
    notBefore: e.notBefore,
    due: e.due,
    job: e.job,
    libraryId: e.libraryId,
  };
}

export const plan = area({
  empty,
  events: {
    activityAdded: NewActivity.extend({ order: OrderKey, proposed: z.boolean().optional() }),
    activityChanged: z.object({ activityId: ThingId, changes: ActivityChanges }),
    activityMoved: z.object({ activityId: ThingId, job: Job, order: OrderKey }),
    activityAccepted: z.object({ activityId: ThingId }),
    activityPutBack: z.object({ activityId: ThingId, to: PutBackTo, because: Reason.optional() }),
    activityStruckOut: z.object({ activityId: ThingId, because: Reason }),
    activityStarted: z.object({ activityId: ThingId }),
    activityFinished: z.object({ activityId: ThingId, note: Reason.optional() }),
    activityReopened: z.object({ activityId: ThingId, because: Reason }),
    activityDeclined: z.object({ activityId: ThingId, because: Reason, suggested: PersonId.optional() }),
    declineTakenBack: z.object({ activityId: ThingId }),
    questionAsked: z.object({
      questionId: ThingId,
      text: Reason,
      activityId: ThingId.optional(),
      job: Job.optional(),
      askedOf: PersonId.optional(),
    }),
    questionAnswered: z.object({ questionId: ThingId, text: Text }),
    answerTakenBack: z.object({ questionId: ThingId }),
  },
  evolve: {
    activityAdded: (_, e) => ({
      activities: {
        ...aboutActivity(e),
        id: e.activityId,
        space: e.space,
        order: e.order,
        status: e.proposed ? ("proposed" as const) : ("planned" as const),
        proposedBy: e.proposed ? e.by : undefined,
      },
    }),
    activityChanged: (all, e) => ({
      activities: over(all.activities[e.activityId], {
        ...laidOver(e.changes),
        // Whoever is given the activity has not declined it.
        ...(e.changes.ownerId === undefined ? {} : { declined: undefined }),
      }),
    }),
    activityMoved: (all, e) => ({ activities: over(all.activities[e.activityId], { job: e.job, order: e.order }) }),
    activityAccepted: (all, e) => ({ activities: over(all.activities[e.activityId], { status: "planned" }) }),
    activityPutBack: (all, e) => ({
      activities: over(all.activities[e.activityId], (was) => ({
        status: e.to,
        statusBecause: e.because,
        startedAt: e.to === "under way" ? was.startedAt : undefined,
        doneAt: undefined,
        doneBy: undefined,
      })),
    }),
    activityStruckOut: (all, e) => ({
      activities: over(all.activities[e.activityId], { status: "struck out", statusBecause: e.because }),
    }),
    activityStarted: (all, e) => ({
      activities: over(all.activities[e.activityId], (was) => ({
        status: "under way" as const,
        startedAt: was.startedAt ?? e.at,
      })),
    }),
    activityFinished: (all, e) => ({
      activities: over(all.activities[e.activityId], {
        status: "done",
        statusBecause: e.note,
        doneAt: e.at,
        doneBy: e.by,
      }),
    }),
    activityReopened: (all, e) => ({
      activities: over(all.activities[e.activityId], {
        status: "under way",
        statusBecause: e.because,
        doneAt: undefined,
        doneBy: undefined,
        declined: undefined,
      }),
    }),
    activityDeclined: (all, e) => ({
      activities: over(all.activities[e.activityId], {
        declined: plain({ by: e.by, because: e.because, suggested: e.suggested }),
      }),
    }),
    declineTakenBack: (all, e) => ({ activities: over(all.activities[e.activityId], { declined: undefined }) }),
    questionAsked: (_, { questionId, space, text, activityId, job, askedOf, by, at }) => ({
      questions: { id: questionId, space, text, activityId, job, askedOf, askedBy: by, at },
    }),
    questionAnswered: (all, e) => ({
      questions: over(all.questions[e.questionId], { answer: { text: e.text, by: e.by, at: e.at } }),
    }),
    answerTakenBack: (all, e) => ({ questions: over(all.questions[e.questionId], { answer: undefined }) }),
  },
  undo: {
    activityAdded: (_, e) => ({ command: "remove", input: { id: e.activityId } }),
    activityChanged: (before, e) => {
      const was = before.activities[e.activityId];
      const { activityId } = e;
      return was && { command: "changeActivity", input: { activityId, changes: asItWas(was, e.changes) } };
    },
    activityMoved: (before, e) => {
      const was = before.activities[e.activityId];
      const { activityId } = e;
      return was && { command: "putActivityBackInPlace", input: { activityId, job: was.job, order: was.order } };
    },
    activityAccepted: (_, e) => ({ command: "putActivityBack", input: { activityId: e.activityId, to: "proposed" } }),
    activityStruckOut: (before, e) => backTo(before.activities[e.activityId]),
    activityStarted: (before, e) => backTo(before.activities[e.activityId]),
    activityFinished: (before, e) => backTo(before.activities[e.activityId]),
    activityReopened: (before, e) => {
      const was = before.activities[e.activityId];
      return was && { command: "finishActivity", input: { activityId: e.activityId, note: was.statusBecause } };
    },
    activityDeclined: (before, e) => {
      const was = before.activities[e.activityId]?.declined;
      const { activityId } = e;
      return was
        ? { command: "declineActivity", input: { activityId, because: was.because, suggested: was.suggested } }
        : { command: "takeBackDecline", input: { activityId } };
    },
    questionAsked: (_, e) => ({ command: "remove", input: { id: e.questionId } }),
    questionAnswered: (before, e) => {
      const answer = before.questions[e.questionId]?.answer;
      const { questionId } = e;
      return answer
        ? { command: "answerQuestion", input: { questionId, text: answer.text } }
        : { command: "takeBackAnswer", input: { questionId } };
    },
    answerTakenBack: (before, e) => {
      const answer = before.questions[e.questionId]?.answer;
      return answer && { command: "answerQuestion", input: { questionId: e.questionId, text: answer.text } };
    },
  },
});

function backTo(was: Activity | undefined) {
  if (!was || was.status === "done" || was.status === "struck out") return undefined;
  return { command: "putActivityBack", input: { activityId: was.id, to: was.status, because: was.statusBecause } };
}
