import type { Chosen } from "../journeys/filter.ts";
import { type Journeys, journeysIn } from "../journeys/journeys.ts";
import { leastOrganisations } from "../shares/few.ts";

/** Journeys that did the same activities in the same order. */
export type Variant = {
  /** One of them, by its number, that shows the path. */
  readonly example: number;
  readonly count: number;
  /** Of how many organisations they are. */
  readonly organisations: number;
};

/**
 * The different paths of the chosen journeys, the most frequent first. Two paths are taken for one only when all their steps
 * are equal; a hash only makes the search short.
 */
export const variantsOf = (base: Journeys, chosen?: Chosen): Variant[] => pathsOf(base, chosen).variants;

/** The same, and of each journey which one it took: its place among the variants, −1 for none. */
export function pathsOf(base: Journeys, chosen?: Chosen): { readonly variants: Variant[]; readonly of: Int32Array } {
  const { offsets, organisation } = base.journeys;
  const buckets = new Int32Array(bucketsFor(journeysIn(base))).fill(-1);
  const [examples, hashes, counts]: [number[], number[], number[]] = [[], [], []];
  const organisations: Set<number>[] = [];
  const of = new Int32Array(journeysIn(base)).fill(-1);
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    if (offsets[journey] === offsets[journey + 1] || (chosen && chosen[journey] !== 1)) continue;
    const hash = hashOf(base, journey);
    let bucket = hash & (buckets.length - 1);
    let variant = buckets[bucket]!;
    while (variant >= 0 && !(hashes[variant] === hash && isSamePath(base, examples[variant]!, journey))) {
      bucket = (bucket + 1) & (buckets.length - 1);
      variant = buckets[bucket]!;
    }
    if (variant < 0) {
      variant = examples.push(journey) - 1;
      hashes.push(hash);
      counts.push(0);
      organisations.push(new Set([organisation[journey]!]));
      buckets[bucket] = variant;
    }
    of[journey] = variant;
    counts[variant]! += 1;
    // Most journeys of a path are of one organisation, and to look is cheaper than to add.
    const own = organisation[journey]!;
    if (own !== organisation[examples[variant]!]) organisations[variant]!.add(own);
  }
  const ranked = examples
    .map((example, at) => ({ at, variant: { example, count: counts[at]!, organisations: organisations[at]!.size } }))
    .toSorted((one, other) => other.variant.count - one.variant.count || one.variant.example - other.variant.example);
  const placeOf = new Int32Array(ranked.length);
  for (const [place, { at }] of ranked.entries()) placeOf[at] = place;
  return { variants: ranked.map(({ variant }) => variant), of: of.map((at) => (at < 0 ? at : placeOf[at]!)) };
}

/** Those that may be shown to another organisation: a path that few took could betray who took it. */
export const crossingVariants = (variants: readonly Variant[]): Variant[] =>
  variants.filter(({ organisations }) => organisations >= leastOrganisations);

const bucketsFor = (journeys: number): number => 2 ** Math.ceil(Math.log2(Math.max(16, 2 * journeys)));

function hashOf({ events, journeys }: Journeys, journey: number): number {
  let hash = 0x811c9dc5;
  for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
    hash = Math.imul(hash ^ events.activity[row]!, 0x01000193);
    hash ^= hash >>> 15;
  }
  return Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 1;
}

function isSamePath({ events, journeys }: Journeys, one: number, other: number): boolean {
  const [start, end] = [journeys.offsets[one]!, journeys.offsets[one + 1]!];
  const shift = journeys.offsets[other]! - start;
  if (journeys.offsets[other + 1]! - shift !== end) return false;
  for (let row = start; row < end; row += 1) if (events.activity[row] !== events.activity[row + shift]) return false;
  return true;
}
