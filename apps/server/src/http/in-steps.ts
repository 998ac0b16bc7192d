import { idempotencyHeader } from "@cairn/contract/commands.ts";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { type Db, troubleOf } from "../store/database.ts";
import { type Admission, admit } from "./admission.ts";
import { answerWith } from "./answer.ts";
import type { House } from "./house.ts";
import { inputOf, paramsOf } from "./input.ts";
import type { FileAnswer, Visit } from "./visit.ts";

type Handler = (visit: Visit) => Promise<unknown>;

const fileType = "application/octet-stream";

/**
 * The same door for what takes longer than a transaction may: nothing is held open while a file comes in or a figure is
 * reckoned. Whoever asks is admitted before each step; in between, nothing may be changed.
 */
export function serveInSteps(app: FastifyInstance, house: House, endpoint: Endpoint, handle: Handler): void {
  void app.register(async (room) => {
    // In a room of its own: everywhere else a body that is not JSON stays refused.
    if (endpoint.takes === "file") room.addContentTypeParser(fileType, (_, file, done) => done(null, file));
    room.route({
      method: endpoint.method,
      url: endpoint.path.replaceAll(/\{(\w+)\}/g, ":$1"),
      handler: async (request, reply) => {
        try {
          return await answer(house, endpoint, reply, await handle(await visitBy(house, endpoint, request)));
        } catch (error) {
          throw troubleOf(error) === "away" && !(error instanceof Failure) ? new Failure("not_ready") : error;
        }
      },
    });
  });
}

async function answer(
  house: House,
  { answers, ok }: Endpoint,
  reply: FastifyReply,
  said: unknown,
): Promise<FastifyReply> {
  // What kind of answer a handler gives, its endpoint's types say.
  if (answers === "file") return answerWith(reply, said as FileAnswer);
  if (house.checkAnswers) ok.parse(said);
  return answerWith(reply, { json: said });
}

async function visitBy(house: House, endpoint: Endpoint, request: FastifyRequest): Promise<Visit> {
  const raw = {
    params: request.params,
    query: request.query,
    body: request.body,
    key: request.headers[idempotencyHeader],
  };
  const params = paramsOf(endpoint, raw);
  const { cookies } = request;
  const now = house.world.now();
  const asStep = <T>(work: (db: Db, admission: Admission) => Promise<T>): Promise<T> =>
    house.store.within(async (db) =>
      work(db, await admit(db, house.doorkeeper, endpoint, { cookies, params, now: house.world.now() })),
    );
  const admission = await asStep(async (_, admitted) => admitted);
  const input = inputOf(endpoint, raw);
  const isFile = request.headers["content-type"]?.split(";")[0]?.trim() === fileType;
  if (endpoint.takes === "file" && !isFile) throw new Failure("wrong_content_type", { expected: fileType });
  const visit = {
    endpoint,
    params,
    ...input,
    ...admission,
    step: <T>(work: (db: Db) => Promise<T>) => asStep(work),
    file: endpoint.takes === "file" ? request.body : undefined,
    now,
    newId: () => house.world.newId(now),
    address: request.ip,
    cookies,
  };
  return visit as unknown as Visit;
}
