import type { Library } from "@cairn/domain/frame/experience.ts";
import type { ActivityChanges } from "@cairn/domain/project/plan/activity.ts";

/**
 * The changes that turn an activity in a seller's words into the customer's activity of the library that it stands for.
 * Who carries it becomes who carries that one, so that what is the customer's own work is no longer a seller's.
 */
export function rewritten(
  libraryId: string,
  { activities }: Library,
  customerHas: string | undefined,
): ActivityChanges | undefined {
  const meant = activities.find(({ id }) => id === libraryId);
  if (!meant) return undefined;
  const { title, why, doneWhen, firstStep, watchFor, signOfFailure, carriedBy } = meant;
  return {
    title,
    because: customerHas ? `So that you can say: ${customerHas}` : why,
    doneWhen,
    firstStep,
    watchFor,
    signOfFailure,
    carriedBy: carriedBy === "together" ? "together" : "the customer alone",
  };
}
