import { globSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { root } from "./root.ts";
import { runQuietly } from "./run.ts";

type Check = { readonly name: string; readonly program: string; readonly args: readonly string[] };

const tool = (name: string): string => join(root, "node_modules", ".bin", name);

/** Every workspace that says how it is to be checked. */
function typeChecks(): Check[] {
  const projects = globSync(["{packages,apps}/*/tsconfig.json", "{e2e,bench,scripts}/tsconfig.json"], { cwd: root });
  return projects.toSorted().map((project) => ({
    name: `types: ${dirname(project)}`,
    program: tool("tsc"),
    args: ["-p", project, "--pretty", "false"],
  }));
}

/**
 * Everything `npm run check` proves. A check is a program that ends with 0 when all is well and otherwise says what is
 * wrong and what to do. Add one here and nowhere else.
 */
function allChecks(): readonly Check[] {
  return [
    { name: "lint", program: tool("oxlint"), args: ["--format=unix"] },
    { name: "house rules", program: process.execPath, args: ["scripts/house/check.ts"] },
    { name: "lockfile", program: process.execPath, args: ["scripts/lockfile/check.ts"] },
    { name: "format", program: tool("biome"), args: ["ci", "--colors=off", "--max-diagnostics=20"] },
    ...typeChecks(),
  ];
}

/** Runs all checks, as many at a time as there are processors. Resolves to the number that failed. */
export async function runChecks(): Promise<number> {
  const waiting = [...allChecks()];
  const complaints: string[] = [];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const { passed, output, seconds } = await runQuietly(check.program, check.args);
      console.log(`${passed ? "ok  " : "FAIL"} ${check.name.padEnd(34)} ${seconds.toFixed(1)} s`);
      if (!passed) complaints.push(`\n── ${check.name} ──\n${output.trim()}`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  for (const complaint of complaints) console.log(complaint);
  return complaints.length;
}
