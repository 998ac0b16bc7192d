import { describe, expect, it } from "vitest";
import { Instant } from "../../kernel/days.ts";
import { minute, uuid } from "../../testing/cast.ts";
import { agreementIn, gapsIn, helpFor, lowItems, resultsOf } from "./results.ts";
import type { RoundCount } from "./rounds.ts";

const count = (reported: RoundCount["reported"]): RoundCount => ({
  id: uuid(1),
  space: "ours",
  kind: "readiness",
  title: "Ready?",
  items: [
    { type: "scale", text: "The time is there", low: "no", high: "yes", topic: "time" },
    { type: "ranking", text: "What first?", options: ["speed", "care", "cost"] },
    { type: "text", text: "What would help?", upTo: 1 },
  ],
  groups: [
    { name: "Days", asked: 9 },
    { name: "Nights", asked: 6 },
    { name: "Desk", asked: 4 },
  ],
  reported,
  leftOut: [],
  openedAt: Instant.parse(minute(0)),
  countedAt: Instant.parse(minute(1)),
});

const days = {
  groups: [0],
  answered: 5,
  spreads: [
    { counts: [0, 1, 1, 2, 1] },
    {
      placed: [
        [5, 0, 0],
        [0, 5, 0],
        [0, 0, 5],
      ],
    },
    {},
  ],
};
const others = {
  groups: [1, 2],
  answered: 4,
  spreads: [
    { counts: [2, 1, 1, 0, 0] },
    {
      placed: [
        [0, 0, 4],
        [0, 4, 0],
        [4, 0, 0],
      ],
    },
    {},
  ],
};

describe("the results of a round", () => {
  it("add up group by group, and nothing else goes into the whole", () => {
    const [scale, ranking] = resultsOf(count([days, others]));
    expect(scale).toMatchObject({
      all: { groups: ["Days", "Nights", "Desk"], n: 9, spread: { counts: [2, 2, 2, 2, 1] } },
      each: [
        { groups: ["Days"], n: 5 },
        { groups: ["Nights", "Desk"], n: 4 },
      ],
    });
    expect(ranking?.all.spread.placed).toEqual([
      [5, 0, 4],
      [0, 9, 0],
      [4, 0, 5],
    ]);
  });

  it("are not there where fewer than four answered, and are said once where one group did", () => {
    expect(resultsOf(count([]))).toEqual([]);
    expect(resultsOf(count([days]))[0]?.each).toEqual([]);
  });

  it("name what is low where it is lowest, with how many of how many", () => {
    const low = lowItems(resultsOf(count([days, others])));
    expect(low).toMatchObject([{ item: { topic: "time" }, line: { groups: ["Nights", "Desk"], n: 4 }, share: 0.75 }]);
    expect(lowItems(resultsOf(count([days])))).toEqual([]);
    expect(
      Object.values(helpFor)
        .flat()
        .every((id) => /^A\d\d$/.test(id)),
    ).toBe(true);
  });

  it("name where people are furthest apart, scales and rankings in one row", () => {
    const results = resultsOf(count([days, others]));
    const [first, second] = gapsIn(results);
    // Of nine people five put speed first and four last: 20 of 36 pairs are two places apart.
    expect(first).toMatchObject({ option: "speed", n: 9 });
    expect(first?.apart).toBeCloseTo((20 * 2) / 36, 12);
    expect(second).toMatchObject({ option: "cost" });
    expect(gapsIn(results).at(-1)).toMatchObject({ option: "care", apart: 0, share: 0 });
  });

  it("tell how far people ranked alike", () => {
    const results = resultsOf(count([days, others]));
    expect(results.map(agreementIn).map((it) => it?.n)).toEqual([undefined, 9, undefined]);
    expect(agreementIn(resultsOf(count([days]))[1] ?? raise())?.w).toBe(1);
  });
});

const raise = (): never => {
  throw new Error("no such item");
};
