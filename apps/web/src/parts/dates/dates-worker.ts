// Finds dates and chances beside the page, so that it answers while somebody drags. Gets a question, hands back its answer.
import { answerTo, type Question } from "./outlook.ts";

addEventListener("message", ({ data }: MessageEvent<Question>) => {
  postMessage(answerTo(data), { transfer: [] });
});
