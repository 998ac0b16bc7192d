import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, newBrowser } from "../../testing/browser.ts";
import { movableWorld } from "../../testing/clock.ts";
import { newAddress, projectTakenOver, projectWithLead, seesProject } from "../../testing/led-project.ts";
import { lettersTo, secretTo } from "../../testing/letters.ts";
import { newAccountOf } from "../../testing/people.ts";
import { type Begun, begunProject, command, entered, invited, pathOf } from "../../testing/projects.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

const world = movableWorld();
const minute = 60_000;
const day = 24 * 60 * minute;
let server: TestServer;
const withLead = () => projectWithLead(server);
const takenOver = () => projectTakenOver(server);

beforeAll(async () => {
  server = await startTestServer({ world });
});
afterAll(() => server[Symbol.asyncDispose]());

/** All that an invitation could change, as one text. */
async function everything(): Promise<string> {
  await server.running.outbox.settled();
  const tables = ["invitation", "participation", "account", "session", "code", "mail", "event"];
  const rows = await Promise.all(
    tables.map((table) => query(server.connection, `select to_jsonb(x)::text as row from ${table} x order by 1`)),
  );
  return JSON.stringify(rows);
}

describe("an invitation", () => {
  it("leads its person into the project by a code to their address", async () => {
    const { projectId, path, email, answer } = await withLead();
    const [letter] = await lettersTo(server, email);
    expect(letter?.subject).toBe('Sam Seller invites you to "Better invoices"');
    expect(letter?.body).toContain("a project of Customer Inc");
    expect(answer.json).toMatchObject({ link: letter?.secret, invitation: { email, role: "lead", state: "open" } });

    const browser = newBrowser(server.url);
    expect((await browser.get(path)).json).toMatchObject({
      project: "Better invoices",
      invitedBy: "Sam Seller",
      address: `${email.slice(0, 1)}…@example.com`,
      role: "lead",
      side: "customer",
      state: "open",
    });
    expect(await seesProject(browser, projectId)).toBe(false);
    expect((await browser.post(`${path}/code`)).status).toBe(200);
    const code = await secretTo(server, email);
    expect((await browser.post(`${path}/enter`, { code })).json).toEqual({ projectId });
    expect((await browser.get("/api/me")).json).toMatchObject({ account: { name: "Lee Lead", email, admin: false } });
    expect((await browser.get(`/api/projects/${projectId}`)).json).toMatchObject({
      you: { side: "customer", role: "lead" },
    });
    expect((await browser.get(path)).json).toMatchObject({ state: "accepted" });
  });

  it("is changed by nothing that scanners of links do", async () => {
    const { path, answer, projectId } = await withLead();
    const { link }: { link: string } = answer.json;
    const before = await everything();
    const agents = [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Safari/537.36",
      "Mozilla/5.0 (compatible; MSIE 9.0; Windows NT 6.1; Trident/5.0) SafeLinks",
      "Barracuda Sentinel (EE)",
      "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
      "GoogleImageProxy",
    ];
    const paths = [path, `${path}/enter`, new URL(link).pathname];
    for (const agent of agents) {
      for (const each of paths) {
        for (const method of ["GET", "HEAD", "POST"]) {
          const scanner = newBrowser(server.url);
          const headers = { "user-agent": agent, "sec-purpose": "prefetch" };
          await scanner.send(method, each, method === "POST" ? {} : undefined, headers);
          expect(await seesProject(scanner, projectId)).toBe(false);
        }
      }
    }
    expect(await everything()).toBe(before);
  });

  it("lets nobody in who only has the link: the code goes to the invited address", async () => {
    const { path, email, projectId } = await withLead();
    const thief = newBrowser(server.url);
    await thief.post(`${path}/code`);
    const letters = await lettersTo(server, email);
    expect(letters).toHaveLength(2);
    for (const code of ["000000", "999999"]) {
      if (code !== letters[1]?.secret) expect((await thief.post(`${path}/enter`, { code })).status).toBe(401);
    }
    expect((await newBrowser(server.url).post(`${path}/enter`, { code: letters[1]?.secret })).status).toBe(401);
    expect(await seesProject(thief, projectId)).toBe(false);
  });

  it("takes a code of its own only, in the browser that asked, in ten minutes, five times, once", async () => {
    const { path, email } = await withLead();
    const ask = async () => {
      const browser = newBrowser(server.url);
      expect((await browser.post(`${path}/code`)).status).toBe(200);
      return { browser, code: await secretTo(server, email) };
    };
    const enter = (browser: Browser, code: string, at = path) => browser.post(`${at}/enter`, { code });

    const late = await ask();
    world.forward(11 * minute);
    expect((await enter(late.browser, late.code)).status).toBe(401);

    const tired = await ask();
    for (let n = 0; n < 5; n += 1) {
      expect((await enter(tired.browser, tired.code === "000000" ? "111111" : "000000")).status).toBe(401);
    }
    expect((await enter(tired.browser, tired.code)).status).toBe(401);

    const good = await ask();
    const another = await withLead();
    expect((await enter(good.browser, good.code, another.path)).status).toBe(401);
    expect((await good.browser.post("/api/sign-in/code/enter", { email, code: good.code })).status).toBe(401);
    const jar = new Map(good.browser.cookies);
    expect((await enter(good.browser, good.code)).status).toBe(200);
    const again = newBrowser(server.url);
    for (const [name, value] of jar) again.cookies.set(name, value);
    expect((await enter(again, good.code)).status).toBe(409);
    expect((await again.get("/api/me")).json).not.toHaveProperty("account");
  });

  it("lets in once when it is entered twice at the same moment", async () => {
    const { path, email, projectId } = await withLead();
    const browser = newBrowser(server.url);
    await browser.post(`${path}/code`);
    const code = await secretTo(server, email);
    const answers = await Promise.all([1, 2].map(() => browser.post(`${path}/enter`, { code })));
    expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
    const rows = await query(server.connection, "select 1 from participation where project_id = $1", [projectId]);
    expect(rows).toHaveLength(2);
  });

  it("runs out after fourteen days", async () => {
    const { path } = await withLead();
    world.forward(15 * day);
    const browser = newBrowser(server.url);
    expect((await browser.get(path)).json).toMatchObject({ state: "expired" });
    expect((await browser.post(`${path}/code`)).status).toBe(409);
  });

  it("opens nothing once it was taken back, also to whoever had asked for a code", async () => {
    const { by, projectId, invitationId, path, email } = await withLead();
    const browser = newBrowser(server.url);
    await browser.post(`${path}/code`);
    const code = await secretTo(server, email);
    const revoke = () => by.post(`/api/projects/${projectId}/invitations/${invitationId}/revoke`);
    expect((await revoke()).status).toBe(200);
    expect((await browser.post(`${path}/enter`, { code })).status).toBe(409);
    expect((await browser.get(path)).json).toMatchObject({ state: "revoked" });
    expect((await revoke()).status).toBe(409);
  });

  it("takes the place of an earlier one to the same person", async () => {
    const { by, projectId, personId, path } = await withLead();
    const email = newAddress();
    const body = { invitationId: randomUUID(), personId, email, role: "lead" };
    const second = await by.post(`/api/projects/${projectId}/invitations`, body);
    expect((await newBrowser(server.url).get(path)).json).toMatchObject({ state: "revoked" });
    expect((await by.post(`/api/projects/${projectId}/invitations`, body)).status).toBe(409);
    const lead = await entered(server, pathOf(second), email);
    expect(
      (await lead.post(`/api/projects/${projectId}/invitations`, { ...body, invitationId: randomUUID() })).status,
    ).toBe(409);
  });

  it("is of no use to somebody who left the project meanwhile", async () => {
    const { by, projectId, personId, path, email } = await withLead();
    await command(by, projectId, "sayPersonLeft", { personId, because: "Another job" });
    const browser = newBrowser(server.url);
    await browser.post(`${path}/code`);
    expect((await browser.post(`${path}/enter`, { code: await secretTo(server, email) })).status).toBe(409);
  });

  it("signs in whoever has an account, and changes nothing about it", async () => {
    const known = await newAccountOf(server, { name: "Already Here", password: "correct horse battery" });
    const { by, projectId, shared } = await begunProject(server, "seller");
    const { path } = await invited(by, projectId, { email: known.email, role: "lead", space: shared });
    const browser = newBrowser(server.url);
    await browser.post(`${path}/code`);
    const injected = {
      name: "Mallory",
      email: newAddress(),
      accountId: randomUUID(),
      role: "seller",
      side: "ours",
      admin: true,
    };
    const code = await secretTo(server, known.email);
    expect((await browser.post(`${path}/enter`, { code, ...injected })).status).toBe(200);
    expect((await browser.get("/api/me")).json).toMatchObject({
      account: { accountId: known.accountId, name: "Already Here", email: known.email, admin: false },
    });
    expect((await browser.get(`/api/projects/${projectId}`)).json).toMatchObject({
      you: { side: "customer", role: "lead" },
    });
    const password = newBrowser(server.url);
    expect(
      (await password.post("/api/sign-in", { email: known.email, password: "correct horse battery" })).status,
    ).toBe(200);
  });

  it("does not make two people of one address", async () => {
    const { by, projectId, shared } = await begunProject(server, "seller");
    const { account }: { account: { email: string } } = (await by.get("/api/me")).json;
    const { path } = await invited(by, projectId, { email: account.email, role: "lead", space: shared });
    const browser = newBrowser(server.url);
    await browser.post(`${path}/code`);
    expect((await browser.post(`${path}/enter`, { code: await secretTo(server, account.email) })).status).toBe(409);
    expect((await by.get(`/api/projects/${projectId}`)).json).toMatchObject({ you: { role: "seller" } });
  });

  it("is kept as a hash, and nobody guesses it", async () => {
    const { path } = await withLead();
    const token = path.split("/").at(-1) ?? "";
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await query(server.connection, "select to_jsonb(invitation)::text as row from invitation");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect((await newBrowser(server.url).get("/api/invitations/" + "x".repeat(43))).status).toBe(404);
  });
});

