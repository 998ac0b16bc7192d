import { type Draft, TableForm } from "@cairn/contract/experience-import.ts";
import { CsvReader, delimiterOf, fieldText, tellsDelimiter } from "@cairn/evidence/import/csv-rows.ts";
import { encodingOf, markLength, toUtf8 } from "@cairn/evidence/import/encoding.ts";
import { formsOf, type MomentForm } from "@cairn/evidence/import/moment-form.ts";
import { Unreadable } from "../reading/unreadable.ts";
import { type Column, suggestedColumns } from "./suggest.ts";

const rowsLookedAt = 500;
const [rowsShown, examplesShown, columnsShown] = [20, 5, 200];

/**
 * What a file of CSV probably is, by its beginning.
 *
 * @param said by whoever knows better what kind of table it is
 */
export function csvDraft(beginning: Uint8Array, said?: TableForm): Omit<Draft, "gzipped"> {
  const encoding = said?.encoding ?? encodingOf(beginning);
  const utf8 = toUtf8(encoding)(beginning);
  const bytes = utf8.subarray(markLength(utf8));
  const delimiter = said?.delimiter ?? TableForm.shape.delimiter.parse(delimiterOf(bytes));
  const [headings, ...rows] = rowsIn(bytes, delimiter);
  if (!headings || headings.length < 2)
    throw new Unreadable(
      "There are no columns: the first row must hold the headings, with commas, semicolons, tabs or bars between.",
    );
  if (rows.length === 0) throw new Unreadable("There is a row of headings and nothing below it.");
  const columns = headings.map((name, at): Column => ({ name: name.trim(), values: rows.map((row) => row[at] ?? "") }));
  const found = suggestedColumns(columns);
  const moments = columns.find(({ name }) => name === found?.startedAt)?.values.filter((it) => it !== "") ?? [];
  const momentForms = likelyForms(moments);
  const momentForm = momentForms[0];
  return {
    format: "csv",
    table: { delimiter, encoding },
    columns: columns
      .slice(0, columnsShown)
      .map(({ name, values }) => ({ name, examples: [...new Set(values)].filter(Boolean).slice(0, examplesShown) })),
    rows: rows.slice(0, rowsShown),
    momentForms,
    ...(found &&
      momentForm && {
        suggested: {
          format: "csv",
          delimiter,
          encoding,
          momentForm,
          zone: "UTC",
          undated: "refused",
          columns: found,
        },
      }),
  };
}

/** The forms in which most of these can be read, the likeliest first; there are always some that cannot be read in any. */
function likelyForms(samples: readonly string[]): MomentForm[] {
  const counts = new Map<MomentForm, number>();
  for (const sample of samples) for (const form of formsOf([sample])) counts.set(form, (counts.get(form) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return most * 2 < samples.length ? [] : [...counts].flatMap(([form, count]) => (count === most ? [form] : []));
}

/** The first rows, all but the last of them whole. */
function rowsIn(bytes: Uint8Array, delimiter: string): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader(delimiter, (row, fault) => {
    const isOfTable = !fault && !(rows.length === 0 && tellsDelimiter(row));
    if (isOfTable && rows.length <= rowsLookedAt)
      rows.push(Array.from({ length: row.fields }, (_, at) => fieldText(row, at)));
  });
  reader.push(bytes);
  if (bytes.length < 1 << 19) reader.finish();
  return rows;
}
