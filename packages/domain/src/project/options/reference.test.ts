import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boardOf } from "../../testing/board-of.ts";
import { type Board, spreadOf } from "./board.ts";
import reference from "./fixtures/reference.json" with { type: "json" };
import { sensitivityOf } from "./sensitivity.ts";
import { groupOn, type OnCriterion, together } from "./together.ts";
import { leadsOf, near, totalsOf } from "./totals.ts";

describe("the reference that numpy and scipy made", () => {
  it.each(reference.map((board, n) => ({ n, ...board })))("agrees on board $n to 1e-6", (expected) => {
    const board = boardOf(expected.weights, expected.values);
    const close = (a: number | null | undefined, b: number | null | undefined) =>
      a === undefined || a === null
        ? expect(b ?? null).toBeNull()
        : expect(Math.abs(a - (b ?? NaN))).toBeLessThan(1e-6);
    const totals = totalsOf(board);
    expected.totals.flat().forEach((total, at) => close(total, totals[at]?.total));
    expected.spreads.forEach((spread, at) => {
      const own = totals.filter(({ optionId }) => optionId === `o${at}`).flatMap(({ total }) => total ?? []);
      for (const figure of ["n", "median", "low", "high"] as const) close(spread?.[figure], spreadOf(own)?.[figure]);
    });
    const group = groupOn(board);
    expected.on.forEach(({ n, means }, at) => {
      expect(group[at]?.n).toBe(n);
      means?.forEach((mean, option) => close(mean, group[at]?.means?.[option]));
    });
    const leads = leadsOf(board);
    expect({ n: leads.n, alone: [...leads.alone.values()], level: [...leads.level.values()] }).toEqual(expected.leads);
    const found = together(board);
    expect(found === undefined).toBe(expected.figures === null);
    expected.figures?.forEach((figure, at) => close(figure, found?.figures.get(`o${at}`)));
    expect(found?.leaders).toEqual(expected.leaders?.map((at) => `o${at}`));
    const sensitivity = sensitivityOf(board);
    expect(sensitivity === undefined).toBe(expected.tippings === null);
    expected.tippings?.forEach((tipping, at) => close(tipping?.at, sensitivity?.tippings[at]?.nearest?.at));
  });
});

describe("sensitivity", () => {
  /** Who leads alone when one weight is `t` and the others keep their proportions. */
  const leaderAt = (board: Board, on: readonly OnCriterion[], at: number, t: number): string | undefined => {
    const rest = 1 - (board.weights[at] ?? 0);
    const weights = board.weights.map((weight, n) => (n === at ? t : (weight * (1 - t)) / rest));
    const found = together({ ...board, weights }, on);
    return found?.leaders.length === 1 ? found.leaders[0] : undefined;
  };
  const whole = fc.integer({ min: 0, max: 10 });
  const boards = fc
    .record({
      options: fc.integer({ min: 2, max: 4 }),
      criteria: fc.integer({ min: 2, max: 4 }),
      people: fc.integer({ min: 1, max: 3 }),
    })
    .chain(({ options, criteria, people }) => {
      const row = fc.array(whole, { minLength: options, maxLength: options });
      const sheet = fc.array(row, { minLength: criteria, maxLength: criteria });
      return fc.record({
        parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
        sheets: fc.array(sheet, { minLength: people, maxLength: people }),
      });
    })
    .map(({ parts, sheets }) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      return boardOf(
        parts.map((part) => part / sum),
        sheets,
      );
    });

  it("is what trying every weight in 500 steps finds", () => {
    let tipped = 0;
    fc.assert(
      fc.property(boards, (board) => {
        const sensitivity = sensitivityOf(board);
        const on = groupOn(board);
        for (const [at, { weight, nearest }] of (sensitivity?.tippings ?? []).entries()) {
          const steps = Array.from({ length: 501 }, (_, n) => n / 500);
          const others = steps.filter((t) => {
            const leader = leaderAt(board, on, at, t);
            return leader !== undefined && leader !== sensitivity?.leader;
          });
          // Another leads at no weight nearer than the one found, and does so just beyond it.
          const distance = nearest ? Math.abs(nearest.at - weight) : 1;
          expect(others.filter((t) => Math.abs(t - weight) < distance - near)).toEqual([]);
          if (!nearest) continue;
          tipped += 1;
          const beyond = nearest.at + Math.sign(nearest.at - weight) * 1e-7;
          if (beyond > 0 && beyond < 1) expect(leaderAt(board, on, at, beyond)).not.toBe(sensitivity?.leader);
        }
      }),
      { numRuns: 150 },
    );
    expect(tipped).toBeGreaterThan(100);
  });
});
