const digits = "0123456789abcdefghijklmnopqrstuvwxyz";
const base = digits.length;

const digitAt = (key: string, at: number): number => (at < key.length ? digits.indexOf(key.charAt(at)) : 0);

/**
 * A key that sorts (by plain string comparison) strictly between two keys, so that moving one thing moves no other.
 *
 * @param before the key it comes after; `undefined` for the beginning
 * @param after the key it comes before; `undefined` for the end
 * @returns a key of `0-9a-z` that never ends in `0`
 * @throws RangeError when `before` does not sort before `after`
 */
export function orderBetween(before: string | undefined, after: string | undefined): string {
  if (before !== undefined && after !== undefined && before >= after) throw new RangeError(`${before} ≥ ${after}`);
  const low = before ?? "";
  let key = "";
  let open = after === undefined;
  for (let at = 0; ; at += 1) {
    const from = digitAt(low, at);
    const to = open ? base : digitAt(after ?? "", at);
    if (to - from > 1) return key + digits.charAt(Math.floor((from + to) / 2));
    key += digits.charAt(from);
    if (to !== from) open = true;
  }
}
