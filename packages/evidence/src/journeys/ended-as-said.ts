import { recordedAt } from "./as-of.ts";
import type { Journeys } from "./journeys.ts";

/**
 * Takes endings from a trait that says how journeys ended, and leaves that trait out, since it would betray the ending. A
 * journey ended with its last event; one of which the trait says nothing, or a word that is not named, is open.
 *
 * @param byWord word of the trait → the ending it stands for
 */
export function endedAsSaid(base: Journeys, name: string, byWord: Readonly<Record<string, string>>): Journeys {
  const { events, journeys } = base;
  const trait = base.traits.find((each) => each.name === name);
  const traits = base.traits.filter((each) => each !== trait);
  if (!trait) return base;
  const endings = [...new Set([...base.endings, ...Object.values(byWord)])];
  const columns = {
    ...journeys,
    ending: journeys.ending.slice(),
    endedAt: journeys.endedAt.slice(),
    endKnownAt: journeys.endKnownAt.slice(),
  };
  for (const [journey, value] of trait.values.entries()) {
    const word = Number.isNaN(value) ? "" : trait.words ? trait.words[value]! : `${value}`;
    const ending = Object.hasOwn(byWord, word) ? byWord[word] : undefined;
    if (ending !== undefined) columns.ending[journey] = 1 + endings.indexOf(ending);
  }
  for (let journey = 0; journey < columns.ending.length; journey += 1) {
    const [start, end] = [journeys.offsets[journey]!, journeys.offsets[journey + 1]!];
    if (columns.ending[journey] === 0 || start === end) continue;
    let [last, known] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = start; row < end; row += 1) {
      last = Math.max(last, events.completedAt[row]!);
      known = Math.max(known, recordedAt(events, row));
    }
    [columns.endedAt[journey], columns.endKnownAt[journey]] = [last, known];
  }
  return { ...base, endings, traits, journeys: columns };
}
