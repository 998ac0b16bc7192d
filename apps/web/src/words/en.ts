import { failures } from "./en/failures.ts";
import { identity } from "./en/identity.ts";
import { jobs } from "./en/jobs.ts";
import { plan } from "./en/plan.ts";
import { projects } from "./en/projects.ts";
import { shell } from "./en/shell.ts";
import { talk } from "./en/talk.ts";

export const en = { failures, identity, jobs, plan, projects, shell, talk };
