import { expect, it } from "vitest";
import type { Connection } from "../store/embedded/open.ts";
import { freshDatabase } from "./database.ts";
import { query } from "./query.ts";

it("gives every test a database of its own and drops it afterwards", async () => {
  const names: string[] = [];
  {
    await using one = await freshDatabase();
    await using other = await freshDatabase();
    await query(one.connection, "create table mine (id int)");
    expect(await query(other.connection, "select to_regclass('mine') as found")).toEqual([{ found: null }]);
    names.push(one.connection.database, other.connection.database);

    expect(await databasesOn(one.connection)).toEqual(expect.arrayContaining(names));
  }
  await using later = await freshDatabase();
  const left = await databasesOn(later.connection);
  expect(left.filter((name) => names.includes(name))).toEqual([]);
});

async function databasesOn(connection: Connection): Promise<readonly string[]> {
  return (await query(connection, "select datname from pg_database")).map((row) => String(row["datname"]));
}
