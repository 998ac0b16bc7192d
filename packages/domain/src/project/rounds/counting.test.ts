import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Written } from "../../kernel/area.ts";
import { Day, Instant } from "../../kernel/days.ts";
import { PersonId } from "../../kernel/ids.ts";
import { minute, uuid } from "../../testing/cast.ts";
import type { Ballot } from "./casting.ts";
import { countRound } from "./counting.ts";
import type { Answer, Item } from "./item.ts";
import type { Reported, Round } from "./rounds.ts";

const items: readonly Item[] = [
  { type: "scale", text: "I want this", low: "no", high: "yes" },
  { type: "ranking", text: "What first?", options: ["speed", "care", "cost"] },
  { type: "text", text: "What worries you?", upTo: 2 },
];

function roundOf(sizes: readonly number[]): Round {
  let next = 0;
  const groups = sizes.map((size, at) => ({
    name: `Group ${at}`,
    asked: Array.from({ length: size }, () => PersonId.parse(uuid((next += 1)))),
  }));
  const [openedAt, closesOn] = [Instant.parse(minute(0)), Day.parse("2026-01-05")];
  const said = { title: "Ready?", items: [...items], groups, closesOn };
  return { id: uuid(0xabc), space: "ours", kind: "readiness", promised: closesOn, openedAt, ...said };
}

function count(sizes: readonly number[], ballots: readonly Ballot[]) {
  let made = 0;
  const events = countRound(roundOf(sizes), ballots, () => uuid((made += 1)));
  const [counted, ...texts] = events as readonly [Written, ...Written[]];
  return {
    reported: counted["reported"] as readonly Reported[],
    leftOut: counted["leftOut"] as readonly number[],
    texts: texts.map(({ text }) => text),
    events,
  };
}

const answers = (step: number, ...texts: readonly string[]): Answer[] => [step, [0, 1, 2], [...texts]];
const many = (group: number, number: number, step = 3): Ballot[] =>
  Array.from({ length: number }, () => ({ group, answers: answers(step) }));

describe("counting a round", () => {
  it("tells how often each step was chosen, and how often each option stood where", () => {
    const ballots: Ballot[] = [
      { group: 0, answers: [1, [0, 1, 2], []] },
      { group: 0, answers: [1, [0, 2, 1], []] },
      { group: 0, answers: [4, [2, 0, 1], []] },
      { group: 0, answers: [5, [0, 1, 2], []] },
    ];
    expect(count([4], ballots).reported).toEqual([
      {
        groups: [0],
        answered: 4,
        spreads: [
          { counts: [2, 0, 0, 1, 1] },
          {
            placed: [
              [3, 1, 0],
              [0, 2, 2],
              [1, 1, 2],
            ],
          },
          {},
        ],
      },
    ]);
  });

  it.each([
    ["nobody answered", [0, 0], [], [0, 1]],
    ["three answered", [3, 0], [], [0, 1]],
    ["two groups of two are shown as one", [2, 2], [[0, 1]], []],
    ["a group of three beside a large one is in no figure", [9, 3], [[0]], [1]],
    ["three groups, two of them pooled", [4, 3, 1], [[0], [1, 2]], []],
    ["a silent group is pooled with the others, so that nobody sees it was silent", [5, 4, 4, 0], [[0], [1], [2]], [3]],
  ] as const)("where %s", (_, answered, shown, leftOut) => {
    const came = count(
      answered.map(() => 9),
      answered.flatMap((number, group) => many(group, number)),
    );
    expect(came.reported.map(({ groups }) => groups)).toEqual(shown);
    expect(came.leftOut).toEqual(leftOut);
    const figures = came.reported.map(({ spreads }) => spreads[0]?.counts?.reduce((a, b) => a + b, 0));
    expect(figures).toEqual(came.reported.map((it) => it.answered));
  });

  it("hands out texts from four writers on, without their order, and none of those left out", () => {
    const write = (group: number, ...texts: readonly string[]): Ballot => ({ group, answers: answers(3, ...texts) });
    const four = [write(0, "zeal", "a wish"), write(0, "money"), write(0, "time"), write(0, "an exam")];
    expect(count([4, 4], [...four, write(1, "mine alone")]).texts).toEqual([
      "a wish",
      "an exam",
      "money",
      "time",
      "zeal",
    ]);
    expect(count([4, 4], [...four.slice(1), write(0), write(1, "mine alone")]).texts).toEqual([]);
  });

  it("never says anything about fewer than four, nor anything that depends on who came first", () => {
    const ballot = fc.record({
      group: fc.nat({ max: 4 }),
      answers: fc.tuple(
        fc.integer({ min: 1, max: 5 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 2 }),
      ),
    });
    const property = fc.property(fc.array(ballot, { maxLength: 30 }), (ballots) => {
      const came = count([9, 9, 9, 9, 9], ballots);
      const shown = came.reported.flatMap(({ groups }) => groups);
      expect([...shown, ...came.leftOut].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
      expect(came.reported.filter(({ answered }) => answered < 4)).toEqual([]);
      const unseen = ballots.filter(({ group }) => came.leftOut.includes(group));
      expect(unseen.length).toBeLessThan(4);
      // What is left out leaves no trace: the figures are the same as had nobody there answered.
      expect(
        count(
          [9, 9, 9, 9, 9],
          ballots.filter((it) => !unseen.includes(it)),
        ).events,
      ).toEqual(came.events);
      const shuffled = ballots.map((_, at) => ballots[(at * 7 + 3) % ballots.length] as Ballot);
      fc.pre(ballots.length % 7 !== 0);
      expect(count([9, 9, 9, 9, 9], shuffled).events).toEqual(came.events);
    });
    fc.assert(property, { numRuns: 300 });
  });
});
