/**
 * The value at this place of the sorted part of `values` from `from` up to, not including, `to`: found by partitioning in
 * place, so that the part is in another order afterwards and everything before the place is no larger.
 *
 * @param place counted from 0 within the part
 * @see Hoare, C. A. R. (1961), Algorithm 65: Find; the pivot is the median of three
 */
export function selected(values: Float64Array, from: number, to: number, place: number): number {
  let [low, high] = [from, to - 1];
  const wanted = from + place;
  while (low < high) {
    const [first, middle, last] = [values[low]!, values[(low + high) >> 1]!, values[high]!];
    const pivot = Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
    let [left, right] = [low, high];
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const kept = values[left]!;
      values[left] = values[right]!;
      values[right] = kept;
      left += 1;
      right -= 1;
    }
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted]!;
}

/**
 * The quantile of a part of `values`, between neighbours in proportion (type 7 of Hyndman and Fan, as R and numpy do).
 *
 * @param share 0 to 1
 * @returns NaN of nothing
 */
export function quantileOf(values: Float64Array, share: number, from = 0, to = values.length): number {
  if (to <= from) return Number.NaN;
  const exact = share * (to - from - 1);
  const below = Math.floor(exact);
  const value = selected(values, from, to, below);
  if (exact === below) return value;
  let next = Number.POSITIVE_INFINITY;
  for (let at = from + below + 1; at < to; at += 1) if (values[at]! < next) next = values[at]!;
  return value + (exact - below) * (next - value);
}
