import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Browser } from "../../testing/browser.ts";
import { newAddress, projectTakenOver, projectWithLead, seesProject } from "../../testing/led-project.ts";
import { addedPerson, command, entered, invited, pathOf } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

const end = (by: Browser, projectId: string, personId: string) =>
  by.post(`/api/projects/${projectId}/people/${personId}/end-access`);

it("shows the customer everybody who takes part, wherever the holder put them, and lets the lead end it", async () => {
  const { by, projectId, path, email, shared, partyId = "" } = await projectWithLead(server);
  const ask = async () => {
    const address = newAddress();
    const wished = { email: address, role: "member", space: shared } as const;
    const { personId, path } = await invited(by, projectId, wished);
    return { personId, path, address };
  };
  const [one, two] = [await ask(), await ask()];
  const lead = await entered(server, path, email);
  const struck = { ...one, browser: await entered(server, one.path, one.address) };
  const left = { ...two, browser: await entered(server, two.path, two.address) };
  await command(by, projectId, "remove", { id: struck.personId });
  await command(by, projectId, "sayPersonLeft", { personId: left.personId, because: "Gone" });
  const colleague = await addedPerson(by, projectId, { side: partyId, space: `own:${partyId}`, name: "Col" });
  await command(by, projectId, "share", { id: colleague, to: shared });
  const colleaguesEmail = newAddress();
  const asked = { invitationId: randomUUID(), personId: colleague, email: colleaguesEmail, role: "seller" };
  const link = pathOf(await by.post(`/api/projects/${projectId}/invitations`, asked));
  await entered(server, link, colleaguesEmail);
  await command(by, projectId, "withdraw", { id: colleague });

  const { access }: { access: { personId: string }[] } = (await lead.get(`/api/projects/${projectId}/invitations`))
    .json;
  const known = access.map(({ personId }) => personId);
  expect(known).toEqual(expect.arrayContaining([struck.personId, left.personId, colleague]));
  for (const { personId, browser } of [struck, left]) {
    expect((await end(lead, projectId, personId)).status).toBe(200);
    expect(await seesProject(browser, projectId)).toBe(false);
  }
  expect((await end(lead, projectId, colleague)).status).toBe(403);
  await command(lead, projectId, "takeOver", { projectId });
  expect((await end(lead, projectId, colleague)).status).toBe(200);
});

it("tells a seller nothing of an id they wrote down themselves, and makes no two of one person", async () => {
  const { lead, by, projectId, partyId = "" } = await projectTakenOver(server);
  const email = newAddress();
  const { personId, path } = await invited(lead, projectId, { email, role: "member", space: "ours" });
  await entered(server, path, email);
  await command(by, projectId, "addPerson", { personId, side: "customer", space: `own:${partyId}`, name: "?" });
  expect((await by.get(`/api/projects/${projectId}/invitations`)).text).not.toContain(personId);

  const trust = await projectWithLead(server);
  const trusted = await entered(server, trust.path, trust.email);
  const first = newAddress();
  const open = await invited(trusted, trust.projectId, { email: first, role: "member", space: "ours" });
  const { projectId: there, shared: space } = trust;
  await command(trust.by, there, "addPerson", { personId: open.personId, side: "customer", space, name: "Same" });
  expect((await end(trust.by, there, open.personId)).status).toBe(403);
  const body = { invitationId: randomUUID(), personId: open.personId, email: newAddress(), role: "lead" };
  expect((await trust.by.post(`/api/projects/${there}/invitations`, body)).status).toBe(403);
  const member = await entered(server, open.path, first);
  expect((await end(trust.by, there, open.personId)).status).toBe(403);
  expect(await seesProject(member, there)).toBe(true);
});

it("lets a holder bring nobody more to the customer's side once one of them has come in", async () => {
  const { by, projectId, path, email, shared } = await projectWithLead(server);
  const open = await invited(by, projectId, { email: newAddress(), role: "member", space: shared });
  expect(open.answer.status).toBe(200);
  await entered(server, path, email);
  const late = await invited(by, projectId, { email: newAddress(), role: "member", space: shared });
  expect(late.answer.status).toBe(403);
  const taken = `/api/projects/${projectId}/invitations/${open.invitationId}/revoke`;
  expect((await by.post(taken)).status).toBe(403);
});

it("keeps somebody who can steer when two leads end each other's access at once", async () => {
  const { lead, projectId, personId } = await projectTakenOver(server);
  const email = newAddress();
  const second = await invited(lead, projectId, { email, role: "lead", space: "ours" });
  const other = await entered(server, second.path, email);
  const answers = await Promise.all([end(lead, projectId, second.personId), end(other, projectId, personId)]);
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  const left = await Promise.all([lead, other].map((browser) => seesProject(browser, projectId)));
  expect(left.filter(Boolean)).toHaveLength(1);
});

it("ends the access of whoever is struck from the people, and keeps the last lead", async () => {
  const { lead, projectId, personId } = await projectTakenOver(server);
  const email = newAddress();
  const member = await invited(lead, projectId, { email, role: "member", space: "ours" });
  const browser = await entered(server, member.path, email);
  await command(lead, projectId, "remove", { id: member.personId });
  expect(await seesProject(browser, projectId)).toBe(false);
  expect((await lead.post(`/api/projects/${projectId}/remove`, { id: personId })).status).toBe(409);
  expect(await seesProject(lead, projectId)).toBe(true);
});
