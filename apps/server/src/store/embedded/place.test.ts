import { existsSync } from "node:fs";
import { chmod, cp, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DataDirectory, newDataDirectory } from "../../testing/data-directory.ts";
import { query } from "../../testing/query.ts";
import { binariesFor, type InstalledPackage, installedPackage } from "./binaries.ts";
import { clusterIn, prepareCluster } from "./cluster.ts";
import { openEmbeddedDatabase } from "./open.ts";
import { placeFor } from "./place.ts";
import { isAlive, startPostmaster, untilReady } from "./postmaster.ts";
import { canEnter, serverUser } from "./server-user.ts";
import { socketDirectoryFor } from "./socket-directory.ts";

const root = process.getuid?.() === 0;

let packageHome: DataDirectory;
let installed: InstalledPackage;

beforeAll(async () => {
  packageHome = await newDataDirectory("package");
  installed = await packageCopy(packageHome.path);
});
afterAll(() => packageHome[Symbol.asyncDispose]());

it("makes the links between the libraries when install scripts did not run", async () => {
  await using home = await newDataDirectory();
  const place = placeFor(home.path, () => {});
  expect(existsSync(join(installed.native, "lib/libicui18n.so.60"))).toBe(false);

  const binaries = await binariesFor(place, installed);
  expect(binaries.postgres).toBe(join(installed.native, "bin/postgres"));
  expect(existsSync(join(installed.native, "lib/libicui18n.so.60"))).toBe(true);
  expect(await binariesFor(place, installed)).toEqual(binaries);
});

it("does not carry on with the programs of an installation that may be gone", async () => {
  await using home = await newDataDirectory();
  const place = placeFor(home.path, () => {});
  const old = clusterIn(place, await binariesFor(place, installed), false);
  await prepareCluster(old, () => {});
  const outliving = await startPostmaster(old, socketDirectoryFor(old));
  await untilReady(old, outliving, new AbortController().signal);

  await using database = await openEmbeddedDatabase({ dataDirectory: home.path, log: () => {}, durable: false });
  expect(await query(database.connection, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(isAlive(old, outliving)).toBe(false);
}, 30_000);

describe.skipIf(!root)("as root (skipped otherwise: only root has to hand PostgreSQL to another user)", () => {
  it("copies PostgreSQL beside the data when it is installed where only root may enter", async () => {
    await using home = await newDataDirectory();
    const place = placeFor(home.path, () => {});
    await chmod(packageHome.path, 0o700);

    const binaries = await binariesFor(place, installed);
    expect(dirname(dirname(binaries.postgres))).toBe(join(place.directory, `postgresql-${installed.version}`));
    expect(await binariesFor(place, installed)).toEqual(binaries);
  });

  it("puts the data elsewhere when only root may enter where it should lie, and finds it again", async () => {
    await using home = await newDataDirectory();
    await chmod(dirname(home.path), 0o700);
    const said: string[] = [];
    const open = () =>
      openEmbeddedDatabase({ dataDirectory: home.path, durable: false, log: (sentence) => said.push(sentence) });
    {
      await using first = await open();
      expect(said[0]).toContain(`It lies in ${first.directory}.`);
      expect(canEnter(serverUser(), first.directory)).toBe(true);
      await query(first.connection, "create table kept (id int)");
    }
    const elsewhere = (await readFile(join(home.path, "postgresql-is-at"), "utf8")).trim();
    {
      await using second = await open();
      expect(second.directory).toBe(elsewhere);
      expect(await query(second.connection, "select * from kept")).toEqual([]);
    }
    await rm(elsewhere, { recursive: true });
    await expect(open()).rejects.toThrow(`should lie in ${elsewhere}, but that directory is gone`);
  }, 30_000);

  it("says so when the way to existing data was closed", async () => {
    await using home = await newDataDirectory();
    placeFor(home.path, () => {});
    await chmod(dirname(home.path), 0o700);
    expect(() => placeFor(home.path, () => {})).toThrow(`who may no longer enter ${home.path}`);
  });

  it("judges by every directory on the way", async () => {
    await using home = await newDataDirectory();
    await mkdir(join(home.path, "a/b"), { recursive: true });
    expect(canEnter(serverUser(), join(home.path, "a/b"))).toBe(true);
    await chmod(home.path, 0o700);
    expect(canEnter(serverUser(), join(home.path, "a/b"))).toBe(false);
    expect(canEnter(undefined, join(home.path, "a/b"))).toBe(true);
  });
});

/** The installed package as npm unpacks it, before any install script ran. */
async function packageCopy(to: string): Promise<InstalledPackage> {
  const { native, version } = installedPackage();
  const unpacked = join(to, "native");
  await cp(native, unpacked, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".a") });
  for (const file of await readdir(join(unpacked, "lib"), { withFileTypes: true })) {
    if (file.isSymbolicLink()) await rm(join(unpacked, "lib", file.name));
  }
  return { native: unpacked, version };
}
