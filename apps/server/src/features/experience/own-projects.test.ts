import { randomUUID } from "node:crypto";
import type { experience } from "@cairn/contract/experience.ts";
import { library } from "@cairn/library/library.gen.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import type { Browser } from "../../testing/browser.ts";
import { inCsv, knownPast } from "../../testing/known-past.ts";
import { type Keeping, keeping } from "../../testing/past-projects.ts";
import { command, entered, invited } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
let ours: Keeping;
beforeAll(async () => {
  server = await startTestServer();
  ours = await keeping(server);
});
afterAll(() => server[Symbol.asyncDispose]());

type Read = z.output<typeof experience.readExperience.ok>;
const base = async ({ keeper, at }: Keeping): Promise<Read["own"]> => ((await keeper.get(at)).json as Read).own;
const titleOf = (id: string): string => library.activities.find((it) => it.id === id)?.title ?? "";

async function begun(by: Browser): Promise<string> {
  const projectId = randomUUID();
  await by.post("/api/projects", { projectId, name: "Quennell's secret project", customer: "Keep Ltd" });
  return projectId;
}

async function done(by: Browser, projectId: string, fields: object): Promise<void> {
  const activityId = randomUUID();
  const activity = { activityId, space: "ours", title: "Ask Quennell", job: "understand", carriedBy: "together" };
  await command(by, projectId, "addActivity", { ...activity, ...fields });
  await command(by, projectId, "startActivity", { activityId });
  await command(by, projectId, "finishActivity", { activityId });
}

/** @returns the id of the record */
async function decided(by: Browser, projectId: string, ending = "go"): Promise<string> {
  const [decisionId, recordId] = [randomUUID(), randomUUID()];
  const { you } = (await by.get(`/api/projects/${projectId}`)).json as { you: { personId: string } };
  const question = { decisionId, space: "ours", title: "Shall Quennell have it?", decides: you.personId };
  await command(by, projectId, "openDecision", question);
  await command(by, projectId, "recordDecision", { recordId, decisionId, ending, reasons: "Quennell likes it" });
  return recordId;
}

describe("projects of this Cairn", () => {
  const learningId = randomUUID();
  let projectId: string;
  let recordId: string;

  it("count only once a lead allowed it and they have ended", async () => {
    const { keeper } = ours;
    projectId = await begun(keeper);
    await done(keeper, projectId, { libraryId: "A22", title: "Ask Quennell, who is against it" });
    await done(keeper, projectId, {});
    await done(keeper, projectId, { libraryId: "A30", space: "circle" });
    expect(await base(ours)).toBeUndefined();
    await command(keeper, projectId, "allowLearning", { learningId });
    expect(await base(ours)).toBeUndefined();
    recordId = await decided(keeper, projectId);
    expect(await base(ours)).toMatchObject({ n: 1, imports: 0, fromHere: 1, events: 1 });
  });

  it("count by the library's words alone: no title, no name, nothing of a circle", async () => {
    const summary = await base(ours);
    expect(summary?.activities.map(({ name }) => name)).toEqual([titleOf("A22")]);
    expect(summary?.endings).toContainEqual(expect.objectContaining({ ending: "committed", journeys: 1 }));
    for (const path of ["", "/map", "/journeys", "/journeys/0", "/roles"]) {
      const { text, status } = await ours.keeper.get(`${ours.at}${path}`);
      expect(status).toBe(200);
      for (const secret of ["Quennell", titleOf("A30"), projectId]) expect(text).not.toContain(secret);
    }
    for (const format of ["csv", "ocel"]) {
      const { text } = await ours.keeper.get(`${ours.at}/export?format=${format}`);
      expect(text).toContain(titleOf("A22"));
      for (const secret of ["Quennell", projectId]) expect(text).not.toContain(secret);
    }
  });

  it("count beside what was brought in, and say so to new projects", async () => {
    const { path } = await ours.read(inCsv(knownPast(60)));
    await ours.keeper.post(`${path}/taking`);
    expect(await base(ours)).toMatchObject({ n: 61, imports: 1, fromHere: 1 });
    await ours.keeper.remove(path);
    expect(await base(ours)).toMatchObject({ n: 1, fromHere: 1 });
    const other = await begun(ours.keeper);
    const evidence = async () => (await ours.keeper.get(`/api/projects/${other}/evidence`)).json as object;
    await expect.poll(evidence, { timeout: 10_000 }).toMatchObject({ state: "not enough", have: 1 });
  });

  it("are nothing to those who do not belong to the organisation", async () => {
    const others = await keeping(server);
    expect(await base(others)).toBeUndefined();
    expect((await others.keeper.get(ours.at)).status).toBe(404);
  });

  it("are let go by a lead alone", async () => {
    const email = `max.${randomUUID()}@elsewhere.example`;
    const { path } = await invited(ours.keeper, projectId, { email, role: "member", space: "ours", name: "Max" });
    const member = await entered(server, path, email);
    const { status } = await member.post(`/api/projects/${projectId}/endLearning`, { learningId });
    expect(status).toBe(403);
    expect(await base(ours)).toMatchObject({ n: 1 });
  });

  it("leave nothing behind when they are let go, or are open again", async () => {
    const { keeper } = ours;
    await command(keeper, projectId, "reopenDecision", { recordId, because: "The law changed" });
    expect(await base(ours)).toBeUndefined();
    await decided(keeper, projectId, "go smaller");
    expect(await base(ours)).toMatchObject({ n: 1 });
    await command(keeper, projectId, "endLearning", { learningId });
    expect(await base(ours)).toBeUndefined();
    expect((await keeper.get(`${ours.at}/journeys`)).status).toBe(404);
  });
});
