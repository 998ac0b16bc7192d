import { type Board, scorersOf, valuesOf } from "./board.ts";
import { highest } from "./totals.ts";

/** What the group makes of the options on one criterion. */
export type OnCriterion = {
  readonly criterionId: string;
  /** People counted: those who gave every option a value on it. */
  readonly n: number;
  /** The mean of their values for each option, 0 to 10; in the order of the options. Absent when nobody counts. */
  readonly means?: readonly number[];
};

/**
 * The group on each criterion. Only those count who gave every option a value on it, so that nobody's strictness moves
 * one option against another; who does not know one option's does not count on that criterion, and does on the rest.
 */
export function groupOn(board: Board): readonly OnCriterion[] {
  const valueOf = valuesOf(board);
  const people = scorersOf(board);
  return board.criterionIds.map((criterionId) => {
    const rows = people
      .map((by) => board.optionIds.flatMap((optionId) => valueOf(by, optionId, criterionId) ?? []))
      .filter((row) => row.length === board.optionIds.length);
    const n = rows.length;
    if (n === 0) return { criterionId, n };
    const means = board.optionIds.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / n);
    return { criterionId, n, means };
  });
}

/** Who leads in the group's eyes at the agreed weights. */
export type Together = {
  /** Weight × mean, summed over the criteria, 0 to 10, for each option. */
  readonly figures: ReadonlyMap<string, number>;
  /** Those with the highest figure: several when they are level. */
  readonly leaders: readonly string[];
  /** People counted: fewest and most on any criterion. */
  readonly people: { readonly fewest: number; readonly most: number };
};

/**
 * @returns `undefined` while there is nothing to lead, or while on some criterion nobody has given every option a value:
 * with one left out, the weights would not be the agreed ones
 */
export function together(board: Board, on: readonly OnCriterion[] = groupOn(board)): Together | undefined {
  const counts = on.map(({ n }) => n);
  if (board.optionIds.length === 0 || Math.min(...counts) === 0) return undefined;
  const figures = new Map(
    board.optionIds.map((optionId, option) => [
      optionId,
      on.reduce((sum, { means }, at) => sum + (board.weights[at] ?? 0) * (means?.[option] ?? 0), 0),
    ]),
  );
  return { figures, leaders: highest(figures), people: { fewest: Math.min(...counts), most: Math.max(...counts) } };
}
