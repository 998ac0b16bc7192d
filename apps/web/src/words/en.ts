import { failures } from "./en/failures.ts";
import { identity } from "./en/identity.ts";
import { jobs } from "./en/jobs.ts";
import { projects } from "./en/projects.ts";
import { shell } from "./en/shell.ts";

export const en = { failures, identity, jobs, projects, shell };
