import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newBrowser } from "../../testing/browser.ts";
import { newAccountOf, signedIn } from "../../testing/people.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

type Read = { readonly name: string; readonly source: string; readonly days: { on: string; name: string }[] };

async function read(path: string): Promise<{ status: number; json: Read; days: Set<string> }> {
  const browser = await signedIn(server, (await newAccountOf(server, { name: "Ann" })).email);
  const { status, json }: { status: number; json: Read } = await browser.get(`/api/holidays${path}`);
  return { status, json, days: new Set(json.days?.map(({ on }) => on)) };
}

describe("holidays", () => {
  // As published: Bavaria's Feiertagsgesetz, the United Kingdom's list of bank holidays, the United States' OPM, and the
  // ecclesiastical tables for Easter (5 April 2026).
  it.each([
    ["/DE?region=BY&from=2026&to=2026", "Bayern, Germany", ["2026-01-06", "2026-04-06", "2026-06-04", "2026-11-01"]],
    ["/DE?region=BE&from=2026&to=2026", "Berlin, Germany", ["2026-03-08", "2026-10-03"]],
    ["/GB?region=ENG&from=2027&to=2028", "England, United Kingdom", ["2027-12-27", "2027-12-28", "2028-01-03"]],
    ["/US?from=2026&to=2026", "United States of America", ["2026-11-26", "2026-01-19"]],
  ])("of %s are those of %s, with the days they are moved to", async (path, name, expected) => {
    const { json, days } = await read(path);
    expect(json.name).toBe(name);
    expect(expected.filter((day) => !days.has(day))).toEqual([]);
    expect(json.source).toContain("CC BY");
  });

  it("are of a region alone where only it has them, and come in order", async () => {
    const { json, days } = await read("/DE?region=BE&from=2026&to=2027");
    expect(days.has("2026-01-06")).toBe(false);
    const order = json.days.map(({ on }) => on);
    expect(order).toEqual(order.toSorted());
  });

  it("know nothing of places there are not, of years beyond reach, and tell nobody who is not signed in", async () => {
    expect((await read("/XX?from=2026&to=2026")).status).toBe(404);
    expect((await read("/DE?region=ZZ&from=2026&to=2026")).status).toBe(404);
    expect((await read("/DE?from=2026&to=2040")).status).toBe(422);
    expect((await newBrowser(server.url).get("/api/holidays")).status).toBe(401);
    const { countries }: { countries: { country: string }[] } = (
      await (await signedIn(server, (await newAccountOf(server, { name: "Bo" })).email)).get("/api/holidays")
    ).json;
    expect(countries.length).toBeGreaterThan(100);
  });
});
