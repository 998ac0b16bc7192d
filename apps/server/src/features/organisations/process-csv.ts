import type { Preview } from "@cairn/contract/organisations.ts";
import type { SalesProcess } from "@cairn/domain/frame/sales-process.ts";
import { CsvError, parse } from "csv-parse/sync";
import { addActivity, addExitCriterion, ProcessDraft } from "./process-draft.ts";

const columns = ["stage", "kind", "text", "win probability"] as const;
type Column = (typeof columns)[number];

/** What a spreadsheet would run as a formula, also behind apostrophes and in full width. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/u;
const neutralised = /^'+[=+\-@\t\r＝＋－＠]/u;

/**
 * A sales process as CSV with the columns stage, kind, text, win probability. The first row carries the process's name
 * (kind `process`); a row without kind and text is a stage for itself. Cells that a spreadsheet would run begin with an
 * apostrophe, which reading takes away. Stages of the same name become one when they are read.
 */
export function writeCsv({ name, stages }: SalesProcess): string {
  const rows: (readonly string[])[] = [columns, ["", "process", name, ""]];
  for (const stage of stages) {
    rows.push([stage.name, "", "", stage.winProbability === undefined ? "" : String(stage.winProbability)]);
    for (const text of stage.activities) rows.push([stage.name, "activity", text, ""]);
    for (const text of stage.exitCriteria) rows.push([stage.name, "exit criterion", text, ""]);
  }
  return rows.map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const written = (cell: string): string => (neutralised.test(cell) ? cell.slice(1) : cell).trim();

/** Reads a sales process from CSV: with or without BOM, with `,` `;` or tab, the header in any case and order. */
export function readCsv(text: string): Preview {
  const draft = new ProcessDraft();
  const [header, ...records] = recordsOf(text, draft);
  if (!header) return draft.preview();
  const places = placesIn(header.cells);
  if (places.stage === undefined || places.text === undefined) {
    const because = `The first line must name the columns: ${columns.join(", ")}`;
    draft.offer({ row: header.line, text: header.cells.join(" | ") }, () => because);
    return draft.preview();
  }
  for (const { line, cells } of records) {
    const cell = (column: Column): string => written(cells[places[column] ?? -1] ?? "");
    draft.offer({ row: line, text: cells.join(" | ") }, () => {
      if (cells.length > header.cells.length) return "It has more cells than the first line";
      return readRow(draft, cell);
    });
  }
  return draft.preview();
}

function readRow(draft: ProcessDraft, cell: (column: Column) => string): string | undefined {
  const [stage, kind, text] = [cell("stage"), cell("kind").toLowerCase(), cell("text")];
  const rate = cell("win probability");
  switch (kind) {
    case "process":
      return draft.nameIt(text);
    case "activity":
      return draft.inStage(stage, rate, addActivity(text));
    case "exit criterion":
      return draft.inStage(stage, rate, addExitCriterion(text));
    case "":
      return draft.inStage(stage, rate, () => (text === "" ? undefined : "It does not say of which kind it is"));
    default:
      return `"${kind}" is not a kind; write activity or exit criterion`;
  }
}

type Line = { readonly line: number; readonly cells: readonly string[] };

function recordsOf(text: string, draft: ProcessDraft): readonly Line[] {
  try {
    const records: Line[] = [];
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      onRecord: (cells: string[], { lines }) => {
        records.push({ line: lines, cells });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1);
    draft.offer({ row: line, text: text.split("\n")[line - 1] ?? "" }, () => `This is not CSV: ${error.message}`);
    return [];
  }
}

/** The delimiter that the first line has most of. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const [best] = [",", ";", "\t"].toSorted((one, other) => header.split(other).length - header.split(one).length);
  return best ?? ",";
}

function placesIn(header: readonly string[]): Partial<Record<Column, number>> {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, " "),
  );
  const found = columns.map((column) => [column, names.indexOf(column)] as const).filter(([, at]) => at >= 0);
  return Object.fromEntries(found);
}
