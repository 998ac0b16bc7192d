/** Where the runs lie: one in ten below `p10`, half below `p50`, one in ten above `p90`. */
export type Spread = { readonly p10: number; readonly p50: number; readonly p90: number };

/**
 * The spread of some values; between two of them, the straight line between both.
 *
 * @param values at least one, all finite; values that differ by less than 1e-300 count as alike
 * @see Hyndman, R. J. & Fan, Y. (1996), Sample quantiles in statistical packages, The American Statistician 50(4), 361-365,
 *   definition 7
 */
export function spreadOf(values: Float64Array): Spread {
  const sorted = sortIntoBuckets(values);
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

function quantile(buckets: Buckets, share: number): number {
  const place = (buckets.values.length - 1) * share;
  const rank = Math.floor(place);
  const [below, above] = neighboursAt(buckets, rank);
  return below + (place - rank) * (above - below);
}

const bucketCount = 1024;
/** So few are put in order at once. */
const few = 64;

/** Values thrown into buckets from the smallest to the largest, so that only one bucket has to be put in order. */
type Buckets = {
  readonly values: Float64Array;
  readonly bucketOf: Uint16Array;
  readonly sizes: Uint32Array;
};

function sortIntoBuckets(values: Float64Array): Buckets {
  const bucketOf = new Uint16Array(values.length);
  const sizes = new Uint32Array(bucketCount);
  const { least, most } = endsOf(values);
  const perBucket = most > least ? (bucketCount - 1) / (most - least) : 0;
  for (let at = 0; at < values.length; at += 1) {
    const bucket = (((values[at] as number) - least) * perBucket) | 0;
    bucketOf[at] = bucket;
    sizes[bucket] = (sizes[bucket] as number) + 1;
  }
  return { values, bucketOf, sizes };
}

/** The value of that rank, 0 for the smallest, and the next one; the same again when there is none. */
function neighboursAt({ values, bucketOf, sizes }: Buckets, rank: number): readonly [number, number] {
  let before = 0;
  let bucket = 0;
  while (before + (sizes[bucket] ?? 0) <= rank) {
    before += sizes[bucket] ?? 0;
    bucket += 1;
  }
  const size = sizes[bucket] ?? 0;
  // The smallest and the largest are never in one bucket, unless all are alike.
  if (size === values.length) return [values[0] ?? Number.NaN, values[0] ?? Number.NaN];
  const inside = new Float64Array(size);
  let found = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (bucketOf[at] !== bucket) continue;
    inside[found] = values[at] as number;
    found += 1;
  }
  const [below, above] = neighboursInside(inside, rank - before);
  if (rank + 1 < before + size || rank + 1 >= values.length) return [below, above];
  return [below, values.reduce((least, it, at) => ((bucketOf[at] ?? 0) > bucket && it < least ? it : least), Infinity)];
}

function neighboursInside(inside: Float64Array, rank: number): readonly [number, number] {
  if (inside.length > few) return neighboursAt(sortIntoBuckets(inside), rank);
  inside.sort();
  const below = inside[rank] ?? Number.NaN;
  return [below, inside[rank + 1] ?? below];
}

function endsOf(values: Float64Array): { readonly least: number; readonly most: number } {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}
