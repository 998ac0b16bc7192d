import type { measureCommands } from "../../project/outcomes/measures.ts";
import type { promiseCommands } from "../../project/outcomes/promises.ts";
import type { reviewCommands } from "../../project/outcomes/reviews.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

type Names = keyof typeof measureCommands | keyof typeof promiseCommands | keyof typeof reviewCommands;

export const outcomesHappy = ({ space, id, fresh }: Furnished): HappyWays<Names> => ({
  addMeasure: { input: { space, measureId: fresh, what: "Late answers", unit: "a week", better: "lower" } },
  changeMeasure: {
    input: { measureId: id("measure"), changes: { target: { value: 4 }, what: "Hours" }, from: { what: "Hours lost" } },
  },
  takeReading: { input: { space, readingId: fresh, measureId: id("measure"), day: "2026-01-05", value: 12 } },
  notePromise: { input: { space, promiseId: fresh, what: "Training for every shift", promisedById: id("person") } },
  changePromise: {
    input: { promiseId: id("promise"), changes: { what: "Two trainings" }, from: { what: "One training" } },
  },
  takePromiseOn: { input: { promiseId: id("promise") } },
  letPromiseGo: { input: { promiseId: id("promiseTaken") } },
  settlePromise: { input: { promiseId: id("promise"), came: "not kept", because: "Nobody was free" } },
  reopenPromise: { input: { promiseId: id("promiseSettled") } },
  reviewValue: { input: { space, reviewId: fresh, day: "2026-01-05", ending: "adjust", because: "Two wards wait" } },
  noteLesson: { input: { space, lessonId: fresh, text: "Ask the night shift first", kind: "helped" } },
  changeLesson: {
    input: { lessonId: id("lesson"), changes: { text: "Ask all shifts", kind: "helped" }, from: { text: "Ask first" } },
  },
  releaseLesson: { input: { lessonId: id("lesson"), from: { text: "Ask first" } } },
  keepLessonBack: { input: { lessonId: id("lessonReleased") } },
});
