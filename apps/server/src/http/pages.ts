import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { answerFailure } from "./answer.ts";

const builtWeb = resolve(import.meta.dirname, "../../../web/dist");

/** The web app: files with a hash in their name are kept for good, and every other address is a screen of the app. */
export async function servePages(app: FastifyInstance, directory = builtWeb): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      const isHashed = path.startsWith(join(directory, "assets"));
      reply.header("cache-control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
  const sendApp = (reply: FastifyReply): FastifyReply =>
    existsSync(join(directory, "index.html")) ? reply.sendFile("index.html") : notBuilt(reply);
  // The root is a directory to the file server, which would refuse it.
  app.get("/", (_, reply) => sendApp(reply));
  app.setNotFoundHandler((request, reply) => (isPage(request) ? sendApp(reply) : answerFailure(reply, "not_found")));
}

function isPage({ method, url, headers }: FastifyRequest): boolean {
  const isScreen = !url.startsWith("/api/") && !url.startsWith("/assets/") && !url.startsWith("/healthz");
  return method === "GET" && isScreen && (headers.accept ?? "").includes("text/html");
}

function notBuilt(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .type("text/plain; charset=utf-8")
    .send("The web app is not built yet. `npm start` builds it.\n");
}
