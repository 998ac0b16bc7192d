import type { Landmark } from "../forecast/standing.ts";
import { type Journeys, type Moment, periodOf } from "../journeys/journeys.ts";
import { type Share, shareOf } from "../shares/wilson.ts";
import {
  type Distances,
  distanceOf,
  distancesBetween,
  evenWeights,
  type Feature,
  features,
  type Prefix,
  prefixOf,
  rarityOf,
  type Weights,
} from "./likeness.ts";

/** A past project as it stood at the same age, how near it is, and in what it is most and least alike. */
export type Similar = {
  readonly journey: number;
  readonly distance: number;
  readonly alikeIn: readonly Feature[];
  readonly differsIn: readonly Feature[];
  /** 0 for still open. */
  readonly ending: number;
};

/** Projects like one, compared as they stood when they were as old as it is now. */
export type Likeness = {
  readonly nearest: readonly Similar[];
  /** How many projects the shares rest on, the nearer ones counting more. */
  readonly effective: number;
  /** Of those that ended: the share that came to each ending. */
  readonly endings: readonly Share[];
  readonly period: { readonly from: Moment; readonly to: Moment } | undefined;
};

const leastEffective = 20;
const sameAge = 0.75;

/**
 * The past projects most like one that is open. Compares beginnings with beginnings: a past project counts as it stood at the
 * same age, never with what came later; one that had ended by then does not count.
 *
 * @param among the journeys to look among, by number
 */
export function similarTo(
  base: Journeys,
  landmark: Landmark,
  among: readonly number[],
  weights: Weights = evenWeights,
): Likeness {
  const own = prefixOf(base, landmark);
  const rarity = rarityOf(base);
  const age = landmark.at - base.journeys.beganAt[landmark.journey]!;
  const scored = among
    .filter(
      (journey) =>
        journey !== landmark.journey && base.journeys.endedAt[journey]! > base.journeys.beganAt[journey]! + age,
    )
    .map((journey) => prefixOf(base, { journey, at: base.journeys.beganAt[journey]! + age }))
    .filter((prefix) => isAsFar(own, prefix))
    .map((prefix) => ({ prefix, distances: distancesBetween(base, rarity, own, prefix) }))
    .map((it) => ({ ...it, distance: distanceOf(it.distances, weights) }))
    .toSorted(
      (one, other) => one.distance - other.distance || one.prefix.landmark.journey - other.prefix.landmark.journey,
    );
  const { taken, effective } = enoughOf(scored);
  const nearest = taken.map(({ prefix, distances, distance, weight }) => ({
    ...told(base, prefix, distances, distance, weights),
    weight,
  }));
  const ended = nearest.filter(({ ending }) => ending > 0);
  const all = ended.reduce((sum, { weight }) => sum + weight, 0);
  const count = ended.length === 0 ? 0 : all ** 2 / ended.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const shareWith = (ending: number): number =>
    ended.reduce((sum, it) => sum + (it.ending === ending ? it.weight : 0), 0) / all;
  return {
    nearest: taken.map(({ prefix, distances, distance }) => told(base, prefix, distances, distance, weights)),
    effective,
    endings: count > 0 ? base.endings.map((_, at) => shareOf(Math.min(count, shareWith(at + 1) * count), count)) : [],
    period: periodOf(base),
  };
}

/** At least three quarters as much done, and at most a third more. */
function isAsFar(own: Prefix, other: Prefix): boolean {
  const [one, two] = [1 + own.standing.different, 1 + other.standing.different];
  return Math.min(one, two) / Math.max(one, two) >= sameAge;
}

type Scored = { readonly prefix: Prefix; readonly distances: Distances; readonly distance: number };

/**
 * As many of the nearest as make twenty effective ones, and all that are no farther; each counts by how much nearer it is than
 * the farthest.
 */
function enoughOf(scored: readonly Scored[]): { taken: (Scored & { weight: number })[]; effective: number } {
  if (scored.length === 0) return { taken: [], effective: 0 };
  for (let count = Math.min(leastEffective, scored.length); count <= scored.length; count += 5) {
    const farthest = scored[count - 1]!.distance;
    const reach = Math.max(1e-9, 1.2 * farthest);
    const taken = scored
      .slice(0, 1 + scored.findLastIndex(({ distance }) => distance <= farthest))
      .map((it) => ({ ...it, weight: Math.max(0.05, 1 - it.distance / reach) }));
    const [sum, squares] = taken.reduce(([a, b], { weight }) => [a + weight, b + weight * weight], [0, 0]);
    const effective = (sum * sum) / squares;
    if (effective >= leastEffective || count + 5 > scored.length) return { taken, effective };
  }
  return { taken: [], effective: 0 };
}

function told(
  { journeys }: Journeys,
  { landmark }: Prefix,
  distances: Distances,
  distance: number,
  weights: Weights,
): Similar {
  const ranked = features.filter((it) => weights[it] > 0).toSorted((one, other) => distances[one] - distances[other]);
  return {
    journey: landmark.journey,
    distance,
    alikeIn: ranked.slice(0, 3),
    differsIn: ranked.slice(-2),
    ending: journeys.ending[landmark.journey]!,
  };
}
