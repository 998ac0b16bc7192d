import { z } from "zod";

/** As much as one process holds: more is no process that somebody could follow. */
export const mostStages = 20;
export const mostStageActivities = 60;
export const mostExitCriteria = 40;

/** The name of a process or stage, an activity, an exit criterion. */
export const Line = z.string().trim().min(1).max(200);

/** One stage of a seller's process. `winProbability` is a share from 0 to 1: the seller's own figure, shown to no customer. */
export const Stage = z.object({
  name: Line,
  winProbability: z.number().min(0).max(1).optional(),
  activities: z.array(Line).max(mostStageActivities).default([]),
  exitCriteria: z.array(Line).max(mostExitCriteria).default([]),
});
export type Stage = z.infer<typeof Stage>;

/** A seller's sales process: it lives in the seller's organisation, never in the customer's plan. */
export const SalesProcess = z.object({
  name: Line,
  stages: z.array(Stage).min(1).max(mostStages),
});
export type SalesProcess = z.infer<typeof SalesProcess>;
