import type { Board, Given } from "../project/options/board.ts";

export type Sheet = readonly (readonly (number | null | undefined)[])[];

/** A board from one sheet a person, a row a criterion, a column an option. `null`: "I do not know"; absent: nothing said. */
export function boardOf(weights: readonly number[], sheets: readonly Sheet[]): Board {
  const options = sheets[0]?.[0]?.length ?? 0;
  const cells = sheets.flatMap((sheet, person) =>
    sheet.flatMap((row, criterion) =>
      row.map((value, option): Given | undefined => {
        if (value === undefined) return undefined;
        const cell = { optionId: `o${option}`, criterionId: `c${criterion}`, scoredBy: `p${person}` };
        return value === null ? cell : { ...cell, value };
      }),
    ),
  );
  return {
    optionIds: Array.from({ length: options }, (_, n) => `o${n}`),
    criterionIds: weights.map((_, n) => `c${n}`),
    weights,
    scores: cells.filter((it) => it !== undefined),
  };
}
