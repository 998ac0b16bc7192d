import { describe, expect, it } from "vitest";
import { appraise } from "./appraise.ts";
import { crossings, LeadKeeper, monthAhead } from "./lead.ts";
import { caseOf, exactly, line, middling, option } from "./testing/small-case.ts";

const spreads = (...middles: readonly number[]) => middles.map((p50) => ({ p10: p50 - 1, p50, p90: p50 + 1 }));

describe("who is ahead", () => {
  it("counts a run from the month after which it is never behind or level again", () => {
    const lead = new LeadKeeper(4, 3);
    lead.note(1, Float64Array.of(1, -1, 1, 0));
    lead.note(2, Float64Array.of(1, 1, 0, 0));
    lead.note(3, Float64Array.of(1, 1, 1, 0));
    const found = lead.result();
    expect(found.aheadFrom).toEqual([1, 1, 1]);
    expect(found.aheadAtEnd.share).toBe(0.75);
    expect(found.aheadAtEnd.standardError).toBeCloseTo(Math.sqrt((0.75 * 0.25) / 4), 12);
    expect([0.25, 0.5, 0.75, 0.76].map((share) => monthAhead(found, 4, share))).toEqual([1, 2, 3, undefined]);
  });

  it("crosses where the savings have paid the purchase, by hand", () => {
    // 1,000 once and 50 a month against 300 a month: behind by 750 after month 1, level after month 4, ahead from month 5 on.
    const buying = option("buy", [
      line("buy", "one-off cost", exactly(1000)),
      line("run", "running cost", exactly(50)),
    ]);
    const given = caseOf([buying], { asNow: [line("now", "running cost", exactly(300))] });
    const { asNow, others, againstNow } = appraise(given, { draws: middling, runs: 10 });
    expect(crossings(others[0]?.upToMonth ?? [], asNow.upToMonth)).toEqual([
      { month: 1, ahead: false },
      { month: 5, ahead: true },
    ]);
    expect(againstNow[0]?.aheadFrom).toEqual([0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0]);
    expect(againstNow[0]?.upToMonth.at(-1)?.p50).toBe(12 * 250 - 1000);
  });
});

describe("crossings of the middle", () => {
  it("are none while both are level", () => {
    expect(crossings(spreads(0, 0), spreads(0, 0))).toEqual([]);
  });

  it("are told each time they change places, and being level in between is none", () => {
    expect(crossings(spreads(1, 2, 2, 5, 1), spreads(0, 2, 3, 4, 1))).toEqual([
      { month: 1, ahead: true },
      { month: 3, ahead: false },
      { month: 4, ahead: true },
    ]);
  });
});
