import { Day } from "@cairn/domain/kernel/days.ts";
import { isRefusal } from "@cairn/domain/kernel/refusal.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { lead, minute, sharedA, uuid } from "@cairn/domain/testing/cast.ts";
import { type Stage, stageOf } from "@cairn/domain/testing/stage.ts";
import * as fc from "fast-check";

const opt = <T>(it: fc.Arbitrary<T>) => fc.option(it, { nil: undefined, freq: 2 });
const text = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  fc.string({ unit: "binary-ascii", minLength: 1, maxLength: 20 }),
  fc.constantFrom(
    "=HYPERLINK(1)",
    "+1",
    "-2",
    "@x",
    "_x0041_",
    "<b>&amp;</b>",
    "]]>",
    "a\nDone when: b",
    "\\Why: c",
    "é\u0301",
    "x  y\tz",
  ),
);
const written = text.filter((it) => it.trim() !== "");
const figure = (max: number) =>
  fc.oneof(
    fc.nat({ max }),
    fc.double({ min: 0, max, noNaN: true }).map((it) => it || 0),
  );
const day = fc
  .integer({ min: 0, max: 900 })
  .map((n) => Day.parse(new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10)));
const duration = fc
  .tuple(figure(200), figure(200), figure(200))
  .map((it) => it.toSorted((a, b) => a - b))
  .map(([low = 0, likely = 0, high = 0]) => ({ low, likely, high }));
const how = fc.record({
  type: fc.constantFrom("FS", "SS", "FF", "SF"),
  lagDays: fc.integer({ min: -20, max: 20 }).map((n) => n / 2),
});
const person = fc.nat({ max: 2 }).map((n) => uuid(0x700 + n));

const activity = fc.record({
  title: written,
  because: opt(written),
  doneWhen: opt(written),
  firstStep: opt(written),
  watchFor: opt(written),
  signOfFailure: opt(written),
  job: fc.constantFrom<Job[]>(...jobs),
  carriedBy: fc.constantFrom("the customer alone", "together", "a seller"),
  ownerId: opt(person),
  contributors: fc.uniqueArray(person, { maxLength: 2 }),
  effortHours: opt(figure(400)),
  duration: opt(duration),
  startOn: opt(day),
  notBefore: opt(day),
  due: opt(day),
  meeting: opt(
    fc.record({
      hours: fc.integer({ min: 1, max: 16 }).map((n) => n / 4),
      needed: opt(fc.integer({ min: 1, max: 9 })),
    }),
  ),
  shared: fc.boolean(),
  done: fc.constantFrom("nothing", "startActivity", "finishActivity"),
  waits: fc.array(fc.tuple(fc.nat({ max: 30 }), opt(how)), { maxLength: 3 }),
});

/** Activities with everything that can be said of them, in random jobs, waiting for each other in all four ways. */
export const randomPlan = fc.array(activity, { minLength: 1, maxLength: 12 });
type Drawn = typeof randomPlan extends fc.Arbitrary<infer T> ? T : never;

/** Three people, two of one name. */
export const planPeople = [
  { personId: uuid(0x700), name: "Ann Example", email: "ann@example.com" },
  { personId: uuid(0x701), name: "Ann Example" },
  { personId: uuid(0x702), name: "Bo; Line" },
] as const;

/** A project in which the lead carried this plan out, command by command. */
export function stageWith(plan: Drawn): Stage {
  const stage = stageOf();
  for (const person of planPeople) stage.do(lead, "addPerson", { ...person, space: sharedA, side: "customer" });
  const spaces = plan.map(({ shared }) => (shared ? sharedA : "ours"));
  const idOf = (at: number) => uuid(0x7000 + at);
  for (const [at, { shared: _shared, done, waits: _waits, ...fields }] of plan.entries()) {
    stage.do(lead, "addActivity", { ...fields, activityId: idOf(at), space: spaces[at] });
    if (done !== "nothing") stage.do(lead, done, { activityId: idOf(at) });
  }
  for (const [at, { waits }] of plan.entries()) {
    const named = new Map(waits.map(([n, it]) => [idOf(n % plan.length), it]));
    named.delete(idOf(at));
    const waitsHow = Object.fromEntries([...named].filter(([, it]) => it !== undefined));
    // Whoever would wait in a circle, or for what not all see, does not wait.
    const came = stage.try(lead, "changeActivity", {
      activityId: idOf(at),
      changes: { waitsFor: [...named.keys()], ...(Object.keys(waitsHow).length > 0 && { waitsHow }) },
    });
    if (isRefusal(came) && !["cycle", "wrong_audience", "nothing_to_change"].includes(came.refused))
      throw new Error(came.refused);
  }
  return stage;
}

/** Some time after all of it. */
export const later = minute(1000);
