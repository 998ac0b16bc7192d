import { type Board } from "./board.ts";
import { groupOn, type OnCriterion, together } from "./together.ts";
import { near } from "./totals.ts";

/** The weight of one criterion at which another option draws level with the leader; just beyond it, that one leads. */
export type Tipping = {
  readonly criterionId: string;
  /** The agreed weight, and the one it tips at: shares, 0 to 1. */
  readonly weight: number;
  readonly at: number;
  /** Who leads beyond it. */
  readonly optionId: string;
};

/** For each criterion the nearest weight at which another option takes the lead; none when no weight changes it. */
export type Sensitivity = {
  readonly leader: string;
  readonly tippings: readonly { readonly criterionId: string; readonly weight: number; readonly nearest?: Tipping }[];
};

/**
 * How much must one weight change for another option to lead, while the other weights keep their proportions?
 *
 * With weight t for the criterion and 1 − t for the rest, an option's figure is the line t·m + (1 − t)·r, m being its
 * mean on the criterion and r its figure on the rest by their proportions. The leader's line crosses another's at
 * t = (r₁ − r₂) / ((r₁ − r₂) − (m₁ − m₂)); the other leads beyond it if it leads at that end. So it is exact, no search.
 *
 * @returns `undefined` when nobody leads alone or not enough is known
 */
export function sensitivityOf(board: Board): Sensitivity | undefined {
  const on = groupOn(board);
  const [leader, ...level] = together(board, on)?.leaders ?? [];
  if (leader === undefined || level.length > 0) return undefined;
  const tippings = board.criterionIds.map((criterionId, at) => {
    const weight = board.weights[at] ?? 0;
    const nearest = nearestOf(board, on, at, board.optionIds.indexOf(leader));
    return { criterionId, weight, ...(nearest ? { nearest } : {}) };
  });
  return { leader, tippings };
}

function nearestOf(board: Board, on: readonly OnCriterion[], at: number, leader: number): Tipping | undefined {
  const weight = board.weights[at] ?? 0;
  const criterionId = board.criterionIds[at] ?? "";
  if (1 - weight <= near) return undefined;
  const mean = (option: number): number => on[at]?.means?.[option] ?? 0;
  const rest = (option: number): number =>
    on.reduce((sum, { means }, n) => (n === at ? sum : sum + (board.weights[n] ?? 0) * (means?.[option] ?? 0)), 0) /
    (1 - weight);
  const found = board.optionIds.flatMap((optionId, option): Tipping[] => {
    const [ahead, behind] = [mean(leader) - mean(option), rest(leader) - rest(option)];
    const overtakes = option !== leader && (ahead < -near || behind < -near);
    return overtakes ? [{ criterionId, weight, at: behind / (behind - ahead), optionId }] : [];
  });
  return found.toSorted((a, b) => Math.abs(a.at - weight) - Math.abs(b.at - weight))[0];
}
