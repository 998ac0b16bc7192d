import { z } from "zod";

/**
 * The ten jobs of a customer's project. Jobs are not stages: they run side by side and are reopened.
 * `own` and `support` never close.
 */
export const jobs = [
  "own", // J0 Own and steer the project
  "understand", // J1 Understand the problem and its impact
  "readiness", // J2 Decide whether to change: readiness and both risks
  "support", // J3 People, alignment, management support
  "criteria", // J4 Define what good looks like and how we will decide
  "explore", // J5 Explore options
  "test", // J6 Test and be sure
  "decide", // J7 Decide and commit
  "change", // J8 Prepare and carry out the change
  "value", // J9 Get the value and learn
] as const;

export const Job = z.enum(jobs);
export type Job = z.infer<typeof Job>;

/** Jobs that stay open as long as the project does. */
export const alwaysOpen: ReadonlySet<Job> = new Set<Job>(["own", "support"]);
