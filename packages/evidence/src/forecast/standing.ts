import type { RowWriter } from "../hazard/rows.ts";
import { type TraitCode, traitCodesOf, traitColumns, traitWriter } from "../hazard/trait-codes.ts";
import { recordedAt } from "../journeys/as-of.ts";
import { type Journeys, type Moment, weekMs } from "../journeys/journeys.ts";

/** A journey looked at in a moment in which it was open. */
export type Landmark = { readonly journey: number; readonly at: Moment };

/** Moments of each journey, evenly from its beginning on, as long as it was open. */
export function landmarksEvery(base: Journeys, everyMs: number, isWanted: (journey: number) => boolean): Landmark[] {
  const { beganAt, endedAt, ids } = base.journeys;
  return ids.flatMap((_, journey) => {
    if (!isWanted(journey) || Number.isNaN(beganAt[journey])) return [];
    const count = Math.max(0, Math.ceil((endedAt[journey]! - beganAt[journey]!) / everyMs) - 1);
    return Array.from({ length: count }, (_, at) => ({ journey, at: beganAt[journey]! + (at + 1) * everyMs }));
  });
}

/** How a journey stands in a moment, from nothing but what was recorded by then. Times in weeks. */
export type Standing = {
  readonly age: number;
  readonly idle: number;
  /** How often each activity was done. */
  readonly done: Float64Array;
  readonly different: number;
  readonly events: number;
  readonly lately: number;
  readonly last: number | undefined;
  readonly people: number;
  readonly roles: number;
  readonly sides: number;
};

const latelyWeeks = 4;

export function standingOf({ events, journeys, activities }: Journeys, { journey, at }: Landmark): Standing {
  const done = new Float64Array(activities.length);
  const [people, roles, sides] = [new Set<number>(), new Set<number>(), new Set<number>()];
  let [count, lately, different, latest] = [0, 0, 0, journeys.beganAt[journey]!];
  let last: number | undefined;
  for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
    if (recordedAt(events, row) > at) continue;
    const activity = events.activity[row]!;
    if (done[activity] === 0) different += 1;
    done[activity]! += 1;
    count += 1;
    people.add(events.person[row]!);
    roles.add(events.role[row]!);
    sides.add(events.side[row]!);
    const completed = events.completedAt[row]!;
    if (completed > at - latelyWeeks * weekMs) lately += 1;
    if (completed < latest) continue;
    latest = completed;
    last = activity;
  }
  return {
    age: (at - journeys.beganAt[journey]!) / weekMs,
    idle: (at - latest) / weekMs,
    done,
    different,
    events: count,
    lately,
    last,
    people: people.size,
    roles: roles.size,
    sides: sides.size,
  };
}

const summaries = [
  "beginning",
  "age",
  "age, bent",
  "idle",
  "idle over age",
  "different",
  "different by age",
  "events",
  "lately",
  "people",
  "roles",
  "sides",
];

/** How standings become columns of a fit, learned from one base and good for any other; plain data. */
export type StandingCode = { readonly activities: readonly string[]; readonly traits: readonly TraitCode[] };

export const standingCodeOf = (base: Journeys): StandingCode => ({
  activities: base.activities,
  traits: traitCodesOf(base),
});

export const standingColumns = ({ activities, traits }: StandingCode): string[] => [
  ...summaries,
  ...activities,
  ...activities.map((name) => `${name} last`),
  ...traitColumns(traits),
];

/** Ready to write landmarks of the journeys of one base. Activities that were never seen in learning are left out. */
export function standingWriter(code: StandingCode, base: Journeys): (writer: RowWriter, landmark: Landmark) => void {
  const writeTraits = traitWriter(code.traits, base);
  const known = code.activities.map((name) => base.activities.indexOf(name));
  const firstLast = summaries.length + known.length;
  return (writer, landmark) => {
    const standing = standingOf(base, landmark);
    for (const [at, value] of summaryOf(standing).entries()) writer.cell(at, value);
    for (const [at, activity] of known.entries())
      writer.cell(summaries.length + at, Math.log2(1 + (standing.done[activity] ?? 0)));
    const last = standing.last === undefined ? -1 : known.indexOf(standing.last);
    if (last >= 0) writer.cell(firstLast + last, 1);
    writeTraits(writer, firstLast + known.length, landmark.journey);
  };
}

function summaryOf({ age, idle, different, events, lately, people, roles, sides }: Standing): number[] {
  const old = Math.log1p(age);
  const many = Math.log1p(different);
  return [
    1,
    old,
    old * old,
    Math.log1p(idle),
    Math.log1p(idle) - old,
    many,
    many * old,
    Math.log1p(events),
    Math.log1p(lately),
    Math.log1p(people),
    Math.log1p(roles),
    Math.log1p(sides),
  ];
}
