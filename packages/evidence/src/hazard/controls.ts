import { type Chance, chanceFrom } from "../numbers/chance.ts";

/**
 * When something was done that nobody did: each journey draws a week, at a steady rate that has nothing to do with how it
 * goes. Its estimate must be zero within chance; where it is not, the method fails on these data.
 *
 * @param share of journeys that are looked at for `weeks` weeks and get to it, 0 to 1
 * @returns by journey the first week in which it counts as done; Infinity for never
 */
export function neverUseful(journeys: number, weeks: number, share: number, seed: string): Float64Array {
  const chance: Chance = chanceFrom(seed);
  const rate = -Math.log1p(-share) / weeks;
  return Float64Array.from({ length: journeys }, () => {
    const week = Math.ceil(-Math.log(chance()) / rate);
    return week < weeks ? week : Number.POSITIVE_INFINITY;
  });
}
