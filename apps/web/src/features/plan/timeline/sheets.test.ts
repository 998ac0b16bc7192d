import { describe, expect, it } from "vitest";
import type { Bar, Lane } from "./bars.ts";
import { sheetsOf } from "./sheets.ts";

const lane = (job: Lane["job"], count: number): Lane => ({
  job,
  row: 0,
  bars: Array.from({ length: count }, (_, at) => ({ row: at, activity: { id: `${job} ${at}` } }) as unknown as Bar),
});

describe("sheetsOf", () => {
  it("goes on with a job on the next sheet, under its name, and loses nothing", () => {
    const sheets = sheetsOf([lane("own", 3), lane("decide", 7), lane("change", 1)], 6);
    expect(sheets.map((lanes) => lanes.map(({ job, row, bars }) => [job, row, bars.length]))).toEqual([
      [
        ["own", 0, 3],
        ["decide", 4, 1],
      ],
      [["decide", 0, 5]],
      [
        ["decide", 0, 1],
        ["change", 2, 1],
      ],
    ]);
    expect(sheets.flat().flatMap(({ bars }) => bars)).toHaveLength(11);
    expect(sheets[0]?.[1]?.bars[0]?.row).toBe(5);
  });

  it("makes no sheet of nothing", () => expect(sheetsOf([lane("own", 0)], 6)).toEqual([]));
});
