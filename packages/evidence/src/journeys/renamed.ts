import { dictionaryOf, numberIn } from "./dictionary.ts";
import type { Journeys } from "./journeys.ts";

/** The base with other words for its activities; what then has the same name is the same activity. */
export function renamed(base: Journeys, nameOf: (activity: string) => string): Journeys {
  const dictionary = dictionaryOf();
  const numbers = base.activities.map((name) => numberIn(dictionary, nameOf(name)));
  const { events } = base;
  return {
    ...base,
    activities: dictionary.words,
    events: { ...events, activity: events.activity.map((number) => numbers[number]!) },
  };
}

/** The base with endings that come to the same for a question put together as one. The others stay as they are. */
export function endingsTogether(base: Journeys, which: readonly string[], name: string): Journeys {
  const dictionary = dictionaryOf();
  const numbers = base.endings.map((ending) => 1 + numberIn(dictionary, which.includes(ending) ? name : ending));
  const { journeys } = base;
  const ending = journeys.ending.map((number) => (number === 0 ? 0 : numbers[number - 1]!));
  return { ...base, endings: dictionary.words, journeys: { ...journeys, ending } };
}
