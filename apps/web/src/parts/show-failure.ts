import { sentenceFor } from "../api/failure-words.ts";
import { showProblem } from "../ui/notice.ts";

/** Say in a notice why a call did not work. */
export function showFailure(problem: unknown): void {
  showProblem(sentenceFor(problem));
}
