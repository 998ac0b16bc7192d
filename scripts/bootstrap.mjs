// Runs a task on Node 24, whatever Node started it, installing the locked packages first where needed. Nothing here may
// need a package, or more than Node 20. A task is a file in scripts/tasks.
import { existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { follow } from "./follow.mjs";
import { install, isInstalled } from "./install.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @param {string} sentence @returns {never} */
function give(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Node 24: the locked one of this platform, else the one running now if it is new enough. */
function node24() {
  const program = process.platform === "win32" ? "node.exe" : "node";
  const locked = join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", program);
  if (existsSync(locked)) return locked;
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  return give(
    `Cairn runs on Node 24; this is Node ${process.versions.node} on ${process.platform}-${process.arch}, for which none is locked. ` +
      "Install Node 24 (https://nodejs.org/en/download), make sure that `node --version` shows it, and run the same command again.",
  );
}

const [task, ...args] = process.argv.slice(2);
const tasks = readdirSync(join(root, "scripts", "tasks")).map((file) => file.replace(/\.ts$/, ""));
if (!task || !tasks.includes(task)) give(`No task "${task ?? ""}". There are: ${tasks.join(", ")}.`);

if (!isInstalled(root) && !install(root)) give("The packages could not be installed; see npm's message above.");

const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
follow(node24(), [join(root, "scripts", "tasks", `${task}.ts`), ...args], {
  cwd: root,
  env: { ...process.env, PATH: path },
});
