import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";
import { freshDatabase } from "../testing/database.ts";
import { query } from "../testing/query.ts";
import type { Connection } from "./embedded/open.ts";
import { schemaOf } from "./introspect.ts";
import { allMigrations, migrate } from "./migrate.ts";

it("has types that are the migrated database's (if not: node apps/server/src/store/generate-schema.ts)", async () => {
  await using database = await freshDatabase();
  const written = readFileSync(join(import.meta.dirname, "schema.gen.ts"), "utf8");
  expect(await schemaOf(database.connection)).toBe(written);
});

it("begins every migration with why it is there, and gives each its own number", () => {
  const all = allMigrations();
  expect(all.filter(({ sql }) => !sql.startsWith("-- ")).map(({ name }) => name)).toEqual([]);
  expect(new Set(all.map(({ number }) => number)).size).toBe(all.length);
});

it("runs each migration once, also when several Cairns start at the same moment", async () => {
  await using database = await emptyDatabase();
  const ran = await Promise.all([1, 2, 3].map(() => migrate(database.connection)));
  expect(ran.flat().toSorted((a, b) => a.localeCompare(b))).toEqual(
    allMigrations()
      .map(({ name }) => name)
      .toSorted((a, b) => a.localeCompare(b)),
  );
  expect(await migrate(database.connection)).toEqual([]);
});

it("leaves the state before when a migration fails, and goes on from there", async () => {
  await using database = await emptyDatabase();
  const broken = { number: 9000, name: "broken", sql: "-- Why\ncreate table half (id int); select 1 / 0" };
  await expect(migrate(database.connection, [...allMigrations(), broken])).rejects.toThrow("division by zero");
  expect(
    await query(database.connection, "select to_regclass('half') as half, to_regclass('event') is null as no_event"),
  ).toEqual([{ half: null, no_event: false }]);
  expect(await migrate(database.connection)).toEqual([]);
});

it("refuses data that a newer Cairn has changed", async () => {
  await using database = await freshDatabase();
  await query(database.connection, "insert into migration (number, name) values (9999, 'from_the_future')");
  await expect(migrate(database.connection)).rejects.toThrow(
    "last used by a newer Cairn (it made these changes, which this one does not know: 9999 from_the_future)",
  );
});

it("says what to ask for when the database user may not do what is needed", async () => {
  await using database = await emptyDatabase();
  const user = `weak_${randomUUID().slice(0, 8)}`;
  await query(database.connection, `create role ${user} login`);
  const asWeak = { ...database.connection, user };
  await expect(migrate(asWeak)).rejects.toThrow(
    `ask whoever runs the database to say, once: grant cairn_app to "${user}";`.replace("ask", "Ask"),
  );
  await query(database.connection, `grant cairn_app, cairn_door to ${user}`);
  await expect(migrate(asWeak)).rejects.toThrow("may not create tables here");
  await query(database.connection, `alter database ${database.connection.database} owner to ${user}`);
  expect(await migrate(asWeak)).toHaveLength(allMigrations().length);
});

it("closes a seller's own space to whom it cannot vouch for, also where the tables' owner sees no rows", async () => {
  await using database = await emptyDatabase();
  const owner = `owner_${randomUUID().slice(0, 8)}`;
  await query(database.connection, `create role ${owner} login`);
  await query(database.connection, `grant cairn_app, cairn_door to ${owner}`);
  await query(database.connection, `alter database ${database.connection.database} owner to ${owner}`);
  const asOwner = { ...database.connection, user: owner };
  await migrate(
    asOwner,
    allMigrations().filter(({ number }) => number < 14),
  );
  const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
  const [project, known, unknown, empty] = [1, 2, 3, 4].map(uuid);
  for (const [party, organisation] of [
    [known, uuid(5)],
    [unknown, null],
    [empty, null],
  ]) {
    await query(database.connection, "insert into party values ($1, $2, $3)", [project, party, organisation]);
  }
  for (const [n, side, role] of [
    [11, "customer", "lead"],
    [12, known, "seller"],
    [13, unknown, "seller"],
    [14, unknown, "seller"],
  ] as const) {
    const since = `2026-03-${n}`;
    await query(
      database.connection,
      "insert into participation (project_id, account_id, person_id, side, role, since) values ($1, $2, $2, $3, $4, $5)",
      [project, uuid(n), side, role, since],
    );
  }
  await migrate(asOwner);
  expect(await query(database.connection, "select person_id from participation where vouched_by is not null")).toEqual([
    { person_id: uuid(13) },
  ]);
  expect(await query(database.connection, "select party_id from party where opened_at is not null")).toEqual([
    { party_id: unknown },
  ]);
});

async function emptyDatabase(): Promise<AsyncDisposable & { readonly connection: Connection }> {
  const server = { ...inject("templateDatabase"), database: "postgres" };
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await query(server, `create database ${name}`);
  return {
    connection: { ...server, database: name },
    [Symbol.asyncDispose]: async () => {
      await query(server, `drop database ${name} with (force)`);
    },
  };
}
