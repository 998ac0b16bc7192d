import { z95 } from "../numbers/normal.ts";

/** A share of 1 with its interval; all three lie within 0 and 1. `of` says how many were counted. */
export type Share = { readonly low: number; readonly estimate: number; readonly high: number; readonly of: number };

/**
 * How often something happened, with Wilson's score interval.
 *
 * @param happened 0 to `of`
 * @param of how many were looked at, 1 or more; may be fractional for weighted cases
 * @param z 1.96 for an interval of 95 %
 * @throws RangeError for counts outside these ranges
 * @see Wilson, E. B. (1927), J. Am. Stat. Assoc. 22(158), 209-212
 */
export function shareOf(happened: number, of: number, z = z95): Share {
  if (!(of > 0) || !(happened >= 0) || happened > of) throw new RangeError(`${happened} of ${of}`);
  const estimate = happened / of;
  const grown = 1 + (z * z) / of;
  const middle = (estimate + (z * z) / (2 * of)) / grown;
  const spread = (z / grown) * Math.sqrt((estimate * (1 - estimate)) / of + (z * z) / (4 * of * of));
  // At both ends the interval touches the estimate; rounding must not put it a hair beside.
  return {
    low: Math.max(0, Math.min(estimate, middle - spread)),
    estimate,
    high: Math.min(1, Math.max(estimate, middle + spread)),
    of,
  };
}
