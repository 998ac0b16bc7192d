import { afterAll, beforeAll, expect, it } from "vitest";
import { newBrowser } from "../../testing/browser.ts";
import { lettersTo } from "../../testing/letters.ts";
import { newAccountOf, signedIn } from "../../testing/people.ts";
import { begunProject, command, entered, invited } from "../../testing/projects.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server[Symbol.asyncDispose]());

it("shows mails and counts to the admin, and to nobody else", async () => {
  const admin = await signedIn(server, (await newAccountOf(server, { admin: true })).email);
  const { by, projectId } = await begunProject(server, "customer");
  for (const path of ["/api/admin/mails", "/api/admin/state"]) {
    expect((await newBrowser(server.url).get(path)).status).toBe(401);
    expect((await by.get(path)).status).toBe(404);
  }
  const { delivers, mails }: { delivers: boolean; mails: { subject: string; text: string }[] } = (
    await admin.get("/api/admin/mails")
  ).json;
  expect(delivers).toBe(false);
  expect(mails[0]?.text).toMatch(/Your code is \d{6}\n/);
  expect((await admin.get("/api/admin/state")).json).toMatchObject({
    accounts: 2,
    projects: 1,
    sample: false,
    delivers: false,
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
    database: expect.stringMatching(/^PostgreSQL 1\d/) as unknown,
  });
  expect((await admin.get(`/api/projects/${projectId}`)).status).toBe(404);
  expect((await admin.get("/api/admin/state")).text).not.toContain("Better invoices");
});

it("tells those who are mentioned, and writes no word of the comment into a letter", async () => {
  const { by, projectId, shared } = await begunProject(server, "seller");
  const email = "lead@example.com";
  const { path, personId } = await invited(by, projectId, { email, role: "lead", space: shared });
  const lead = await entered(server, path, email);
  const { you }: { you: { personId: string } } = (await by.get(`/api/projects/${projectId}`)).json;
  const before = (await lettersTo(server, email)).length;
  const comment = { space: shared, text: "The price is secret", mentions: [personId, you.personId] };
  await command(by, projectId, "comment", { commentId: crypto.randomUUID(), ...comment });
  const letters = (await lettersTo(server, email)).slice(before);
  expect(letters.map(({ subject }) => subject)).toEqual(['You were mentioned in "Better invoices"']);
  expect(letters[0]?.body).toContain(`/projects/${projectId}`);
  expect(letters[0]?.body).not.toContain("secret");

  // Sent again with the same key it is the same comment, and whoever mentions themselves knows.
  const key = { "idempotency-key": crypto.randomUUID() };
  const body = { commentId: crypto.randomUUID(), ...comment };
  for (let n = 0; n < 2; n += 1) {
    expect((await by.send("POST", `/api/projects/${projectId}/comment`, body, key)).status).toBe(200);
  }
  await command(lead, projectId, "comment", {
    ...comment,
    commentId: crypto.randomUUID(),
    space: "ours",
    mentions: [personId],
  });
  expect((await lettersTo(server, email)).length).toBe(before + 2);
});

it("lets nobody fill a mailbox: who mentions without end still comments, and writes no more letters", async () => {
  const { by, projectId, shared } = await begunProject(server, "seller");
  const email = "busy@example.com";
  const { path, personId } = await invited(by, projectId, { email, role: "lead", space: shared });
  await entered(server, path, email);
  const before = (await lettersTo(server, email)).length;
  for (let n = 0; n < 65; n += 1) {
    const comment = { commentId: crypto.randomUUID(), space: shared, text: "Look", mentions: [personId] };
    await command(by, projectId, "comment", comment);
  }
  expect((await lettersTo(server, email)).length).toBe(before + 60);
});
