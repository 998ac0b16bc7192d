// npm run fix: repairs what a machine can repair; `npm run check` says what is left.
import { join } from "node:path";
import { root } from "../steps/root.ts";
import { runAloud } from "../steps/run.ts";

const bin = join(root, "node_modules", ".bin");
const linted = await runAloud(join(bin, "oxlint"), ["--fix", "--format=unix"]);
const formatted = await runAloud(join(bin, "biome"), ["check", "--write"]);
const locked = await runAloud(process.execPath, ["scripts/lockfile/check.ts", "--fix"]);
const told = await runAloud(process.execPath, ["scripts/docs/access.ts"]);
process.exitCode = linted && formatted && locked && told ? 0 : 1;
