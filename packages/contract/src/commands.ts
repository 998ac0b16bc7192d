import { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { type CommandName, commandNamed, commands, isCommandName } from "@cairn/domain/project/project.ts";
import { z } from "zod";
import type { Endpoint } from "./endpoint.ts";
import { Carried } from "./projects.ts";

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
