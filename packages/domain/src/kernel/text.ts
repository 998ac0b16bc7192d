import { z } from "zod";
import { type Refusal, refuse } from "./refusal.ts";

const longest = { name: 120, title: 200, reason: 1000, text: 10_000 } as const;

/** What a person or an organisation is called. */
export const Name = z.string().trim().min(1).max(longest.name);
/** One line that names something. */
export const Title = z.string().trim().min(1).max(longest.title);
/** A reason: short enough to be read. */
export const Reason = z.string().trim().min(1).max(longest.reason);
/** Free text of a page at most. */
export const Text = z.string().trim().min(1).max(longest.text);

/** The same as they stood there when somebody began to edit them: empty where there was nothing. */
export const TitleBefore = z.string().max(longest.title);
export const ReasonBefore = z.string().max(longest.reason);
export const TextBefore = z.string().max(longest.text);

/**
 * Somebody edits a text they began from `from`. When it is another text by now, they are refused and shown both,
 * so that nothing anybody wrote is lost.
 */
export function editedMeanwhile(from: string | undefined, current: string | undefined): Refusal | undefined {
  if (from === undefined || from === (current ?? "")) return undefined;
  return refuse("changed_meanwhile", { current: current ?? "", from });
}
