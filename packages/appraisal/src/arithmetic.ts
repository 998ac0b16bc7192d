/**
 * Logarithm, exponential and root out of the four operations and the square root alone: those are rounded alike on every
 * machine (IEEE 754), which browsers do not promise of Math.log, Math.exp and Math.pow. So the same case comes to the same
 * bytes in every browser and on the server.
 */

/** The natural logarithm, to about 2 units in the last place. @param value more than 0, finite */
export function naturalLog(value: number): number {
  let mantissa = value;
  let twos = 0;
  for (; mantissa > Math.SQRT2; mantissa /= 2) twos += 1;
  for (; mantissa < Math.SQRT1_2; mantissa *= 2) twos -= 1;
  // ln m = 2 artanh((m − 1) / (m + 1)), whose series ends soon because m lies near 1.
  const s = (mantissa - 1) / (mantissa + 1);
  const square = s * s;
  let sum = 0;
  for (let odd = 25; odd >= 1; odd -= 2) sum = sum * square + 1 / odd;
  return twos * Math.LN2 + 2 * s * sum;
}

/** e to the power of `-value`, to about 1e-15 of itself. @param value 0 to 700 */
export function negativeExp(value: number): number {
  const twos = Math.floor(value / Math.LN2);
  const rest = value - twos * Math.LN2;
  let sum = 1;
  for (let term = 20; term >= 1; term -= 1) sum = 1 - (rest * sum) / term;
  for (let left = twos; left > 0; left -= 1) sum /= 2;
  return sum;
}

/**
 * What something is multiplied by each month when it grows by so much a year, compounding monthly: the twelfth root.
 *
 * @param perYear growth as a share: 0.05 is 5 % a year; −0.99 to 10
 */
export function monthlyGrowth(perYear: number): number {
  const target = 1 + perYear;
  let root = 1 + perYear / 12;
  // That lies above the root (Bernoulli), from where Newton's steps come down to it; 60 are more than any such growth takes.
  for (let step = 0; step < 60; step += 1) {
    const [square, fourth] = [root * root, root * root * root * root];
    const eleventh = fourth * fourth * square * root;
    root -= (eleventh * root - target) / (12 * eleventh);
  }
  return root;
}
