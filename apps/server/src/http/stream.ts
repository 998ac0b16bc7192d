import { once } from "node:events";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { Failure } from "@cairn/contract/failures.ts";
import type { FastifyReply, FastifyRequest } from "fastify";
import { admit } from "./admission.ts";
import type { House } from "./house.ts";
import type { StreamAnswer, StreamMessage } from "./visit.ts";

/** How long a hint may be lost before the stream looks by itself, and how often it shows that it is alive. */
export const streamTimes = { pollMs: 10_000, heartbeatMs: 20_000 };

/**
 * Server-sent events until the client goes, access ends or the server stops. Only what the reader sees is ever written, and
 * the heartbeat keeps its own time: from the bytes and their moments nobody can tell that something happened elsewhere.
 */
export async function keepStreaming(
  house: House,
  endpoint: Endpoint,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: StreamAnswer,
): Promise<FastifyReply> {
  const { accountId, projectId } = await readerOf(house, endpoint, request);
  const giveBack = house.seats.take(accountId);
  reply.hijack();
  const out = reply.raw;
  out.writeHead(200, {
    ...Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)),
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store",
    "x-accel-buffering": "no",
  });
  const gone = new AbortController();
  const leave = () => gone.abort();
  const { socket } = request.raw;
  socket.once("close", leave);
  // Whoever hung up while we looked for them is not told of any more.
  if (socket.destroyed) leave();
  house.stopping.addEventListener("abort", leave);
  const heartbeat = setInterval(() => out.write(": here\n\n"), streamTimes.heartbeatMs);
  const waking = wakesOf(house, [accountId, projectId], gone.signal);
  try {
    out.write("retry: 2000\n\n");
    while (!gone.signal.aborted) {
      const messages = await lookAgain(house, endpoint, request, answer);
      for (const message of messages) {
        if (!out.write(written(message))) await once(out, "drain", { signal: gone.signal });
      }
      await waking.next();
    }
  } catch {
    // Access has ended, or the database is away: the client comes back and hears which.
  } finally {
    clearInterval(heartbeat);
    giveBack();
    socket.off("close", leave);
    house.stopping.removeEventListener("abort", leave);
    waking.end();
    out.end();
  }
  return reply;
}

const written = ({ id, data }: StreamMessage): string => `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;

/** Whether the reader may still be here is asked each time: a session, an account or a participation may have ended. */
async function lookAgain(
  house: House,
  endpoint: Endpoint,
  request: FastifyRequest,
  answer: StreamAnswer,
): Promise<readonly StreamMessage[]> {
  return house.store.within(async (db) => {
    const { participation } = await admitted(house, endpoint, request, db);
    return participation ? answer.next(db, participation) : [];
  });
}

async function readerOf(
  house: House,
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<{ readonly accountId: string; readonly projectId: string }> {
  return house.store.within(async (db) => {
    const { account, participation } = await admitted(house, endpoint, request, db);
    if (!account || !participation) throw new Failure("not_found");
    return { accountId: account.accountId, projectId: participation.projectId };
  });
}

async function admitted(
  { doorkeeper, world }: House,
  endpoint: Endpoint,
  request: FastifyRequest,
  db: Parameters<typeof admit>[0],
) {
  const params = (request.params ?? {}) as Readonly<Record<string, unknown>>;
  return admit(db, doorkeeper, endpoint, { cookies: request.cookies, params, now: world.now() });
}

/** Resolves at a hint or, should it be lost, after a while; hints that come meanwhile are not forgotten. */
function wakesOf({ hints }: House, ids: readonly string[], gone: AbortSignal) {
  let isPending = false;
  let resolve = () => {};
  const wake = () => {
    isPending = true;
    resolve();
  };
  const unfollow = hints.follow(ids, wake);
  const poll = setInterval(wake, streamTimes.pollMs);
  gone.addEventListener("abort", wake);
  return {
    async next(): Promise<void> {
      if (!isPending) await new Promise<void>((done) => (resolve = done));
      isPending = false;
    },
    end() {
      unfollow();
      clearInterval(poll);
    },
  };
}
