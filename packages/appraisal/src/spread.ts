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
  const buckets = sortIntoBuckets(values);
  return { p10: quantile(buckets, 0.1), p50: quantile(buckets, 0.5), p90: quantile(buckets, 0.9) };
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

/** Values with those of each bucket side by side, from the smallest bucket to the largest; `starts` says where each begins. */
type Buckets = { readonly values: Float64Array; readonly starts: Uint32Array };

function sortIntoBuckets(values: Float64Array): Buckets {
  const { least, most } = endsOf(values);
  const perBucket = most > least ? (bucketCount - 1) / (most - least) : 0;
  const starts = new Uint32Array(bucketCount + 1);
  for (let at = 0; at < values.length; at += 1) {
    const bucket = (((values[at] as number) - least) * perBucket) | 0;
    starts[bucket + 1] = (starts[bucket + 1] as number) + 1;
  }
  for (let bucket = 1; bucket < bucketCount; bucket += 1) {
    starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  }
  const free = starts.slice();
  const sorted = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    const bucket = ((value - least) * perBucket) | 0;
    const place = free[bucket] as number;
    sorted[place] = value;
    free[bucket] = place + 1;
  }
  return { values: sorted, starts };
}

/** The value of that rank, 0 for the smallest, and the next one; the same again when there is none. */
function neighboursAt({ values, starts }: Buckets, rank: number): readonly [number, number] {
  const [from, to] = bucketAround(starts, rank);
  // The smallest and the largest are never in one bucket, unless all are alike.
  if (to - from === values.length) return [values[0] as number, values[0] as number];
  const [below, above] = neighboursInside(values.subarray(from, to), rank - from);
  if (rank + 1 < to || to === values.length) return [below, above];
  return [below, endsOf(values.subarray(...bucketAround(starts, to))).least];
}

/** From where to where the bucket goes that holds this rank. */
function bucketAround(starts: Uint32Array, rank: number): readonly [number, number] {
  let bucket = 0;
  while ((starts[bucket + 1] as number) <= rank) bucket += 1;
  return [starts[bucket] as number, starts[bucket + 1] as number];
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
