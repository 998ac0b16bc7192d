import { contract } from "@cairn/contract/contract.ts";
import type { Endpoint } from "@cairn/contract/endpoint.ts";
import { openStream } from "./event-stream.ts";

/** What somebody was answered, headers included. */
export type Heard = { readonly route: string; readonly text: string };

type Asking = {
  readonly url: string;
  readonly cookie: string;
  /** By name of the path parameter, what is asked for. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** By name of the query parameter. */
  readonly queries: Readonly<Record<string, string>>;
};

const reads: readonly Endpoint[] = Object.values<Endpoint>(contract).filter(({ method }) => method === "GET");

/** How long a stream is listened to for what it sends at once. */
const listenFor = 150;

/**
 * Asks every GET route of the contract, for each of the values.
 * @throws Error for a path or query parameter that no value is given for: a new route has to be thought of
 */
export async function everyRead(asking: Asking): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (const endpoint of reads) {
    for (const path of pathsOf(endpoint, asking.values)) {
      const query = queryOf(endpoint, asking.queries);
      for (const asked of query === "" ? [path] : [path, path + query]) {
        heard.push({ route: `GET ${endpoint.path}`, text: await answerTo(endpoint, asked, asking) });
      }
    }
  }
  return heard;
}

async function answerTo({ answers }: Endpoint, path: string, { url, cookie }: Asking): Promise<string> {
  if (answers === "stream") {
    using stream = await openStream(url + path, cookie);
    await Promise.race([stream.ended, new Promise((resolve) => setTimeout(resolve, listenFor))]);
    return stream.text();
  }
  const response = await fetch(url + path, { headers: cookie === "" ? {} : { cookie } });
  return JSON.stringify([...response.headers]) + (await response.text());
}

function pathsOf({ path }: Endpoint, values: Asking["values"]): readonly string[] {
  const name = /\{(\w+)\}/.exec(path)?.[1];
  if (name === undefined) return [path];
  const given = values[name];
  if (!given) throw new Error(`Nothing is asked for as ${name} in ${path}.`);
  return given.flatMap((value) => pathsOf({ path: path.replace(`{${name}}`, value) } as Endpoint, values));
}

function queryOf({ path, query }: Endpoint, queries: Asking["queries"]): string {
  const fields = Object.keys(query?.shape ?? {}).map((name) => {
    const given = queries[name];
    if (given === undefined) throw new Error(`Nothing is asked for as ${name} behind ${path}.`);
    return `${name}=${encodeURIComponent(given)}`;
  });
  return fields.length === 0 ? "" : `?${fields.join("&")}`;
}
