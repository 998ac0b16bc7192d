import { Failure } from "@cairn/contract/failures.ts";
import type { FastifyRequest } from "fastify";

const changesNothing = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site makes a browser send with our cookies. Programs that are no browsers send neither header, and
 * have no cookies they do not know of.
 *
 * @param publicOrigin how people reach this Cairn; behind a proxy the host of the request may be another
 * @throws Failure `not_allowed`
 */
export function refuseForeign(request: FastifyRequest, publicOrigin: string): void {
  if (changesNothing.has(request.method)) return;
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Failure("not_allowed");
  const { origin, host } = request.headers;
  if (origin === undefined || origin === publicOrigin) return;
  if (!URL.canParse(origin) || new URL(origin).host !== host) throw new Failure("not_allowed");
}
