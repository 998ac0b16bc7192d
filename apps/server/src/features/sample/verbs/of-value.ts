import type { InputOf } from "@cairn/domain/project/project.ts";
import type { Voice } from "./voice.ts";

type Cause = InputOf<"changeCause">["changes"];
type Reading = Omit<InputOf<"takeReading">, "readingId" | "space" | "measureId" | "source">;
type Lesson = InputOf<"changeLesson">["changes"];

/** Every figure of the sample says so. */
export const source = "Made up for this sample";

/** What brings the problem about, what was promised, and whether it was worth it. */
export function verbsOfValue({ does, id, space }: Voice) {
  return {
    blames: (name: string, cause: Cause) => does("addCause", { causeId: id(name), space: space(), ...cause }),
    blamesOtherwise: (name: string, changes: Cause) => does("changeCause", { causeId: id(name), changes }),
    doubts: (name: string, cause: string, text: string) =>
      does("doubtCause", { doubtId: id(name), space: space(), causeId: id(cause), text }),
    settlesDoubt: (name: string, how: string) => does("settleDoubt", { doubtId: id(name), how }),
    doubtsAgain: (name: string) => does("reopenDoubt", { doubtId: id(name) }),

    measures: (name: string, measure: Omit<InputOf<"addMeasure">, "measureId" | "space">) =>
      does("addMeasure", { measureId: id(name), space: space(), ...measure }),
    aimsAnew: (name: string, changes: InputOf<"changeMeasure">["changes"]) =>
      does("changeMeasure", { measureId: id(name), changes }),
    reads: (name: string, measure: string, reading: Reading) =>
      does("takeReading", { readingId: id(name), space: space(), measureId: id(measure), source, ...reading }),
    reviews: (name: string, review: Omit<InputOf<"reviewValue">, "reviewId" | "space">) =>
      does("reviewValue", { reviewId: id(name), space: space(), ...review }),

    notesPromise: (name: string, promise: InputOf<"changePromise">["changes"]) =>
      does("notePromise", { promiseId: id(name), space: space(), ...promise }),
    rewordsPromise: (name: string, changes: InputOf<"changePromise">["changes"]) =>
      does("changePromise", { promiseId: id(name), changes }),
    takesPromiseOn: (name: string) => does("takePromiseOn", { promiseId: id(name) }),
    letsPromiseGo: (name: string) => does("letPromiseGo", { promiseId: id(name) }),
    settlesPromise: (name: string, came: InputOf<"settlePromise">["came"], because?: string) =>
      does("settlePromise", { promiseId: id(name), came, because }),
    reopensPromise: (name: string) => does("reopenPromise", { promiseId: id(name) }),

    learns: (name: string, lesson: Lesson) => does("noteLesson", { lessonId: id(name), space: space(), ...lesson }),
    learnsOtherwise: (name: string, changes: Lesson) => does("changeLesson", { lessonId: id(name), changes }),
    passesOn: (name: string) => does("releaseLesson", { lessonId: id(name) }),
    keepsBack: (name: string) => does("keepLessonBack", { lessonId: id(name) }),
  };
}
