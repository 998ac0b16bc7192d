import type { z } from "zod";
import type { FailureCode } from "./failures.ts";

/**
 * Whom an endpoint lets in. `anyone` · `account`: somebody signed in · `participant`: somebody on this project, whose
 * rights the domain then decides · `colleague`: of this organisation · `keeper`: who administers it ·
 * `admin`: who runs this Cairn. Who is not let in gets `not_signed_in` without a session and else `not_found`.
 */
export type Admits = "anyone" | "account" | "participant" | "colleague" | "keeper" | "admin";

/** One HTTP operation, as data: the server's routes, the typed client and OpenAPI are made from it. */
export type Endpoint = {
  readonly method: "GET" | "POST" | "PUT" | "DELETE";
  /** With `{name}` for each path parameter. */
  readonly path: string;
  readonly summary: string;
  readonly admits: Admits;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The JSON answer. `stream` and `file` endpoints answer otherwise and say so. */
  readonly ok: z.ZodType;
  readonly answers?: "json" | "stream" | "file";
  readonly fails: readonly FailureCode[];
};

/** Keeps the literal types of an endpoint table. */
export const endpoints = <const T extends Readonly<Record<string, Endpoint>>>(table: T): T => table;
