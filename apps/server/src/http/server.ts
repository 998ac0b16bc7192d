import { randomUUID } from "node:crypto";
import { constants } from "node:zlib";
import { commandEndpoints } from "@cairn/contract/commands.ts";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure, type FailureCode } from "@cairn/contract/failures.ts";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastify, { type FastifyInstance } from "fastify";
import type { Log } from "../adapters/log.ts";
import { answerFailure } from "./answer.ts";
import { closeGently } from "./drain.ts";
import { serveHealth } from "./health.ts";
import type { House } from "./house.ts";
import { openApiOf } from "./openapi.ts";
import { servePages } from "./pages.ts";
import { refuseForeign } from "./same-origin.ts";
import { type AnyHandler, serve } from "./serve.ts";
import type { CommandHandler } from "./visit.ts";

export type ServerParts = {
  readonly house: House;
  readonly log: Log;
  /** How people reach this Cairn, without a slash at the end. */
  readonly publicUrl: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
  readonly handlers: Readonly<Record<string, unknown>>;
  readonly carryCommand: CommandHandler;
  /** A whole office may share an address, so this only stops machines. */
  readonly requestsPerMinute?: number | undefined;
};

const bodyBytes = 1024 * 1024;

export type Server = { readonly app: FastifyInstance; readonly close: () => Promise<void> };

/** The whole of what this Cairn answers over HTTP, not yet listening. */
export async function makeServer(parts: ServerParts): Promise<Server> {
  const { house, log, publicUrl, endpoints, handlers, carryCommand, requestsPerMinute = 3000 } = parts;
  const app = fastify({
    bodyLimit: bodyBytes,
    logger: false,
    // A proxy on this machine says for whom it asks; nobody else is believed.
    trustProxy: "loopback",
    forceCloseConnections: "idle",
    // Long enough to send years of past projects over a slow line, and not for ever.
    requestTimeout: 1_800_000,
    frameworkErrors: (_error, _request, reply) => void answerFailure(reply, "not_found"),
    genReqId: () => randomUUID(),
  });
  const close = closeGently(app);
  app.removeContentTypeParser("text/plain");
  refuseUnkeepable(app);
  answerFailures(app, log);
  app.addHook("onResponse", (request, reply, done) => {
    const route = request.routeOptions.url ?? "(a page)";
    log.request({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) });
    done();
  });
  await protect(app, house.secure, requestsPerMinute);
  app.addHook("onRequest", (request, _, done) => {
    refuseForeign(request, new URL(publicUrl).origin);
    done();
  });

  serveHealth(app, house);
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const handle = handlers[name];
    if (typeof handle === "function") serve(app, house, endpoint, handle as AnyHandler);
  }
  for (const [name, endpoint] of commandEndpoints) {
    serve(app, house, endpoint, (visit) => carryCommand(visit as Parameters<CommandHandler>[0], name));
  }
  const openApi = JSON.stringify(openApiOf([...Object.entries(endpoints), ...commandEndpoints], publicUrl));
  app.get("/api/openapi.json", (_, reply) => reply.type("application/json; charset=utf-8").send(openApi));
  await servePages(app);
  return { app, close };
}

/** What JSON can write and the database cannot keep: the zero character, and one half of a character that takes two. */
function findUnkeepable(text: string): string | undefined {
  if (!/\\u(?:0000|d[89a-f])/i.test(text)) return undefined;
  const rest = text.replaceAll("\\\\", " ").replaceAll(/\\ud[89ab][\da-f]{2}\\ud[c-f][\da-f]{2}/gi, " ");
  if (rest.includes("\\u0000")) return "must hold no zero characters (U+0000)";
  return /\\ud[89a-f]/i.test(rest) ? "must hold no half of a character (U+D800 to U+DFFF)" : undefined;
}

function refuseUnkeepable(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, text, done) => {
    const must = findUnkeepable(text);
    if (must !== undefined) done(new Failure("invalid_input", { field: "", must }));
    else void parse(request, text, done);
  });
}

async function protect(app: FastifyInstance, secure: boolean, requestsPerMinute: number): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        // Mantine writes style attributes and a style element at run time. A style can deface a page, but it cannot act, and
        // nothing else may come from outside: script-src stays closed, and images and fonts are ours.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 15_552_000 } : false,
    referrerPolicy: { policy: "same-origin" },
  });
  await app.register(cookie);
  await app.register(compress, {
    threshold: 1024,
    encodings: ["br", "gzip"],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  // No headers that count: what others did from the same address is nobody's business.
  const noHeaders = { "x-ratelimit-limit": false, "x-ratelimit-remaining": false, "x-ratelimit-reset": false };
  await app.register(rateLimit, {
    max: requestsPerMinute,
    timeWindow: 60_000,
    addHeaders: { ...noHeaders, "retry-after": false },
    addHeadersOnExceeding: noHeaders,
    errorResponseBuilder: () => new Failure("too_many_tries"),
  });
}

/** What can be wrong with a request before it reaches the door. */
const failureOfCode: Readonly<Record<string, FailureCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "body_too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "wrong_content_type",
};

function answerFailures(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof Failure) return answerFailure(reply, error.code, error.details);
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const known = failureOfCode[code];
    if (known) return answerFailure(reply, known);
    const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
    if (status < 500) return answerFailure(reply, "invalid_input", { field: "", must: "must be well-formed JSON" });
    const incident = randomUUID();
    log.trouble(error, { incident, method: request.method, route: request.routeOptions.url ?? "" });
    return answerFailure(reply, "unexpected", { incident });
  });
}
