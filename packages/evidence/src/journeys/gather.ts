import { Blocks } from "./blocks.ts";
import { type Dictionary, dictionaryOf, numberIn } from "./dictionary.ts";
import type { EventColumns, JourneyColumns, Journeys, Moment, Trait } from "./journeys.ts";

/** One event as it comes. What is left out is not known. */
export type NewEvent = {
  readonly journey: string;
  readonly activity: string;
  readonly startedAt: Moment;
  readonly completedAt?: Moment;
  readonly recordedAt?: Moment;
  readonly person?: string;
  readonly role?: string;
  readonly side?: string;
};

/** How a journey ended, or until when an open one was looked at (`ending` left out). */
export type JourneyEnd = { readonly ending?: string; readonly endedAt: Moment; readonly knownAt?: Moment };

/** What is known of a journey as a whole. `beganAt`: where that was before its first event. */
export type KnownOfJourney = JourneyEnd & {
  readonly beganAt?: Moment;
  readonly organisation?: string;
  readonly traits?: Readonly<Record<string, string | number>>;
};

const mostActivities = 0xffff;

/**
 * Gathers events, in any order, into {@link Journeys}. A journey of which no end is told is open, looked at until the last
 * event of all.
 */
export class Gathering {
  readonly activities = dictionaryOf();
  readonly people = dictionaryOf([""]);
  readonly roles = dictionaryOf([""]);
  readonly sides = dictionaryOf([""]);
  readonly ids = dictionaryOf();
  readonly #endings: Dictionary;
  readonly #known = new Map<number, KnownOfJourney>();
  readonly #journey = new Blocks((length) => new Uint32Array(length));
  readonly #activity = new Blocks((length) => new Uint16Array(length));
  readonly #startedAt = new Blocks((length) => new Float64Array(length));
  readonly #completedAt = new Blocks((length) => new Float64Array(length));
  readonly #recordedAfter = new Blocks((length) => new Uint32Array(length));
  readonly #person = new Blocks((length) => new Uint32Array(length));
  readonly #role = new Blocks((length) => new Uint16Array(length));
  readonly #side = new Blocks((length) => new Uint8Array(length));

  constructor(endings: readonly string[]) {
    this.#endings = dictionaryOf(endings);
  }

  /** @throws RangeError for an event without a start, one that is over before it begins, or the 65,536th activity */
  add(event: NewEvent): void {
    const { startedAt, completedAt = startedAt, recordedAt = completedAt } = event;
    this.addNumbered(
      numberIn(this.ids, event.journey),
      numberIn(this.activities, event.activity),
      startedAt,
      completedAt,
      Math.max(0, Math.ceil((recordedAt - completedAt) / 1000)),
      numberIn(this.people, event.person ?? ""),
      numberIn(this.roles, event.role ?? ""),
      numberIn(this.sides, event.side ?? ""),
    );
  }

  /** The same by the numbers of the dictionaries, for an import that has them at hand. */
  addNumbered(
    journey: number,
    activity: number,
    startedAt: Moment,
    completedAt: Moment,
    recordedAfter: number,
    person: number,
    role: number,
    side: number,
  ): void {
    if (!(startedAt <= completedAt)) throw new RangeError(`from ${startedAt} to ${completedAt}`);
    if (activity > mostActivities) throw new RangeError(`activity ${activity}`);
    this.#journey.push(journey);
    this.#activity.push(activity);
    this.#startedAt.push(startedAt);
    this.#completedAt.push(completedAt);
    this.#recordedAfter.push(Math.min(0xffffffff, recordedAfter));
    this.#person.push(person);
    this.#role.push(role);
    this.#side.push(side);
  }

  /** What is known of a journey as a whole. */
  know(journey: string, known: KnownOfJourney): void {
    this.#known.set(numberIn(this.ids, journey), known);
  }

