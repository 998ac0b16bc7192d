import { ratesOf } from "../hazard/poisson.ts";
import { dayMs, type Journeys, weekMs } from "../journeys/journeys.ts";
import { twoSided, z90 } from "../numbers/normal.ts";
import { qValues } from "../shares/false-discovery.ts";

/**
 * How much more often a roadblock comes in the weeks after something than at other times of projects of the same age.
 * `ratio` with a 90 % interval; `after` and `otherwise` are how often it came, over so many weeks.
 */
export type Following = {
  readonly trigger: number;
  readonly roadblock: number;
  readonly ratio: { readonly low: number; readonly estimate: number; readonly high: number };
  readonly after: { readonly times: number; readonly weeks: number };
  readonly otherwise: { readonly times: number; readonly weeks: number };
  readonly q: number;
  readonly isDistinguishable: boolean;
};

/** Fewer times after the trigger say nothing. */
export const leastAfter = 20;
const ageBands = [4, 8, 16, 26, 52];

/**
 * Looks at every pair of a trigger and a roadblock. Roadblocks come again and again: rates of counts over weeks, by age, with
 * standard errors that let the weeks of one project hang together.
 *
 * @param roadblocks activities that stand for roadblocks
 * @param withinWeeks how long after a trigger counts as after it, from the next week on
 * @see Cook, R. J., Lawless, J. F. (2007), The Statistical Analysis of Recurrent Events, sections 3.4 and 3.6
 */
export function followingOf(base: Journeys, roadblocks: readonly number[], withinWeeks: number): Following[] {
  const weeks = weeksOf(base);
  const pairs = roadblocks.flatMap((roadblock) =>
    base.activities.flatMap((_, trigger) => {
      const found = trigger === roadblock ? undefined : lookAt(base, weeks, { trigger, roadblock, withinWeeks });
      return found ? [found] : [];
    }),
  );
  const q = qValues(pairs.map(({ p }) => p));
  return pairs
    .map(({ following }, at) => ({ ...following, q: q[at]!, isDistinguishable: q[at]! <= 0.1 }))
    .toSorted((one, other) => one.q - other.q);
}

type Weeks = { readonly journey: Uint32Array; readonly age: Uint16Array; readonly first: Uint32Array };

/** All weeks of all journeys, journey by journey. */
function weeksOf({ journeys }: Journeys): Weeks {
  const lengths = journeys.ids.map(
    (_, at) => Math.max(0, Math.ceil((journeys.endedAt[at]! - journeys.beganAt[at]!) / weekMs)) || 0,
  );
  const first = new Uint32Array(lengths.length + 1);
  for (const [at, length] of lengths.entries()) first[at + 1] = first[at]! + length;
  const journey = new Uint32Array(first[lengths.length]!);
  const age = new Uint16Array(journey.length);
  for (const [at, length] of lengths.entries()) {
    for (let week = 0; week < length; week += 1) {
      journey[first[at]! + week] = at;
      age[first[at]! + week] = week;
    }
  }
  return { journey, age, first };
}

type Pair = { readonly trigger: number; readonly roadblock: number; readonly withinWeeks: number };

function lookAt(base: Journeys, weeks: Weeks, { trigger, roadblock, withinWeeks }: Pair) {
  const count = new Float64Array(weeks.journey.length);
  const after = new Float64Array(weeks.journey.length);
  eachWeekOf(base, weeks, trigger, (week, last) => after.fill(1, week + 1, Math.min(last, week + 1 + withinWeeks)));
  eachWeekOf(base, weeks, roadblock, (week) => (count[week]! += 1));
  const times = [0, 0];
  const spent = [0, 0];
  for (const [week, is] of after.entries()) {
    times[is]! += count[week]!;
    spent[is]! += 1;
  }
  if (times[1]! < leastAfter || !(times[0]! > 0)) return undefined;
  const bands = ageBands.map((from) => Float64Array.from(weeks.age, (age) => (age >= from ? 1 : 0)));
  const columns = [
    new Float64Array(count.length).fill(1),
    after,
    ...bands.filter((band) => band.some((is) => is === 1)),
  ];
  const { at, standardError } = ratesOf(
    { count, exposure: new Float64Array(count.length).fill(1), columns },
    weeks.journey,
  );
  const [value, error] = [at[1]!, standardError[1]!];
  return {
    p: twoSided(value / error),
    following: {
      trigger,
      roadblock,
      ratio: { low: Math.exp(value - z90 * error), estimate: Math.exp(value), high: Math.exp(value + z90 * error) },
      after: { times: times[1]!, weeks: spent[1]! },
      otherwise: { times: times[0]!, weeks: spent[0]! },
    },
  };
}

/** Calls with each week in which an activity was completed, and where the weeks of its journey end. */
function eachWeekOf(
  { events, journeys }: Journeys,
  { first }: Weeks,
  activity: number,
  see: (week: number, last: number) => void,
): void {
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    const [start, last] = [first[journey]!, first[journey + 1]!];
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (events.activity[row] !== activity) continue;
      const week = start + Math.floor((events.completedAt[row]! - journeys.beganAt[journey]!) / (7 * dayMs));
      if (week >= start && week < last) see(week, last);
    }
  }
}
