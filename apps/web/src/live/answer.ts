import { Failure } from "@cairn/contract/failures.ts";
import { isRefusal, type Refusal } from "@cairn/domain/kernel/refusal.ts";

/** What became of a command: carried (with the id to take it back by), or refused and nothing changed. */
export type Answer = { readonly commandId: string } | Refusal | Failure;

export function isCarried(answer: Answer): answer is { readonly commandId: string } {
  return "commandId" in answer;
}

/** Why a command was not carried, if it was not. */
export function problemIn(answer: Answer): Refusal | Failure | undefined {
  return answer instanceof Failure || isRefusal(answer) ? answer : undefined;
}

/** The text somebody else saved meanwhile, if that is why a text was refused. */
export function theirsIn(answer: Answer): string | undefined {
  const current = problemIn(answer)?.details["current"];
  return typeof current === "string" ? current : undefined;
}
