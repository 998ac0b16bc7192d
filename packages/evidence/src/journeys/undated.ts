import type { Moment } from "./journeys.ts";

/**
 * Gives events without a moment that of the next one that has one. The rows stand in the order in which things happened, so
 * by then it had happened: it never counts too early.
 *
 * @param at moments of one journey in the order of its rows, NaN where none is known
 * @returns those moments; NaN stays where nothing dated follows
 */
export function settledByOrder(at: Float64Array): Float64Array {
  const settled = at.slice();
  let next: Moment = Number.NaN;
  for (let row = settled.length - 1; row >= 0; row -= 1) {
    if (Number.isNaN(settled[row])) settled[row] = next;
    else next = settled[row]!;
  }
  return settled;
}
