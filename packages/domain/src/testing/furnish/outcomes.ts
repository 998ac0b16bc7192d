import type { Furnish } from "./furnish.ts";

export const outcomesKinds = {
  cause: 90,
  doubt: 91,
  doubtSettled: 92,
  measure: 93,
  reading: 94,
  promise: 95,
  promiseTaken: 96,
  promiseSettled: 97,
  review: 98,
  lesson: 99,
  lessonReleased: 100,
} as const;

/** Causes with their doubts, and what there is to tell whether it was worth it. */
export function furnishOutcomes({ say, space, id }: Furnish<keyof typeof outcomesKinds>): void {
  say("addCause", { space, causeId: id("cause"), what: "One desk", kind: "cause", explains: "most of it" });
  for (const kind of ["doubt", "doubtSettled"] as const)
    say("doubtCause", { space, doubtId: id(kind), causeId: id("cause"), text: "Is it?" });
  say("settleDoubt", { doubtId: id("doubtSettled"), how: "It is" });
  say("addMeasure", { space, measureId: id("measure"), what: "Hours lost", unit: "a week", better: "lower" });
  say("takeReading", { space, readingId: id("reading"), measureId: id("measure"), day: "2025-12-01", value: 30 });
  for (const kind of ["promise", "promiseTaken", "promiseSettled"] as const)
    say("notePromise", { space, promiseId: id(kind), what: "One training" });
  say("takePromiseOn", { promiseId: id("promiseTaken") });
  say("settlePromise", { promiseId: id("promiseSettled"), came: "kept" });
  say("reviewValue", { space, reviewId: id("review"), day: "2026-01-02", ending: "extend", because: "It helps" });
  for (const kind of ["lesson", "lessonReleased"] as const)
    say("noteLesson", { space, lessonId: id(kind), text: "Ask first", kind: "helped" });
  say("releaseLesson", { lessonId: id("lessonReleased") });
}
