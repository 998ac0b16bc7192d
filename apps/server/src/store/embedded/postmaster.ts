import { spawn } from "node:child_process";
import { closeSync, lstatSync, openSync, readFileSync, renameSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type Cluster, environment } from "./cluster.ts";
import { hasEnded, killAll, postgresProcess, send } from "./processes.ts";
import { runAs } from "./server-user.ts";
import { socketPort } from "./socket-directory.ts";

/** PostgreSQL's first process, the parent of all others. */
export type Postmaster = { readonly pid: number; readonly socketDirectory: string };

/** The postmaster that already serves this cluster: one that outlived the Node that started it. */
export function runningPostmaster(cluster: Cluster): Postmaster | undefined {
  const [pid, , , , socketDirectory] = pidFile(cluster);
  const found = { pid: Number(pid), socketDirectory: socketDirectory ?? "" };
  return socketDirectory && isAlive(cluster, found) ? found : undefined;
}

/** Whether that postmaster lives. A number that passed on to another process does not count. */
export function isAlive({ tag }: Cluster, { pid }: Postmaster): boolean {
  const commandLine = postgresProcess(pid)?.commandLine;
  return commandLine !== undefined && commandLine.includes(tag) && !commandLine.startsWith("postgres:");
}

/** Whether it runs the programs this Cairn brings, and not those of an installation that may be gone. */
export function runsOurPrograms({ binaries }: Cluster, { pid }: Postmaster): boolean {
  return postgresProcess(pid)?.commandLine.startsWith(`${binaries.postgres} `) ?? false;
}

/**
 * Starts the postmaster, in a session of its own so that a Ctrl-C meant for Cairn does not reach it. It may not be ready yet.
 * Children of a postmaster that died are ended first: they hold its shared memory, and one in a long query would keep
 * the new postmaster out until it is done. What was committed is in the journal.
 *
 * @throws Error when the program cannot be run, or a PostgreSQL out of our sight serves the data
 */
export async function startPostmaster(cluster: Cluster, socketDirectory: string): Promise<Postmaster> {
  const { place, binaries, data, tag, durable } = cluster;
  await refuseIfServedFromElsewhere(socketDirectory);
  await killAll(tag);
  // Both name the dead one's number, which another process may have by now, or itself, as long as nobody collects it.
  rmSync(join(data, "postmaster.pid"), { force: true });
  rmSync(join(socketDirectory, `.s.PGSQL.${socketPort}.lock`), { force: true });

  const settings = {
    listen_addresses: "",
    port: socketPort,
    unix_socket_directories: `"${socketDirectory.replaceAll('"', '""')}"`,
    unix_socket_permissions: "0700",
    cluster_name: tag,
    timezone: "UTC",
    log_timezone: "UTC",
    log_checkpoints: "off",
    fsync: durable ? "on" : "off",
    // After a crash one call for the disk, not one for each of a thousand files: back in one second, not in five.
    recovery_init_sync_method: "syncfs",
    full_page_writes: durable ? "on" : "off",
  };
  const log = openLog(cluster);
  const child = spawn(
    binaries.postgres,
    ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      cwd: place.directory,
      env: environment,
      stdio: ["ignore", log, log],
      detached: true,
      ...runAs(place.user),
    },
  );
  closeSync(log);
  await new Promise<void>((spawned, failed) => child.once("spawn", spawned).once("error", failed));
  child.unref();
  if (child.pid === undefined) throw new Error("PostgreSQL was started, but the system gave it no process number.");
  return { pid: child.pid, socketDirectory };
}

/**
 * Waits until the postmaster takes connections. After a crash it first replays its journal.
 *
 * @throws Error with the last words of PostgreSQL's log when it ends instead; the signal's reason when aborted
 */
export async function untilReady(cluster: Cluster, postmaster: Postmaster, signal: AbortSignal): Promise<void> {
  for (;;) {
    const [pid, , , , , , , state] = pidFile(cluster);
    if (Number(pid) === postmaster.pid && state?.trim() === "ready") return;
    if (hasEnded(postmaster.pid)) throw new Error(`PostgreSQL ended while it started: ${lastWords(cluster)}`);
    await wait(10, undefined, { signal });
  }
}

/** Stops the postmaster: cuts its connections and writes everything to the files; by force when that takes over 30 s. */
export async function stopPostmaster(cluster: Cluster, postmaster: Postmaster): Promise<void> {
  if (isAlive(cluster, postmaster)) send(postmaster.pid, "SIGINT");
  const patienceEnds = Date.now() + 30_000;
  while (isAlive(cluster, postmaster) && Date.now() < patienceEnds) await wait(10);
  await killAll(cluster.tag);
}

/**
 * A container that shares the data with another one sees neither its processes nor its locks, and two PostgreSQL on one
 * store destroy it. But the socket beside the data is seen by both, and somebody answers there.
 */
async function refuseIfServedFromElsewhere(socketDirectory: string): Promise<void> {
  const socket = connect(join(socketDirectory, `.s.PGSQL.${socketPort}`));
  const answered = await new Promise<boolean>((resolve) =>
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false)),
  );
  socket.destroy();
  if (!answered) return;
  throw new Error(
    `Another PostgreSQL, probably in another container, already serves the data through ${socketDirectory}. Stop that Cairn first. Several Cairns share one database through DATABASE_URL.`,
  );
}

function pidFile({ data }: Cluster): readonly string[] {
  try {
    return readFileSync(join(data, "postmaster.pid"), "utf8").split("\n");
  } catch {
    return [];
  }
}

function logPath({ place }: Cluster): string {
  return join(place.directory, "postgresql.log");
}

/**
 * Begins a new log and keeps the one before, so that it never grows without bound over restarts. Where root writes into
 * the directory of PostgreSQL's user, it must not follow a link planted there: hence `wx`.
 */
function openLog(cluster: Cluster): number {
  const path = logPath(cluster);
  if (lstatSync(path, { throwIfNoEntry: false })) renameSync(path, `${path}.before`);
  return openSync(path, "wx", 0o600);
}

function lastWords(cluster: Cluster): string {
  const lines = readFileSync(logPath(cluster), "utf8").trim().split("\n");
  return `${lines.slice(-4).join(" | ")} (all of it is in ${logPath(cluster)})`;
}
