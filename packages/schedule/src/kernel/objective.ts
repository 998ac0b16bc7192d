import { never } from "./clock.ts";

/** What a schedule costs, the weightiest first: a later figure counts only where all before it are equal. */
export type Cost = readonly number[];

/**
 * What to look for in a schedule.
 *
 * @param ends start of activity i at 2i, finish at 2i + 1
 * @param last the last finish
 */
export type Objective = (ends: Int32Array, last: number) => Cost;

/** The shortest, and nothing else. */
export const shortest: Objective = (_, last) => [last];

export function isCheaper(one: Cost, other: Cost): boolean {
  for (let at = 0; at < one.length; at += 1) {
    const [a, b] = [one[at] as number, other[at] ?? never];
    if (a !== b) return a < b;
  }
  return false;
}
