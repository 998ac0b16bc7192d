import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./binaries.ts";
import type { Place } from "./place.ts";
import { killAll } from "./processes.ts";
import { runAs } from "./server-user.ts";

const run = promisify(execFile);
const majorVersion = "18";

/** The owner of the database and of everything in it. */
export const owner = "cairn_owner";

/** A PostgreSQL store on disk and the programs that serve it. */
export type Cluster = {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly data: string;
  /** Stands in the command line of each of its processes, and of no other cluster's. */
  readonly tag: string;
  /** Whether a commit waits until it is on the disk. Always, except in tests. */
  readonly durable: boolean;
};

/** The store in `place`, which may not be there yet. */
export function clusterIn(place: Place, binaries: Binaries, durable: boolean): Cluster {
  const { dev, ino } = statSync(place.directory);
  const tag = `cairn-${createHash("sha256").update(`${dev}-${ino}`).digest("hex").slice(0, 16)}`;
  return { place, binaries, data: join(place.directory, "data"), tag, durable };
}

/** What the programs of PostgreSQL see of our environment: nothing that changes how they behave. */
export const environment = { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" };

/**
 * Makes the store unless it is there. It is made under another name and renamed when whole, so that one that was
 * interrupted is never taken for a store.
 *
 * @throws Error when the store is of another major version of PostgreSQL, or cannot be made
 */
export async function prepareCluster(
  { place, binaries, data, tag, durable }: Cluster,
  log: (sentence: string) => void,
): Promise<void> {
  if (existsSync(data)) return checkVersion(data);

  log(`Preparing a new database in ${place.directory}`);
  const half = `${data}.new`;
  await killAll(tag);
  await rm(half, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  const choices = [
    [`--pgdata=${half}`, `--username=${owner}`, "--auth-local=trust", "--auth-host=reject", "--encoding=UTF8"],
    [
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
      `--set=cluster_name=${tag}`,
    ],
    durable ? [] : ["--no-sync"],
  ].flat();
  try {
    await run(binaries.initdb, choices, { cwd: place.directory, env: environment, ...runAs(place.user) });
  } catch (error) {
    await rm(half, { recursive: true, force: true });
    throw new Error(`The database could not be prepared in ${place.directory}: ${saidBy(error)}`, { cause: error });
  }
  await rename(half, data);
  if (durable) await toDisk(place.directory);
}

function checkVersion(data: string): void {
  const version = existsSync(join(data, "PG_VERSION"))
    ? readFileSync(join(data, "PG_VERSION"), "utf8").trim()
    : undefined;
  if (version === majorVersion) return;
  throw new Error(
    version
      ? `The data in ${data} was written by PostgreSQL ${version}; this Cairn brings ${majorVersion}. Start the Cairn that wrote it, export, and import here.`
      : `${data} is not a PostgreSQL database. Move it away, or name another directory with CAIRN_DATA.`,
  );
}

function saidBy(error: unknown): string {
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
  return said || String(error);
}

/** A rename is safe from a power cut only when the directory itself was written. */
async function toDisk(directory: string): Promise<void> {
  const handle = await open(directory);
  await handle.sync();
  await handle.close();
}
