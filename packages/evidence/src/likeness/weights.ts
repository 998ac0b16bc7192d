import { brierOf, lossOf, type Scored } from "../forecast/scores.ts";
import type { Landmark } from "../forecast/standing.ts";
import type { Journeys } from "../journeys/journeys.ts";
import { evenWeights, features, type Weights } from "./likeness.ts";
import { similarTo } from "./similar.ts";

/**
 * Which features make projects alike in how they end: the weights with which the nearest past projects best foretell an ending
 * (log loss), found by doubling and halving one weight after the other.
 *
 * @param landmarks past projects as they once stood, whose endings are known
 */
export function learnedWeights(
  base: Journeys,
  landmarks: readonly Landmark[],
  among: readonly number[],
  ending: number,
): Weights {
  let best = evenWeights;
  let least = lossWith(base, landmarks, among, ending, best);
  for (const feature of features) {
    for (const factor of [0, 0.5, 2, 4]) {
      const tried = normalised({ ...best, [feature]: best[feature] * factor });
      const loss = lossWith(base, landmarks, among, ending, tried);
      if (loss < least) [best, least] = [tried, loss];
    }
  }
  return best;
}

function normalised(weights: Weights): Weights {
  const sum = features.reduce((all, feature) => all + weights[feature], 0) || 1;
  return Object.fromEntries(features.map((feature) => [feature, weights[feature] / sum])) as Weights;
}

/** What the nearest projects would have foretold for these landmarks, and what came. */
export function foretoldBySimilar(
  base: Journeys,
  landmarks: readonly Landmark[],
  among: readonly number[],
  ending: number,
  weights: Weights,
): Scored[] {
  return landmarks.flatMap((landmark) => {
    const { endings } = similarTo(base, landmark, among, weights);
    const share = endings[ending - 1];
    if (!share) return [];
    const n = share.of;
    const chance = (share.estimate * n + 0.5) / (n + 1);
    return [{ chance, came: base.journeys.ending[landmark.journey] === ending }];
  });
}

function lossWith(
  base: Journeys,
  landmarks: readonly Landmark[],
  among: readonly number[],
  ending: number,
  weights: Weights,
): number {
  const all = foretoldBySimilar(base, landmarks, among, ending, weights);
  return all.reduce((sum, it) => sum + lossOf(it), 0) / Math.max(1, all.length);
}

/** May the endings of similar projects be shown? Only if they foretell no worse than the stage rates; else only the examples. */
export const maySayEndings = (similar: readonly Scored[], stageRates: readonly Scored[]): boolean =>
  brierOf(similar) <= brierOf(stageRates);
