import { z95 } from "./normal.ts";

/** Beyond so many values a pivot drawn from a sample saves more than it costs. */
const large = 600;

/**
 * The value at this place of the sorted part of `values` from `from` up to, not including, `to`: found by partitioning in
 * place, so that the part is in another order afterwards and everything before the place is no larger, nothing after it smaller.
 *
 * @param place counted from 0 within the part
 * @see Hoare, C. A. R. (1961), Algorithm 65: Find; Floyd, R. W. and Rivest, R. L. (1975), Algorithm 489: Select, for the pivot
 */
export function selected(values: Float64Array, from: number, to: number, place: number): number {
  let [low, high] = [from, to - 1];
  const wanted = from + place;
  while (low < high) {
    const pivot = high - low > large ? sampled(values, low, high, wanted) : middleOfThree(values, low, high);
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

function middleOfThree(values: Float64Array, low: number, high: number): number {
  const [first, middle, last] = [values[low]!, values[(low + high) >> 1]!, values[high]!];
  return Math.max(Math.min(first, middle), Math.min(Math.max(first, middle), last));
}

/** From a sample around the wanted place: close to the wanted value, and a little on the side where more is. */
function sampled(values: Float64Array, low: number, high: number, wanted: number): number {
  const n = high - low + 1;
  const share = (wanted - low + 1) / n;
  const size = 0.5 * n ** (2 / 3);
  const aside = 0.5 * Math.sqrt((Math.log(n) * size * (n - size)) / n) * (share < 0.5 ? -1 : 1);
  const from = Math.max(low, Math.floor(wanted - share * size + aside));
  const to = Math.min(high, Math.floor(wanted + (1 - share) * size + aside));
  return selected(values, from, to + 1, wanted - from);
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
  arrange(values, from, to, [Math.floor(exact), Math.ceil(exact)]);
  return between(values, from, exact);
}

/** With its interval of 95 %; without `high` it may be later than all of them. */
export type QuantileWithin = { readonly low: number; readonly estimate: number; readonly high: number | undefined };

/**
 * Quantiles of a part of `values` with intervals that hold whatever the distribution, each value taken for one of its own: the
 * values at the ranks np ± 1.96 √(np(1 − p)), rounded up. Below the first rank the first stands for it, since a time has an end.
 *
 * @param shares each above 0 and below 1
 * @see Conover, W. J. (1999), Practical Nonparametric Statistics, 3rd edition, section 3.2
 */
export function quantilesWithin(values: Float64Array, shares: readonly number[], from: number, to: number) {
  const n = to - from;
  const ranks = shares.map((share) => {
    const reach = z95 * Math.sqrt(n * share * (1 - share));
    return {
      exact: share * (n - 1),
      low: Math.max(1, Math.ceil(n * share - reach)),
      high: Math.ceil(n * share + reach),
    };
  });
  const places = ranks.flatMap(({ exact, low, high }) => [low - 1, high - 1, Math.floor(exact), Math.ceil(exact)]);
  arrange(
    values,
    from,
    to,
    places.filter((place) => place < n),
  );
  return ranks.map(
    ({ exact, low, high }): QuantileWithin => ({
      low: values[from + low - 1]!,
      estimate: between(values, from, exact),
      high: high <= n ? values[from + high - 1]! : undefined,
    }),
  );
}

function between(values: Float64Array, from: number, exact: number): number {
  const [below, above] = [values[from + Math.floor(exact)]!, values[from + Math.ceil(exact)]!];
  return below + (exact - Math.floor(exact)) * (above - below);
}

/**
 * Brings the values of these places there, as if the part were sorted: each between those that are there already, so what lies
 * inside an interval costs next to nothing once its ends are there. Places are counted from 0 within the part.
 */
function arrange(values: Float64Array, from: number, to: number, places: readonly number[]): void {
  const there: number[] = [];
  for (const place of places) {
    let [low, high] = [0, to - from];
    for (const it of there) {
      if (it <= place) low = Math.max(low, it);
      if (it >= place) high = Math.min(high, it + 1);
    }
    if (high - low > 1) selected(values, from + low, from + high, place - low);
    there.push(place);
  }
}
