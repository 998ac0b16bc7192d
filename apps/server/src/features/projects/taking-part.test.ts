import { randomUUID } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { expect, it } from "vitest";
import { comeInAs } from "../../store/context.ts";
import { lockProject } from "../../store/projects/heads.ts";
import { failureIn, startProject } from "../../testing/project.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type Visitor } from "../../testing/server.ts";

type View = {
  you: { personId: string; side: string; role: string };
  spaces: { space: string; seq: number; state: Record<string, Record<string, { id: string }>> }[];
  cards: { personId: string; name: string }[];
  lastSeenAt?: string;
};
const view = async (who: Visitor, path: string) => (await who.get(path)).json as View;

it("shows each side its own spaces", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, partyId, shared } = await startProject(server);
  expect((await view(ann, path)).spaces.map(({ space }) => space)).toEqual(["cover", "ours", "circle", shared]);
  expect((await view(sam, path)).spaces.map(({ space }) => space)).toEqual(["cover", shared, `own:${partyId}`]);
});

it("is held in trust by the seller who began it, until the customer takes it over", async () => {
  await using server = await startTestServer();
  const [sam, ann] = [await server.visitor("Sam"), await server.visitor("Ann")];
  const organisationId = randomUUID();
  const [projectId, annId] = [randomUUID(), randomUUID()];
  const beginning = { projectId, name: "Answer in one day", customer: "Example Council", inTrustOf: organisationId };
  expect(failureIn(await sam.post("/api/projects", beginning))[1]).toBe("not_found");
  await sam.post("/api/organisations", { organisationId, name: "Seller Ltd", sells: true });
  expect((await sam.post("/api/projects", beginning)).status).toBe(200);
  const path = `/api/projects/${projectId}`;
  const { you, spaces } = await view(sam, path);
  const shared = `shared:${you.side}`;
  expect([you.role, spaces.map(({ space }) => space)]).toEqual(["seller", ["cover", shared, `own:${you.side}`]]);
  const listed = (await sam.get("/api/projects")).json;
  expect(listed).toMatchObject({ projects: [{ projectId, ownership: "in trust", role: "seller", side: you.side }] });

  const person = { personId: annId, space: shared, side: "customer", name: "Ann" };
  expect((await sam.post(`${path}/addPerson`, person)).status).toBe(200);
  await server.letIn(projectId, ann, { personId: annId as PersonId, side: "customer", inside: true, role: "lead" });
  expect((await ann.post(`${path}/takeOver`, { projectId })).status).toBe(200);
  expect((await sam.get("/api/projects")).json).toMatchObject({ projects: [{ ownership: "taken over" }] });
  expect(failureIn(await sam.post(`${path}/nameProject`, { projectId, name: "Ours" }))[1]).toBe("not_allowed");
});

it("leaves a seller nothing after they left, and the customer everything", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, plan, say, shared, partyId } = await startProject(server);
  const activityId = await plan(ann, shared, "Meet the seller");
  await plan(sam, `own:${partyId}`, "Prepare our offer");
  await say(ann, "dismissSeller", { partyId, because: "We go on alone" });
  for (const rest of ["", "/history", "/export", "/events"]) expect((await sam.get(path + rest)).status).toBe(404);
  expect((await sam.get("/api/projects")).json).toEqual({ projects: [] });
  const { spaces } = await view(ann, path);
  expect(spaces.find(({ space }) => space === shared)?.state["activities"]).toHaveProperty(activityId);
});

it("ends the access of somebody of whom their own side says that they left, and of nobody else", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, say, shared, projectId, samId, partyId } = await startProject(server);
  const [bob, bobId] = [await server.visitor("Bob"), randomUUID()];
  await say(ann, "addPerson", { personId: bobId, space: shared, side: "customer", name: "Bob" });
  await server.letIn(projectId, bob, { personId: bobId as PersonId, side: "customer", inside: true, role: "member" });
  expect((await bob.get(path)).status).toBe(200);
  await say(ann, "sayPersonLeft", { personId: bobId, because: "Another department" });
  expect((await bob.get(path)).status).toBe(404);

  const { you } = await view(ann, path);
  const left = await ann.post(`${path}/sayPersonLeft`, { personId: you.personId, because: "On my way" });
  expect(failureIn(left)).toEqual([409, "not_now", { state: "the only lead; invite another one first" }]);
  expect((await ann.get(path)).status).toBe(200);

  // In a room of their own a seller may write what they like; it takes nothing from anybody.
  const mallory = { personId: you.personId, space: `own:${partyId}`, side: "customer", name: "Not Ann" };
  await say(sam, "addPerson", mallory);
  await say(sam, "sayPersonLeft", { personId: you.personId, because: "A trick" });
  expect((await ann.get(path)).status).toBe(200);
  expect((await view(ann, path)).cards.find(({ personId }) => personId === you.personId)?.name).toBe("Ann Example");
  await say(ann, "sayPersonLeft", { personId: samId, because: "Another region" });
  expect((await sam.get(path)).status).toBe(404);
});

