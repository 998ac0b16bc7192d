import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { closingLine, tallyOf } from "./tests.ts";

function reportSaying(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "cairn-report-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "report.json"), text);
  return join(folder, "report.json");
}

it("sums what the runs say", () => {
  expect(
    closingLine([
      { passed: 2, failed: 0 },
      { passed: 3, failed: 1 },
    ]),
  ).toBe("5 passed, 1 failed");
});

const report = (numFailedTests: number, statuses: readonly (readonly string[])[]): string =>
  reportSaying(
    JSON.stringify({
      success: false,
      numPassedTests: 7,
      numFailedTests,
      testResults: statuses.map((each) => ({
        status: "failed",
        assertionResults: each.map((status) => ({ status })),
      })),
    }),
  );

it("takes the numbers of a report", () => {
  expect(tallyOf(report(2, [["failed", "passed", "failed"]]), false)).toEqual({ passed: 7, failed: 2 });
});

it("counts a failure that no test tells of: a file that does not load, a run that died", () => {
  expect(tallyOf(report(1, [["failed"], []]), false)).toEqual({ passed: 7, failed: 2 });
  expect(tallyOf(report(0, []), false)).toEqual({ passed: 7, failed: 1 });
  expect(tallyOf(reportSaying("{"), true)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf("nowhere.json", true)).toEqual({ passed: 0, failed: 1 });
});
