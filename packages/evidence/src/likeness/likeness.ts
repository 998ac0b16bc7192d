import { type Landmark, type Standing, standingOf } from "../forecast/standing.ts";
import { recordedAt } from "../journeys/as-of.ts";
import { type Journeys, weekMs } from "../journeys/journeys.ts";

/** In what two projects can be alike. */
export type Feature = "traits" | "activities" | "timing" | "latest steps" | "people" | "stall";
export const features: readonly Feature[] = ["traits", "activities", "timing", "latest steps", "people", "stall"];

/** How much each feature counts; together 1. */
export type Weights = Readonly<Record<Feature, number>>;
export const evenWeights: Weights = {
  traits: 1 / 6,
  activities: 1 / 6,
  timing: 1 / 6,
  "latest steps": 1 / 6,
  people: 1 / 6,
  stall: 1 / 6,
};

/** What is compared of a project at a moment, as far as it was recorded by then. */
export type Prefix = {
  readonly landmark: Landmark;
  readonly standing: Standing;
  /** Weeks from the beginning to the first time of each activity; NaN for not yet. */
  readonly firstWeek: Float64Array;
  readonly latest: readonly number[];
};

const latestSteps = 5;

export function prefixOf(base: Journeys, landmark: Landmark): Prefix {
  const { events, journeys, activities } = base;
  const firstWeek = new Float64Array(activities.length).fill(Number.NaN);
  const path: number[] = [];
  const [from, to] = [journeys.offsets[landmark.journey]!, journeys.offsets[landmark.journey + 1]!];
  for (let row = from; row < to; row += 1) {
    if (recordedAt(events, row) > landmark.at) continue;
    const activity = events.activity[row]!;
    path.push(activity);
    if (!Number.isNaN(firstWeek[activity]!)) continue;
    firstWeek[activity] = (events.completedAt[row]! - journeys.beganAt[landmark.journey]!) / weekMs;
  }
  return { landmark, standing: standingOf(base, landmark), firstWeek, latest: path.slice(-latestSteps) };
}

/** How rare each activity is among journeys: what everybody does says little. ln(n / n with it). */
export function rarityOf({ activities, events, journeys }: Journeys): Float64Array {
  const having = new Float64Array(activities.length);
  const lastIn = new Int32Array(activities.length).fill(-1);
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      const activity = events.activity[row]!;
      if (lastIn[activity] === journey) continue;
      lastIn[activity] = journey;
      having[activity]! += 1;
    }
  }
  return having.map((count) => Math.log((1 + journeys.ids.length) / (1 + count)) + 0.05);
}

/** How far two projects are apart in each feature, 0 to 1. */
export type Distances = Readonly<Record<Feature, number>>;

/** @see Gower, J. C. (1971), Biometrics 27(4), 857-871, for the traits; Levenshtein, V. I. (1966) for the latest steps */
export function distancesBetween(base: Journeys, rarity: Float64Array, one: Prefix, other: Prefix): Distances {
  return {
    traits: apartInTraits(base, one.landmark.journey, other.landmark.journey),
    activities: apartInActivities(rarity, one.firstWeek, other.firstWeek),
    timing: apartInTiming(one.firstWeek, other.firstWeek),
    "latest steps": editDistance(one.latest, other.latest) / latestSteps,
    people: apartInPeople(one.standing, other.standing),
    stall: Math.min(1, Math.abs(Math.log1p(one.standing.idle) - Math.log1p(other.standing.idle)) / 2),
  };
}

export const distanceOf = (distances: Distances, weights: Weights): number =>
  features.reduce((sum, feature) => sum + weights[feature] * distances[feature], 0);

/** Numbers as a share of the range they take, words as equal or not; what is not known of both is left out. */
function apartInTraits({ traits }: Journeys, one: number, other: number): number {
  let [sum, count] = [0, 0];
  for (const { words, values } of traits) {
    const [a, b] = [values[one]!, values[other]!];
    if (!Number.isFinite(a) || !Number.isFinite(b)) continue;
    count += 1;
    sum += words ? Number(a !== b) : Math.min(1, Math.abs(a - b) / rangeOf(values));
  }
  return count === 0 ? 0 : sum / count;
}

const ranges = new WeakMap<Float64Array, number>();

function rangeOf(values: Float64Array): number {
  const known = ranges.get(values);
  if (known !== undefined) return known;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const range = high > low ? high - low : 1;
  ranges.set(values, range);
  return range;
}

/** One less the cosine of what was done, each activity by its rarity. */
function apartInActivities(rarity: Float64Array, one: Float64Array, other: Float64Array): number {
  let [both, own, theirs] = [0, 0, 0];
  for (const [activity, weight] of rarity.entries()) {
    const [a, b] = [!Number.isNaN(one[activity]!), !Number.isNaN(other[activity]!)];
    const square = weight * weight;
    if (a) own += square;
    if (b) theirs += square;
    if (a && b) both += square;
  }
  if (own === 0 || theirs === 0) return own === theirs ? 0 : 1;
  return 1 - both / Math.sqrt(own * theirs);
}

/** How differently early what both did was done, on a logarithmic scale. */
function apartInTiming(one: Float64Array, other: Float64Array): number {
  let [sum, count] = [0, 0];
  for (const [activity, week] of one.entries()) {
    const theirs = other[activity]!;
    if (Number.isNaN(week) || Number.isNaN(theirs)) continue;
    sum += Math.min(1, Math.abs(Math.log1p(Math.max(0, week)) - Math.log1p(Math.max(0, theirs))) / 2);
    count += 1;
  }
  return count === 0 ? 0.5 : sum / count;
}

function apartInPeople(one: Standing, other: Standing): number {
  const apart = (a: number, b: number): number => Math.abs(Math.log1p(a) - Math.log1p(b));
  return Math.min(
    1,
    (apart(one.people, other.people) + apart(one.roles, other.roles) + apart(one.sides, other.sides)) / 2,
  );
}

function editDistance(one: readonly number[], other: readonly number[]): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, step] of one.entries()) {
    const next = [at + 1];
    for (const [place, theirs] of other.entries()) {
      next.push(Math.min(next[place]! + 1, row[place + 1]! + 1, row[place]! + Number(step !== theirs)));
    }
    row = next;
  }
  return row[other.length]!;
}
