import { Failure } from "@cairn/contract/failures.ts";
import { isRefusal, type Refusal } from "@cairn/domain/kernel/refusal.ts";
import { failures as failuresWords } from "../words/en/failures.ts";
import { Offline } from "./call.ts";

/** The sentence to show for anything that can go wrong with a call or a command. */
export function sentenceFor(problem: unknown): string {
  if (problem instanceof Failure) return failuresWords[problem.code](problem.details);
  if (problem instanceof Offline) return failuresWords.offline({});
  if (typeof problem === "object" && problem !== null && isRefusal(problem)) return refusalWords(problem);
  return failuresWords.unexpected({});
}

function refusalWords({ refused, details }: Refusal): string {
  return failuresWords[refused](details);
}
