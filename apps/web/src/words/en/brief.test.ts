import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Fact } from "@cairn/domain/project/brief/fact.ts";
import { describe, expect, it } from "vitest";
import { brief } from "./brief.ts";

const names: Readonly<Record<string, string>> = { a: "Ada", b: "Ben" };
const nameOf = (id: PersonId | undefined): string => (id === undefined ? "" : (names[id] ?? `Person ${id}`));
const say = (fact: object, played?: Parameters<typeof brief.say>[1]["played"]): string =>
  brief.say({ ids: ["x"], ...fact } as unknown as Fact, { nameOf, played });

const spread = (p10: number, p50: number, p90: number) => ({ p10, p50, p90 });
const played = {
  runs: 10_000,
  upToMonth: Array.from({ length: 24 }, (_, at) => spread(-200 * (at + 1), -150 * (at + 1), -100 * (at + 1))),
};

describe("figures", () => {
  it("tell an impact with range, unit, period, firmness and source", () => {
    const impact = { what: "Hours lost", low: 20, likely: 35, high: 60, unit: "hours", period: "a month" };
    expect(say({ says: "impact", impact: { ...impact, confidence: "a guess", source: "Two teams" } })).toBe(
      "Hours lost: between 20 and 60, likely 35 hours a month. Source: Two teams; a guess.",
    );
    expect(say({ says: "impact", impact: { what: "Trust" } })).toBe("Trust: no figure yet. Source: source not said.");
  });

  it("tell the sum with its currency, months, spread, runs, lines and inflation; before it is there, that it is added up", () => {
    const fact = { says: "standing still", months: 24, begins: "2027-01", currency: "EUR", inflationPerYear: 0.025 };
    expect(say({ ...fact, lines: 1 }, played)).toBe(
      "Carrying on as now, over 24 months from Jan 2027, costs between €2,400 and €4,800, likely €3,600 (n = 10,000 runs, 1 in 10 below and 1 in 10 above; 1 line of cost, prices rising by 2.5% a year).",
    );
    expect(say({ ...fact, lines: 1 })).toBe("Adding up …");
    expect(say({ says: "waiting", months: 3, currency: "EUR" }, played)).toBe(
      "Waiting 3 months means 3 more months as now: that costs between €300 and €600, likely €450 (n = 10,000 runs, 1 in 10 below and 1 in 10 above).",
    );
  });

  it("tell a risk in words with the numbers behind, of both kinds alike", () => {
    const risk = { of: "standing still", what: "She retires", likelihood: 0.65, impact: 4 };
    expect(say({ says: "risk", risk })).toBe(
      "If we stand still: She retires. It is likely (about 65 in 100), with an impact of 4 of 5: puts the outcome in doubt.",
    );
    expect(say({ says: "more risks", of: "changing", rated: 2, unrated: 1 })).toBe(
      "If we change, there are also 2 lighter ones and 1 that nobody has rated yet.",
    );
    expect(say({ says: "more risks", of: "changing", rated: 0, unrated: 1 })).toBe(
      "If we change, there is also 1 that nobody has rated yet.",
    );
  });

  it("tell readiness with how many answered and how they spread", () => {
    const on = "2026-12-03" as Day;
    expect(say({ says: "readiness", title: "Ready?", on, answered: 5, asked: 9 })).toBe(
      "“Ready?”, counted on 3 Dec 2026: 5 of 9 people answered.",
    );
    const counts = [1, 2, 0, 1, 1];
    expect(say({ says: "answers", which: "lowest", text: "I have time", low: "none", high: "enough", counts })).toBe(
      "Lowest: “I have time”. 3 of 5 chose 1 or 2, 2 chose 4 or 5 (1 is “none”, 5 is “enough”).",
    );
    expect(say({ says: "too few answers", title: "Ready?", on })).toBe(
      "“Ready?”, counted on 3 Dec 2026: not enough yet. Below 4 answers nothing is told.",
    );
  });
});

describe("a decision", () => {
  it("is told with who decides and by when, or that nobody and no day is named", () => {
    expect(say({ says: "asked for", title: "Do we go on?", decides: "a", decideBy: "2026-12-15" })).toBe(
      "Do we go on? Ada decides, by 15 Dec 2026.",
    );
    expect(say({ says: "asked for", title: "Do we" })).toBe("Do we. Nobody is named to decide; no day is named.");
  });

  it("to stop is told like any other", () => {
    const record = { ending: "stop", at: "2026-12-03T10:00:00.000Z", reasons: "It costs more" };
    expect(say({ says: "decided", title: "Do we?", record })).toBe(
      "“Do we?” was decided on 3 Dec 2026: we stop. It costs more.",
    );
  });
});

describe("one page", () => {
  it("has no room for a text of any length, nor for all names", () => {
    const text = `${"word ".repeat(2000)}end`;
    expect(say({ says: "statement", text }).length).toBeLessThan(430);
    expect(say({ says: "statement", text })).toMatch(/word …$/);
    expect(say({ says: "statement", text: "w".repeat(5000) }).length).toBeLessThan(430);
    expect(say({ says: "agreed", by: ["a", "b", "c", "d", "e"] })).toBe(
      "Ada, Ben, Person c and 2 more agreed to this wording.",
    );
  });
});
