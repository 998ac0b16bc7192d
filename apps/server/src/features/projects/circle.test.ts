import { randomUUID } from "node:crypto";
import type { PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { rebuild } from "../../store/projects/restore.ts";
import { openStream } from "../../testing/event-stream.ts";
import { failureIn, startProject } from "../../testing/project.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";

type View = {
  readonly you: { readonly inside: boolean };
  readonly spaces: readonly { readonly space: string; readonly state: { readonly comments: object } }[];
};

/** A project of Ann's with Jun as one of the customer's people, and a word that Ann wrote in the circle. */
async function withJun(server: TestServer) {
  const project = await startProject(server);
  const { ann, projectId, path, say } = project;
  const [jun, junId, confidantId] = [await server.visitor("Jun"), randomUUID(), randomUUID()];
  await say(ann, "addPerson", { personId: junId, space: "ours", side: "customer", name: "Jun" });
  await server.letIn(projectId, jun, { personId: junId as PersonId, side: "customer", inside: false, role: "member" });
  const word = { commentId: randomUUID(), space: "circle", text: "Whom can we trust?" };
  await say(ann, "comment", word);
  const viewOf = async (who: typeof jun): Promise<View> => (await who.get(path)).json;
  const sees = async (who: typeof jun) => (await viewOf(who)).spaces.some(({ space }) => space === "circle");
  return { ...project, jun, junId, confidantId, sees, viewOf };
}

it("opens to whom a lead names and closes again, for reading, writing and listening at once", async () => {
  await using server = await startTestServer();
  await using other = await server.another();
  const { ann, jun, junId, confidantId, path, say, sees, viewOf } = await withJun(server);
  expect([await sees(ann), await sees(jun)]).toEqual([true, false]);
  const asked = { commentId: randomUUID(), space: "circle", text: "May I?" };
  expect(failureIn(await jun.post(`${path}/comment`, asked))[1]).toBe("not_found");

  using before = await openStream(`${other.url}${path}/events`, jun.cookie);
  const had = (await before.events(5)).length;
  await say(ann, "nameConfidant", { confidantId, personId: junId });
  const opened = (await before.events(had + 2)).slice(had);
  expect(opened.map(({ space, type }) => [space, type])).toEqual([
    ["circle", "commented"],
    ["circle", "confidantNamed"],
  ]);
  expect((await viewOf(jun)).you.inside).toBe(true);
  await say(jun, "comment", asked);
  // What the circle is told, a confidant cannot bring before others.
  expect(failureIn(await jun.post(`${path}/share`, { id: asked.commentId, to: "ours" }))[1]).toBe("not_allowed");

  using after = await openStream(`${other.url}${path}/events`, jun.cookie);
  await after.events(had + 3);
  await say(ann, "dropConfidant", { confidantId });
  await Promise.all([before.ended, after.ended]);
  expect(after.text()).not.toContain("confidantDropped");
  expect(await sees(jun)).toBe(false);
  expect((await viewOf(jun)).you.inside).toBe(false);
  expect((await jun.get(`${path}/history`)).text).not.toContain("Whom can we trust?");
});

it("says who is in it to those in it, and to nobody else", async () => {
  await using server = await startTestServer();
  const { ann, jun, junId, confidantId, path, say, sam } = await withJun(server);
  const inside = async (who: typeof ann) =>
    ((await who.get(`${path}/invitations`)).json as { access: { personId: string; inside?: boolean }[] }).access.map(
      (given) => given.inside,
    );
  expect(await inside(ann)).toEqual([true, undefined, false]);
  expect(await inside(jun)).toEqual([undefined, undefined, undefined]);
  await say(ann, "nameConfidant", { confidantId, personId: junId });
  expect(await inside(jun)).toEqual([true, undefined, true]);
  expect(await inside(sam)).not.toContain(false);
});

it("holds for somebody who was named before they came in, and after the projections were made anew", async () => {
  await using server = await startTestServer();
  const { ann, projectId, say, sees } = await withJun(server);
  const [kim, kimId] = [await server.visitor("Kim"), randomUUID()];
  await say(ann, "addPerson", { personId: kimId, space: "ours", side: "customer", name: "Kim" });
  await say(ann, "nameConfidant", { confidantId: randomUUID(), personId: kimId });
  await server.letIn(projectId, kim, { personId: kimId as PersonId, side: "customer", inside: false, role: "member" });
  expect(await sees(kim)).toBe(true);
  const rows = () => query(server.connection, "select * from confidant order by 1, 2");
  const before = await rows();
  expect(before).toHaveLength(1);
  await query(server.connection, "update confidant set person_id = confidant_id");
  expect(await sees(kim)).toBe(false);
  await server.within((db) => rebuild(db, projectId as ProjectId));
  expect(await rows()).toEqual(before);
  expect(await sees(kim)).toBe(true);
});

it("lets a text be redacted out of the circle by whoever wrote it and has it before all by now", async () => {
  await using server = await startTestServer();
  const { ann, jun, junId, confidantId, path, say } = await withJun(server);
  await say(ann, "nameConfidant", { confidantId, personId: junId });
  const commentId = randomUUID();
  await say(jun, "comment", { commentId, space: "circle", text: "My cat is called Minka" });
  await say(ann, "share", { id: commentId, to: "ours" });
  await say(ann, "dropConfidant", { confidantId });
  await say(jun, "redact", { id: commentId, field: "text" });
  expect((await ann.get(`${path}/history`)).text).not.toContain("Minka");
  expect(JSON.stringify(await query(server.connection, "select body from event"))).not.toContain("Minka");
});
