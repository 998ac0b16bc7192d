import { jobNames } from "@cairn/domain/frame/markdown.ts";
import { ThingId } from "@cairn/domain/kernel/ids.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import readXlsxFile from "read-excel-file/node";
import { carried } from "../carried.ts";
import { checked, type Held, mostRows, type PlanFile, type ReadRow, type Refused, type Somebody } from "../said.ts";
import { Unreadable } from "../unreadable.ts";
import { readWaits } from "../wait-notation.ts";
import { type Column, type ColumnKey, columnOf } from "./columns.ts";
import { harmless, pack, unpack } from "./packing.ts";

type Cells = Readonly<Partial<Record<ColumnKey, unknown>>>;

/** A header stands among the first rows. */
const headerWithin = 10;

/**
 * A plan from a workbook: the first sheet with a column for the activity.
 *
 * @throws Unreadable when it is no workbook, or has no such sheet; a row that cannot stand is refused alone
 */
export async function readXlsx(bytes: Uint8Array): Promise<PlanFile> {
  const safe = pack(harmless(unpack(bytes)));
  const sheets = await readXlsxFile(safe).catch(() => {
    throw new Unreadable("must be an .xlsx workbook that is whole");
  });
  for (const { data } of sheets) {
    const read = readSheet(data);
    if (read) return read;
  }
  throw new Unreadable("must have a sheet whose columns have headers, one of them Activity");
}

function readSheet(data: readonly (readonly unknown[])[]): PlanFile | undefined {
  const keysIn = (row: readonly unknown[]) => row.map((it) => (typeof it === "string" ? columnOf(it) : undefined));
  const at = data.slice(0, headerWithin).findIndex((row) => isHeader(row, keysIn(row)));
  const header = keysIn(data[at] ?? []);
  if (at < 0) return undefined;
  const holds = new Set<Held>(header.flatMap((it) => it?.holds ?? []));
  const filled = [...data.entries()].slice(at + 1).filter(([, row]) => row.some((it) => it !== null && it !== ""));
  if (filled.length > mostRows) throw new Unreadable(`must hold ${mostRows} rows at most`);
  const read = filled.map(([place, row]) => {
    const cells = Object.fromEntries(header.flatMap((it, column) => (it ? [[it.key, row[column]] as const] : [])));
    return readRow(
      place + 1,
      cells,
      header.some((it) => it?.key === "number"),
    );
  });
  return {
    rows: read.flatMap((it): ReadRow[] => ("because" in it ? [] : [it])),
    refused: read.flatMap((it) => ("because" in it ? [it] : [])),
    headings: [],
    holds,
  };
}

/** A word of ours among other words makes no header; the word alone does, for a list of nothing but titles. */
function isHeader(row: readonly unknown[], keys: readonly (Column | undefined)[]): boolean {
  const known = keys.filter((it) => it !== undefined);
  const filled = row.filter((it) => it !== null && it !== "");
  return known.some(({ key }) => key === "title") && (known.length > 1 || filled.length === 1);
}

const textIn = (cell: unknown): string => {
  if (cell instanceof Date) return Number.isNaN(cell.valueOf()) ? "" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? carried(String(cell)) : "";
};

function readRow(row: number, cells: Cells, numbered: boolean): ReadRow | Refused {
  const title = textIn(cells.title);
  const refuse = (because: string): Refused => ({
    row,
    text: title,
    because,
    instead: "Correct it in the file, or take it out there.",
  });
  const unread: string[] = [];
  const figure = (key: ColumnKey): number | undefined => numberIn(cells[key], unread);
  const day = (key: ColumnKey): string | undefined => dayIn(cells[key], unread);
  const raw = {
    title,
    because: textIn(cells.because),
    doneWhen: textIn(cells.doneWhen),
    firstStep: textIn(cells.firstStep),
    watchFor: textIn(cells.watchFor),
    signOfFailure: textIn(cells.signOfFailure),
    carriedBy: textIn(cells.carriedBy),
    effortHours: figure("effort"),
    duration: rangeOf(figure("low"), figure("likely"), figure("high")),
    startOn: day("startOn"),
    notBefore: day("notBefore"),
    due: day("due"),
    meeting: meetingOf(figure("meetingHours"), figure("meetingNeeds")),
  };
  const waits = readWaits(textIn(cells.waits));
  if ("unread" in waits) return refuse(`"${waits.unread}" is no way to wait. Such are 3, 5SS+2 or 7FF-0.5.`);
  const [first] = unread;
  if (first !== undefined) return refuse(first);
  const said = checked(raw);
  if ("wrong" in said) return refuse(said.wrong);
  const id = ThingId.safeParse(textIn(cells.id));
  const key = textIn(cells.number);
  const { job, remarks } = jobIn(textIn(cells.job));
  return {
    row,
    key: numbered ? key || `row ${row}` : String(row),
    activityId: id.success ? id.data : undefined,
    said,
    job,
    owner: namesIn(cells.owner)[0],
    contributors: namesIn(cells.contributors),
    waits,
    status: textIn(cells.status) || undefined,
    remarks,
  };
}

function rangeOf(low: number | undefined, likely: number | undefined, high: number | undefined) {
  return likely === undefined ? undefined : { low: low ?? likely, likely, high: high ?? likely };
}

function meetingOf(hours: number | undefined, needed: number | undefined) {
  return hours === undefined ? undefined : { hours, ...(needed !== undefined && { needed }) };
}

const namesIn = (cell: unknown): readonly Somebody[] =>
  textIn(cell)
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ name }));

function jobIn(said: string): { readonly job: Job | undefined; readonly remarks: readonly string[] } {
  const job = jobs.find((it) => it === said.toLowerCase() || jobNames[it].toLowerCase() === said.toLowerCase());
  return { job, remarks: said === "" || job ? [] : [`"${said}" is none of the ten jobs.`] };
}

function numberIn(cell: unknown, unread: string[]): number | undefined {
  if (typeof cell === "number") return cell;
  const said = textIn(cell);
  if (said === "") return undefined;
  if (/^-?\d{1,9}(?:[.,]\d{1,9})?$/.test(said)) return Number(said.replace(",", "."));
  unread.push(`"${said}" is no number.`);
  return undefined;
}

function dayIn(cell: unknown, unread: string[]): string | undefined {
  const said = textIn(cell);
  if (said === "") return undefined;
  if (/^\d{4}-\d\d-\d\d$/.test(said)) return said;
  unread.push(`"${said}" is no day. Write it as a date, or as 2026-03-02.`);
  return undefined;
}
