import { type Journeys, journeysIn } from "./journeys.ts";

/** Which journeys are looked at: 1 for those that are, a byte each. Every figure can be asked of any of these. */
export type Chosen = Uint8Array;

/** The journeys for which `isWanted` says yes, by their number. */
export function chosenWhere(base: Journeys, isWanted: (journey: number) => boolean): Chosen {
  return Uint8Array.from({ length: journeysIn(base) }, (_, journey) => (isWanted(journey) ? 1 : 0));
}

/** Those in both. */
export const inBoth = (one: Chosen, other: Chosen): Chosen => one.map((is, at) => is & other[at]!);

/** Those that ended like this; 0 for the ones still open. */
export const chosenByEnding = (base: Journeys, ending: number): Chosen =>
  chosenWhere(base, (journey) => base.journeys.ending[journey] === ending);

/** Those in which this activity was ever done. To look at their paths; never to compare how they ended. */
export function chosenWith({ events, journeys }: Journeys, activity: number): Chosen {
  const chosen = new Uint8Array(journeys.ids.length);
  for (let journey = 0; journey < chosen.length; journey += 1) {
    const [from, to] = [journeys.offsets[journey]!, journeys.offsets[journey + 1]!];
    for (let row = from; row < to && chosen[journey] === 0; row += 1) {
      if (events.activity[row] === activity) chosen[journey] = 1;
    }
  }
  return chosen;
}

export const countOf = (chosen: Chosen): number => chosen.reduce((sum, is) => sum + is, 0);
