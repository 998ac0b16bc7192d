import type { FastifyInstance } from "fastify";

const longestMs = 10_000;

/**
 * Counts the requests under way, so that a server can stop without cutting one off and without waiting for browsers that
 * hold connections open and ask nothing.
 *
 * @returns stops the server: takes nothing new, lets what is under way finish (ten seconds at most), then closes
 */
export function closeGently(app: FastifyInstance): () => Promise<void> {
  let underWay = 0;
  let settled = () => {};
  app.addHook("onRequest", (_, reply, done) => {
    underWay += 1;
    reply.raw.once("close", () => {
      underWay -= 1;
      if (underWay === 0) settled();
    });
    done();
  });
  return async () => {
    const closing = app.close();
    await new Promise<void>((resolve) => {
      const tooLong = setTimeout(resolve, longestMs);
      settled = () => {
        clearTimeout(tooLong);
        resolve();
      };
      if (underWay === 0) settled();
    });
    app.server.closeAllConnections();
    await closing;
  };
}
