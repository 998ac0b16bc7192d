import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type DataDirectory, newDataDirectory } from "../../testing/data-directory.ts";
import { query } from "../../testing/query.ts";
import { type Connection, openEmbeddedDatabase } from "./open.ts";
import { postgresProcess, postgresProcesses } from "./processes.ts";

const connection = z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() });
const program = join(import.meta.dirname, "../../testing/hold-database.ts");

it("does not take a store whose preparation was killed for a store", async () => {
  await using home = await newDataDirectory();
  const data = join(home.path, "postgresql/data");
  const cairn = spawn(process.execPath, [program, home.path], { stdio: "ignore" });
  while (!existsSync(join(`${data}.new`, "global"))) await wait(5);
  await kill(cairn);
  expect(existsSync(data)).toBe(false);

  await using database = await openEmbeddedDatabase({ dataDirectory: home.path, log: () => {} });
  expect(await query(database.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(existsSync(`${data}.new`)).toBe(false);
}, 30_000);

describe("a prepared database", () => {
  let home: DataDirectory;
  const pidFile = () => join(home.path, "postgresql/data/postmaster.pid");
  const postmasterPid = () => Number(readFileSync(pidFile(), "utf8").split("\n")[0]);
  const open = (said: string[] = []) =>
    openEmbeddedDatabase({ dataDirectory: home.path, log: (sentence) => said.push(sentence) });

  beforeAll(async () => {
    home = await newDataDirectory();
    await using database = await open();
    await query(database.connection, "create table promise (id int primary key)");
  }, 30_000);
  afterAll(() => home[Symbol.asyncDispose]());

  it("goes on with the PostgreSQL that outlived a killed Cairn", async () => {
    const { cairn } = await holdDatabase(home.path);
    const outliving = postmasterPid();
    await kill(cairn);

    const said: string[] = [];
    await using database = await open(said);
    expect(postmasterPid()).toBe(outliving);
    expect(said[0]).toBe("The database was still running after an interruption. Carrying on with it.");
    expect(await query(database.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("starts where PostgreSQL died too, although its number belongs to another process by now", async () => {
    const { cairn } = await holdDatabase(home.path);
    const dead = postmasterPid();
    await kill(cairn);
    process.kill(dead, "SIGKILL");
    while (existsSync(`/proc/${dead}`)) await wait(5);
    writeFileSync(pidFile(), readFileSync(pidFile(), "utf8").replace(String(dead), String(process.pid)));

    await using database = await open();
    expect(await query(database.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  });

  it("refuses a second Cairn while the first, in another process, lives", async () => {
    const { cairn } = await holdDatabase(home.path);
    await expect(open()).rejects.toThrow(`Another Cairn (process ${cairn.pid}) already works on the data`);
    await kill(cairn);
    await (await open()).stop();
  });

  it.skipIf(process.getuid?.() !== 0)(
    "refuses data that another container serves (as root, who may make namespaces)",
    async () => {
      const { cairn } = await holdDatabase(home.path, "unshare", [
        "--net",
        "--pid",
        "--ipc",
        "--fork",
        "--kill-child",
        "--mount-proc",
      ]);
      await expect(open()).rejects.toThrow(
        "Another PostgreSQL, probably in another container, already serves the data",
      );
      await kill(cairn);
      // The kernel ends what ran in the container a moment after its first process.
      const tryAgain = async () => (await open()).stop();
      await expect.poll(() => tryAgain().then(() => "opened", String), { timeout: 10_000 }).toBe("opened");
    },
  );

  it("leaves no process when Cairn is asked to end", async () => {
    const { cairn, connection } = await holdDatabase(home.path);
    const [row] = await query(connection, "show cluster_name");
    const tag = String(row?.["cluster_name"]);
    expect(postgresProcesses(tag).length).toBeGreaterThan(3);
    cairn.kill("SIGTERM");
    expect(await once(cairn, "exit")).toEqual([0, null]);
    expect(postgresProcesses(tag)).toEqual([]);
  });

  it("comes back when PostgreSQL is killed, with all that was acknowledged and busy children cut off", async () => {
    const said: string[] = [];
    await using database = await open(said);
    const acknowledged: number[] = [];
    const writers = new AbortController();
    const writing = [0, 1, 2, 3].map((writer) => write(database.connection, writer, acknowledged, writers.signal));

    for (let kills = 0; kills < 3; kills++) {
      const busy = query(database.connection, "select count(*) from generate_series(1, 1000000000)").catch(
        () => "cut off",
      );
      const before = acknowledged.length;
      await expect.poll(() => acknowledged.length, { timeout: 5_000 }).toBeGreaterThan(before + 50);
      const dying = postmasterPid();
      process.kill(dying, "SIGKILL");
      while (postgresProcess(dying)) await wait(1);
      await database.whenReady();
      expect(await busy).toBe("cut off");
    }
    writers.abort();
    await Promise.all(writing);

    const rows = await query(database.connection, "select id from promise");
    const found = new Set(rows.map((row) => row["id"]));
    expect(acknowledged.filter((id) => !found.has(id))).toEqual([]);
    expect(said.filter((sentence) => sentence.startsWith("The database is ready again"))).toHaveLength(3);
  }, 30_000);
});

/** Inserts numbers one by one and notes those that PostgreSQL acknowledged, whatever happens in between. */
async function write(
  connection: Connection,
  writer: number,
  acknowledged: number[],
  signal: AbortSignal,
): Promise<void> {
  for (let id = writer; !signal.aborted; id += 4) {
    try {
      await query(connection, "insert into promise values ($1)", [id]);
      acknowledged.push(id);
    } catch {
      await wait(20);
    }
  }
}

async function holdDatabase(
  dataDirectory: string,
  ...[wrapper, wrapperChoices = []]: [command?: string, choices?: string[]]
) {
  const command = [...wrapperChoices, process.execPath, program, dataDirectory];
  const cairn = spawn(wrapper ?? command.shift() ?? "", command, { stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: cairn.stdout })) {
    if (!line.startsWith("{")) continue;
    return { cairn, connection: connection.parse(JSON.parse(line)) };
  }
  throw new Error("The program ended before its database was ready.");
}

async function kill(cairn: ChildProcess): Promise<void> {
  cairn.kill("SIGKILL");
  await once(cairn, "exit");
}
