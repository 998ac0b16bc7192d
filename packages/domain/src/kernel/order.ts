import { z } from "zod";

const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
const base = digits.length;
const middle = Math.floor(base / 2);

/**
 * Sorts things by plain string comparison. Never ends in `0`: nothing would fit between `a` and `a0`.
 * Ten thousand inserts into one and the same gap come to some 2,000 digits.
 */
export const OrderKey = z
  .string()
  .max(4000)
  .regex(/^[0-9a-z]*[1-9a-z]$/);

/** How often something can be put into one and the same gap until its key is longer than a key may be. */
export const mostInOneGap = 20_000;

/** Plain string comparison, the same for everybody, whatever their language: for keys, ids and moments. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const digitAt = (key: string, at: number): number => (at < key.length ? digits.indexOf(key.charAt(at)) : 0);

/**
 * A key that sorts strictly between two keys, so that moving one thing moves no other.
 *
 * @param before the key it comes after; `undefined` for the beginning
 * @param after the key it comes before; `undefined` for the end
 * @returns a key of `0-9a-z` that never ends in `0`
 * @throws RangeError when `before` does not sort before `after`, or no key fits because `after` ends in `0`
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  if (after?.endsWith("0")) throw new RangeError(`nothing is sure to fit before ${after}`);
  if (before !== undefined && after !== undefined && before >= after) throw new RangeError(`${before} ≥ ${after}`);
  const low = before ?? "";
  let key = "";
  let open = after === undefined;
  for (let at = 0; ; at += 1) {
    const from = digitAt(low, at);
    const to = open ? base : digitAt(after ?? "", at);
    if (to - from > 1) return key + digits.charAt(within(from, to, before, after));
    key += digits.charAt(from);
    if (to !== from) open = true;
  }
}

/** At the ends, where most things are put, one step at a time: the keys stay short. */
function within(from: number, to: number, before: string | undefined, after: string | undefined): number {
  if (before === undefined && after === undefined) return middle;
  if (after === undefined) return from + 1;
  return before === undefined ? to - 1 : Math.floor((from + to) / 2);
}
