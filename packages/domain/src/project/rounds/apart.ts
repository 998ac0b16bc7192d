import type { PersonId } from "../../kernel/ids.ts";

/** Nothing is said about fewer people, or fewer answers, than this. */
export const fewest = 4;

/** People who are asked together: what they answer is shown together. */
export type Group = { readonly name: string; readonly asked: readonly PersonId[] };

/**
 * Whoever lays the results of several rounds side by side can subtract one from another, and so comes to know what those
 * answered who were in the same group each time (or were not asked). This is the smallest such company.
 *
 * @param rounds the groups of each round; within a round they are disjoint
 * @returns the number of people in it; `Infinity` when nobody is asked at all
 */
export function fewestToldApart(rounds: readonly (readonly Group[])[]): number {
  const places = new Map<PersonId, readonly number[]>();
  for (const [round, groups] of rounds.entries()) {
    for (const [at, { asked }] of groups.entries()) {
      for (const id of asked) places.set(id, (places.get(id) ?? rounds.map(() => -1)).with(round, at));
    }
  }
  const companies = Map.groupBy(places.values(), (place) => place.join());
  return Math.min(...[...companies.values()].map(({ length }) => length));
}
