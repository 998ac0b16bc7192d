// Whether what the own record says holds in half, and in four of five cases, of finished activities that came later.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { coverageOf, type Finished, ownRatio } from "../packages/schedule/src/record/own-record.ts";
import { machineNow } from "./support/machine.ts";
import { printTable, type Row } from "./support/table.ts";

const folder = fileURLToPath(new URL("../../shared/data/estimates/", import.meta.url));
if (!existsSync(folder)) throw new Error("Estimates against actuals are not in ../shared/data/estimates.");

type Dated = Finished & { readonly on: string };

/** The lines of a table with commas, its quoted cells whole. */
function rowsOf(name: string): Record<string, string>[] {
  const bytes = readFileSync(folder + name);
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("latin1");
  const cells = (line: string): string[] =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell.replace(/^"|"$/g, ""));
  const [head = "", ...lines] = text.split(/\r?\n/);
  const names = cells(head);
  return lines
    .filter((line) => line.length > 0)
    .map((line) => Object.fromEntries(cells(line).map((cell, at) => [names[at] ?? "", cell])));
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
function sipDay(written: string): string {
  const [date = "", month = "", year = ""] = written.split("-");
  return `20${year}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${date}`;
}

function sip(): Dated[] {
  const done = new Map<string, string>();
  for (const { TaskNumber = "", CompletedOn = "" } of rowsOf("Sip-est-act-dates.csv.gz"))
    if (!done.has(TaskNumber) && /^\d+-\w+-\d+$/.test(CompletedOn)) done.set(TaskNumber, sipDay(CompletedOn));
  const tasks = new Map(
    rowsOf("Sip-task-info.csv.gz")
      .toReversed()
      .map((row) => [row["TaskNumber"] ?? "", row]),
  );
  return [...tasks].flatMap(([id, row]) => {
    const on = done.get(id);
    if (on === undefined || row["StatusCode"] !== "FINISHED") return [];
    return [
      {
        on,
        kind: `${row["Category"]} ${row["SubCategory"]}`,
        estimate: Number(row["HoursEstimate"]),
        actual: Number(row["HoursActual"]),
      },
    ];
  });
}

const renzo = (): Dated[] =>
  rowsOf("renzo-all-tasks.csv.gz").map((row) => ({
    on: row["date"] ?? "",
    kind: row["X.words"] ?? "",
    estimate: Number(row["estimate"]),
    actual: Number(row["actual"]),
  }));

const kitchenham = (): Dated[] =>
  readFileSync(`${folder}kitchenham.arff`, "latin1")
    .split(/\r?\n/)
    .map((line) => line.split(","))
    .filter((cells) => cells.length === 10 && /^\d+$/.test(cells[0] ?? ""))
    .map((cells) => ({
      on: cells[3] ?? "",
      kind: cells[2] ?? "",
      estimate: Number(cells[8]),
      actual: Number(cells[5]),
    }));

console.log(machineNow());
const rows: Row[] = [];
for (const [name, read] of [
  ["SiP, tasks of a software firm", sip],
  ["renzo, tasks of one person", renzo],
  ["Kitchenham, projects of a firm", kitchenham],
] as const) {
  const all = read()
    .filter(({ estimate, actual }) => estimate > 0 && actual > 0)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const past = all.slice(0, Math.floor(0.8 * all.length));
  const later = all.slice(past.length);
  const ratios = new Map([...new Set(later.map(({ kind }) => kind))].map((kind) => [kind, ownRatio(past, kind)]));
  const covered = (share: "p50" | "p80"): number =>
    coverageOf(
      later.map(({ kind, estimate, actual }) => ({ actual, quantile: estimate * (ratios.get(kind)?.[share] ?? 1) })),
    ).share;
  // Three points without a record: a quarter less to double, read as a triangle, as tools do.
  const raw = (multiple: number): number =>
    coverageOf(later.map(({ estimate, actual }) => ({ actual, quantile: estimate * multiple }))).share;
  const triangle = (share: number): number => 2 - Math.sqrt((1 - share) * (2 - 0.75) * (2 - 1));
  for (const [share, low, high] of [
    ["p50", 0.45, 0.55],
    ["p80", 0.75, 0.85],
  ] as const) {
    const held = covered(share);
    rows.push({
      what: `${name}: ${past.length} before, ${later.length} later, share below ${share.toUpperCase()}`,
      measured: `${(100 * held).toFixed(1)} % ± ${(100 * Math.sqrt((held * (1 - held)) / later.length)).toFixed(1)}`,
      beside: `${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)} % (triangle from 0.75 to 2 times: ${(100 * raw(triangle(share === "p50" ? 0.5 : 0.8))).toFixed(1)} %)`,
      holds: held >= low && held <= high,
    });
  }
}
printTable(rows);
console.log(machineNow());
