/** What was measured of one thing, beside what it should be. */
export type Row = {
  readonly what: string;
  readonly measured: string;
  /** The baseline of the same run, or the limit, in words. */
  readonly beside: string;
  /** Whether it is as it should be; absent where nothing is asked. */
  readonly holds?: boolean;
};

/** Prints the rows under each other. A miss is said, and makes the run end with 1. */
export function printTable(rows: readonly Row[]): void {
  const width = (of: (row: Row) => string) => Math.max(...rows.map((row) => of(row).length));
  const [what, measured, beside] = [width((it) => it.what), width((it) => it.measured), width((it) => it.beside)];
  for (const row of rows) {
    const verdict = row.holds === undefined ? "" : row.holds ? "holds" : "MISSED";
    console.log(
      `${row.what.padEnd(what)}  ${row.measured.padStart(measured)}  ${row.beside.padEnd(beside)}  ${verdict}`.trimEnd(),
    );
  }
  if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
}