it("lets nobody write whose access ended while they waited for their turn", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, shared, projectId, samId } = await startProject(server);
  const history = (await ann.get(`${path}/history`)).text;
  const waiting = "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
  const isWaiting = async () => (await query(server.connection, waiting)).length;
  const late = await server.within(async (db) => {
    comeInAs(db, { reach: [{ projectId: projectId as ProjectId, spaces: ["cover", "ours", shared as SpaceId] }] });
    await lockProject(db, projectId as ProjectId);
    const comment = { commentId: randomUUID(), space: shared, text: "Just before I go" };
    const answer = sam.post(`${path}/comment`, comment);
    await expect.poll(isWaiting).toBe(1);
    const ended_at = "2026-03-02T09:00:00.000Z" as Instant;
    await db.updateTable("participation").set({ ended_at }).where("person_id", "=", samId).execute();
    return { answer };
  });
  expect(failureIn(await late.answer)[1]).toBe("not_found");
  expect((await ann.get(`${path}/history`)).text).toBe(history);
});

it("shows a name to those who see the person, and moves it when the person is shared", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, say, shared } = await startProject(server);
  const personId = randomUUID();
  await say(ann, "addPerson", { personId, space: "ours", side: "customer", name: "Dora", email: "dora@example.com" });
  const names = async () => (await view(sam, path)).cards.map(({ name }) => name);
  expect(await names()).toEqual(["Sam Seller"]);
  await say(ann, "share", { id: personId, to: shared });
  expect((await names()).toSorted((a, b) => a.localeCompare(b))).toEqual(["Dora", "Sam Seller"]);
  await say(ann, "renamePerson", { personId, name: "Dora Doe" });
  expect(await names()).toContain("Dora Doe");
  await say(ann, "withdraw", { id: personId });
  expect(await names()).toEqual(["Sam Seller"]);
});

it("takes a redacted text out of the history, the export and the lists, and folds to the same", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, say, shared, partyId } = await startProject(server);
  const commentId = randomUUID();
  await say(sam, "comment", { commentId, space: `own:${partyId}`, text: "Ask about Mr Private" });
  await say(sam, "share", { id: commentId, to: shared });
  await say(ann, "redact", { id: commentId, field: "text" });
  for (const who of [ann, sam]) {
    for (const rest of ["", "/history", "/export", "/export.md"]) {
      expect((await who.get(path + rest)).text, rest).not.toContain("Mr Private");
    }
  }
  await using fresh = await server.another();
  const cold = await fetch(fresh.url + path, { headers: { cookie: ann.cookie } });
  expect(await cold.json()).toEqual((await ann.get(path)).json);
});

it("takes a text out where a thing was withdrawn from, and not from what its seller says among themselves by now", async () => {
  await using server = await startTestServer();
  const { ann, sam, path, say, shared, partyId } = await startProject(server);
  const commentId = randomUUID();
  const own = `own:${partyId}`;
  await say(sam, "comment", { commentId, space: own, text: "Ask about Mr Private" });
  await say(sam, "share", { id: commentId, to: shared });
  await say(sam, "withdraw", { id: commentId });
  await say(sam, "editComment", { commentId, text: "Our price is 40" });
  const ownSide = async (who: Visitor, url = server.url) => {
    const read = await (await fetch(url + path, { headers: { cookie: who.cookie } })).json();
    return (read as View).spaces.find(({ space }) => space === own);
  };
  const before = await ownSide(sam);
  await say(ann, "redact", { id: commentId, field: "text", space: shared });
  expect((await ann.get(`${path}/history`)).text).not.toContain("Mr Private");
  expect(await ownSide(sam)).toEqual(before);
  expect(JSON.stringify(before)).toContain("Our price is 40");
  await using fresh = await server.another();
  expect(await ownSide(sam, fresh.url)).toEqual(before);
});

it("remembers when the reader was here before", async () => {
  let now = "2026-03-02T09:00:00.000Z";
  let made = 0;
  const newId = () => `00000000-0000-7000-8000-${String((made += 1)).padStart(12, "0")}`;
  await using server = await startTestServer({ world: { now: () => now as never, newId } });
  const { ann, path } = await startProject(server);
  const seenAt = async () => (await view(ann, path)).lastSeenAt;
  expect(await seenAt()).toBeUndefined();
  await ann.post(`${path}/seen`, {});
  expect(await seenAt()).toBeUndefined();
  now = "2026-03-03T08:00:00.000Z";
  expect(await seenAt()).toBe("2026-03-02T09:00:00.000Z");
  await ann.post(`${path}/seen`, {});
  now = "2026-03-03T08:10:00.000Z";
  await ann.post(`${path}/seen`, {});
  expect(await seenAt()).toBe("2026-03-02T09:00:00.000Z");
});
