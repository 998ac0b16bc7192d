import { idempotencyHeader } from "@cairn/contract/commands.ts";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Db, troubleOf } from "../store/database.ts";
import { admit } from "./admission.ts";
import { answerEncoded, answerWith } from "./answer.ts";
import type { House } from "./house.ts";
import { serveInSteps } from "./in-steps.ts";
import { inputOf, paramsOf, type Raw } from "./input.ts";
import { KeptFailure } from "./kept-failure.ts";
import { keepStreaming } from "./stream.ts";
import type { FileAnswer, StreamAnswer, Visit } from "./visit.ts";

/** What a handler is to the door: it knows neither which endpoint it is nor what came in. */
export type AnyHandler = (visit: Visit) => Promise<unknown>;

/** What is done only once the transaction is committed. */
type Effects = {
  readonly cookies: (() => void)[];
  readonly actions: (() => void)[];
  readonly wakes: Set<string>;
  fingerprint?: string;
};
type Outcome = { readonly answer: unknown; readonly effects: Effects; readonly failure?: KeptFailure };

const mostTries = 3;
const importBytes = 20 * 1024 * 1024;
const bringsFiles: ReadonlySet<string> = new Set(["/api/projects/import", "/api/projects/{projectId}/plan-file"]);

const limitOf = ({ path }: Endpoint): { bodyLimit?: number } =>
  bringsFiles.has(path) ? { bodyLimit: importBytes } : {};

/** The one door: every request to an endpoint of the contract goes this way, and there is no other. */
export function serve(app: FastifyInstance, house: House, endpoint: Endpoint, handle: AnyHandler): void {
  if (endpoint.works === "in steps") return serveInSteps(app, house, endpoint, handle);
  app.route({
    method: endpoint.method,
    url: endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1"),
    ...limitOf(endpoint),
    handler: async (request, reply) => {
      const { answer, effects, failure } = await carryOut(house, endpoint, handle, request, reply);
      for (const cookie of effects.cookies) cookie();
      if (failure) throw failure;
      for (const action of effects.actions) action();
      for (const id of effects.wakes) house.hints.tell(id);
      // What kind of answer a handler gives, its endpoint's types say.
      if (endpoint.answers === "stream") {
        return keepStreaming(house, endpoint, request, reply, answer as StreamAnswer);
      }
      if (endpoint.answers === "file") return answerWith(reply, answer as FileAnswer);
      return answerJson(house, endpoint, request, reply, answer, effects.fingerprint);
    },
  });
}

async function answerJson(
  house: House,
  { path, ok }: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: unknown,
  fingerprint: string | undefined,
): Promise<FastifyReply> {
  if (house.checkAnswers) ok.parse(answer);
  if (fingerprint === undefined) return answerWith(reply, { json: answer });
  const { "accept-encoding": accepted = "" } = request.headers;
  return answerEncoded(reply, await house.encoder.encode(`${path} ${fingerprint}`, answer, accepted));
}

/** A request that changes nothing, or that is carried out once however often it comes, outlives a database that restarts. */
async function carryOut(
  house: House,
  endpoint: Endpoint,
  handle: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Outcome> {
  const mayRepeat = endpoint.method === "GET" || request.headers[idempotencyHeader] !== undefined;
  for (let tries = 1; ; tries += 1) {
    try {
      return await house.store.within((db) => visitBy(house, endpoint, handle, request, reply, db));
    } catch (error) {
      if (troubleOf(error) !== "away") throw error;
      if (!mayRepeat || tries === mostTries) throw new Failure("not_ready");
      await house.databaseReady();
    }
  }
}

/** Who are you, may you come in, is it well formed; then the handler, all in one transaction. */
async function visitBy(
  house: House,
  endpoint: Endpoint,
  handle: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
  db: Db,
): Promise<Outcome> {
  const raw: Raw = {
    params: request.params,
    query: request.query,
    body: request.body,
    key: request.headers[idempotencyHeader],
  };
  const params = paramsOf(endpoint, raw);
  const now = house.world.now();
  const admission = await admit(db, house.doorkeeper, endpoint, { cookies: request.cookies, params, now });
  const input = inputOf(endpoint, raw);
  const effects: Effects = { cookies: [], actions: [], wakes: new Set() };
  const cookie = { path: "/", httpOnly: true, sameSite: "lax", secure: house.secure } as const;
  const visit = {
    endpoint,
    params,
    ...input,
    ...admission,
    db,
    now,
    newId: () => house.world.newId(now),
    cookies: request.cookies,
    setCookie: (name: string, value: string, { maxAgeSeconds }: { readonly maxAgeSeconds: number }) =>
      effects.cookies.push(() => void reply.setCookie(name, value, { ...cookie, maxAge: maxAgeSeconds })),
    clearCookie: (name: string) => effects.cookies.push(() => void reply.clearCookie(name, cookie)),
    address: request.ip,
    fingerprint: (text: string) => {
      effects.fingerprint = text;
    },
    lastEventId: request.headers["last-event-id"],
    afterCommit: (action: () => void) => effects.actions.push(action),
    wake: (id: string) => effects.wakes.add(id),
  };
  try {
    // What the endpoint's types promise was checked just above; here they meet.
    return { answer: await handle(visit as unknown as Visit), effects };
  } catch (error) {
    if (error instanceof KeptFailure) return { answer: undefined, effects, failure: error };
    throw error;
  }
}
