import { above } from "../numbers/normal.ts";

/**
 * How many standard errors an interval must reach to either side when the estimate was pulled off by amounts of which only the
 * mean square is known, so that at most `miss` of the intervals miss, whatever the distribution of those amounts.
 *
 * The worst distribution leaves some estimates where they are and pulls all others equally far.
 *
 * @param pulled mean square of what the estimates were pulled off by, in standard errors squared; 0 or more
 * @param miss as a share of 1, at most 0.1
 * @see Armstrong, T. B., Kolesár, M., Plagborg-Møller, M. (2022), Econometrica 90(6), 2567-2602, lemma 3.1 and formula 10
 */
export function reachOf(pulled: number, miss: number): number {
  let [low, high] = [0, 3 + Math.sqrt((1 + pulled) / miss)];
  for (let halving = 0; halving < 40; halving += 1) {
    const middle = (low + high) / 2;
    if (worstMiss(pulled, middle) > miss) low = middle;
    else high = middle;
  }
  return high;
}

/** How often an interval of this reach misses when its estimate is pulled off by the root of `square`. */
function missAt(square: number, reach: number): number {
  const pull = Math.sqrt(square);
  return above(reach - pull) + above(reach + pull);
}

const steps = 60;

function worstMiss(pulled: number, reach: number): number {
  let worst = missAt(pulled, reach);
  if (pulled === 0) return worst;
  const still = missAt(0, reach);
  const furthest = (reach + 3) ** 2;
  for (let step = 1; step <= steps; step += 1) {
    const square = pulled + (furthest * step) / steps;
    worst = Math.max(worst, still + (pulled / square) * (missAt(square, reach) - still));
  }
  return worst;
}
