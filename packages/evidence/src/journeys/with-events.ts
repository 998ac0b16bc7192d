import type { Journeys } from "./journeys.ts";

/** The same without journeys of which no event was taken: they would count among those that did nothing. */
export function withEvents(base: Journeys): Journeys {
  const { ids, offsets, ending, beganAt, endedAt, endKnownAt, organisation } = base.journeys;
  const kept = ids.flatMap((_, at) => (offsets[at]! < offsets[at + 1]! ? [at] : []));
  if (kept.length === ids.length) return base;
  return {
    ...base,
    journeys: {
      ids: kept.map((at) => ids[at]!),
      // Empty journeys take up no rows, so the rows of the others lie as they lay.
      offsets: Uint32Array.from([...kept.map((at) => offsets[at]!), offsets.at(-1)!]),
      ending: Uint8Array.from(kept, (at) => ending[at]!),
      beganAt: Float64Array.from(kept, (at) => beganAt[at]!),
      endedAt: Float64Array.from(kept, (at) => endedAt[at]!),
      endKnownAt: Float64Array.from(kept, (at) => endKnownAt[at]!),
      organisation: Uint32Array.from(kept, (at) => organisation[at]!),
    },
    traits: base.traits.map((trait) => ({ ...trait, values: Float64Array.from(kept, (at) => trait.values[at]!) })),
  };
}
