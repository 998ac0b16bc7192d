import { Failure } from "@cairn/contract/failures.ts";
import { running } from "@cairn/contract/running.ts";
import type { FastifyInstance } from "fastify";
import { isMigrated } from "../store/migrate.ts";
import { answerWith } from "./answer.ts";
import type { House } from "./house.ts";

/** For whoever watches over the process: these alone do not go through the door, since they must answer when it is shut. */
export function serveHealth(app: FastifyInstance, { store }: Pick<House, "store">): void {
  app.get(running.isAlive.path, (_, reply) => answerWith(reply, { json: {} }));
  app.get(running.isReady.path, async (_, reply) => {
    const isReady = await store.within(isMigrated).catch(() => false);
    if (!isReady) throw new Failure("not_ready");
    return answerWith(reply, { json: {} });
  });
}
