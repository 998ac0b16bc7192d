import { eventsAt } from "./event-rows.ts";
import type { Chosen } from "./filter.ts";
import { type Journeys, journeysIn } from "./journeys.ts";

/** The base without some of its journeys, as if they had never been gathered. */
export function without(base: Journeys, left: Chosen): Journeys {
  const { journeys, traits } = base;
  const kept = Array.from({ length: journeysIn(base) }, (_, at) => at).filter((at) => left[at] !== 1);
  const rows: number[] = [];
  const offsets = new Uint32Array(kept.length + 1);
  for (const [place, journey] of kept.entries()) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) rows.push(row);
    offsets[place + 1] = rows.length;
  }
  return {
    ...base,
    events: eventsAt(base.events, rows),
    journeys: {
      ids: kept.map((at) => journeys.ids[at]!),
      offsets,
      ending: Uint8Array.from(kept, (at) => journeys.ending[at]!),
      beganAt: Float64Array.from(kept, (at) => journeys.beganAt[at]!),
      endedAt: Float64Array.from(kept, (at) => journeys.endedAt[at]!),
      endKnownAt: Float64Array.from(kept, (at) => journeys.endKnownAt[at]!),
      organisation: Uint32Array.from(kept, (at) => journeys.organisation[at]!),
    },
    traits: traits.map((trait) => ({ ...trait, values: Float64Array.from(kept, (at) => trait.values[at]!) })),
  };
}

/** The base with no activities but these, by number, so that what takes time for each can be reckoned of the most frequent. */
export function narrowed(base: Journeys, activities: readonly number[]): Journeys {
  const { events, journeys } = base;
  const numberOf = new Int32Array(base.activities.length).fill(-1);
  for (const [number, activity] of activities.entries()) numberOf[activity] = number;
  const rows: number[] = [];
  const offsets = new Uint32Array(journeys.offsets.length);
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (numberOf[events.activity[row]!]! >= 0) rows.push(row);
    }
    offsets[journey + 1] = rows.length;
  }
  const kept = eventsAt(events, rows);
  return {
    ...base,
    activities: activities.map((activity) => base.activities[activity]!),
    events: { ...kept, activity: kept.activity.map((activity) => numberOf[activity]!) },
    journeys: { ...journeys, offsets },
  };
}

/** The base with no endings but those that any journey came to. */
export function withUsedEndings(base: Journeys): Journeys {
  const { ending } = base.journeys;
  const used = base.endings.map((_, at) => at + 1).filter((number) => ending.includes(number));
  return {
    ...base,
    endings: used.map((number) => base.endings[number - 1]!),
    journeys: { ...base.journeys, ending: ending.map((number) => 1 + used.indexOf(number)) },
  };
}
