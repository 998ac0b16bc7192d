import { Readable } from "node:stream";
import { type FailureCode, problemOf } from "@cairn/contract/failures.ts";
import type { FastifyReply } from "fastify";
import type { Encoded } from "./encoded.ts";
import type { FileAnswer } from "./visit.ts";

/** Nothing that anybody may see of a project is kept on the way, or in a browser after signing out. */
const notKept = "no-store";

export function answerWith(reply: FastifyReply, answer: FileAnswer | { readonly json: unknown }): FastifyReply {
  reply.header("cache-control", notKept);
  if ("json" in answer) return reply.type("application/json; charset=utf-8").send(JSON.stringify(answer.json));
  const plain = answer.fileName.replaceAll(/[^\w.-]+/g, "-");
  return reply
    .type(answer.contentType)
    .header(
      "content-disposition",
      `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
    )
    .send(isWhole(answer.text) ? answer.text : Readable.from(answer.text, { objectMode: false }));
}

const isWhole = (text: FileAnswer["text"]): text is string | Buffer =>
  typeof text === "string" || Buffer.isBuffer(text);

/** What is written and compressed already. */
export function answerEncoded(reply: FastifyReply, { encoding, bytes }: Encoded): FastifyReply {
  if (encoding !== "identity") reply.header("content-encoding", encoding);
  return reply
    .header("cache-control", notKept)
    .header("vary", "accept-encoding")
    .type("application/json; charset=utf-8")
    .send(bytes);
}

export function answerFailure(
  reply: FastifyReply,
  code: FailureCode,
  details: Parameters<typeof problemOf>[1] = {},
): FastifyReply {
  const problem = problemOf(code, details);
  return reply
    .code(problem.status)
    .header("cache-control", notKept)
    .type("application/problem+json; charset=utf-8")
    .send(JSON.stringify(problem));
}
