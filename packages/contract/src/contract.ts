import { calendar } from "./calendar.ts";
import { estimates } from "./estimates.ts";
import { evidence } from "./evidence.ts";
import { experience } from "./experience.ts";
import { holidays } from "./holidays.ts";
import { identity } from "./identity.ts";
import { invitations } from "./invitations.ts";
import { organisations } from "./organisations.ts";
import { planFiles } from "./plan-files.ts";
import { projects } from "./projects.ts";
import { rounds } from "./rounds.ts";
import { running } from "./running.ts";

/** Every endpoint besides the project's commands. */
export const contract = {
  ...identity,
  ...projects,
  ...invitations,
  ...organisations,
  ...rounds,
  ...running,
  ...holidays,
  ...calendar,
  ...planFiles,
  ...estimates,
  ...experience,
  ...evidence,
} as const;
