import { randomUUID } from "node:crypto";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { expect, it } from "vitest";
import { freshDatabase } from "../testing/database.ts";
import { query } from "../testing/query.ts";
import { startTestServer } from "../testing/server.ts";
import { comeInAs, reachInto } from "./context.ts";
import { openStore } from "./database.ts";
import { requestRoles } from "./roles.ts";

it("keeps every table behind row-level security that its owner cannot pass either", async () => {
  await using database = await freshDatabase();
  const tables = await query(
    database.connection,
    `select relname, relrowsecurity and relforcerowsecurity as walled,
            exists (select from pg_policy where polrelid = pg_class.oid) as has_policy
       from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  );
  expect(tables.length).toBeGreaterThan(12);
  expect(tables.filter(({ walled, has_policy }) => !walled || !has_policy)).toEqual([]);
});

it("gives requests roles that own nothing, log in nowhere and pass no wall", async () => {
  await using database = await freshDatabase();
  const roles = await query(
    database.connection,
    `select rolname, rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb as strong,
            (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
       from pg_roles where rolname = any ($1) order by rolname`,
    [requestRoles],
  );
  expect(roles).toEqual(requestRoles.map((rolname) => ({ rolname, strong: false, owns: 0 })));
  const world = await query(
    database.connection,
    `select table_name from information_schema.table_privileges where table_schema = 'public' and grantee = 'PUBLIC'`,
  );
  expect(world).toEqual([]);
});

it("starts every key with whose row it is, so that the tables can be spread by it", async () => {
  await using database = await freshDatabase();
  const keys = await query(
    database.connection,
    `select conrelid::regclass::text as table, attname as first
       from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1]
      where contype = 'p' and connamespace = 'public'::regnamespace order by 1`,
  );
  const byProject = keys.filter(({ first }) => first === "project_id").map(({ table }) => table);
  expect(byProject).toEqual(
    expect.arrayContaining([
      "activity_index",
      "command_key",
      "event",
      "participation",
      "party",
      "person_card",
      "snapshot",
    ]),
  );
  // Everything else belongs to an organisation, to a person who signs in, or to the machine; nothing of those is a project's.
  const others = keys.filter(({ first }) => !["project_id", "organisation_id", "account_id"].includes(String(first)));
  expect(others.map(({ table }) => table)).toEqual(["code", "mail", "migration", "session", "set_up"]);
  const columns = await query(
    database.connection,
    `select table_name from information_schema.columns where column_name = 'project_id' and table_schema = 'public'`,
  );
  const leading = new Set(byProject);
  expect(columns.filter(({ table_name }) => !leading.has(table_name))).toEqual([]);
});

it("uses nothing that a spread database lacks: no sequences, triggers, rules, views or subqueries in policies", async () => {
  await using database = await freshDatabase();
  const odd = await query(
    database.connection,
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind not in ('r', 'i')
     union all select tgname from pg_trigger where not tgisinternal
     union all select policyname from pg_policies where concat(qual, with_check) ~* '\\mselect\\M'
     union all select conname from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  expect(odd).toEqual([]);
});

it("shows no row to whoever has no context, in either role that content is read with", async () => {
  await using server = await startTestServer();
  const ann = await server.visitor();
  const projectId = randomUUID();
  await ann.post("/api/projects", { projectId, name: "A project", customer: "A customer" });
  const tables = ["project", "party", "event", "space_head", "snapshot", "person_card", "activity_index"] as const;
  const counts = (db: Parameters<Parameters<typeof server.within>[0]>[0]) =>
    Promise.all(tables.map(async (table) => (await db.selectFrom(table).select("project_id").execute()).length));
  await server.within(async (db) => {
    comeInAs(db, {});
    expect(await counts(db)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(await db.selectFrom("account").select("account_id").execute()).toEqual([]);
    await reachInto(db, [{ projectId: projectId as ProjectId, spaces: ["cover"] }]);
    expect(await counts(db)).toEqual([1, 0, 1, 1, 0, 0, 0]);
    await reachInto(db, [{ projectId: randomUUID() as ProjectId, spaces: ["cover", "ours"] }]);
    expect(await counts(db)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });
});

it("lets the door read no content at all", async () => {
  await using server = await startTestServer();
  for (const table of ["event", "snapshot", "space_head", "person_card", "activity_index"] as const) {
    const reading = server.within((db) => db.selectFrom(table).selectAll().execute());
    await expect(reading, table).rejects.toThrow("permission denied");
  }
});

it("refuses to write where one does not reach, and to rewrite what happened", async () => {
  await using server = await startTestServer();
  const ann = await server.visitor();
  const projectId = randomUUID() as ProjectId;
  await ann.post("/api/projects", { projectId, name: "A project", customer: "A customer" });
  const asGuest = (work: (db: Parameters<Parameters<typeof server.within>[0]>[0]) => Promise<unknown>) =>
    server.within(async (db) => {
      comeInAs(db, { reach: [{ projectId, spaces: ["cover"] }] });
      await work(db);
    });
  const at = "2026-01-01T00:00:00.000Z" as never;
  const head = { project_id: projectId, space: "ours", seq: 99, changed_at: at };
  await expect(asGuest((db) => db.insertInto("space_head").values(head).execute())).rejects.toThrow(
    "row-level security",
  );
  await expect(asGuest((db) => db.updateTable("event").set({ seq: 7 }).execute())).rejects.toThrow("permission denied");
});

it("forgets who acted when the transaction ends", async () => {
  await using database = await freshDatabase();
  const store = openStore(database.connection, { connections: 1 });
  const accountId = randomUUID();
  await store.within(async (db) => comeInAs(db, { accountId, organisationId: accountId }));
  const { rows } = await store.within(async (db) => {
    const { sql } = await import("kysely");
    return sql`select current_user as role, current_setting('cairn.account', true) as account,
      current_setting('cairn.reach', true) as reach, cairn_account() as id`.execute(db);
  });
  expect(rows).toEqual([{ role: "cairn_door", account: "", reach: "", id: null }]);
  await store.close();
});
