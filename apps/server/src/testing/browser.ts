import { randomUUID } from "node:crypto";
import { type Answered, answered } from "./server.ts";

/** A browser as a server sees it: it keeps its cookies, and sends them back. */
export type Browser = {
  readonly cookies: Map<string, string>;
  readonly send: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
  readonly get: (path: string) => Promise<Answered>;
  readonly post: (path: string, body?: unknown) => Promise<Answered>;
  readonly put: (path: string, body?: unknown) => Promise<Answered>;
  readonly remove: (path: string) => Promise<Answered>;
};

/** A browser that was never here before. */
export function newBrowser(url: string): Browser {
  const cookies = new Map<string, string>();
  const keep = (header: string): void => {
    const [pair = "", ...attributes] = header.split(";").map((part) => part.trim());
    const [name = "", value = ""] = pair.split("=");
    if (attributes.some((attribute) => attribute.toLowerCase() === "max-age=0") || value === "") cookies.delete(name);
    else cookies.set(name, value);
  };
  const send: Browser["send"] = async (method, path, body, headers = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url + path, {
      method,
      redirect: "manual",
      headers: {
        ...(cookie && { cookie }),
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    for (const header of response.headers.getSetCookie()) keep(header);
    return answered(response);
  };
  return {
    cookies,
    send,
    get: (path) => send("GET", path),
    post: (path, body = {}) => send("POST", path, body, { "idempotency-key": randomUUID() }),
    put: (path, body = {}) => send("PUT", path, body),
    remove: (path) => send("DELETE", path),
  };
}
