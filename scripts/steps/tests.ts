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
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

/** What a report says. A failure that no test tells of (a file that does not load, a run that died) counts as one. */
export function tallyOf(path: string, ended: boolean): Tally {
  try {
    const { success, numPassedTests, numFailedTests, testResults } = Report.parse(
      JSON.parse(readFileSync(path, "utf8")),
    );
    const silentFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
    ).length;
    const failed = numFailedTests + silentFiles;
    return { passed: numPassedTests, failed: ended && success ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Runs the tests of one kind, on this terminal. */
export async function runTests(kind: "unit" | "e2e", filters: readonly string[] = []): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "cairn-tests-"));
  const report = join(folder, "report.json");
  const args = ["run", "--project", `${kind}*`, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
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
