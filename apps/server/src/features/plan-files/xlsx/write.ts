import { jobNames } from "@cairn/domain/frame/markdown.ts";
import { Day } from "@cairn/domain/kernel/days.ts";
import writeExcelFile, { type CellObject, type Row } from "write-excel-file/node";
import { carried } from "../carried.ts";
import type { ExportRow } from "../export-rows.ts";
import { writtenWait } from "../wait-notation.ts";
import { type ColumnKey, columns } from "./columns.ts";
import { pack, unpack } from "./packing.ts";

type Value = string | number | { readonly day: Day } | undefined;

/** A workbook counts days from 1900, and has one in that year which never was. */
const firstDay = Day.parse("1900-03-01");

/** The plan as a workbook: a sheet with a row for each activity, and one that says what the columns mean. */
export async function asXlsx(rows: readonly ExportRow[]): Promise<Buffer> {
  const header = columns.map(
    ({ header: said }): CellObject => ({ value: said, type: String, fontWeight: "bold", wrap: true }),
  );
  const plan: Row[] = [header, ...rows.map((row) => columns.map(({ key }) => cell(valuesOf(row)[key])))];
  const made = await writeExcelFile([
    {
      sheet: "Plan",
      data: plan,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      stickyColumnsCount: 3,
    },
    {
      sheet: "What it means",
      data: legend(),
      columns: [{ width: 26 }, { width: 80 }, { width: 60 }],
      stickyRowsCount: 1,
    },
  ]).toBuffer();
  return pack(unpack(made));
}

/** Text is written as text whatever it begins with, so that no formula can come of it. */
function cell(value: Value): CellObject | null {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "string") return { value: literal(value), type: String, wrap: true, alignVertical: "top" };
  if (value.day < firstDay) return { value: value.day, type: String };
  return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
}

/**
 * A workbook reads `_x0041_` as the character of that number; where somebody wrote just that, its first sign is written so.
 * So is that of words such as `valueOf`, which the writer would take for what every object has.
 */
function literal(text: string): string {
  const plainly = carried(text).replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
  if (!(plainly in {})) return plainly;
  return `_x${plainly.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_${plainly.slice(1)}`;
}

const day = (said: Day | undefined): Value => said && { day: said };

function valuesOf(row: ExportRow): Readonly<Record<ColumnKey, Value>> {
  const { activity, waits, owner, contributors } = row;
  const { duration, meeting } = activity;
  return {
    number: row.number,
    id: activity.id,
    job: jobNames[activity.job],
    title: activity.title,
    owner: owner?.label,
    contributors: contributors.map(({ label }) => label).join("; "),
    carriedBy: activity.carriedBy,
    status: activity.status,
    from: day(row.from),
    to: day(row.to),
    low: duration?.low,
    likely: duration?.likely,
    high: duration?.high,
    effort: activity.effortHours,
    waits: waits.map(({ number, how }) => writtenWait(number, how)).join("; "),
    startOn: day(activity.startOn),
    notBefore: day(activity.notBefore),
    due: day(activity.due),
    meetingHours: meeting?.hours,
    meetingNeeds: meeting?.needed,
    because: activity.because,
    doneWhen: activity.doneWhen,
    firstStep: activity.firstStep,
    watchFor: activity.watchFor,
    signOfFailure: activity.signOfFailure,
    audience: row.audience,
  };
}

function legend(): Row[] {
  const bold = (value: string): CellObject => ({ value, type: String, fontWeight: "bold" });
  const told = (value: string) => cell(value);
  return [
    ["Column", "What it says", "What it does not say"].map(bold),
    ...columns.map(({ header, means, not }) => [told(header), told(means), told(not)]),
    [],
    [
      told("Bringing it back"),
      told(
        "Rows with a Cairn id change that activity; rows without one become new ones. A column that you take out changes nothing; a cell that you empty takes away what stood there.",
      ),
      told("Rows that you take out stay in the plan. Nothing is changed before you have seen what would be."),
    ],
  ];
}
