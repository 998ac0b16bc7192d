import { naturalLog, negativeExp } from "./arithmetic.ts";

/** The normal distribution is 1.28 standard deviations from its middle where one case of ten lies beyond. */
export const endsAt = 1.2815515655446004;

/** The density of the standard normal distribution in its middle, 1 / √(2π). */
export const middleDensity = 0.3989422804014327;

const nearMiddle = [
  2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513,
  133.14166789178438, 3.3871328727963665,
] as const;
const nearMiddleBelow = [
  5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579,
  42.31333070160091, 1,
] as const;
const outside = [
  0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
  5.769497221460691, 4.630337846156546, 1.4234371107496835,
] as const;
const outsideBelow = [
  1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
  1.6763848301838038, 2.053191626637759, 1,
] as const;
const farOutside = [
  2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
  1.7848265399172913, 5.463784911164114, 6.657904643501103,
] as const;
const farOutsideBelow = [
  2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615,
  0.1369298809227358, 0.599832206555888, 1,
] as const;

type Coefficients = readonly [number, number, number, number, number, number, number, number];

const along = (c: Coefficients, x: number): number =>
  ((((((c[0] * x + c[1]) * x + c[2]) * x + c[3]) * x + c[4]) * x + c[5]) * x + c[6]) * x + c[7];

/**
 * The standard normal value below which this share of the cases lies, to about 1e-15 of itself.
 *
 * @param share between 0 and 1, both excluded
 * @see Wichura, M. J. (1988), Algorithm AS 241, Applied Statistics 37(3), 477-484 (PPND16)
 */
export function normalAt(share: number): number {
  const fromMiddle = share - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    const r = 0.180625 - fromMiddle * fromMiddle;
    return (fromMiddle * along(nearMiddle, r)) / along(nearMiddleBelow, r);
  }
  const r = Math.sqrt(-naturalLog(fromMiddle < 0 ? share : 1 - share));
  const size =
    r <= 5
      ? along(outside, r - 1.6) / along(outsideBelow, r - 1.6)
      : along(farOutside, r - 5) / along(farOutsideBelow, r - 5);
  return fromMiddle < 0 ? -size : size;
}

/** The density of the standard normal distribution. */
export function normalDensity(value: number): number {
  return value * value > 1400 ? 0 : middleDensity * negativeExp((value * value) / 2);
}

/**
 * The share of cases between the middle of the standard normal distribution and a value above it, 0 to ½.
 *
 * @param value 0 or more
 * @see Marsaglia, G. (2004), Evaluating the Normal Distribution, J. Stat. Software 11(4)
 */
export function shareFromMiddleTo(value: number): number {
  if (value > 8.3) return 0.5;
  let term = value;
  let sum = value;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (value * value) / odd;
    sum += term;
  }
  return normalDensity(value) * sum;
}
