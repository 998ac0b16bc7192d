import type { Score } from "@cairn/domain/project/options/options.ts";
import { z } from "zod";

/** What somebody says of an option on a criterion before it is sent: a figure, that they do not know, or nothing yet. */
export const Said = z.object({
  value: z.union([z.int().min(0).max(10), z.literal("unknown")]).optional(),
  because: z.string(),
});
export type Said = z.infer<typeof Said>;

export const asSaid = (score: Score | undefined): Said =>
  score ? { value: score.value ?? "unknown", because: score.because ?? "" } : { because: "" };
