import { randomUUID } from "node:crypto";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { startProject } from "../../testing/project.ts";
import { query } from "../../testing/query.ts";
import { startTestServer, type TestServer } from "../../testing/server.ts";
import { everyProject, everySpaceOf } from "./participation.ts";
import { deleteProject } from "./project-row.ts";
import { rebuild } from "./restore.ts";

/** Everything that is only repeated from the history, row by row. */
async function caches({ connection }: TestServer): Promise<unknown> {
  const read = (sql: string) => query(connection, sql);
  return {
    projects: await read(
      "select project_id, name, outcome, customer, ownership, sample, begun_at from project order by 1",
    ),
    parties: await read("select project_id, party_id, left_at from party order by 1, 2"),
    activities: await read("select * from activity_index order by 1, 2, 3"),
    finished: await read("select * from finished_activity order by 1, 2, 3"),
  };
}

async function busy(server: TestServer) {
  const project = await startProject(server);
  const { ann, sam, shared, partyId, plan, say, projectId } = project;
  const first = await plan(ann, "ours", "Name the lead");
  const second = await plan(ann, shared, "Meet the seller", { ownerId: project.samId, due: "2026-05-04" });
  const third = await plan(sam, `own:${partyId}`, "Prepare our offer");
  await say(ann, "changeActivity", { activityId: first, changes: { duration: { low: 1, likely: 2, high: 3 } } });
  await say(ann, "startActivity", { activityId: first });
  await say(ann, "finishActivity", { activityId: first });
  await say(sam, "remove", { id: third });
  await say(ann, "withdraw", { id: second }).catch(() => undefined);
  await say(ann, "nameProject", { projectId, name: "Answer within a day", outcome: "Nobody waits" });
  await say(ann, "dismissSeller", { partyId, because: "We go on alone" });
  return project;
}

it("makes every cache anew from the history, equal to what was there", async () => {
  await using server = await startTestServer();
  const { ann, path, projectId } = await busy(server);
  const [before, view] = [await caches(server), (await ann.get(path)).json];
  await query(server.connection, "truncate activity_index, finished_activity, snapshot");
  await query(server.connection, "update project set name = 'wrong', ownership = 'in trust', outcome = null");
  await query(server.connection, "update party set left_at = null");
  expect(await caches(server)).not.toEqual(before);

  expect(await server.within(everyProject)).toEqual([projectId]);
  expect(await server.within((db) => rebuild(db, projectId as ProjectId))).toBeGreaterThan(8);
  expect(await caches(server)).toEqual(before);
  await using fresh = await server.another();
  const cold = await fetch(fresh.url + path, { headers: { cookie: ann.cookie } });
  expect(await cold.json()).toEqual(view);
});

it("reads the same from memory, from a snapshot and from the whole history, to the byte", async () => {
  await using server = await startTestServer();
  const { ann, path, shared } = await startProject(server);
  const commentId = randomUUID();
  await ann.post(`${path}/comment`, { commentId, space: "ours", text: "0" });
  for (let at = 1; at <= 205; at += 1) await ann.post(`${path}/editComment`, { commentId, text: String(at) });
  await ann.post(`${path}/comment`, { commentId: randomUUID(), space: shared, text: "Shared" });
  expect(await query(server.connection, "select space, seq from snapshot")).toEqual([{ space: "ours", seq: 200 }]);
  const read = async () => {
    await using cold = await server.another();
    return (await fetch(cold.url + path, { headers: { cookie: ann.cookie } })).text();
  };
  const [fromMemory, fromSnapshot] = [(await ann.get(path)).text, await read()];
  await query(server.connection, "truncate snapshot");
  const fromHistory = await read();
  expect(fromSnapshot).toBe(fromHistory);
  expect(fromMemory).toBe(fromHistory);
  expect(fromHistory).toContain('"205"');
});

it("takes a whole project away, and lets another begin under its id", async () => {
  await using server = await startTestServer();
  const { ann, path, projectId, plan } = await startProject(server);
  await plan(ann, "ours", "Name the lead");
  expect((await ann.get(path)).text).toContain("Name the lead");
  await server.within(async (db) => {
    const { reachInto } = await import("../context.ts");
    const spaces = await everySpaceOf(db, projectId as ProjectId);
    await reachInto(db, [{ projectId: projectId as ProjectId, spaces }]);
    await deleteProject(db, projectId as ProjectId);
  });
  const left = await query(
    server.connection,
    `select (select count(*) from event)::int + (select count(*) from command_key)::int + (select count(*) from participation)::int
      + (select count(*) from person_card)::int + (select count(*) from project)::int + (select count(*) from space_head)::int as rows`,
  );
  expect(left).toEqual([{ rows: 0 }]);
  await ann.post("/api/projects", { projectId, name: "Another", customer: "Example Council" });
  await plan(ann, "ours", "Begin again");
  const { text } = await ann.get(path);
  expect(text).toContain("Begin again");
  expect(text).not.toContain("Name the lead");
});
