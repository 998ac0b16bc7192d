import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure, type FailureCode, failureCodes } from "@cairn/contract/failures.ts";
import type { z } from "zod";
import { askedAhead } from "./ahead.ts";

type Input<T> = T extends z.ZodType ? z.input<T> : never;

/** What a call to an endpoint carries. Only what the endpoint declares can be given. */
export type CallOf<E extends Endpoint> = (E["params"] extends z.ZodType ? { params: Input<E["params"]> } : object) &
  (E["query"] extends z.ZodType ? { query: Input<E["query"]> } : object) &
  (E["body"] extends z.ZodType ? { body: Input<E["body"]> } : object);

type Loose = { params?: Readonly<Record<string, unknown>>; query?: Readonly<Record<string, unknown>>; body?: unknown };

/** The address of an endpoint, with its path and query parameters filled in. */
export function addressOf(endpoint: Endpoint, { params = {}, query = {} }: Loose = {}): string {
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const asked = Object.entries(query).filter(([, value]) => value !== undefined);
  const search = new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString();
  return search ? `${path}?${search}` : path;
}

/** The connection is gone; nothing is known about what arrived. */
export class Offline extends Error {
  override readonly name = "Offline";
}

/**
 * Call an endpoint and hand out its answer as the contract types it.
 *
 * @throws Failure with the server's code and details
 * @throws Offline when there is no connection
 */
export async function call<E extends Endpoint>(
  endpoint: E,
  request: CallOf<E>,
  headers: Readonly<Record<string, string>> = {},
): Promise<z.output<E["ok"]>> {
  const { body, ...rest }: Loose = request;
  const address = addressOf(endpoint, rest);
  const ahead = endpoint.method === "GET" ? askedAhead(address) : undefined;
  const asked =
    ahead ??
    fetch(address, {
      method: endpoint.method,
      credentials: "same-origin",
      headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const answer = await asked.catch((reason: unknown) => {
    throw new Offline("no connection", { cause: reason });
  });
  if (answer.ok) return (await answer.json()) as z.output<E["ok"]>;
  throw await failureIn(answer);
}

const isFailureCode = (code: unknown): code is FailureCode => failureCodes.some((known) => known === code);

/** What an answer that is none says went wrong. */
export async function failureIn(answer: Response): Promise<Error> {
  const problem: unknown = await answer.json().catch(() => undefined);
  if (typeof problem === "object" && problem !== null && "code" in problem && isFailureCode(problem.code)) {
    const details = "details" in problem ? (problem.details as Failure["details"]) : {};
    return new Failure(problem.code, details);
  }
  // A gateway that answers instead of Cairn: nothing is known about what arrived.
  return answer.status >= 502 && answer.status <= 504
    ? new Offline(`status ${answer.status}`)
    : new Failure("unexpected");
}
