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
