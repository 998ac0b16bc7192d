import { randomUUID } from "node:crypto";
import type { ImportDetail } from "@cairn/contract/experience-import.ts";
import { expect } from "vitest";
import { type Browser, newBrowser } from "./browser.ts";
import { newAccountOf, signedIn } from "./people.ts";
import { type Answered, answered, type TestServer } from "./server.ts";

/** An organisation whose keeper brings past projects in. */
export type Keeping = {
  readonly keeper: Browser;
  readonly at: string;
  readonly organisationId: string;
  /** Sends a file. @returns the answer, and the path of the import */
  readonly send: (bytes: Uint8Array | string, fileName?: string) => Promise<{ answer: Answered; path: string }>;
  /** Sends a file, reads it as suggested (or as said), and waits until it is read or failed. */
  readonly read: (bytes: Uint8Array | string, change?: object) => Promise<{ detail: ImportDetail; path: string }>;
  /** Waits until an import is no longer being read. */
  readonly settled: (path: string) => Promise<ImportDetail>;
};

export async function keeping(server: TestServer): Promise<Keeping> {
  const { email } = await newAccountOf(server, { name: "Kim Keeper" });
  const keeper = await signedIn(server, email);
  const organisationId = randomUUID();
  await keeper.post("/api/organisations", { organisationId, name: "Keep Ltd", sells: true });
  const at = `/api/organisations/${organisationId}/experience`;

  const send: Keeping["send"] = async (bytes, fileName = "past.csv") => {
    const path = `${at}/imports/${randomUUID()}`;
    return {
      answer: await sendFile(server, keeper, `${path}/file?fileName=${encodeURIComponent(fileName)}`, bytes),
      path,
    };
  };
  const settled: Keeping["settled"] = async (path) => {
    for (let tries = 0; tries < 600; tries += 1) {
      const detail = (await keeper.get(path)).json as ImportDetail;
      if (detail.state !== "reading") return detail;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error("The import was never read.");
  };
  const read: Keeping["read"] = async (bytes, change = {}) => {
    const { answer, path } = await send(bytes);
    expect(answer.status, answer.text).toBe(200);
    const { draft } = answer.json as ImportDetail;
    const begun = await keeper.post(`${path}/reading`, { ...draft?.suggested, ...change });
    expect(begun.status, begun.text).toBe(200);
    return { detail: await settled(path), path };
  };
  return { keeper, at, organisationId, send, read, settled };
}

/** Sends bytes as a file, as the browser of somebody does. */
export async function sendFile(
  server: Pick<TestServer, "url">,
  { cookies }: Pick<Browser, "cookies">,
  path: string,
  bytes: Uint8Array | string,
): Promise<Answered> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { "content-type": "application/octet-stream", ...(cookie && { cookie }) };
  return answered(
    await fetch(server.url + path, { method: "PUT", headers, body: bytes as NonNullable<RequestInit["body"]> }),
  );
}

/** Somebody who is signed in and belongs to no organisation. */
export async function strangerOf(server: TestServer): Promise<Browser> {
  const { email } = await newAccountOf(server, { name: "Sam Stranger" });
  return signedIn(server, email);
}

export const nobodyOf = (server: TestServer): Browser => newBrowser(server.url);

/** A CSV of so many made-up journeys, the same ones each time: a quarter of them commit, choose another, drift or are open. */
export function madeUpJourneys(count: number): string {
  let state = 7;
  const below = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  };
  const day = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at * 86_400_000).toISOString().slice(0, 10);
  const endings = ["committed", "no decision", "chose another", ""];
  const rows = ["case,activity,date,role,region,outcome"];
  for (let at = 0; at < count; at += 1) {
    const [begun, region, outcome] = [at % 600, at % 3 === 0 ? "north" : "south", endings[at % 4]];
    const row = (activity: string, after: number, role: string): void => {
      rows.push(`P-${at},${activity},${day(begun + after)},${role},${region},${outcome}`);
    };
    row("ask", 0, "lead");
    if (at % 5 !== 0) row("offer", 1 + below(40), "buyer");
    if (at % 7 < 4) row("test", 1 + below(60), "user");
    row("talk", 10 + below(80), "lead");
  }
  return `${rows.join("\n")}\n`;
}
