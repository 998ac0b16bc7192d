import { existsSync } from "node:fs";
import { mkdir, rename, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DataDirectory, newDataDirectory } from "../../testing/data-directory.ts";
import { query } from "../../testing/query.ts";
import { openEmbeddedDatabase } from "./open.ts";
import { postgresProcesses } from "./processes.ts";

describe("a database that is opened for the first time and again", () => {
  let home: DataDirectory;
  const said: string[] = [];
  const open = () => openEmbeddedDatabase({ dataDirectory: home.path, log: (sentence) => said.push(sentence) });

  beforeAll(async () => {
    home = await newDataDirectory();
    await using database = await open();
    await query(database.connection, "create table kept (note text)");
    await query(database.connection, "insert into kept values ('ä')");
    process.stdout.write(`first start: ${said.at(-1)}\n`);
  }, 30_000);
  afterAll(() => home[Symbol.asyncDispose]());

  it("says in sentences what it did", () => {
    expect(said).toEqual([
      `Preparing a new database in ${home.path}/postgresql`,
      expect.stringMatching(/^The database is ready \(\d+\.\d s\)$/),
    ]);
  });

  it("keeps what was written, and does not prepare again", async () => {
    said.length = 0;
    await using database = await open();
    expect(await query(database.connection, "select note from kept")).toEqual([{ note: "ä" }]);
    expect(said).toHaveLength(1);
    process.stdout.write(`second start: ${said.at(-1)}\n`);
  });

  it("writes commits to disk, sorts the same everywhere and listens on no network", async () => {
    await using database = await open();
    const settings = await query(
      database.connection,
      `select current_setting('fsync') as fsync, current_setting('listen_addresses') as addresses,
              current_setting('timezone') as timezone, current_setting('data_checksums') as checksums,
              pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale
         from pg_database where datname = current_database()`,
    );
    expect(settings).toEqual([
      {
        fsync: "on",
        addresses: "",
        timezone: "UTC",
        checksums: "on",
        encoding: "UTF8",
        provider: "b",
        locale: "C.UTF-8",
      },
    ]);
  });

  it("leaves no process when it stops, also when stopped twice", async () => {
    const database = await open();
    const [row] = await query(database.connection, "show cluster_name");
    const tag = String(row?.["cluster_name"]);
    expect(postgresProcesses(tag).length).toBeGreaterThan(3);
    await Promise.all([database.stop(), database.stop()]);
    expect(postgresProcesses(tag)).toEqual([]);
    expect(existsSync(database.connection.host)).toBe(false);
  });

  it("refuses a second Cairn on the same data, whatever path leads there, and lets it in afterwards", async () => {
    const detour = `${home.path}-by-another-path`;
    await symlink(home.path, detour);
    const first = await open();
    await expect(openEmbeddedDatabase({ dataDirectory: detour, log: () => {} })).rejects.toThrow(
      `Another Cairn (process ${process.pid}) already works on the data in ${home.path}/postgresql. Stop it first`,
    );
    await first.stop();
    await using second = await openEmbeddedDatabase({ dataDirectory: detour, log: () => {} });
    expect(await query(second.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("refuses data of another major version with a sentence, and leaves it as it was", async () => {
    const data = join(home.path, "postgresql/data");
    await rename(data, `${data}.real`);
    await mkdir(data);
    await expect(open()).rejects.toThrow(`${data} is not a PostgreSQL database.`);
    await writeFile(join(data, "PG_VERSION"), "17\n");
    await expect(open()).rejects.toThrow(`The data in ${data} was written by PostgreSQL 17; this Cairn brings 18.`);
    await rename(data, `${data}.foreign`);
    await rename(`${data}.real`, data);
    await using database = await open();
    expect(await query(database.connection, "select note from kept")).toEqual([{ note: "ä" }]);
  });
});

it("takes a path too long for a socket, with signs that need quoting", async () => {
  await using home = await newDataDirectory(`Ann's "plans", äöü ${"long ".repeat(20)}end`);
  await using database = await openEmbeddedDatabase({ dataDirectory: home.path, log: () => {}, durable: false });
  expect(await query(database.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(existsSync(join(home.path, "postgresql/run"))).toBe(false);
  expect(dirname(database.connection.host)).not.toContain("plans");
}, 30_000);
