// Whether `npm ci` will accept the lockfile on every machine; with --fix, makes it so.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../steps/root.ts";
import { completeLockfile } from "./complete.ts";

const path = join(root, "package-lock.json");
const text = readFileSync(path, "utf8");
const complete = completeLockfile(text);

if (complete !== text && process.argv.includes("--fix")) writeFileSync(path, complete);
else if (complete !== text) {
  console.log("package-lock.json lacks packages made for other machines, and npm ci would refuse it. Run npm run fix.");
  process.exitCode = 1;
} else if (/"resolved": "https?:/.test(text)) {
  console.log("package-lock.json names the host of a registry. Write it with npm's omit-lockfile-registry-resolved.");
  process.exitCode = 1;
}
