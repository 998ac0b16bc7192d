import type { experience } from "@cairn/contract/experience.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { type Keeping, keeping, madeUpJourneys } from "../../testing/past-projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

type Answer<Name extends keyof typeof experience> = z.output<(typeof experience)[Name]["ok"]>;

let server: TestServer;
let own: Keeping;
beforeAll(async () => {
  server = await startTestServer();
  own = await keeping(server);
  const { path, detail } = await own.read(madeUpJourneys(400));
  expect(detail.endings?.rule.byOutcome).toEqual({
    committed: "committed",
    "no decision": "no decision",
    "chose another": "chose another",
  });
  await own.keeper.post(`${path}/taking`);
});
afterAll(() => server[Symbol.asyncDispose]());

const ask = async <Name extends keyof typeof experience>(_: Name, path: string, by = own): Promise<Answer<Name>> => {
  const { json, status, text } = await by.keeper.get(`${by.at}${path}`);
  expect(status, text).toBe(200);
  return json;
};

/** Asks until it is no longer being reckoned. */
async function reckoned<Name extends "readFindings" | "readTrackRecord" | "readRoadblocks">(
  name: Name,
  path: string,
  by = own,
): Promise<Answer<Name>> {
  for (let tries = 0; tries < 400; tries += 1) {
    const said = await ask(name, path, by);
    if (said.state !== "reckoning") return said;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It was never reckoned.");
}

describe("what an organisation's past projects say", () => {
  it("begins with what there is, and what there is enough for", async () => {
    const { own: base, sample } = await ask("readExperience", "");
    expect(sample).toBeUndefined();
    expect(base).toMatchObject({
      base: "own",
      n: 400,
      imports: 1,
      method: "counted",
      roles: ["lead", "user", "buyer"],
    });
    expect(base?.endings.map(({ ending, journeys }) => [ending, journeys])).toEqual([
      ["committed", 100],
      ["chose another", 100],
      ["no decision", 100],
      ["still open", 100],
    ]);
    expect(base?.traits).toEqual([
      {
        name: "region",
        words: [
          { word: "south", journeys: 266 },
          { word: "north", journeys: 134 },
        ],
      },
    ]);
    expect(base?.gates).toContainEqual({ figure: "forecast", have: 300, need: 200 });
    expect(base?.rules[0]).toContain('"committed" is committed');
  });

  it("draws the map of those that a filter leaves, and says what it leaves out", async () => {
    const all = await ask("readJourneyMap", "/map");
    expect(all).toMatchObject({ n: 400, method: "follows", variantsInAll: 11 });
    expect(all.coverage.journeys).toMatchObject({ estimate: 1, of: 400 });
    // On the first day each stands at what it began with; day by day nobody is counted twice.
    const { days = [], standing = [], ended = [] } = all.replay ?? {};
    const sum = (counts: readonly number[] = []): number => counts.reduce((total, count) => total + count, 0);
    expect([days[0], sum(standing[0]), ended[0]]).toEqual([0, 400, 0]);
    expect(standing[0]?.[all.activities.findIndex(({ name }) => name === "ask")]).toBe(400);
    for (const [at] of days.entries()) expect(sum(standing[at]) + (ended[at] ?? 0)).toBeLessThanOrEqual(400);
    expect(ended.at(-1)).toBeGreaterThan(200);
    expect(all.edges.reduce((sum, { count }) => sum + count, 0)).toBe(all.events - 400);
    const some = await ask("readJourneyMap", "/map?coverage=0.3");
    expect(some.variants.length + some.coverage.variantsLeftOut).toBe(11);
    expect(some.variants.reduce((sum, { count }) => sum + count, 0)).toBe(some.n);
    expect(some.n / 400).toBeGreaterThanOrEqual(0.3);
    expect(some.n / 400).toBeLessThan(0.7);
    const won = await ask("readJourneyMap", "/map?ending=committed&trait=region&word=north");
    expect(won.n).toBe(34);
    expect((await ask("readJourneyMap", "/map?from=2024-02-01&to=2024-02-10")).n).toBeGreaterThan(5);
    expect((await ask("readJourneyMap", "/map?ending=realised")).n).toBe(0);
  });

  it("adds up all endings and what is open to one whole at every time", async () => {
    const { curve, stillOpen, n } = await ask("readEndings", "/endings");
    expect([n, stillOpen, curve.of]).toEqual([400, 100, 400]);
    for (const { open, by } of curve.stages) {
      expect(open + by.reduce((sum, { estimate }) => sum + estimate, 0)).toBeCloseTo(1, 9);
      for (const { low, estimate, high } of by) expect(low <= estimate && estimate <= high).toBe(true);
    }
  });

  it("says where it stalls, who comes in when and how long it takes, each with its n", async () => {
    const { stalls } = await ask("readStalls", "/stalls");
    expect(stalls.map(({ activity }) => activity)).toContain("offer");
    expect(stalls.every(({ of }) => of > 0)).toBe(true);
    const { roles, effort } = await ask("readWhoComesIn", "/roles");
    expect(roles.map(({ role, happened }) => [role, happened])).toContainEqual(["buyer", 320]);
    expect(effort.names).toEqual(roles.map(({ role }) => role));
    const { journeys } = await ask("readDurations", "/durations");
    expect(journeys[0]).toMatchObject({ ending: "any ending", of: 400, censored: 0.25 });
  });

  it("shows the journeys behind a figure without names, and those most like one", async () => {
    const { journeys, n } = await ask("listJourneys", "/journeys?ending=committed&activity=test");
    expect(n).toBe(57);
    const number = journeys[0]?.journey ?? -1;
    const one = await ask("readJourney", `/journeys/${number}`);
    expect(one).toMatchObject({
      journey: number,
      ending: "committed",
      steps: [{ activity: "ask", day: 0, role: "lead" }, {}, {}],
    });
    expect(one.began).toMatch(/^2024-Q\d$/);
    expect(JSON.stringify(one)).not.toContain("P-");
    const { nearest, effective } = await ask("readSimilar", `/journeys/${number}/similar?day=25`);
    expect(nearest.length).toBeGreaterThan(10);
    expect(effective).toBeGreaterThan(10);
    for (const odd of ["400", "-1", "1.5", "x"]) {
      expect((await own.keeper.get(`${own.at}/journeys/${odd}`)).status).toBe(404);
    }
  });

  it("reckons findings in the background, once, and shows the grey ones, too", async () => {
    expect((await ask("readFindings", "/findings")).state).toBe("reckoning");
    const said = await reckoned("readFindings", "/findings");
    if (said.state !== "reckoned") throw new Error(JSON.stringify(said));
    const { figure } = said;
    expect(figure).toMatchObject({ base: "own", n: 400, ended: 300, method: "hazard" });
    expect(figure.looks).toBe(figure.activities * 3);
    expect(figure.findings.every(({ ratio, refused }) => (ratio === undefined) === (refused !== undefined))).toBe(true);
    expect(await ask("readFindings", "/findings")).toEqual(said);
  });

  it("keeps a track record of forecasts beside simpler ones", async () => {
    const said = await reckoned("readTrackRecord", "/track-record?ending=committed");
    if (said.state !== "reckoned") throw new Error(JSON.stringify(said) + server.logged.join("\n"));
    expect(said.figure.scores.map(({ forecaster }) => forecaster)).toEqual([
      "model",
      "naive stages",
      "stage rates",
      "time alone",
    ]);
    expect(said.figure.origins).toHaveLength(5);
    expect(await reckoned("readTrackRecord", "/track-record?ending=realised")).toEqual({
      state: "not enough",
      have: 0,
      need: 200,
    });
  });

  it("says which roadblocks follow what, once an import names some, and makes figures anew", async () => {
    const { imports }: Answer<"listImports"> = (await own.keeper.get(`${own.at}/imports`)).json;
    const path = `${own.at}/imports/${imports[0]?.importId}`;
    const { endings }: Answer<"readImport"> = (await own.keeper.get(path)).json;
    const before = await ask("readStalls", "/stalls");
    await own.keeper.put(`${path}/endings`, { ...endings?.rule, roadblocks: ["talk"] });
    expect((await ask("readStalls", "/stalls")).version).not.toBe(before.version);
    const said = await reckoned("readRoadblocks", "/roadblocks");
    if (said.state !== "reckoned") throw new Error(JSON.stringify(said));
    expect(said.figure.named).toEqual(["talk"]);
    expect(said.figure.following.map(({ after }) => after)).toContain("test");
  });

  it("says what is not enough, and nothing of nothing", async () => {
    const few = await keeping(server);
    expect((await few.keeper.get(few.at)).json).toEqual({});
    expect((await few.keeper.get(`${few.at}/endings`)).status).toBe(404);
    const { path } = await few.read(madeUpJourneys(12));
    await few.keeper.post(`${path}/taking`);
    expect(await reckoned("readFindings", "/findings", few)).toEqual({ state: "not enough", have: 9, need: 40 });
  });

  it("gives the same figures on another server, from what the first one kept", async () => {
    const said = await reckoned("readFindings", "/findings");
    await using other = await server.another();
    const there = await fetch(`${other.url}${own.at}/findings`, {
      headers: { cookie: [...own.keeper.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
    });
    expect(await there.json()).toEqual(said);
  });
});

describe("the sample", () => {
  it("is taken once, says whose it is and what it is not, and stands apart from what is one's own", async () => {
    const by = await keeping(server);
    const taken = await by.keeper.post(`${by.at}/sample`);
    expect(taken.json).toMatchObject({
      sample: true,
      state: "taken",
      report: { rows: 27_173, taken: 27_173, refused: 0, journeys: 3516 },
    });
    expect((await by.keeper.post(`${by.at}/sample`)).json).toEqual(taken.json);
    const { own: none, sample } = await ask("readExperience", "", by);
    expect(none).toBeUndefined();
    expect(sample?.attribution).toContain("not purchases");
    expect((await ask("readJourneyMap", "/map?coverage=0.5", by)).attribution).toContain("not purchases");
    const { path } = await by.read(madeUpJourneys(12));
    await by.keeper.post(`${path}/taking`);
    expect(await ask("readEndings", "/endings", by)).toMatchObject({ base: "own", n: 12 });
    expect(await ask("readEndings", "/endings?base=sample", by)).toMatchObject({ base: "sample", n: 3516 });
  });
});
