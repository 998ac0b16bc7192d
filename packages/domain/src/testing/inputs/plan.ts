import * as fc from "fast-check";
import type { Actor } from "../../kernel/actor.ts";
import type { askingCommands } from "../../project/plan/asking.ts";
import type { doingCommands } from "../../project/plan/doing.ts";
import type { shapingCommands } from "../../project/plan/shaping.ts";
import {
  activity,
  day,
  few,
  from,
  homeOf,
  type Inputs,
  idIn,
  job,
  made,
  number,
  opt,
  person,
  rarely,
  seen,
  text,
} from "./drawing.ts";

const after = rarely(fc.oneof(fc.constant("start"), activity));
const activityId = { activityId: activity };

const changes = fc.record(
  {
    title: text,
    because: fc.option(text),
    ownerId: fc.option(person),
    contributors: few(person),
    waitsFor: few(activity),
    due: fc.option(day),
    effortHours: fc.option(fc.nat({ max: 9 })),
    startOn: fc.option(day),
    waitsHow: fc.option(fc.dictionary(activity, fc.constant({ type: "SS", lagDays: 1 }), { maxKeys: 1 })),
  },
  { requiredKeys: [] },
);

const proposed = (actor: Actor) =>
  fc
    .tuple(homeOf(actor), fc.array(fc.tuple(number, text, job, few(activity)), { minLength: 1, maxLength: 2 }))
    .map(([at, rows]) => ({
      space: at,
      activities: rows.map(([n, title, into, waitsFor]) => ({
        activityId: idIn("activity", at, n),
        title,
        job: into,
        waitsFor,
        carriedBy: "together",
      })),
    }));

export const planInputs = {
  addActivity: made("activity", "activityId", {
    title: text,
    job,
    after,
    carriedBy: fc.constant("the customer alone"),
    ownerId: rarely(person),
    contributors: few(person),
    waitsFor: few(activity),
    due: opt(day),
  }),
  proposeActivities: proposed,
  changeActivity: fc.record({ ...activityId, changes, from: opt(fc.record({ title: text })) }),
  moveActivity: fc.record({ ...activityId, job, after }),
  putActivityBackInPlace: fc.record({ ...activityId, job, order: fc.constantFrom("b", "m1", "0") }),
  acceptActivity: fc.record(activityId),
  acceptActivities: fc.record({ activityIds: fc.array(activity, { minLength: 1, maxLength: 3 }) }),
  strikeOut: fc.record({ ...activityId, because: text }),
  startActivity: fc.record(activityId),
  finishActivity: fc.record({ ...activityId, note: opt(text) }),
  reopenActivity: fc.record({ ...activityId, because: text }),
  declineActivity: fc.record({ ...activityId, because: text, suggested: opt(person) }),
  takeBackDecline: fc.record(activityId),
  putActivityBack: fc.record({ ...activityId, to: fc.constantFrom("proposed", "planned", "under way") }),
  askQuestion: made("question", "questionId", { text, activityId: rarely(activity), askedOf: rarely(person) }),
  answerQuestion: fc.record({ questionId: seen("questions"), text, from }),
  takeBackAnswer: fc.record({ questionId: seen("questions") }),
} as const satisfies Readonly<
  Record<keyof typeof shapingCommands | keyof typeof doingCommands | keyof typeof askingCommands, Inputs>
>;
