import { randomUUID } from "node:crypto";
import type { evidence } from "@cairn/contract/evidence.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Browser } from "../../testing/browser.ts";
import { asking, dropped, inCsv, knownPast, signed } from "../../testing/known-past.ts";
import { type Keeping, keeping } from "../../testing/past-projects.ts";
import { command, entered, invited } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

type Evidence = z.output<typeof evidence.readEvidence.ok>;
type Outlook = z.output<typeof evidence.readOutlook.ok>;

const rule = {
  byActivity: { [signed]: "committed", [dropped]: "no decision" },
  byOutcome: {},
  roadblocks: [],
  standsFor: { [asking]: "A22", "Send a newsletter": "A37", "Say what hurts": "A10", "Never done": "A46" },
};

let server: TestServer;
let past: Keeping;
let importPath: string;
beforeAll(async () => {
  server = await startTestServer();
  past = await keeping(server);
  importPath = await brought(past, 600, rule);
});
afterAll(() => server[Symbol.asyncDispose]());

async function brought(by: Keeping, count: number, told: object): Promise<string> {
  const { path } = await by.read(inCsv(knownPast(count)));
  await by.keeper.put(`${path}/endings`, told);
  await by.keeper.post(`${path}/taking`);
  return path;
}

async function projectOf(by: Browser, more: object = {}): Promise<string> {
  const projectId = randomUUID();
  const { status, text } = await by.post("/api/projects", {
    projectId,
    name: "Better invoices",
    customer: "Keep Ltd",
    ...more,
  });
  expect(status, text).toBe(200);
  return projectId;
}

const read = (by: Browser, projectId: string) => by.get(`/api/projects/${projectId}/evidence`);

