// npm run bench [name …]: the measurements in bench/, all or the named ones, one after the other.
import { globSync } from "node:fs";
import { basename } from "node:path";
import { root } from "../steps/root.ts";
import { runAloud } from "../steps/run.ts";

const all = globSync("bench/*.bench.ts", { cwd: root })
  .map((path) => basename(path, ".bench.ts"))
  .toSorted();
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));

if (unknown.length > 0) {
  console.error(`No measurement "${unknown.join('", "')}". There are: ${all.join(", ")}.`);
  process.exitCode = 1;
} else {
  for (const name of wanted.length > 0 ? wanted : all) {
    console.log(`── ${name} ──`);
    if (!(await runAloud(process.execPath, [`bench/${name}.bench.ts`]))) process.exitCode = 1;
  }
}
