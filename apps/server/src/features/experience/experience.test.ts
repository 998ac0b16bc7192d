import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.ts";
import { newAccountOf, signedIn } from "../../testing/people.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";
import { smallXes } from "../../testing/small-log.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** Somebody with an organisation of their own. */
async function organised(): Promise<{ by: Browser; path: string }> {
  const by = await signedIn(server, (await newAccountOf(server, { name: "Ola" })).email);
  const organisationId = randomUUID();
  await by.post("/api/organisations", { organisationId, name: "Northwing", sells: false });
  return { by, path: `/api/organisations/${organisationId}/experience` };
}

type Answer = { status: number; json: Record<string, never> & { importId: string } };

async function bring(
  { by, path }: { by: Browser; path: string },
  query: Record<string, string>,
  bytes: Uint8Array | string,
): Promise<Answer> {
  const cookie = [...by.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const response = await fetch(`${server.url}${path}?${new URLSearchParams(query).toString()}`, {
    method: "POST",
    headers: { cookie, "content-type": "application/octet-stream" },
    body: bytes,
  });
  return { status: response.status, json: (await response.json()) as Answer["json"] };
}

const xes = { name: "Past years", format: "xes" };
const columns = JSON.stringify({ journey: "case", activity: "what", startedAt: "when", form: "day first" });

describe("past projects of an organisation", () => {
  it("come from XES, packed or not, each row taken or refused, and the same file once", async () => {
    const place = await organised();
    const text = smallXes(60).replace("2024-01-05T00:00:00.000Z", "not a day");
    const first = await bring(place, xes, gzipSync(text));
    expect(first).toMatchObject({ status: 200, json: { isNew: true, journeys: 60 } });
    const { rows, taken, refused } = first.json as unknown as { rows: number; taken: number; refused: number };
    expect([rows, refused]).toEqual([taken + refused, 1]);
    expect((await bring(place, xes, gzipSync(text))).json).toMatchObject({
      isNew: false,
      importId: first.json.importId,
    });
    const detail = (await place.by.get(`${place.path}/${first.json.importId}`)).json;
    expect(detail).toMatchObject({
      reasons: [{ count: 1 }],
      activities: expect.arrayContaining([expect.objectContaining({ name: "taken", last: 20 })]) as unknown,
    });
    expect((await place.by.get(place.path)).json).toMatchObject({ imports: [{ name: "Past years", madeBy: "Ola" }] });
  });

  it("show map, endings and stalls, and say what is missing for findings", async () => {
    const place = await organised();
    const { importId } = (await bring(place, xes, smallXes(90))).json;
    const at = `${place.path}/${importId}`;
    const map = (await place.by.get(`${at}/map`)).json;
    expect(map).toMatchObject({ enough: true, figure: { journeys: 90, variants: { count: 6 } } });
    const rule = { byActivity: { taken: "committed", refused: "chose not to act" }, silentDays: 60 };
    expect((await place.by.post(`${at}/endings`, rule)).status).toBe(200);
    const ends = (await place.by.get(`${at}/ends`)).json as unknown as {
      figure: {
        endings: { name: string; count: number }[];
        stages: { open: number; by: { estimate: number }[] }[];
        atSilence: unknown[];
      };
    };
    expect(ends.figure.endings).toEqual([
      { name: "committed", count: 30 },
      { name: "chose not to act", count: 30 },
      { name: "no decision", count: expect.any(Number) as number },
    ]);
    for (const { open, by } of ends.figure.stages)
      expect(by.reduce((sum, { estimate }) => sum + estimate, open)).toBeCloseTo(1, 9);
    expect(ends.figure.atSilence.length).toBe(3);
    expect((await place.by.get(`${at}/stalls`)).json).toMatchObject({ enough: true, figure: { journeys: 90 } });
    expect((await place.by.get(`${at}/findings`)).json).toEqual({ enough: false, have: 90, need: 200 });
    expect((await place.by.post(`${at}/endings`, { byActivity: { nothing: "committed" } })).status).toBe(422);
  });

  it("come from CSV with its columns named, and rows that cannot be taken are named", async () => {
    const place = await organised();
    const csv = "case;what;when\n1;ask;03.01.2024\n1;offer;05.01.2024\n2;;06.01.2024\n3;ask;soon\n";
    const { status, json } = await bring(place, { name: "Sheet", format: "csv", columns }, csv);
    expect([status, json]).toMatchObject([200, { rows: 4, taken: 2, refused: 2, journeys: 1 }]);
  });

  it.each([
    ["nothing", xes, ""],
    ["a picture", xes, new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ["broken XML", xes, "<log><trace>"],
    ["an entity of its own", xes, '<!DOCTYPE l [<!ENTITY a "aa">]><log>&a;</log>'],
    ["a gzip that is cut off", xes, gzipSync(smallXes(20)).subarray(0, 200)],
    ["a column that is not there", { name: "Sheet", format: "csv", columns }, "a;b\n1;2\n"],
    ["no columns", { name: "Sheet", format: "csv" }, "a;b\n1;2\n"],
    ["no JSON", { name: "Log", format: "ocel", journeyType: "deal" }, "{"],
  ])("are not taken from %s, with a sentence that says why", async (_, query, bytes) => {
    const place = await organised();
    const { status, json } = await bring(place, query, bytes);
    expect([status, json]).toMatchObject([422, { code: "invalid_input" }]);
    expect((await place.by.get(place.path)).json).toEqual({ imports: [] });
  });

  it("are their organisation's alone, and go when they are removed", async () => {
    const place = await organised();
    const { importId } = (await bring(place, xes, smallXes(30))).json;
    const other = await organised();
    for (const path of [
      "",
      `/${importId}`,
      `/${importId}/map`,
      `/${importId}/ends`,
      `/${importId}/stalls`,
      `/${importId}/findings`,
    ])
      expect((await other.by.get(place.path + path)).status).toBe(404);
    expect((await other.by.get(`${other.path}/${importId}/map`)).status).toBe(404);
    expect((await other.by.post(`${place.path}/${importId}/remove`)).status).toBe(404);
    expect((await place.by.post(`${place.path}/${importId}/remove`)).status).toBe(200);
    expect((await place.by.get(`${place.path}/${importId}/map`)).status).toBe(404);
    expect((await bring(place, xes, smallXes(30))).json).toMatchObject({ isNew: true });
  });
});
