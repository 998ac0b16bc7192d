import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * Runs a program in the place of this one: same terminal, signals passed on, ends with its exit code.
 * Ctrl-C in a terminal already reaches the whole process group, so it is passed on only where there is no terminal.
 * A signal to npm ends npm and its shell without a word to what they run, so that their end is taken as one.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions} [options]
 */
export function follow(program, args, options = {}) {
  const child = spawn(program, args, { stdio: "inherit", ...options });
  child.on("error", (error) => {
    console.error(`Cannot run ${program}: ${error.message}`);
    process.exit(127);
  });
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => child.kill("SIGHUP"));
  process.on("SIGINT", () => {
    if (!process.stdin.isTTY) child.kill("SIGINT");
  });
  const parent = process.ppid;
  const orphaned = () => {
    if (process.ppid !== parent) child.kill("SIGTERM");
  };
  if (process.env["npm_lifecycle_event"]) setInterval(orphaned, 500).unref();
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}
