import { sql } from "kysely";
import { expect, it } from "vitest";
import { freshDatabase } from "../testing/database.ts";
import { query } from "../testing/query.ts";
import { openStore, type Store } from "./database.ts";

const count = (store: Store) =>
  store.within(async (db) => (await sql<{ n: number }>`select count(*)::int as n from set_up`.execute(db)).rows[0]?.n);

async function storeOnOneConnection() {
  const database = await freshDatabase();
  await query(database.connection, "delete from set_up");
  const store = openStore(database.connection, { connections: 1 });
  return {
    store,
    async [Symbol.asyncDispose]() {
      await store.close();
      await database[Symbol.asyncDispose]();
    },
  };
}

const insert = sql`insert into set_up (token_hash) values (sha256('a'))`;

it("answers what is asked together in the order in which it was asked", async () => {
  await using at = await storeOnOneConnection();
  const [, found] = await at.store.within((db) =>
    Promise.all([insert.execute(db), sql`select single from set_up`.execute(db)]),
  );
  expect(found.rows).toEqual([{ single: true }]);
});

it("keeps nothing when a statement failed whose answer nobody waited for", async () => {
  await using at = await storeOnOneConnection();
  const work = at.store.within(async (db) => {
    await insert.execute(db);
    sql`select 1 / 0`.execute(db).catch(() => {});
  });
  await expect(work).rejects.toThrow("division by zero");
  expect(await count(at.store)).toBe(0);
});

it("lets nobody go on in a transaction that is over, on a connection that is somebody else's by then", async () => {
  await using at = await storeOnOneConnection();
  let late = async (): Promise<unknown> => undefined;
  const work = at.store.within(async (db) => {
    late = () => insert.execute(db);
    throw new Error("Something else went wrong");
  });
  await expect(work).rejects.toThrow("Something else went wrong");
  await at.store.within(async () => {
    await expect(late()).rejects.toThrow("The transaction is over");
  });
  expect(await count(at.store)).toBe(0);
});
