import { idempotencyHeader } from "@cairn/contract/commands.ts";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure } from "@cairn/contract/failures.ts";
import { z } from "zod";

/** What came with a request, before anything is known of it. */
export type Raw = { readonly params: unknown; readonly query: unknown; readonly body: unknown; readonly key: unknown };

export type Input = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: unknown;
  readonly body: unknown;
  readonly idempotencyKey: string | undefined;
};

/**
 * The names in the path, checked. An id that is none can be of nothing.
 * @throws Failure `not_found`
 */
export function paramsOf(endpoint: Endpoint, raw: Raw): Readonly<Record<string, unknown>> {
  const parsed = (endpoint.params ?? z.object({})).safeParse(raw.params);
  if (!parsed.success) throw new Failure("not_found");
  return parsed.data;
}

/**
 * Query, body and key, checked by what the endpoint says of them.
 * @throws Failure `invalid_input` that names the field and what it must be
 */
export function inputOf(endpoint: Endpoint, raw: Raw): Omit<Input, "params"> {
  return {
    query: endpoint.query && parsed(endpoint.query, raw.query),
    body: endpoint.body && parsed(endpoint.body, raw.body),
    idempotencyKey:
      raw.key === undefined ? undefined : parsed(Key, { [idempotencyHeader]: raw.key })[idempotencyHeader],
  };
}

const Key = z.object({ [idempotencyHeader]: z.uuid("must be a UUID") });

function parsed<T extends z.ZodType>(shape: T, value: unknown): z.output<T> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Failure("invalid_input", { field: issue?.path.join(".") ?? "", must: issue?.message ?? "" });
}
