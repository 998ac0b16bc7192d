import type { Lane } from "./bars.ts";

/**
 * The lanes cut into sheets of paper. A job that does not fit goes on on the next one, under its name again; no name stands
 * alone at the foot.
 *
 * @param rows on a sheet, names of jobs included; 2 or more
 * @returns lanes of which the rows count from the top of their sheet
 */
export function sheetsOf(lanes: readonly Lane[], rows: number): readonly (readonly Lane[])[] {
  const sheets: Lane[][] = [];
  let free = 0;
  for (const { job, bars } of lanes) {
    for (let from = 0; from < bars.length; ) {
      if (free < 2) {
        sheets.push([]);
        free = rows;
      }
      const row = rows - free;
      const some = bars.slice(from, from + free - 1);
      sheets.at(-1)?.push({ job, row, bars: some.map((bar, at) => ({ ...bar, row: row + 1 + at })) });
      free -= some.length + 1;
      from += some.length;
    }
  }
  return sheets;
}
