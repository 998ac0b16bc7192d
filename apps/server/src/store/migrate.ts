import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { DatabaseAddress } from "./address.ts";
import type { Db } from "./database.ts";
import { ensureRoles } from "./roles.ts";

const directory = join(import.meta.dirname, "migrations");
/** Any number will do, as long as every Cairn uses the same. */
const lockKey = 4_400_001;
const oldestServer = 15;

export type Migration = { readonly number: number; readonly name: string; readonly sql: string };

/** The numbered SQL files, in order. They are never edited once they have left the house; the way is forward only. */
export function allMigrations(): readonly Migration[] {
  return readdirSync(directory)
    .toSorted()
    .map((file) => {
      const [, number, name] = /^(\d{4})_([a-z0-9_]+)\.sql$/.exec(file) ?? [];
      if (!number || !name) throw new Error(`migrations/${file} is not named like 0001_what_it_is_about.sql`);
      return { number: Number(number), name, sql: readFileSync(join(directory, file), "utf8") };
    });
}

/**
 * Brings a database up to this version of Cairn: each missing migration in a transaction of its own, so that a start that
 * is cut off leaves a whole state. Two that start at once wait for each other.
 *
 * @returns the names of the migrations it ran
 * @throws Error with a sentence for whoever starts Cairn: the server is too old, the database is newer than this Cairn, a right is missing
 */
export async function migrate(
  address: DatabaseAddress,
  migrations: readonly Migration[] = allMigrations(),
): Promise<readonly string[]> {
  const client = new Client(address);
  await client.connect();
  try {
    await refuseOldServer(client);
    await ensureRoles(client);
    await ensureLedger(client);
    const ran: string[] = [];
    for (const migration of migrations) if (await run(client, migration, migrations)) ran.push(migration.name);
    return ran;
  } finally {
    await client.end();
  }
}

/** Whether the database has every change this Cairn knows. */
export async function isMigrated(db: Db): Promise<boolean> {
  const done = await db.selectFrom("migration").select("number").execute();
  const numbers = new Set(done.map(({ number }) => number));
  return allMigrations().every(({ number }) => numbers.has(number));
}

async function refuseOldServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  const version = rows[0]?.server_version ?? "0";
  if (Number.parseInt(version, 10) < oldestServer) {
    throw new Error(`Cairn needs PostgreSQL ${oldestServer} or newer; this server is ${version}.`);
  }
}

/** Where it is written down which migrations ran. Like every table it is closed; only the door may read it. */
async function ensureLedger(client: Client): Promise<void> {
  const sql = `begin; select pg_advisory_xact_lock(${lockKey});
    create table if not exists migration (number integer primary key, name text not null, ran_at timestamptz not null default now());
    alter table migration enable row level security; alter table migration force row level security;
    drop policy if exists everything on migration; create policy everything on migration using (true);
    grant select on migration to cairn_door; commit`;
  try {
    await client.query(sql);
  } catch (error) {
    await client.query("rollback");
    if (error instanceof Error && "code" in error && error.code === "42501") {
      throw new Error(
        `The database user may not create tables here (${error.message}). Make it the owner of the database.`,
        { cause: error },
      );
    }
    throw error;
  }
}

async function run(client: Client, migration: Migration, all: readonly Migration[]): Promise<boolean> {
  await client.query(`begin; select pg_advisory_xact_lock(${lockKey})`);
  try {
    const done = await client.query<{ number: number; name: string }>("select number, name from migration");
    refuseNewer(done.rows, all);
    const missing = !done.rows.some(({ number }) => number === migration.number);
    if (missing) {
      await client.query(migration.sql);
      await client.query("insert into migration (number, name) values ($1, $2)", [migration.number, migration.name]);
    }
    await client.query("commit");
    return missing;
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

function refuseNewer(done: readonly { number: number; name: string }[], all: readonly Migration[]): void {
  const unknown = done.filter(({ number }) => !all.some((known) => known.number === number));
  if (unknown.length === 0) return;
  const names = unknown.map(({ number, name }) => `${String(number).padStart(4, "0")} ${name}`).join(", ");
  throw new Error(
    `The data was last used by a newer Cairn (it made these changes, which this one does not know: ${names}). ` +
      "Start that Cairn or a newer one; nothing was changed.",
  );
}
