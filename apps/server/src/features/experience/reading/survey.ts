import type { Survey } from "@cairn/contract/experience-import.ts";
import type { Journeys } from "@cairn/evidence/journeys/journeys.ts";
import { eachJourney } from "@cairn/evidence/map/follow.ts";

const mostShown = 300;

/** What is in a base that was read, before anybody said how its endings are told. */
export function surveyOf(base: Journeys, outcome: string | undefined): Survey {
  const { activity } = base.events;
  const kinds = base.activities.length;
  const [times, journeys, last] = [new Uint32Array(kinds), new Uint32Array(kinds), new Uint32Array(kinds)];
  const seenIn = new Int32Array(kinds).fill(-1);
  eachJourney(base, undefined, (start, end) => {
    for (let row = start; row < end; row += 1) {
      const here = activity[row]!;
      times[here]! += 1;
      if (seenIn[here] !== start) journeys[here]! += 1;
      seenIn[here] = start;
    }
    last[activity[end - 1]!]! += 1;
  });
  const activities = base.activities
    .map((name, at) => ({ name, times: times[at]!, journeys: journeys[at]!, last: last[at]! }))
    .toSorted((one, other) => other.journeys - one.journeys || other.times - one.times);
  const outcomes = outcome === undefined ? [] : outcomesIn(base, outcome);
  return {
    activities: activities.slice(0, mostShown),
    activitiesInAll: kinds,
    outcomes: outcomes.slice(0, mostShown),
    outcomesInAll: outcomes.length,
    traits: base.traits.map(({ name }) => name).filter((name) => name !== outcome),
  };
}

function outcomesIn(base: Journeys, outcome: string): Survey["outcomes"] {
  const trait = base.traits.find(({ name }) => name === outcome);
  const counts = new Map<string, number>();
  for (const value of trait?.values ?? []) {
    if (Number.isNaN(value)) continue;
    const word = trait?.words ? trait.words[value]! : `${value}`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, journeys]) => ({ value, journeys }))
    .toSorted((one, other) => other.journeys - one.journeys);
}
