import { describe, expect, it } from "vitest";
import { boardOf, type Sheet } from "../../testing/board-of.ts";
import { type Board, spreadOf } from "./board.ts";
import { firmnessOf, smallestTip } from "./firmness.ts";
import { metByOne } from "./neutral.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { groupOn, together } from "./together.ts";
import { highest, leadsOf, totalsOf } from "./totals.ts";

/** 0.6 for the first criterion and 0.4 for the second; three people, two options. Worked out by hand. */
const byHand = boardOf(
  [0.6, 0.4],
  [
    [
      [8, 5],
      [2, 9],
    ], // 5.6 and 6.6
    [
      [10, 6],
      [5, 5],
    ], // 8.0 and 5.6
    [
      [6, 4],
      [5, 4],
    ], // 5.6 and 4.0
  ],
);

describe("figures worked out by hand", () => {
  it("come to a total for each person and option", () => {
    const totals = totalsOf(byHand).map(({ total }) => total);
    [5.6, 6.6, 8, 5.6, 5.6, 4].forEach((total, at) => expect(totals[at]).toBeCloseTo(total, 12));
  });

  it("come to a spread: n, median, range", () => {
    expect(spreadOf([5.6, 8, 5.6])).toEqual({ n: 3, median: 5.6, low: 5.6, high: 8 });
    expect(spreadOf([4, 1])).toEqual({ n: 2, median: 2.5, low: 1, high: 4 });
    expect(spreadOf([])).toBeUndefined();
  });

  it("say who leads, with whom, and at which weight that changes", () => {
    const found = together(byHand);
    expect(found?.leaders).toEqual(["o0"]); // means 8 against 5, and 4 against 6: 6.4 against 5.4
    expect(found?.figures.get("o0")).toBeCloseTo(6.4, 12);
    expect(leadsOf(byHand)).toMatchObject({
      n: 3,
      alone: new Map([
        ["o0", 2],
        ["o1", 1],
      ]),
    });
    // 8t + 4(1 − t) = 5t + 6(1 − t) at t = 0.4.
    expect(sensitivityOf(byHand)?.tippings[0]?.nearest?.at).toBeCloseTo(0.4, 12);
    expect(sensitivityOf(byHand)?.tippings[1]?.nearest?.at).toBeCloseTo(0.6, 12);
    expect(smallestTip(sensitivityOf(byHand))?.optionId).toBe("o1");
  });

  it("find no weight that changes anything when one option is best on everything", () => {
    const board = boardOf(
      [0.5, 0.5],
      [
        [
          [9, 3],
          [7, 6],
        ],
      ],
    );
    expect(sensitivityOf(board)?.tippings.map(({ nearest }) => nearest)).toEqual([undefined, undefined]);
  });

  it("do not let an option lead that only draws level when all else weighs nothing", () => {
    const board = boardOf(
      [0.5, 0.5],
      [
        [
          [9, 3],
          [7, 7],
        ],
      ],
    );
    expect(sensitivityOf(board)?.tippings.map(({ nearest }) => nearest)).toEqual([undefined, undefined]);
  });

  it("ask nothing of a single criterion that weighs everything", () => {
    expect(sensitivityOf(boardOf([1], [[[9, 3]]]))?.tippings[0]?.nearest).toBeUndefined();
  });

  it("name both when two are level, and then say nothing of weights", () => {
    const board = boardOf(
      [0.5, 0.5],
      [
        [
          [8, 6],
          [4, 6],
        ],
      ],
    );
    expect(together(board)?.leaders).toEqual(["o0", "o1"]);
    expect(leadsOf(board)).toMatchObject({
      alone: new Map([
        ["o0", 0],
        ["o1", 0],
      ]),
      level: new Map([
        ["o0", 1],
        ["o1", 1],
      ]),
    });
    expect(sensitivityOf(board)).toBeUndefined();
  });
});

describe("what is missing", () => {
  const board = boardOf(
    [0.5, 0.5],
    [
      [
        [8, 4],
        [6, null],
      ],
      [
        [10, 8],
        [undefined, 2],
      ],
      [
        [6, 6],
        [4, 0],
      ],
    ],
  );

  it("leaves a total out, and says whether it is unknown or not said; it is never a zero", () => {
    expect(totalsOf(board).map(({ total, unknown, missing }) => [total, unknown, missing])).toEqual([
      [7, 0, 0],
      [undefined, 1, 0],
      [undefined, 0, 1],
      [5, 0, 0],
      [5, 0, 0],
      [3, 0, 0],
    ]);
    expect(leadsOf(board).n).toBe(1);
  });

  it("counts on a criterion only who gave every option a value on it, and says how many", () => {
    expect(groupOn(board)).toEqual([
      { criterionId: "c0", n: 3, means: [8, 6] },
      { criterionId: "c1", n: 1, means: [4, 0] },
    ]);
    expect(together(board)?.people).toEqual({ fewest: 1, most: 3 });
  });

  it("lets nobody lead while nobody has said anything of all options on some criterion", () => {
    const half = boardOf(
      [0.5, 0.5],
      [
        [
          [8, 4],
          [6, null],
        ],
      ],
    );
    expect(groupOn(half)[1]).toEqual({ criterionId: "c1", n: 0 });
    expect(together(half)).toBeUndefined();
    expect(sensitivityOf(half)).toBeUndefined();
    expect(leadsOf(half).n).toBe(0);
  });

  it("lets nobody lead where there is nothing to compare", () => {
    expect(together(boardOf([1], []))).toBeUndefined();
  });
});

describe("how firm a lead is", () => {
  const firmness = (board: Board) =>
    firmnessOf({ group: together(board), leads: leadsOf(board), sensitivity: sensitivityOf(board) });
  const thrice = (weights: readonly number[], sheet: Sheet) => boardOf(weights, [sheet, sheet, sheet]);

  it.each([
    ["not enough yet", boardOf([1], [[[9, 3]], [[9, 3]]])],
    [
      "level",
      thrice(
        [0.5, 0.5],
        [
          [8, 6],
          [4, 6],
        ],
      ),
    ],
    [
      "close",
      thrice(
        [0.5, 0.5],
        [
          [8, 6],
          [4.1, 6],
        ],
      ),
    ], // tips 0.013 away
    [
      "fairly firm",
      thrice(
        [0.5, 0.5],
        [
          [8, 6],
          [4.5, 6],
        ],
      ),
    ], // tips 0.071 away
    [
      "firm",
      thrice(
        [0.5, 0.5],
        [
          [9, 3],
          [7, 6],
        ],
      ),
    ],
  ] as const)("%s", (expected, board) => {
    expect(firmness(board)).toBe(expected);
  });
});

describe("criteria that only one option can meet", () => {
  it("are told by the medians", () => {
    expect(
      metByOne(
        boardOf(
          [0.5, 0.5],
          [
            [
              [9, 1, 0],
              [7, 6, 2],
            ],
          ],
        ),
      ),
    ).toEqual([{ criterionId: "c0", optionId: "o0", because: "scored" }]);
  });

  it("are not told of what is missing, nor of one option alone", () => {
    expect(metByOne(boardOf([1], [[[9, 1, undefined]]]))).toEqual([]);
    expect(metByOne(boardOf([1], [[[9]]]))).toEqual([]);
  });
});

it("calls two figures level that differ by what adding up leaves over", () => {
  expect(
    highest(
      new Map([
        ["a", 0.1 + 0.2],
        ["b", 0.3],
      ]),
    ),
  ).toEqual(["a", "b"]);
});
