import { type Dictionary, dictionaryOf, numberIn } from "./dictionary.ts";
import type { EventColumns, JourneyColumns, Journeys, Trait } from "./journeys.ts";

/**
 * Several bases as one, journey after journey in their order: what has the same name is the same. A trait that is a number here
 * and a word there is a word.
 */
export function joined(bases: readonly Journeys[]): Journeys {
  const [only] = bases;
  if (bases.length === 1 && only) return only;
  const activities = joinedWords(bases.map((base) => base.activities));
  const people = joinedWords(bases.map((base) => base.people));
  const roles = joinedWords(bases.map((base) => base.roles));
  const sides = joinedWords(bases.map((base) => base.sides));
  const endings = joinedWords(bases.map((base) => base.endings));
  const organisations = joinedWords(bases.map((base) => base.organisations));
  const events = bases.map((base) => base.events);
  const journeys = bases.map((base) => base.journeys);
  const rows = events.map(({ activity }) => activity.length);
  return {
    activities: activities.words,
    people: people.words,
    roles: roles.words,
    sides: sides.words,
    endings: endings.words,
    organisations: organisations.words,
    events: {
      activity: renumbered(Uint16Array, events, (it) => it.activity, activities),
      startedAt: together(events, (it) => it.startedAt),
      completedAt: together(events, (it) => it.completedAt),
      recordedAfter: renumbered(Uint32Array, events, (it) => it.recordedAfter),
      person: renumbered(Uint32Array, events, (it) => it.person, people),
      role: renumbered(Uint16Array, events, (it) => it.role, roles),
      side: renumbered(Uint8Array, events, (it) => it.side, sides),
    },
    journeys: {
      ids: journeys.flatMap(({ ids }) => ids),
      offsets: offsetsOf(journeys, rows),
      ending: renumbered(Uint8Array, journeys, (it) => it.ending, {
        numbers: endings.numbers.map((numbers) => [0, ...numbers.map((number) => number + 1)]),
      }),
      beganAt: together(journeys, (it) => it.beganAt),
      endedAt: together(journeys, (it) => it.endedAt),
      endKnownAt: together(journeys, (it) => it.endKnownAt),
      organisation: renumbered(Uint32Array, journeys, (it) => it.organisation, organisations),
    },
    traits: joinedTraits(bases),
  };
}

type Joined = { readonly words: readonly string[]; readonly numbers: readonly (readonly number[])[] };

function joinedWords(all: readonly (readonly string[])[]): Joined {
  const dictionary = dictionaryOf();
  return { numbers: all.map((words) => words.map((word) => numberIn(dictionary, word))), words: dictionary.words };
}

type Whole = Uint8Array | Uint16Array | Uint32Array;

/** The columns behind each other, each number as the one that stands for the same word in all of them. */
function renumbered<Of, Column extends Whole>(
  make: new (length: number) => Column,
  of: readonly Of[],
  column: (it: Of) => Whole,
  { numbers }: Pick<Joined, "numbers"> = { numbers: [] },
): Column {
  const whole = new make(of.reduce((sum, it) => sum + column(it).length, 0));
  let at = 0;
  for (const [which, each] of of.entries()) {
    const numberOf = numbers[which];
    for (const number of column(each)) {
      whole[at] = numberOf ? numberOf[number]! : number;
      at += 1;
    }
  }
  return whole;
}

function together<Of>(of: readonly Of[], column: (it: Of) => Float64Array): Float64Array {
  const whole = new Float64Array(of.reduce((sum, it) => sum + column(it).length, 0));
  let at = 0;
  for (const each of of) {
    whole.set(column(each), at);
    at += column(each).length;
  }
  return whole;
}

function offsetsOf(
  journeys: readonly JourneyColumns[],
  rows: readonly EventColumns["activity"]["length"][],
): Uint32Array {
  const offsets: number[] = [0];
  let first = 0;
  for (const [which, each] of journeys.entries()) {
    for (const offset of each.offsets.subarray(1)) offsets.push(first + offset);
    first += rows[which]!;
  }
  return Uint32Array.from(offsets);
}

function joinedTraits(bases: readonly Journeys[]): Trait[] {
  const names = [...new Set(bases.flatMap(({ traits }) => traits.map(({ name }) => name)))];
  return names.toSorted().map((name) => {
    const found = bases.map((base) => base.traits.find((trait) => trait.name === name));
    const areWords = found.some((trait) => trait?.words);
    const dictionary = dictionaryOf();
    const values = bases.flatMap(({ journeys }, which) =>
      journeys.ids.map((_, journey) => valueOf(found[which], journey, areWords ? dictionary : undefined)),
    );
    return areWords
      ? { name, words: dictionary.words, values: Float64Array.from(values) }
      : { name, values: Float64Array.from(values) };
  });
}

function valueOf(trait: Trait | undefined, journey: number, dictionary: Dictionary | undefined): number {
  const value = trait?.values[journey] ?? Number.NaN;
  if (!trait || !dictionary || Number.isNaN(value)) return value;
  return numberIn(dictionary, trait.words ? trait.words[value]! : `${value}`);
}
