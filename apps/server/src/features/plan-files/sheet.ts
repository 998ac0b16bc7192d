import { Day } from "@cairn/domain/kernel/days.ts";
import { Job } from "@cairn/domain/project/jobs.ts";
import { Duration, WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { readSheet } from "read-excel-file/node";
import writeExcelFile from "write-excel-file/node";
import { type PlanRow, type PlanRows, type Unreadable, UnreadableFile, type Wait } from "./plan-row.ts";
import { refuseZipBomb } from "./zip-size.ts";

/** The columns of the sheet, with what each means, and what it does not. */
const columns = {
  number: { title: "No", width: 6, says: "The number of the row, by which others wait for it." },
  activityId: {
    title: "Cairn id",
    width: 38,
    says: "By it Cairn knows the activity again. Leave it empty for a new one.",
  },
  job: { title: "Job", width: 14, says: "One of Cairn's ten jobs by its short name." },
  title: { title: "Activity", width: 50, says: "What is to be done." },
  status: { title: "Status", width: 12, says: "As it is. It is not taken over on the way back." },
  from: {
    title: "Begins",
    width: 12,
    says: "The date the plan goes by, or the likely one. Not taken over on the way back.",
  },
  to: { title: "Ends", width: 12, says: "As above. No day is certain: look at the timeline for the chance." },
  low: { title: "Days quick", width: 10, says: "Working days, quicker in 1 of 10 cases." },
  likely: { title: "Days likely", width: 10, says: "Working days, likely." },
  high: { title: "Days slow", width: 10, says: "Working days, slower in 1 of 10 cases." },
  effortHours: { title: "Hours", width: 8, says: "Hours of work, all people together." },
  owner: { title: "Who", width: 20, says: "Who does it, by the name they have in Cairn." },
  helps: { title: "Helps", width: 30, says: "Who helps, separated by semicolons." },
  waits: {
    title: "Waits for",
    width: 16,
    says: "Numbers of rows; 3SS+2 waits for the beginning of row 3 and two working days more.",
  },
  startOn: { title: "Fixed to begin on", width: 14, says: "It begins on this day whatever else is." },
  notBefore: { title: "Not before", width: 12, says: "It begins no earlier." },
  due: { title: "Promised for", width: 12, says: "The day it is promised for." },
  because: { title: "Why", width: 50, says: "Why it is in the plan." },
  doneWhen: { title: "Done when", width: 50, says: "What shows that it is done." },
} as const;
type Column = keyof typeof columns;

const names = Object.keys(columns) as Column[];
const mostRows = 2000;

/** The plan as a sheet, and beside it what its columns mean. Text is text: nothing in it is reckoned as a formula. */
export async function sheetOf(rows: readonly PlanRow[]): Promise<Buffer> {
  const head = names.map((name) => ({ value: columns[name].title, fontWeight: "bold" as const }));
  const body = rows.map((row) => names.map((name) => cellOf(valueOf(row, name))));
  const legend = names.map((name) => [{ value: columns[name].title }, { value: columns[name].says }]);
  const file = writeExcelFile([
    {
      data: [head, ...body],
      sheet: "Plan",
      columns: names.map((name) => ({ width: columns[name].width })),
      stickyRowsCount: 1,
    },
    { data: legend, sheet: "What it means", columns: [{ width: 20 }, { width: 90 }] },
  ]);
  return file.toBuffer();
}

function valueOf(row: PlanRow, column: Column): string | number | undefined {
  if (column === "low" || column === "likely" || column === "high") return row.duration?.[column];
  if (column === "helps") return row.helps.join("; ") || undefined;
  if (column === "waits") return row.waits.map(asText).join("; ") || undefined;
  return row[column];
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

function cellOf(value: string | number | undefined) {
  if (value === undefined) return null;
  if (typeof value === "number") return { value, type: Number };
  if (isDay(value)) return { value: new Date(`${value}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
  return { value, type: String };
}

const asText = ({ on, type, lagDays }: Wait): string =>
  `${on}${type === "FS" ? "" : type}${lagDays === 0 ? "" : `${lagDays > 0 ? "+" : ""}${lagDays}`}`;

/**
 * The rows of the first sheet of a workbook; the first row names the columns.
 *
 * @throws UnreadableFile for what is no workbook, or no plan
 */
export async function readPlanSheet(bytes: Buffer): Promise<PlanRows> {
  refuseZipBomb(bytes);
  const cells = await cellsIn(bytes);
  const [head = [], ...body] = cells;
  const at = new Map(head.map((cell, column) => [(textIn(cell) ?? "").toLowerCase(), column]));
  const place = (column: Column): number | undefined => at.get(columns[column].title.toLowerCase());
  if (place("title") === undefined)
    throw new UnreadableFile('It has no column "Activity". Take a sheet from Cairn as a model');
  if (body.length > mostRows) throw new UnreadableFile(`It has more than ${mostRows} rows`);
  const rows: PlanRow[] = [];
  const unreadable: Unreadable[] = [];
  for (const [index, row] of body.entries()) {
    const cell = (column: Column): unknown => row[place(column) ?? -1] ?? undefined;
    if (row.every((it) => it === null || it === undefined)) continue;
    const read = rowOf(cell, index + 2);
    if ("helps" in read) rows.push(read);
    else unreadable.push(read);
  }
  return { rows, unreadable };
}

async function cellsIn(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  try {
    return await readSheet(bytes);
  } catch (problem) {
    throw new UnreadableFile(
      `It is no Excel workbook that can be read (.xlsx): ${problem instanceof Error ? problem.message : ""}`,
    );
  }
}

type Cell = (column: Column) => unknown;

const textIn = (value: unknown): string | undefined => {
  const said = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  return said === "" ? undefined : said;
};

function dayIn(value: unknown): Day | undefined | "bad" {
  if (value === undefined || value === null || value === "") return undefined;
  const said =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : textIn(value);
  return Day.safeParse(said).data ?? "bad";
}

function rowOf(cell: Cell, line: number): PlanRow | Unreadable {
  const title = textIn(cell("title")) ?? "";
  const hours = textIn(cell("effortHours"));
  const [duration, waits] = [durationIn(cell), waitsIn(textIn(cell("waits")))];
  const because = whyNot(cell, line);
  if (because || duration === "bad" || waits === "bad")
    return { number: line, title: title.slice(0, 80), because: because ?? "it cannot be read" };
  return {
    number: Number(textIn(cell("number")) ?? line),
    activityId: textIn(cell("activityId")),
    title,
    job: Job.safeParse(textIn(cell("job"))).data,
    duration,
    effortHours: hours === undefined ? undefined : Number(hours),
    owner: textIn(cell("owner")),
    helps: (textIn(cell("helps")) ?? "").split(";").flatMap((it) => it.trim() || []),
    waits,
    startOn: goodDay(cell("startOn")),
    notBefore: goodDay(cell("notBefore")),
    due: goodDay(cell("due")),
    because: textIn(cell("because"))?.slice(0, 1000),
    doneWhen: textIn(cell("doneWhen"))?.slice(0, 1000),
  };
}

function goodDay(value: unknown): Day | undefined {
  const day = dayIn(value);
  return day === "bad" ? undefined : day;
}

/** The first thing that is wrong with a row, if anything is. */
function whyNot(cell: Cell, line: number): string | undefined {
  const title = textIn(cell("title"));
  const wrongDay = (["startOn", "notBefore", "due"] as const).find((column) => dayIn(cell(column)) === "bad");
  const wrong: readonly (readonly [boolean, string])[] = [
    [title === undefined, "it has no activity"],
    [(title?.length ?? 0) > 200, "its activity is longer than 200 signs"],
    [!Number.isInteger(Number(textIn(cell("number")) ?? line)), '"No" is no whole number'],
    [wrongDay !== undefined, `"${columns[wrongDay ?? "due"].title}" is no day`],
    [!(Number(textIn(cell("effortHours")) ?? 0) >= 0), '"Hours" is no number'],
    [durationIn(cell) === "bad", "its days do not rise from quick to slow"],
    [waitsIn(textIn(cell("waits"))) === "bad", '"Waits for" cannot be read; write numbers of rows, as in 3; 5SS+2'],
  ];
  return wrong.find(([is]) => is)?.[1];
}

function durationIn(cell: Cell): Duration | undefined | "bad" {
  const said = (["low", "likely", "high"] as const).map((column) => textIn(cell(column)));
  const [low, likely, high] = said;
  if (likely === undefined) return said.some((it) => it !== undefined) ? "bad" : undefined;
  const days = { low: Number(low ?? likely), likely: Number(likely), high: Number(high ?? likely) };
  return Duration.safeParse(days).data ?? "bad";
}

function waitsIn(said: string | undefined): readonly Wait[] | "bad" {
  const waits = (said ?? "").split(/[;,]/).flatMap((it) => it.trim() || []);
  const read = waits.map((it): Wait | undefined => {
    const parts = /^(\d+)(FS|SS|FF|SF)?([+-]\d+(?:\.5)?)?$/i.exec(it);
    const how = WaitsHow.safeParse({ type: parts?.[2]?.toUpperCase() ?? "FS", lagDays: Number(parts?.[3] ?? 0) });
    return parts && how.success ? { on: Number(parts[1]), ...how.data } : undefined;
  });
  return read.some((it) => it === undefined) ? "bad" : (read as readonly Wait[]);
}
