import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { root } from "./root.ts";
import { runAloud } from "./run.ts";

export type Tally = { readonly passed: number; readonly failed: number };

const Report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
});

/** What a report says. A run that failed without a failed test (a file that does not load, say) counts as one failure. */
export function tallyOf(path: string, ended: boolean): Tally {
  try {
    const report = Report.parse(JSON.parse(readFileSync(path, "utf8")));
    const silent = (!ended || !report.success) && report.numFailedTests === 0 ? 1 : 0;
    return { passed: report.numPassedTests, failed: report.numFailedTests + silent };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs the tests of one vitest project, on this terminal. */
export async function runTests(project: "unit" | "e2e", filters: readonly string[] = []): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "cairn-tests-"));
  const report = join(folder, "report.json");
  const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ended = await runAloud(join(root, "node_modules", ".bin", "vitest"), [...args, ...filters]);
  const tally = tallyOf(report, ended);
  rmSync(folder, { recursive: true });
  return tally;
}

/** The last line of a test run, for people and for machines. */
export function closingLine(tallies: readonly Tally[]): string {
  const sum = (of: keyof Tally) => tallies.reduce((all, tally) => all + tally[of], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
