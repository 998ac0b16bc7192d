/** A moment: milliseconds since the beginning of 1970, UTC. NaN where none is known. */
export type Moment = number;

export const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const weekMs = 7 * dayMs;

/**
 * How projects end in Cairn, in the glossary's words. The engine works with any list of endings; an import maps to these.
 * Whoever is still under way has ending 0, the first word here has 1.
 */
export const cairnEndings = ["realised", "committed", "chose another", "chose not to act", "no decision"] as const;

/**
 * What happened, an event a row, in columns: 29 bytes each. Rows lie journey by journey, within one by start and then in the
 * order in which they came.
 */
export type EventColumns = {
  /** Number of the activity in `activities`. */
  readonly activity: Uint16Array;
  readonly startedAt: Float64Array;
  /** The same as `startedAt` for what took no time or whose time is not known. */
  readonly completedAt: Float64Array;
  /** How long after its completion the event was written down, in seconds, rounded up. */
  readonly recordedAfter: Uint32Array;
  /** Number of the person in `people`; 0 is nobody known. */
  readonly person: Uint32Array;
  /** Number in `roles`; 0 is none known. */
  readonly role: Uint16Array;
  /** Number in `sides`; 0 is none known. */
  readonly side: Uint8Array;
};

/** What is known of each journey as a whole. */
export type JourneyColumns = {
  readonly ids: readonly string[];
  /** Rows of journey j: `offsets[j]` up to, not including, `offsets[j + 1]`. */
  readonly offsets: Uint32Array;
  /** 0 for still open, else 1 + the number in `endings`. */
  readonly ending: Uint8Array;
  readonly beganAt: Float64Array;
  /** When it ended; of one still open, until when it was looked at. */
  readonly endedAt: Float64Array;
  /** When the ending was known. A drift into no decision is known long after the last event. NaN of an open one. */
  readonly endKnownAt: Float64Array;
  /** Number in `organisations`; 0 is none known. */
  readonly organisation: Uint32Array;
};

/** Something known of each journey from its beginning: a number, or a word by its number in `words`. NaN where unknown. */
export type Trait = { readonly name: string; readonly words?: readonly string[]; readonly values: Float64Array };

/** The experience base in memory: plain data that can be passed to a worker. Never changed once gathered. */
export type Journeys = {
  readonly activities: readonly string[];
  readonly people: readonly string[];
  readonly roles: readonly string[];
  readonly sides: readonly string[];
  readonly endings: readonly string[];
  readonly organisations: readonly string[];
  readonly events: EventColumns;
  readonly journeys: JourneyColumns;
  readonly traits: readonly Trait[];
};

export const journeysIn = ({ journeys }: Journeys): number => journeys.ids.length;
export const eventsIn = ({ events }: Journeys): number => events.activity.length;

/** The time from the first to the last of all events, for "period of data". */
export function periodOf({ events }: Journeys): { readonly from: Moment; readonly to: Moment } | undefined {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const at of events.startedAt) if (at < from) from = at;
  for (const at of events.completedAt) if (at > to) to = at;
  return from <= to ? { from, to } : undefined;
}

/** How many bytes an event takes while the base is in memory. */
export function bytesPerEvent(base: Journeys): number {
  const columns = [...Object.values(base.events), base.journeys.offsets];
  return columns.reduce((sum, { byteLength }) => sum + byteLength, 0) / Math.max(1, eventsIn(base));
}
