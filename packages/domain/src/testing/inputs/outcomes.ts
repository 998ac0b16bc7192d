import * as fc from "fast-check";
import type { measureCommands } from "../../project/outcomes/measures.ts";
import type { promiseCommands } from "../../project/outcomes/promises.ts";
import type { reviewCommands } from "../../project/outcomes/reviews.ts";
import { type Inputs, made, nullable, opt, person, rarely, seen, text } from "./drawing.ts";

const past = fc.constantFrom("2025-11-03", "2025-12-01");
const value = fc.nat({ max: 9 });
const lesson = { text, kind: fc.constantFrom("helped", "surprised us") };
const promise = { what: text, promisedById: rarely(person), dueOn: opt(past) };
const promiseId = { promiseId: seen("promises") };
const lessonId = { lessonId: seen("lessons") };
const changes = fc.record({
  what: opt(text),
  ownerId: nullable(person),
  baseline: nullable(fc.record({ value, day: past, source: opt(text) })),
  target: nullable(fc.record({ value })),
});

export const outcomesInputs = {
  addMeasure: made("measure", "measureId", {
    what: text,
    unit: fc.constant("a week"),
    better: fc.constant("lower"),
    ownerId: rarely(person),
    baseline: opt(fc.record({ value, day: past, source: opt(text) })),
  }),
  changeMeasure: fc.record({ measureId: seen("measures"), changes }),
  takeReading: made("reading", "readingId", { measureId: seen("measures"), day: past, value, note: opt(text) }),
  notePromise: made("promise", "promiseId", promise),
  changePromise: fc.record({ ...promiseId, changes: fc.record(promise) }),
  takePromiseOn: fc.record(promiseId),
  letPromiseGo: fc.record(promiseId),
  settlePromise: fc.record({ ...promiseId, came: fc.constantFrom("kept", "not kept"), because: opt(text) }),
  reopenPromise: fc.record(promiseId),
  reviewValue: made("review", "reviewId", { day: past, ending: fc.constant("adjust"), because: text }),
  noteLesson: made("lesson", "lessonId", lesson),
  changeLesson: fc.record({ ...lessonId, changes: fc.record(lesson) }),
  releaseLesson: fc.record(lessonId),
  keepLessonBack: fc.record(lessonId),
} as const satisfies Readonly<
  Record<keyof typeof measureCommands | keyof typeof promiseCommands | keyof typeof reviewCommands, Inputs>
>;
