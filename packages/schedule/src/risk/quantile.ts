/**
 * The value that this share of the values does not lie above: the smallest with at least that share at or below it.
 *
 * @param rising at least one value, in rising order
 * @param share above 0, to 1
 */
export const quantileOf = (rising: ArrayLike<number>, share: number): number =>
  rising[Math.min(rising.length - 1, Math.max(0, Math.ceil(share * rising.length - 1e-9) - 1))] as number;

/** A share that was counted, and how far chance may have carried it: one standard error, √(p(1 − p) / n). */
export type Chance = { readonly share: number; readonly standardError: number };

export const chanceOf = (happened: number, runs: number): Chance => {
  const share = happened / runs;
  return { share, standardError: Math.sqrt((share * (1 - share)) / runs) };
};
