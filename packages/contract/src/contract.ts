import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { type CommandName, commandNamed, commands, isCommandName } from "@cairn/domain/project/project.ts";
import { z } from "zod";
import { calendar } from "./calendar.ts";
import type { Endpoint } from "./endpoint.ts";
import { estimates } from "./estimates.ts";
import { evidence } from "./evidence.ts";
import { experience } from "./experience.ts";
import { holidays } from "./holidays.ts";
import { identity } from "./identity.ts";
import { invitations } from "./invitations.ts";
import { organisations } from "./organisations.ts";
import { planFiles } from "./plan-files.ts";
import { Carried, projects } from "./projects.ts";
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

/** The endpoint of a command, made from its declaration: `POST /api/projects/{projectId}/{command}`. */
function commandEndpoint(name: CommandName): Endpoint {
  const { summary, input } = commandNamed(name);
  return {
    method: "POST",
    path: `/api/projects/{projectId}/${name}`,
    summary,
    admits: "participant",
    params: z.object({ projectId: ProjectId }),
    body: input,
    ok: Carried,
    fails: [
      "invalid_input",
      "not_found",
      "not_allowed",
      "changed_meanwhile",
      "wrong_audience",
      "not_now",
      "key_reused",
    ],
  };
}

export const commandEndpoints: ReadonlyMap<CommandName, Endpoint> = new Map(
  Object.keys(commands)
    .filter(isCommandName)
    .map((name) => [name, commandEndpoint(name)]),
);

/** Commands carry this header with a UUID of the client's: the same key and body give the same answer, once. */
export const idempotencyHeader = "idempotency-key";
