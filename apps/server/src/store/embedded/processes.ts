import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * A process of PostgreSQL, told by its command line. `/proc/…/cwd` and `/proc/…/exe` would say more, but a root without
 * all rights (in a container) may not read them.
 */
export type PostgresProcess = { readonly pid: number; readonly commandLine: string };

/** All living processes of PostgreSQL (or initdb) that carry `tag` in their command line. */
export function postgresProcesses(tag: string): readonly PostgresProcess[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => postgresProcess(Number(name)))
    .filter((process) => process !== undefined)
    .filter((process) => process.commandLine.includes(tag));
}

/** The process with this number, if it lives and is one of PostgreSQL. A process that ended but was not yet collected does not live. */
export function postgresProcess(pid: number): PostgresProcess | undefined {
  try {
    const program = readFileSync(`/proc/${pid}/comm`, "utf8").trim();
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return commandLine && (program === "postgres" || program === "initdb") ? { pid, commandLine } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process is gone, or only waits to be collected. To be asked of one that was begun just now: for a moment it has neither
 * the name nor the command line of its program, on a busy machine for a long one.
 */
export function hasEnded(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return /^[ZX]/.test(stat.slice(stat.lastIndexOf(")") + 2));
  } catch {
    return true;
  }
}

/** Ends all processes with `tag` at once and waits until they are gone. */
export async function killAll(tag: string): Promise<void> {
  for (let left = postgresProcesses(tag); left.length > 0; left = postgresProcesses(tag)) {
    for (const { pid } of left) send(pid, "SIGKILL");
    await wait(10);
  }
}

/** Sends a signal; that the process ended meanwhile is no error. */
export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