async function told(by: Browser, projectId: string): Promise<Evidence> {
  for (let tries = 0; tries < 400; tries += 1) {
    const { status, json, text } = await read(by, projectId);
    expect(status, text).toBe(200);
    const said = json as Evidence;
    if (said.state !== "reckoning") return said;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("It was never reckoned.");
}

async function outlookOf(by: Browser, projectId: string): Promise<Outlook> {
  const { status, json, text } = await by.get(`/api/projects/${projectId}/outlook`);
  expect(status, text).toBe(200);
  return json;
}

describe("what past projects say to a project", () => {
  it("is what is true of the library's activities, with counts of those still under way", async () => {
    const said = await told(past.keeper, await projectOf(past.keeper));
    if (said.state !== "reckoned") throw new Error(said.state);
    const { figure } = said;
    expect(figure).toMatchObject({ base: "own", organisation: "Keep Ltd", n: 600, method: "hazard", tooFew: ["A46"] });
    expect(figure.ahead + figure.others).toBeLessThanOrEqual(600);
    const of = (id: string) => figure.activities.find(({ libraryId }) => libraryId === id);
    expect(of("A22")).toMatchObject({ names: [asking], goesWith: "goes with going ahead" });
    expect(of("A22")?.ratio?.low).toBeGreaterThan(1);
    expect(of("A37")?.goesWith).toBe("cannot be told from chance");
    for (const { ahead, others, week } of figure.activities) {
      expect(Math.min(ahead.of, others.of)).toBeGreaterThanOrEqual(20);
      expect(ahead.had <= ahead.of && others.had <= others.of && week >= 1).toBe(true);
      expect(ahead.of).toBeLessThanOrEqual(figure.ahead);
    }
  });

  it("is nothing where nothing was brought in, or nothing stands for an activity of the library", async () => {
    const empty = await keeping(server);
    const projectId = await projectOf(empty.keeper);
    expect(await told(empty.keeper, projectId)).toEqual({ state: "none" });
    await brought(empty, 30, { ...rule, standsFor: {} });
    expect(await told(empty.keeper, projectId)).toEqual({ state: "none" });
  });

  it("is not enough where few ended", async () => {
    const few = await keeping(server);
    await brought(few, 20, rule);
    expect(await told(few.keeper, await projectOf(few.keeper))).toMatchObject({ state: "not enough", need: 40 });
  });

  it("is the same for colleagues, and nothing for those who come from elsewhere, even to lead", async () => {
    const projectId = await projectOf(past.keeper);
    const email = `max.${randomUUID()}@elsewhere.example`;
    const { path } = await invited(past.keeper, projectId, {
      email,
      role: "member",
      space: "ours",
      name: "Max Member",
    });
    const member = await entered(server, path, email);
    expect(await told(member, projectId)).toEqual({ state: "none" });
    await past.keeper.post(`/api/organisations/${past.organisationId}/colleagues`, {
      email,
      name: "Max",
      role: "colleague",
    });
    expect(await told(member, projectId)).toEqual(await told(past.keeper, projectId));
    // Somebody who invites a lead of theirs does not come by their past.
    const elsewhere = await keeping(server);
    const theirs = await projectOf(elsewhere.keeper);
    const lead = await invited(elsewhere.keeper, theirs, { email, role: "lead", space: "ours", name: "Max" });
    await entered(server, lead.path, email);
    expect(await told(elsewhere.keeper, theirs)).toEqual({ state: "none" });
    expect(await outlookOf(elsewhere.keeper, theirs)).toEqual({ state: "none" });
  });

  it("is nothing that a guest learns of, not even that there is any", async () => {
    const projectId = await projectOf(past.keeper, { inTrustOf: past.organisationId });
    const asSeller = await read(past.keeper, projectId);
    const noProject = await read(past.keeper, randomUUID());
    expect([asSeller.status, noProject.status]).toEqual([404, 404]);
    expect((asSeller.json as { code: string }).code).toBe((noProject.json as { code: string }).code);
    expect((await past.keeper.get(`/api/projects/${projectId}/past-answers`)).status).toBe(404);
  });

  it("refuses what is no activity of the library, and keeps what was said before", async () => {
    const { status, json } = await past.keeper.put(`${importPath}/endings`, {
      ...rule,
      standsFor: { [asking]: "A99" },
    });
    expect(status).toBe(422);
    expect(json).toMatchObject({ code: "invalid_input" });
    expect(JSON.stringify(json)).toContain("A99 is none");
    expect((await past.keeper.get(importPath)).json).toMatchObject({
      endings: { rule: { standsFor: rule.standsFor } },
    });
  });
});

describe("how past projects like this one went on", () => {
  it("is not enough while there is nothing to compare, and then whole at every time, with intervals", async () => {
    const projectId = await projectOf(past.keeper);
    expect(await outlookOf(past.keeper, projectId)).toEqual({
      state: "not enough",
      what: "like this one",
      have: 0,
      need: 20,
    });
    await done(past.keeper, projectId, "A10");
    const said = await outlookOf(past.keeper, projectId);
    if (said.state !== "reckoned") throw new Error(said.state);
    const { chances, nearest, alike, effective, organisation } = said.figure;
    expect([organisation, alike >= effective, Math.round(effective) >= 20]).toEqual(["Keep Ltd", true, true]);
    expect(chances.map(({ days }) => days)).toEqual([30, 90, 180, 365]);
    for (const { open, ...of } of chances) {
      const three = [of.wentAhead, of.decidedOtherwise, of.noDecision];
      expect(three.reduce((sum, { estimate }) => sum + estimate, open)).toBeCloseTo(1, 9);
      for (const { low, estimate, high } of three) expect(low <= estimate && estimate <= high && high > 0).toBe(true);
    }
    expect(nearest.length).toBeGreaterThan(0);
    expect(nearest.flatMap(({ alikeIn, differsIn }) => [...alikeIn, ...differsIn])).not.toContain("people");
  });

  it("rests on what the reader sees, and is nothing to a guest", async () => {
    const projectId = await projectOf(past.keeper);
    await done(past.keeper, projectId, "A10", "circle");
    const email = `max.${randomUUID()}@elsewhere.example`;
    const { path } = await invited(past.keeper, projectId, { email, role: "member", space: "ours", name: "Max" });
    const member = await entered(server, path, email);
    await past.keeper.post(`/api/organisations/${past.organisationId}/colleagues`, {
      email,
      name: "Max",
      role: "colleague",
    });
    expect((await outlookOf(past.keeper, projectId)).state).toBe("reckoned");
    expect(await outlookOf(member, projectId)).toMatchObject({ state: "not enough", have: 0 });
    const held = await projectOf(past.keeper, { inTrustOf: past.organisationId });
    expect((await past.keeper.get(`/api/projects/${held}/outlook`)).status).toBe(404);
  });

  it("is not enough where few ended, and nothing where there is no past", async () => {
    const few = await keeping(server);
    const projectId = await projectOf(few.keeper);
    expect(await outlookOf(few.keeper, projectId)).toEqual({ state: "none" });
    await brought(few, 60, rule);
    expect(await outlookOf(few.keeper, projectId)).toMatchObject({
      state: "not enough",
      what: "that ended",
      need: 200,
    });
  });
});

async function done(by: Browser, projectId: string, libraryId: string, space = "ours"): Promise<void> {
  const activityId = randomUUID();
  const activity = { activityId, space, libraryId, title: "Do it", job: "understand", carriedBy: "together" };
  await command(by, projectId, "addActivity", activity);
  await command(by, projectId, "startActivity", { activityId });
  await command(by, projectId, "finishActivity", { activityId });
}
