import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { streamTimes } from "../../http/stream.ts";
import { type Browser, newBrowser } from "../../testing/browser.ts";
import { newAddress, projectTakenOver, projectWithLead, seesProject } from "../../testing/led-project.ts";
import { entered, invited, pathOf } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
const withLead = () => projectWithLead(server);
const takenOver = () => projectTakenOver(server);

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

/** A live stream of a project; `end` resolves when the server closes it. */
async function openStream(url: string, { cookies }: Browser, projectId: string) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const { status, body } = await fetch(`${url}/api/projects/${projectId}/events`, { headers: { cookie } });
  expect(status).toBe(200);
  if (!body) throw new Error("A stream has a body.");
  const reader = body.getReader();
  await reader.read();
  return {
    async end() {
      while (!(await reader.read()).done);
    },
  };
}

describe("ending access", () => {
  const end = (by: Browser, projectId: string, personId: string) =>
    by.post(`/api/projects/${projectId}/people/${personId}/end-access`);

  it("ends the person's sessions and open streams at once", async () => {
    const { lead, projectId } = await takenOver();
    const email = newAddress();
    const { path, personId } = await invited(lead, projectId, { email, role: "member", space: "ours" });
    const member = await entered(server, path, email);
    await using elsewhere = await server.another();
    const streams = [
      await openStream(server.url, member, projectId),
      await openStream(elsewhere.url, member, projectId),
    ];
    const from = performance.now();
    expect((await end(lead, projectId, personId)).status).toBe(200);
    for (const stream of streams) await stream.end();
    expect(performance.now() - from).toBeLessThan(streamTimes.pollMs / 2);
    expect((await member.get("/api/me")).json).not.toHaveProperty("account");
    expect((await member.get(`/api/projects/${projectId}`)).status).toBe(401);
    expect((await newBrowser(server.url).post(`${path}/code`)).status).toBe(409);
    expect((await end(lead, projectId, personId)).status).toBe(409);
  });

  it("is what signing out everywhere does to streams, too", async () => {
    const { lead, projectId } = await takenOver();
    const stream = await openStream(server.url, lead, projectId);
    const from = performance.now();
    expect((await lead.post("/api/sign-out/everywhere")).status).toBe(200);
    await stream.end();
    expect(performance.now() - from).toBeLessThan(streamTimes.pollMs / 2);
  });

  it("leaves somebody signed in who takes part elsewhere", async () => {
    const [one, two] = [await takenOver(), await takenOver()];
    const email = newAddress();
    const first = await invited(one.lead, one.projectId, { email, role: "member", space: "ours" });
    const second = await invited(two.lead, two.projectId, { email, role: "member", space: "ours" });
    await entered(server, first.path, email);
    const member = await entered(server, second.path, email);
    await end(one.lead, one.projectId, first.personId);
    expect([await seesProject(member, one.projectId), await seesProject(member, two.projectId)]).toEqual([false, true]);
  });

  it("keeps somebody who can steer", async () => {
    const { lead, projectId, personId, by } = await takenOver();
    expect((await end(lead, projectId, personId)).status).toBe(409);
    expect(await seesProject(lead, projectId)).toBe(true);
    expect((await end(by, projectId, personId)).status).toBe(403);
  });

  it("is not up to the holder once one of the customer's people has come in", async () => {
    const { by, projectId, personId, path, email } = await withLead();
    const lead = await entered(server, path, email);
    const { you }: { you: { personId: string } } = (await by.get(`/api/projects/${projectId}`)).json;
    expect((await end(lead, projectId, you.personId)).status).toBe(403);
    expect((await end(by, projectId, you.personId)).status).toBe(409);
    expect((await end(by, projectId, personId)).status).toBe(403);
    expect(await seesProject(lead, projectId)).toBe(true);
  });

  it("lets the person back in by a new invitation", async () => {
    const { lead, projectId } = await takenOver();
    const email = newAddress();
    const { path, personId } = await invited(lead, projectId, { email, role: "member", space: "ours" });
    await entered(server, path, email);
    await end(lead, projectId, personId);
    const body = { invitationId: randomUUID(), personId, email, role: "lead" };
    const again = await lead.post(`/api/projects/${projectId}/invitations`, body);
    const member = await entered(server, pathOf(again), email);
    expect((await member.get(`/api/projects/${projectId}`)).json).toMatchObject({ you: { personId, role: "lead" } });
  });
});
