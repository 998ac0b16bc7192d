import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { asking, dropped, inCsv, inXes, knownPast, signed } from "../../testing/known-past.ts";
import { pastCommand } from "./command-line.ts";

const folder = mkdtempSync(join(tmpdir(), "cairn-past-"));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await pastCommand(args, {
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
  });
  return { code, ...said };
}

const projects = knownPast(300);
const rows = projects.reduce((sum, { steps }) => sum + steps.length, 0);
const log = fileWith("log.xes.gz", gzipSync(inXes(projects)));
const table = fileWith("log.csv", inCsv(projects));
const rule = fileWith("rule.yaml", `byActivity: { ${signed}: committed, ${dropped}: no decision }`);

describe("cairn past", () => {
  it.each([
    ["XES", log],
    ["CSV", table],
  ])("tells what %s holds, every row taken or refused", async (_, file) => {
    const { code, out, err } = await run(file, "--endings", rule);
    expect([code, err]).toEqual([0, ""]);
    const { report, summary } = JSON.parse(out) as {
      report: object;
      summary: { n: number; endings: { ending: string }[] };
    };
    expect(report).toMatchObject({ rows, taken: rows, refused: 0, journeys: 300 });
    expect(summary.n).toBe(300);
    expect(summary.endings.map(({ ending }) => ending)).toEqual(["committed", "no decision", "still open"]);
  });

  it("answers what it is asked as the pages do", async () => {
    const { out } = await run(log, "--endings", rule, "--ask", "map,findings");
    const { map, findings } = JSON.parse(out) as {
      map: { edges: { from: string; to: string; count: number }[] };
      findings: { figure: { findings: { activity: string }[] } };
    };
    const first = projects.filter(({ steps }) => steps[1]?.activity === asking).length;
    expect(map.edges.find(({ from, to }) => from === "Say what hurts" && to === asking)?.count).toBe(first);
    expect(findings.figure.findings.map(({ activity }) => activity)).toContain(asking);
  });

  it.each([
    [[], /^One file must be given/],
    [["nowhere.csv"], /^nowhere.csv: there is no such file/],
    [[table, "--ask", "map,fortune"], /"fortune" was given/],
    [[table, "--colour", "red"], /--colour/],
    [[table, "--endings", fileWith("odd.yaml", "byActivty: {}")], /"byActivty" is not known here/],
    [
      [table, "--endings", fileWith("strange.yaml", "byActivity: { Contract: committed }")],
      /nothing in the file is called "Contract". There is "Contract signed"/,
    ],
    [[fileWith("odd.csv", "a,b,c\n1,2,3\n")], /cannot be told which column is what.*a, b, c/],
    [[fileWith("odd.xes", "<log><trace>")], /./],
  ])("says of %j what is wrong, and prints nothing", async (args, because) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(because);
  });
});