describe("who may let whom in", () => {
  const asks = async (
    by: Browser,
    begun: Pick<Begun, "projectId">,
    wished: Omit<Parameters<typeof invited>[2], "email">,
  ) => (await invited(by, begun.projectId, { email: newAddress(), ...wished })).answer.status;

  it("lets the holder invite both sides while the project is held in trust, each in its role", async () => {
    const begun = await begunProject(server, "seller");
    const { by, shared: space, partyId: side = "" } = begun;
    expect(await asks(by, begun, { role: "lead", space })).toBe(200);
    expect(await asks(by, begun, { role: "member", space })).toBe(200);
    expect(await asks(by, begun, { role: "seller", side, space })).toBe(200);
    expect(await asks(by, begun, { role: "lead", side, space })).toBe(422);
    expect(await asks(by, begun, { role: "seller", space })).toBe(422);
  });

  it("lets nobody take part whom the others cannot see", async () => {
    const begun = await begunProject(server, "seller");
    const { by, partyId: side = "" } = begun;
    expect(await asks(by, begun, { role: "lead", space: `own:${side}` })).toBe(422);
    expect(await asks(by, begun, { role: "seller", side, space: `own:${side}` })).toBe(422);
  });

  it("leaves it to the customer's lead once they have taken over", async () => {
    const { lead, by, projectId, shared, partyId: side = "" } = await takenOver();
    expect(await asks(lead, { projectId }, { role: "member", space: "ours" })).toBe(200);
    expect(await asks(lead, { projectId }, { role: "seller", side, space: shared })).toBe(200);
    const colleague = await invited(lead, projectId, { email: newAddress(), role: "seller", side, space: shared });
    const again = { invitationId: randomUUID(), personId: colleague.personId, email: newAddress(), role: "seller" };
    expect((await by.post(`/api/projects/${projectId}/invitations`, again)).status).toBe(403);
    const revoke = `/api/projects/${projectId}/invitations/${colleague.invitationId}/revoke`;
    expect((await by.post(revoke)).status).toBe(403);
    const email = newAddress();
    const { path } = await invited(lead, projectId, { email, role: "member", space: "ours", name: "Mia Member" });
    const member = await entered(server, path, email);
    expect((await member.post(revoke)).status).toBe(403);
    expect((await member.post(`/api/projects/${projectId}/people/${colleague.personId}/end-access`)).status).toBe(403);
    expect((await member.post(`/api/projects/${projectId}/invitations`, again)).status).toBe(403);
  });

  it("shows a seller nothing of invitations among the customer's own people", async () => {
    const { lead, by, projectId } = await takenOver();
    const seen = async () => (await by.get(`/api/projects/${projectId}/invitations`)).text;
    const before = await seen();
    const email = newAddress();
    const { path, personId, invitationId } = await invited(lead, projectId, { email, role: "member", space: "ours" });
    await entered(server, path, email);
    expect(await seen()).toBe(before);
    for (const each of [`invitations/${invitationId}/revoke`, `people/${personId}/end-access`]) {
      expect((await by.post(`/api/projects/${projectId}/${each}`)).status).toBe(404);
    }
    const { access, invitations }: { access: unknown[]; invitations: unknown[] } = (
      await lead.get(`/api/projects/${projectId}/invitations`)
    ).json;
    expect([access.length, invitations.length]).toEqual([3, 2]);
  });

  it("mixes no ids of two projects, either way round", async () => {
    const [mine, theirs] = [await withLead(), await withLead()];
    const revoke = (by: Browser, projectId: string, invitationId: string) =>
      by.post(`/api/projects/${projectId}/invitations/${invitationId}/revoke`);
    expect((await revoke(mine.by, mine.projectId, theirs.invitationId)).status).toBe(404);
    expect((await revoke(mine.by, theirs.projectId, mine.invitationId)).status).toBe(404);
    expect((await revoke(mine.by, theirs.projectId, theirs.invitationId)).status).toBe(404);
    for (const [projectId, personId] of [
      [mine.projectId, theirs.personId],
      [theirs.projectId, mine.personId],
      [theirs.projectId, theirs.personId],
    ]) {
      expect((await mine.by.post(`/api/projects/${projectId}/people/${personId}/end-access`)).status).toBe(404);
      const body = { invitationId: randomUUID(), personId, email: newAddress(), role: "lead" };
      expect((await mine.by.post(`/api/projects/${projectId}/invitations`, body)).status).toBe(404);
    }
    expect((await mine.by.get(`/api/projects/${theirs.projectId}/invitations`)).status).toBe(404);
    expect((await newBrowser(server.url).get(`/api/projects/${mine.projectId}/invitations`)).status).toBe(401);
  });
});

it("sends no more than five codes for an invitation in a quarter of an hour", async () => {
  const { path } = await withLead();
  const statuses = [];
  for (let n = 0; n < 6; n += 1) statuses.push((await newBrowser(server.url).post(`${path}/code`)).status);
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});
