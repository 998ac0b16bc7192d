import writeExcelFile from "write-excel-file/node";

export type Cells = readonly (string | number | Date | null | undefined)[];

/** A workbook of one sheet, as another program would save it. */
export async function workbookOf(...rows: readonly Cells[]): Promise<Buffer> {
  const data = rows.map((row) => row.map((it) => it ?? null));
  return writeExcelFile(data, { dateFormat: "yyyy-mm-dd" }).toBuffer();
}