  /** All that was gathered, in order. The gathering is empty afterwards. */
  gathered(): Journeys {
    const offsets = this.#offsets();
    const places = placesOf(this.#journey, this.#startedAt, offsets);
    const events: EventColumns = {
      activity: this.#activity.scattered(places),
      startedAt: this.#startedAt.scattered(places),
      completedAt: this.#completedAt.scattered(places),
      recordedAfter: this.#recordedAfter.scattered(places),
      person: this.#person.scattered(places),
      role: this.#role.scattered(places),
      side: this.#side.scattered(places),
    };
    const organisations = dictionaryOf([""]);
    const journeys = this.#journeys(offsets, events, organisations);
    return {
      activities: this.activities.words,
      people: this.people.words,
      roles: this.roles.words,
      sides: this.sides.words,
      endings: this.#endings.words,
      organisations: organisations.words,
      events,
      journeys,
      traits: this.#traits(),
    };
  }

  #offsets(): Uint32Array {
    const offsets = new Uint32Array(this.ids.words.length + 1);
    this.#journey.forEach((block, used) => {
      for (let at = 0; at < used; at += 1) offsets[block[at]! + 1]! += 1;
    });
    for (let at = 1; at < offsets.length; at += 1) offsets[at]! += offsets[at - 1]!;
    return offsets;
  }

  #journeys(offsets: Uint32Array, events: EventColumns, organisations: Dictionary): JourneyColumns {
    const count = this.ids.words.length;
    const last = events.completedAt.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
    const columns = {
      ids: this.ids.words,
      offsets,
      ending: new Uint8Array(count),
      beganAt: new Float64Array(count),
      endedAt: new Float64Array(count).fill(last),
      endKnownAt: new Float64Array(count).fill(Number.NaN),
      organisation: new Uint32Array(count),
    };
    for (let at = 0; at < count; at += 1) {
      columns.beganAt[at] = offsets[at]! < offsets[at + 1]! ? events.startedAt[offsets[at]!]! : Number.NaN;
      const known = this.#known.get(at);
      if (!known) continue;
      columns.beganAt[at] = known.beganAt ?? columns.beganAt[at]!;
      columns.endedAt[at] = known.endedAt;
      columns.organisation[at] = numberIn(organisations, known.organisation ?? "");
      if (known.ending === undefined) continue;
      columns.ending[at] = 1 + numberIn(this.#endings, known.ending);
      columns.endKnownAt[at] = Math.max(known.endedAt, known.knownAt ?? known.endedAt);
    }
    return columns;
  }

  #traits(): Trait[] {
    const names = new Set([...this.#known.values()].flatMap(({ traits }) => Object.keys(traits ?? {})));
    return [...names].toSorted().map((name) => {
      const values = new Float64Array(this.ids.words.length).fill(Number.NaN);
      const words = dictionaryOf();
      for (const [at, { traits }] of this.#known) {
        const value = traits?.[name];
        if (value !== undefined) values[at] = typeof value === "number" ? value : numberIn(words, value);
      }
      return words.words.length > 0 ? { name, words: words.words, values } : { name, values };
    });
  }
}

/** Where each row goes: journey by journey, within one by start; rows that start at once stay in the order they came. */
function placesOf(journey: Blocks<Uint32Array>, startedAt: Blocks<Float64Array>, offsets: Uint32Array): Uint32Array {
  const places = new Uint32Array(journey.length);
  const next = offsets.slice();
  const rowAt = new Uint32Array(places.length);
  const starts = new Float64Array(places.length);
  let row = 0;
  journey.forEach((block, used) => {
    for (let at = 0; at < used; at += 1, row += 1) {
      rowAt[next[block[at]!]!] = row;
      next[block[at]!]! += 1;
    }
  });
  row = 0;
  startedAt.forEach((block, used) => {
    starts.set(used === block.length ? block : block.subarray(0, used), row);
    row += used;
  });
  for (let at = 0; at + 1 < offsets.length; at += 1) inOrder(rowAt, starts, offsets[at]!, offsets[at + 1]!);
  for (let place = 0; place < rowAt.length; place += 1) places[rowAt[place]!] = place;
  return places;
}

/** Puts the rows of one journey in order. Most logs come in order, and then nothing moves. */
function inOrder(rows: Uint32Array, starts: Float64Array, from: number, to: number): void {
  let moves = 0;
  for (let at = from + 1; at < to; at += 1) {
    const row = rows[at]!;
    let before = at - 1;
    while (before >= from && starts[rows[before]!]! > starts[row]!) {
      rows[before + 1] = rows[before]!;
      before -= 1;
      moves += 1;
    }
    rows[before + 1] = row;
    if (moves > 64 * (to - from)) return sortWhole(rows, starts, from, to);
  }
}

/** A long journey that came backwards: by a sort that does not take the square of its length. */
function sortWhole(rows: Uint32Array, starts: Float64Array, from: number, to: number): void {
  const sorted = Array.from(rows.subarray(from, to)).toSorted(
    (one, other) => starts[one]! - starts[other]! || one - other,
  );
  rows.set(sorted, from);
}
