import { describe, expect, it } from "vitest";
import { rememberedDraws, seededDraws } from "./draws.ts";

const row = (seed: string, lineId: string, runs = 1000) => seededDraws(seed)(lineId, "month", runs);

describe("seeded draws", () => {
  it("are the same bytes everywhere, for ever", () => {
    expect([...row("1", "hours lost", 3)]).toEqual([0.6671215555397794, 0.6108832183526829, 0.05461249023210257]);
  });

  it("begin with the same ones when there are more", () => {
    expect([...row("1", "a", 2000).subarray(0, 1000)]).toEqual([...row("1", "a")]);
  });

  it("are others for another seed, line or matter", () => {
    const rows = [row("1", "a"), row("2", "a"), row("1", "b"), seededDraws("1")("a", "happens", 1000)];
    expect(new Set(rows.map((it) => it.join(" "))).size).toBe(4);
  });

  it("lie evenly between 0 and 1, and apart from those of a line with nearly the same name", () => {
    const count = 100_000;
    const [a, b] = [row("1", "line 1", count), row("1", "line 2", count)];
    const mean = (of: (at: number) => number) =>
      Array.from({ length: count }, (_, at) => of(at)).reduce((x, y) => x + y, 0) / count;
    const at = (them: Float64Array, index: number) => them[index] ?? Number.NaN;
    // Four standard errors each: √(1/12/n), √(4/45/n)/2 and 1/12/√n.
    expect(Math.abs(mean((i) => at(a, i)) - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    expect(Math.abs(mean((i) => at(a, i) ** 2) - 1 / 3)).toBeLessThan(4 * Math.sqrt(4 / 45 / count));
    expect(Math.abs(mean((i) => (at(a, i) - 0.5) * (at(b, i) - 0.5)))).toBeLessThan(4 / 12 / Math.sqrt(count));
    expect(Math.abs(mean((i) => (at(a, i) - 0.5) * (at(a, (i + 1) % count) - 0.5)))).toBeLessThan(
      4 / 12 / Math.sqrt(count),
    );
    expect(a.every((it) => it > 0 && it < 1)).toBe(true);
  });

  it("of an amount are normal, with one in ten beyond either end", () => {
    const ends = seededDraws("1")("line 1", "amount", 100_000).toSorted();
    // A quantile of a normal distribution scaled so: its standard error at either end is 0.0042 of 100,000, in the middle 0.0031.
    for (const [place, wanted] of [
      [10_000, -1],
      [50_000, 0],
      [90_000, 1],
    ] as const) {
      expect(Math.abs((ends[place] ?? Number.NaN) - wanted)).toBeLessThan(4 * 0.0042);
    }
  });
});

it("remembers a row until more is asked for", () => {
  let made = 0;
  const draws = rememberedDraws((_, __, runs) => {
    made += 1;
    return new Float64Array(runs);
  });
  for (const runs of [10, 5, 10, 20, 20]) expect(draws("a", "amount", runs).length).toBeGreaterThanOrEqual(runs);
  expect(made).toBe(2);
});
