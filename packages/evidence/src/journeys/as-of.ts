import { eventsAt } from "./event-rows.ts";
import type { EventColumns, Journeys, Moment } from "./journeys.ts";

/**
 * What was known at a moment: events recorded by then, endings known by then; every other journey is open, and looked at until
 * that moment. Journeys that had not begun are there, empty, so that the numbers stay the same.
 */
export function knownBy(base: Journeys, moment: Moment): Journeys {
  const { events, journeys } = base;
  const kept: number[] = [];
  const offsets = new Uint32Array(journeys.offsets.length);
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (recordedAt(events, row) <= moment) kept.push(row);
    }
    offsets[journey + 1] = kept.length;
  }
  const isKnown = journeys.endKnownAt.map((at) => (at <= moment ? 1 : 0));
  return {
    ...base,
    events: eventsAt(events, kept),
    journeys: {
      ...journeys,
      offsets,
      ending: journeys.ending.map((ending, at) => (isKnown[at] === 1 ? ending : 0)),
      beganAt: journeys.beganAt.map((at) => (at <= moment ? at : Number.NaN)),
      endedAt: journeys.endedAt.map((at, journey) =>
        isKnown[journey] === 1 ? at : openUntil(base, journey, moment, at),
      ),
      endKnownAt: journeys.endKnownAt.map((at, journey) => (isKnown[journey] === 1 ? at : Number.NaN)),
    },
  };
}

/** An open journey that was lost from sight before stays lost; another one is looked at until the moment. */
const openUntil = ({ journeys }: Journeys, journey: number, moment: Moment, endedAt: Moment): Moment =>
  journeys.ending[journey] === 0 ? Math.min(endedAt, moment) : moment;

/** When an event was written down. */
export const recordedAt = ({ completedAt, recordedAfter }: EventColumns, row: number): Moment =>
  completedAt[row]! + recordedAfter[row]! * 1000;
