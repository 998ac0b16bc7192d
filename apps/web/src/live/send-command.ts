import { commandEndpoints, idempotencyHeader } from "@cairn/contract/commands.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { Carried } from "@cairn/contract/projects.ts";
import { call, Offline } from "../api/call.ts";
import type { Pending } from "./outbox.ts";

/** Failures that will pass by themselves or by signing in: the command is kept and sent again. */
const passing: ReadonlySet<string> = new Set(["not_ready", "not_signed_in", "too_many_tries"]);

/**
 * Send a command under its own idempotency key, so that sending it twice does it once.
 * @returns the events it came to, or why the server refused it
 * @throws Offline when it is not known whether it arrived
 */
export async function sendCommand(projectId: string, { name, input, commandId }: Pending): Promise<Carried | Failure> {
  const endpoint = commandEndpoints.get(name);
  if (!endpoint) return new Failure("not_found");
  try {
    const request = { params: { projectId }, body: input };
    return (await call(endpoint, request, { [idempotencyHeader]: commandId })) as Carried;
  } catch (problem) {
    if (problem instanceof Failure && !passing.has(problem.code)) return problem;
    throw problem instanceof Failure ? new Offline(problem.code) : problem;
  }
}
