import { z } from "zod";

const Line = z.string().trim().min(1).max(200);

/** One stage of a seller's process. `winProbability` is a share from 0 to 1: the seller's own figure, shown to no customer. */
export const Stage = z.object({
  name: Line,
  winProbability: z.number().min(0).max(1).optional(),
  activities: z.array(Line).max(60).default([]),
  exitCriteria: z.array(Line).max(40).default([]),
});
export type Stage = z.infer<typeof Stage>;

/** A seller's sales process: it lives in the seller's organisation, never in the customer's plan. */
export const SalesProcess = z.object({
  name: Line,
  stages: z.array(Stage).min(1).max(20),
});
export type SalesProcess = z.infer<typeof SalesProcess>;
