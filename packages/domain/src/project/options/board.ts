import type { SpaceId } from "../../kernel/space.ts";
import { optionsIn, scoresIn, weightsIn } from "./comparison.ts";
import type { Options } from "./options.ts";

/** A score as the figures need it; no value: "I do not know". */
export type Given = {
  readonly optionId: string;
  readonly criterionId: string;
  readonly scoredBy: string;
  readonly value?: number | undefined;
};

/** What is compared: the options still in the running, the criteria with their weights, and who scored what. */
export type Board = {
  readonly optionIds: readonly string[];
  readonly criterionIds: readonly string[];
  /** Shares that are 1 together, in the order of the criteria. */
  readonly weights: readonly number[];
  readonly scores: readonly Given[];
};

/**
 * @returns `undefined` while no weights stand: whoever sees who leads as they choose a weight chooses the winner with it
 */
export function boardIn(space: SpaceId, all: Options): Board | undefined {
  const { state, weighting } = weightsIn(space, all);
  if (state !== "agreed" || !weighting) return undefined;
  const optionIds = optionsIn(space, all)
    .filter(({ ruledOut }) => !ruledOut)
    .map(({ id }) => id);
  const scores = scoresIn(space, all).filter(({ optionId }) => optionIds.includes(optionId));
  return { optionIds, criterionIds: weighting.criterionIds, weights: weighting.weights, scores };
}

/** Everybody who scored anything, each once. */
export function scorersOf({ scores }: Board): readonly string[] {
  return [...new Set(scores.map(({ scoredBy }) => scoredBy))].toSorted();
}

/** The value somebody gave; `undefined` where there is none, and where they do not know. */
export function valuesOf({ scores }: Board): (by: string, optionId: string, criterionId: string) => number | undefined {
  const values = new Map(scores.map((it) => [`${it.scoredBy}/${it.optionId}/${it.criterionId}`, it.value]));
  return (by, optionId, criterionId) => values.get(`${by}/${optionId}/${criterionId}`);
}

/** How many figures there are, the middle one (the mean of the two in the middle of an even number), and the ends. */
export type Spread = { readonly n: number; readonly median: number; readonly low: number; readonly high: number };

/** @returns `undefined` when there is nothing to tell of */
export function spreadOf(figures: readonly number[]): Spread | undefined {
  const row = figures.toSorted((a, b) => a - b);
  const [low, high] = [row[0], row.at(-1)];
  const [left, right] = [row[(row.length - 1) >> 1], row[row.length >> 1]];
  if (low === undefined || high === undefined || left === undefined || right === undefined) return undefined;
  return { n: row.length, median: (left + right) / 2, low, high };
}
