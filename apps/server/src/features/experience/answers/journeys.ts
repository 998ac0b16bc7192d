import { type Chosen, chosenWith, inBoth } from "@cairn/evidence/journeys/filter.ts";
import { dayMs, type Journeys, journeysIn, type Moment } from "@cairn/evidence/journeys/journeys.ts";
import { similarTo } from "@cairn/evidence/likeness/similar.ts";
import { endingWord, type KeptBase } from "./kept-base.ts";
import { standingOf } from "./looking.ts";

const [mostListed, mostSteps] = [200, 2000];
/** Resting on fewer, shares say nothing; the examples still do. Rounded: it is reckoned from weights. */
const leastEffective = 19.5;

export function journeyList(kept: KeptBase, filtered: Chosen, activity: string | undefined) {
  const { journeys: base } = kept;
  const chosen =
    activity === undefined ? filtered : inBoth(filtered, chosenWith(base, base.activities.indexOf(activity)));
  const listed = [...chosen.keys()].filter((at) => chosen[at] === 1).slice(0, mostListed);
  return {
    ...standingOf(kept, "counted", chosen),
    journeys: listed.map((journey) => ({
      journey,
      ending: endingWord(base, journey),
      days: daysOf(base, journey),
      events: base.journeys.offsets[journey + 1]! - base.journeys.offsets[journey]!,
    })),
  };
}

const daysOf = ({ journeys }: Journeys, at: number): number => {
  const days = (journeys.endedAt[at]! - journeys.beganAt[at]!) / dayMs;
  return Number.isFinite(days) ? Math.max(0, days) : 0;
};

/** @returns undefined when there is no journey of this number */
export function journey(kept: KeptBase, number: number) {
  const { journeys: base } = kept;
  if (!isThere(base, number)) return undefined;
  const { events, roles, sides, journeys } = base;
  const began = journeys.beganAt[number]!;
  const [from, to] = [journeys.offsets[number]!, journeys.offsets[number + 1]!];
  const people: number[] = [0];
  const chosen = new Uint8Array(journeysIn(base));
  chosen[number] = 1;
  // One journey's own days would say when it was; its period is that of the base.
  const { period: _, ...standing } = standingOf(kept, "counted", chosen);
  return {
    ...standing,
    journey: number,
    ending: endingWord(base, number),
    days: daysOf(base, number),
    began: quarterOf(began),
    traits: base.traits.flatMap(({ name, words, values }) => {
      const value = values[number]!;
      return Number.isNaN(value) ? [] : [{ name, value: words ? words[value]! : `${value}` }];
    }),
    steps: Array.from({ length: Math.min(mostSteps, to - from) }, (_, at) => {
      const row = from + at;
      const [role, side, person] = [roles[events.role[row]!]!, sides[events.side[row]!]!, events.person[row]!];
      if (!people.includes(person)) people.push(person);
      return {
        activity: base.activities[events.activity[row]!]!,
        day: (events.startedAt[row]! - began) / dayMs,
        completedDay: (events.completedAt[row]! - began) / dayMs,
        ...(role !== "" && { role }),
        ...(side !== "" && { side }),
        ...(person !== 0 && { person: people.indexOf(person) }),
      };
    }),
  };
}

const isThere = (base: Journeys, number: number): boolean =>
  Number.isInteger(number) && number >= 0 && number < journeysIn(base) && !Number.isNaN(base.journeys.beganAt[number]);

function quarterOf(moment: Moment): string {
  const date = new Date(moment);
  return `${date.getUTCFullYear()}-Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

/** @returns undefined when there is no journey of this number */
export function similar(kept: KeptBase, number: number, day: number) {
  const { journeys: base } = kept;
  if (!isThere(base, number)) return undefined;
  const landmark = { journey: number, at: base.journeys.beganAt[number]! + day * dayMs };
  const among = base.journeys.ids.flatMap((_, at) => (Number.isNaN(base.journeys.beganAt[at]) ? [] : [at]));
  const { nearest, effective, endings } = similarTo(base, landmark, among);
  return {
    ...standingOf(kept, "likeness"),
    journey: number,
    day,
    effective,
    endings: effective < leastEffective ? [] : endings.map((share, at) => ({ ending: base.endings[at]!, ...share })),
    nearest: nearest.slice(0, 30).map(({ journey: other, distance, alikeIn, differsIn }) => ({
      journey: other,
      distance,
      alikeIn: [...alikeIn],
      differsIn: [...differsIn],
      ending: endingWord(base, other),
    })),
  };
}
