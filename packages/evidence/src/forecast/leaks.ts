import { type Journeys, weekMs } from "../journeys/journeys.ts";
import { aucOf } from "./scores.ts";

/** Something that gives the ending away, and how: it must be left out before anything is learned. */
export type Leak =
  | { readonly kind: "trait"; readonly name: string; readonly ending: string; readonly tells: number }
  | { readonly kind: "activity"; readonly name: string; readonly ending: string; readonly tells: number };

/** So sure is nothing that is known from the beginning. */
const tooTelling = 0.98;
const fewest = 20;

/**
 * Looks for columns that are the ending under another name: traits that tell one ending from the others nearly without fail,
 * and activities after which nearly every project ends in the same way within a week.
 *
 * @returns for each what it tells: for a trait the chance of ranking right (AUC), for an activity the share that ended so
 */
export function leaksIn(base: Journeys): Leak[] {
  return base.endings.flatMap((ending, at) => [
    ...traitLeaks(base, ending, at + 1),
    ...activityLeaks(base, ending, at + 1),
  ]);
}

function traitLeaks({ traits, journeys }: Journeys, ending: string, number: number): Leak[] {
  const ended = [...journeys.ending.keys()].filter((at) => journeys.ending[at]! > 0);
  if (ended.filter((at) => journeys.ending[at] === number).length < fewest) return [];
  return traits.flatMap(({ name, words, values }): Leak[] => {
    const rateOf = words ? wordRates(values, journeys.ending, number, words.length) : undefined;
    const scored = ended.map((at) => {
      const value = Number.isFinite(values[at]) ? values[at]! : -1;
      return { chance: rateOf ? (rateOf[value] ?? 0) : value, came: journeys.ending[at] === number };
    });
    const auc = aucOf(scored);
    const tells = Math.max(auc, 1 - auc);
    return tells >= tooTelling ? [{ kind: "trait", name, ending, tells }] : [];
  });
}

/** How often each word goes with the ending. A word of fewer than five journeys tells nothing by itself. */
function wordRates(values: Float64Array, endings: Uint8Array, number: number, words: number): Float64Array {
  const [came, of] = [new Float64Array(words), new Float64Array(words)];
  for (const [at, value] of values.entries()) {
    if (!Number.isFinite(value) || endings[at] === 0) continue;
    of[value]! += 1;
    if (endings[at] === number) came[value]! += 1;
  }
  const overall =
    came.reduce((sum, it) => sum + it, 0) /
    Math.max(
      1,
      of.reduce((sum, it) => sum + it, 0),
    );
  return came.map((it, word) => (of[word]! < 5 ? overall : it / of[word]!));
}

function activityLeaks({ activities, events, journeys }: Journeys, ending: string, number: number): Leak[] {
  const [done, followed] = [new Float64Array(activities.length), new Float64Array(activities.length)];
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    const seen = new Set<number>();
    for (let row = journeys.offsets[journey + 1]! - 1; row >= journeys.offsets[journey]!; row -= 1) {
      const activity = events.activity[row]!;
      if (seen.has(activity)) continue;
      seen.add(activity);
      done[activity]! += 1;
      const isSoon = journeys.endedAt[journey]! - events.completedAt[row]! <= weekMs;
      if (isSoon && journeys.ending[journey] === number) followed[activity]! += 1;
    }
  }
  return activities.flatMap((name, activity): Leak[] => {
    const tells = followed[activity]! / Math.max(1, done[activity]!);
    return done[activity]! >= fewest && tells >= tooTelling - 0.03 ? [{ kind: "activity", name, ending, tells }] : [];
  });
}
