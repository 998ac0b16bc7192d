import { idempotencyHeader } from "@cairn/contract/commands.ts";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { type FailureCode, statusOf } from "@cairn/contract/failures.ts";
import { z } from "zod";

type Json = Readonly<Record<string, unknown>>;

function schemaOf(shape: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" });
  return schema;
}

/** What may be wrong with any request of its kind, besides what the endpoint itself names. */
function failuresOf({ admits, body, query, takes, fails }: Endpoint): readonly FailureCode[] {
  return [
    ...fails,
    ...(admits === "anyone" ? [] : (["not_signed_in"] as const)),
    ...(admits === "anyone" || admits === "account" ? [] : (["not_found"] as const)),
    ...(body || query ? (["invalid_input"] as const) : []),
    ...(takes ? (["wrong_content_type"] as const) : []),
    ...(body ? (["body_too_large", "wrong_content_type"] as const) : []),
    "too_many_tries",
    "not_ready",
    "unexpected",
  ];
}

function answersOf(endpoint: Endpoint): Json {
  const kind = { json: "application/json", stream: "text/event-stream", file: "application/octet-stream" };
  const byStatus = Map.groupBy(new Set(failuresOf(endpoint)), (code) => statusOf[code]);
  const problem = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
  return {
    "200": {
      description: "Done",
      content: { [kind[endpoint.answers ?? "json"]]: { schema: schemaOf(endpoint.ok, "output") } },
    },
    ...Object.fromEntries(
      [...byStatus].map(([status, codes]) => [String(status), { description: codes.join(", "), content: problem }]),
    ),
  };
}

function parametersOf(endpoint: Endpoint, isCommand: boolean): Json[] {
  const named = (shape: z.ZodObject | undefined, place: "path" | "query") =>
    Object.entries(shape?.shape ?? {}).map(([name, field]) => ({
      name,
      in: place,
      required: place === "path" || !(field as z.ZodType).safeParse(undefined).success,
      schema: schemaOf(field as z.ZodType, "input"),
    }));
  const key = {
    name: idempotencyHeader,
    in: "header",
    required: false,
    description: "A UUID of the client's: the same key and body are carried out once and get the same answer",
    schema: { type: "string", format: "uuid" },
  };
  return [...named(endpoint.params, "path"), ...named(endpoint.query, "query"), ...(isCommand ? [key] : [])];
}

function operationOf(name: string, endpoint: Endpoint): Json {
  const { summary, body, takes, admits, method } = endpoint;
  return {
    operationId: name,
    summary,
    parameters: parametersOf(endpoint, method === "POST" && admits !== "anyone"),
    ...(body && {
      requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, "input") } } },
    }),
    ...(takes === "file" && {
      requestBody: { required: true, content: { "application/octet-stream": { schema: {} } } },
    }),
    responses: answersOf(endpoint),
    "x-admits": admits,
  };
}

/** OpenAPI 3.1 of everything in the contract, made from the same table as the routes. */
export function openApiOf(endpoints: Iterable<readonly [string, Endpoint]>, publicUrl: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const [name, endpoint] of endpoints) {
    paths[endpoint.path] = { ...paths[endpoint.path], [endpoint.method.toLowerCase()]: operationOf(name, endpoint) };
  }
  const Problem = z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(statusOf) as [FailureCode, ...FailureCode[]]),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  });
  return {
    openapi: "3.1.0",
    info: { title: "Cairn", version: "0.1.0", description: "A customer's own project, and who accompanies it" },
    servers: [{ url: publicUrl }],
    paths,
    components: { schemas: { Problem: schemaOf(Problem, "output") } },
  };
}
