import { sql } from "kysely";
import { Client } from "pg";
import { expect, it } from "vitest";
import { freshDatabase } from "../testing/database.ts";
import { openStore } from "./database.ts";

it("has let go of every connection when it is closed, so that a database that stops then has none to cut", async () => {
  await using database = await freshDatabase();
  const troubles: Error[] = [];
  const store = openStore(database.connection, { connections: 16, trouble: (error) => troubles.push(error) });
  await Promise.all(Array.from({ length: 16 }, () => store.within((db) => sql`select pg_sleep(0.1)`.execute(db))));
  // Connected already: one that had to connect would come too late to see them go.
  const watcher = new Client({ ...database.connection, application_name: "watcher" });
  await watcher.connect();
  const others = "select from pg_stat_activity where datname = current_database() and application_name = 'cairn'";
  expect((await watcher.query(others)).rowCount).toBe(16);
  await store.close();
  expect((await watcher.query(others)).rowCount).toBe(0);
  await watcher.end();
  expect(troubles).toEqual([]);
});
