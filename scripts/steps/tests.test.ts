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

it("takes the numbers of a report", () => {
  const path = reportSaying('{ "success": false, "numPassedTests": 7, "numFailedTests": 2 }');
  expect(tallyOf(path, false)).toEqual({ passed: 7, failed: 2 });
});

it("counts a failure that no test tells of: a file that does not load, a run that died", () => {
  const path = reportSaying('{ "success": false, "numPassedTests": 7, "numFailedTests": 0 }');
  expect(tallyOf(path, false)).toEqual({ passed: 7, failed: 1 });
  expect(tallyOf(reportSaying("{"), true)).toEqual({ passed: 0, failed: 1 });
  expect(tallyOf("nowhere.json", true)).toEqual({ passed: 0, failed: 1 });
});
