import { randomUUID } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { expect, it } from "vitest";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer, type Visitor } from "../../testing/server.ts";
import { sampleCommand } from "./command-line.ts";
import { replay, sampleProjectId } from "./replay.ts";
import { makeSample, stories } from "./sample.ts";
import { running } from "./story-running.ts";

const sampleIds = stories.map(sampleProjectId);
const runningId = sampleProjectId(running);

it("is laid down with one click, marked as sample, for the admin alone", async () => {
  await using server = await startTestServer();
  const admin = await adminOf(server);
  const other = await server.visitor();
  expect((await other.post("/api/admin/sample", {})).status).toBe(404);

  const made = await admin.post("/api/admin/sample", {});
  expect(made.json).toEqual({ projects: sampleIds });
  const { projects }: { projects: { projectId: string; sample: boolean; role: string; myOpen: number }[] } = (
    await admin.get("/api/projects")
  ).json;
  expect(projects.map(({ sample, role }) => [sample, role])).toEqual([
    [true, "lead"],
    [true, "lead"],
  ]);
  expect(projects.find(({ projectId }) => projectId === runningId)?.myOpen).toBeGreaterThan(2);
  expect((await admin.get("/api/admin/state")).json).toMatchObject({ sample: true });
  expect((await other.get("/api/projects")).json).toEqual({ projects: [] });
  expect((await other.get(`/api/projects/${runningId}`)).status).toBe(404);
});

it("reads as the stories told it, and goes on like any project", async () => {
  await using server = await startTestServer();
  const admin = await adminOf(server);
  await admin.post("/api/admin/sample", {});
  for (const story of stories) {
    const path = `/api/projects/${sampleProjectId(story)}`;
    const { spaces, cards }: { spaces: { space: string; state: unknown }[]; cards: { name: string }[] } = (
      await admin.get(path)
    ).json;
    const { folds } = replay(story, new Date().toISOString() as Instant);
    for (const { space, state } of spaces) expect(state).toEqual(folds.get(space as never) ?? emptyProject);
    expect(cards.map(({ name }) => name).toSorted()).toEqual(
      Object.values(story.cast)
        .map(({ name }) => name)
        .toSorted(),
    );
    const { events }: { events: object[] } = (await admin.get(`${path}/history`)).json;
    expect(JSON.stringify(events)).not.toContain("Albrecht");
    const comment = { commentId: randomUUID(), space: "ours", text: "I look around", mentions: [] };
    expect((await admin.post(`${path}/comment`, comment)).status).toBe(200);
    expect((await admin.get(`${path}/export`)).status).toBe(200);
  }
});

it("goes with everything in it, and with nothing else", async () => {
  await using server = await startTestServer();
  const admin = await adminOf(server);
  await begin(admin, randomUUID());
  const before = await countsIn(server);

  await admin.post("/api/admin/sample", {});
  const once = await countsIn(server);
  expect(once).not.toEqual(before);
  await useIt(admin);
  expect(await countsIn(server)).not.toEqual(once);

  await admin.post("/api/admin/sample", {});
  expect(withoutLetters(await countsIn(server))).toEqual(withoutLetters(once));
  await useIt(admin);
  expect((await admin.send("DELETE", "/api/admin/sample")).status).toBe(200);
  expect(withoutLetters(await countsIn(server))).toEqual(withoutLetters(before));
  expect((await admin.get("/api/admin/state")).json).toMatchObject({ sample: false, projects: 1 });
  expect((await admin.send("DELETE", "/api/admin/sample")).status).toBe(200);
});

it("leaves alone whoever has a project of their own under such an id", async () => {
  await using server = await startTestServer();
  const admin = await adminOf(server);
  const other = await server.visitor();
  await begin(other, runningId);
  const before = await countsIn(server);
  expect((await admin.post("/api/admin/sample", {})).status).toBe(409);
  expect((await admin.send("DELETE", "/api/admin/sample")).status).toBe(200);
  expect(await countsIn(server)).toEqual(before);
  expect((await other.get(`/api/projects/${runningId}`)).status).toBe(200);
});

it("is laid down and removed from the command line", async () => {
  await using server = await startTestServer();
  const said: string[] = [];
  const terminal = { out: (text: string) => said.push(text), err: (text: string) => said.push(text) };
  const open = async () => ({ within: server.within, close: async () => {} });
  expect(await sampleCommand([], terminal, open)).toBe(1);
  expect(said.join("")).toMatch(/^Nobody has set up this Cairn yet/);
  const admin = await adminOf(server);
  expect(await sampleCommand([], terminal, open)).toBe(0);
  expect((await admin.get("/api/projects")).text).toContain(runningId);
  expect(await sampleCommand(["remove"], terminal, open)).toBe(0);
  expect((await admin.get("/api/projects")).json).toEqual({ projects: [] });
});

it("is laid down whole or not at all", async () => {
  await using server = await startTestServer();
  const admin = await adminOf(server);
  const before = await countsIn(server);
  const maker = { accountId: admin.account.accountId, now: new Date().toISOString() as Instant, newId: randomUUID };
  const failing = server.within(async (db) => {
    await makeSample(db, maker);
    throw new Error("The power went out.");
  });
  await expect(failing).rejects.toThrow("The power went out.");
  expect(await countsIn(server)).toEqual(before);
});

async function adminOf(server: TestServer): Promise<Visitor> {
  const visitor = await server.visitor("Ada Admin");
  await query(server.connection, "update account set admin = true where account_id = $1", [visitor.account.accountId]);
  return visitor;
}

async function begin(visitor: Visitor, projectId: string): Promise<void> {
  const begun = await visitor.post("/api/projects", { projectId, name: "Better invoices", customer: "Example" });
  expect(begun.status).toBe(200);
}

/** Somebody tries the sample out: lets another seller in, speaks with them, and invites somebody. */
async function useIt(admin: Visitor): Promise<void> {
  const path = `/api/projects/${runningId}`;
  const partyId = randomUUID();
  const personId = randomUUID();
  const calls: readonly (readonly [string, object])[] = [
    ["admitSeller", { partyId, name: "Another seller" }],
    ["addPerson", { personId, space: `shared:${partyId}`, name: "Bo Guest", email: "bo@example.org", side: partyId }],
    ["comment", { commentId: randomUUID(), space: `shared:${partyId}`, text: "Welcome", mentions: [personId] }],
    ["invitations", { invitationId: randomUUID(), personId, email: "bo@example.org", role: "seller" }],
    ["seen", {}],
  ];
  for (const [name, input] of calls)
    expect([name, (await admin.post(`${path}/${name}`, input)).status]).toEqual([name, 200]);
}

/** How many rows each table has. */
async function countsIn({ connection }: TestServer): Promise<Readonly<Record<string, number>>> {
  const tables = await query(connection, "select tablename from pg_tables where schemaname = 'public' order by 1");
  const counts: Record<string, number> = {};
  for (const { tablename } of tables) {
    const [row] = await query(connection, `select count(*)::int as n from "${String(tablename)}"`);
    counts[String(tablename)] = Number(row?.["n"]);
  }
  return counts;
}

/** A letter that has gone out is not the sample's any more: it went to somebody real. */
const withoutLetters = (counts: Readonly<Record<string, number>>) => ({ ...counts, mail: 0 });
