import { readFileSync } from "node:fs";
import { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { processorMs } from "../../testing/processor-time.ts";
import { readCsv, writeCsv } from "./process-csv.ts";
import { readYaml, writeYaml } from "./process-yaml.ts";

const fixture = readFileSync(
  new URL("../../../../../packages/library/fixtures/map-play-process.yaml", import.meta.url),
  "utf8",
);

const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }),
    fc.constantFrom(
      "=1+1",
      "'=x",
      "''@y",
      "+",
      "-1",
      "a;b",
      'say "yes"',
      "no",
      "0.5",
      "null",
      "# x",
      "a: b",
      "- a",
      "ＳＵＭ",
      "＝1",
    ),
  )
  .map((text) => text.trim())
  .filter((text) => text !== "");
const stage = fc.record(
  {
    name: line,
    winProbability: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => Math.abs(share)),
    activities: fc.array(line, { maxLength: 5 }),
    exitCriteria: fc.array(line, { maxLength: 5 }),
  },
  { requiredKeys: ["name", "activities", "exitCriteria"] },
);
const process = fc.record({
  name: line,
  stages: fc.uniqueArray(stage, { minLength: 1, maxLength: 6, selector: ({ name }) => name }),
});

describe.each([
  ["YAML", writeYaml, readYaml],
  ["CSV", writeCsv, readCsv],
])("a process as %s", (_, write, read) => {
  it("comes back as it went out", () => {
    fc.assert(
      fc.property(process, (made) => {
        const known = SalesProcess.parse(made);
        const { process: back, rows, taken, refused } = read(write(known));
        expect(refused).toEqual([]);
        expect(back).toEqual(known);
        expect(rows).toBe(taken);
      }),
    );
  });

  it("takes or refuses every row, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          process.map((made) => `${write(made)}\nx: [`),
        ),
        (text) => {
          const { rows, taken, refused } = read(text);
          expect(rows).toBe(taken + refused.length);
          for (const { because, row } of refused) {
            expect(because).not.toBe("");
            expect(row).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it("reads the process of the play", () => {
    const { process: play } = readYaml(fixture);
    expect(play?.stages.map(({ name }) => name)).toContain("Security review");
    expect(play && read(write(play)).process).toEqual(play);
  });
});

it("reads the play's process without refusing a row", () => {
  const { rows, taken, refused } = readYaml(fixture);
  expect(refused).toEqual([]);
  expect(taken).toBe(rows);
  expect(rows).toBeGreaterThan(30);
});

describe("CSV from elsewhere", () => {
  it.each([
    ["commas", ","],
    ["semicolons", ";"],
    ["tabs", "\t"],
  ])("may come with a BOM, any header case and %s", (_, delimiter) => {
    const rows = [
      ["Win_Probability", "TEXT", "Kind", "Stage"],
      ["50 %", "Meet", "Activity", "Qualify"],
      ["", "Budget named", "Exit criterion", "Qualify"],
      ["70%", "Offer", "activity", "Propose"],
      ["0.9", "", "", "Close"],
    ];
    const text = `\uFEFF${rows.map((row) => row.join(delimiter)).join("\r\n")}`;
    expect(readCsv(text)).toEqual({
      rows: 4,
      taken: 4,
      refused: [],
      process: {
        name: "Imported process",
        stages: [
          { name: "Qualify", winProbability: 0.5, activities: ["Meet"], exitCriteria: ["Budget named"] },
          { name: "Propose", winProbability: 0.7, activities: ["Offer"], exitCriteria: [] },
          { name: "Close", winProbability: 0.9, activities: [], exitCriteria: [] },
        ],
      },
    });
  });

  it("reads a decimal comma between semicolons", () => {
    expect(readCsv("stage;kind;text;win probability\nA;activity;x;0,25").process?.stages[0]?.winProbability).toBe(0.25);
  });

  it("refuses each row that cannot be read, with its line and reason, and takes the rest", () => {
    const text = [
      "stage,kind,text,win probability",
      "A,activity,fine,0.5",
      "A,task,x,",
      ",activity,x,",
      "A,activity,,",
      "A,activity,x,0.6",
      "A,activity,x,50",
      "A,activity,x,likely",
      "A,,x,",
      "A,activity,x,,,",
      `A,activity,${"x".repeat(201)},`,
    ].join("\n");
    const { rows, taken, refused, process: read } = readCsv(text);
    expect(rows).toBe(10);
    expect(taken).toBe(1);
    expect(refused.map(({ row }) => row)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(read?.stages).toEqual([{ name: "A", winProbability: 0.5, activities: ["fine"], exitCriteria: [] }]);
  });

  it.each(["", "\uFEFF", "a,b,c\n1,2,3", '"open'])("gives no process for %j", (text) => {
    expect(readCsv(text).process).toBeUndefined();
  });

  it("writes no cell that a spreadsheet would run", () => {
    const name = '=cmd|" /C calc"!A0';
    const text = writeCsv({ name, stages: [{ name: "@SUM(1)", activities: ["+1"], exitCriteria: ["-1"] }] });
    expect(text).not.toMatch(/(^|[,\n"])[=+\-@]/);
    expect(readCsv(text).process?.name).toBe(name);
  });
});

describe("YAML from elsewhere", () => {
  it("takes what stands twice once, and says so", () => {
    const twice =
      "name: A\nname: B\nstages:\n  - name: One\n    name: Two\n    winProbability: 0.1\n    winProbability: 0.2\n";
    const { process, rows, taken, refused } = readYaml(twice);
    expect(process).toEqual({
      name: "A",
      stages: [{ name: "One", winProbability: 0.1, activities: [], exitCriteria: [] }],
    });
    expect(refused.map(({ row, because }) => [row, because])).toEqual([
      [2, '"name" stands here twice'],
      [5, '"name" stands here twice'],
      [7, '"winProbability" stands here twice'],
    ]);
    expect(rows).toBe(taken + refused.length);
  });

  it.each([
    ["lines that are wrong", "- @\n".repeat(40_000)],
    ["keys", Array.from({ length: 40_000 }, (_, at) => `k${at}: 1`).join("\n")],
    ["lists within lists", "[".repeat(200_000)],
  ])("holds nobody up with many %s", async (_, text) => {
    const took = await processorMs(() => expect(readYaml(text).taken).toBe(0));
    expect(took).toBeLessThan(4000);
  });

  it.each([
    ["stages: 1", "no list of stages"],
    ["- a", "a list"],
    ["name: [", "broken YAML"],
    ["name: A\nstages: [{ activities: [x] }]", "a stage without name"],
    ["&a [*a, *a]", "aliases"],
    [`a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]`, "aliases of aliases"],
  ])("refuses %j: %s", (text) => {
    const { process: read, rows, refused } = readYaml(text);
    expect(read).toBeUndefined();
    expect(rows).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
  });

  it("names the line of what it does not know and takes the rest", () => {
    const text =
      "name: P\nstages:\n  - name: A\n    owner: me\n    activities:\n      - x\n      - [y]\n      - 2027\n";
    const { process: read, refused } = readYaml(text);
    expect(refused.map(({ row }) => row)).toEqual([4, 7]);
    expect(read?.stages[0]?.activities).toEqual(["x", "2027"]);
  });
});
