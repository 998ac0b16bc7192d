import { z } from "zod";
import { type Refusal, refuse } from "./refusal.ts";

/** One line that names something. */
export const Title = z.string().trim().min(1).max(200);
/** A reason: short enough to be read. */
export const Reason = z.string().trim().min(1).max(1000);
/** Free text of a page at most. */
export const Text = z.string().trim().min(1).max(10_000);

/**
 * Somebody edits a text they began from `from`. When it is another text by now, they are refused and shown both,
 * so that nothing anybody wrote is lost.
 */
export function editedMeanwhile(from: string | undefined, current: string | undefined): Refusal | undefined {
  if (from === undefined || from === (current ?? "")) return undefined;
  return refuse("changed_meanwhile", { current: current ?? "", from });
}
