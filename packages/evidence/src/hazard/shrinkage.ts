import { reachOf } from "./reach.ts";

/** An estimate with its standard error, and to which group of its like it belongs. */
export type Estimate = { readonly value: number; readonly standardError: number; readonly group: string };

/** The estimate drawn towards the mean of its group, and how far its interval reaches to either side. */
export type Drawn = { readonly value: number; readonly reach: number };

/**
 * Draws estimates together within their groups, the uncertain ones most, so that what was rarely done cannot top a list by
 * chance.
 *
 * β̃ = μ + κ (β̂ − μ), κ = τ² / (τ² + se²), with the mean μ and the variance τ² of the group's true values. How far these
 * are spread is itself uncertain: τ² is the mean over all spreads, each as likely as the estimates make it. The interval does
 * not take the true values for normally distributed, which half of nothing and half of something never is: it reaches
 * {@link reachOf} times κ se, so that on average over the group 9 in 10 (or 95 in 100) intervals cover, whatever its shape.
 *
 * @param miss how many intervals may miss, as a share of 1: 0.1 for intervals of 90 %
 * @see Rubin, D. B. (1981), Estimation in parallel randomized experiments, J. Educ. Stat. 6(4), 377-401; Gelman, A. et al.
 *   (2013), Bayesian Data Analysis, section 5.4, for the group; Armstrong, T. B., Kolesár, M.,
 *   Plagborg-Møller, M. (2022), Robust empirical Bayes confidence intervals, Econometrica 90(6), 2567-2602, for the interval
 */
export function drawnTogether(estimates: readonly Estimate[], miss: number): Drawn[] {
  const alone = reachOf(0, miss);
  const drawn: Drawn[] = estimates.map(({ value, standardError }) => ({ value, reach: alone * standardError }));
  for (const group of new Set(estimates.map(({ group }) => group))) {
    const places = estimates.flatMap((estimate, at) => (estimate.group === group ? [at] : []));
    if (places.length < fewest) continue;
    const like = groupFrom(spreadsOf(places.map((at) => estimates[at]!)));
    for (const at of places) drawn[at] = drawnBy(like, estimates[at]!, miss);
  }
  return drawn;
}

/** Of a group of three or fewer nothing can be learned: its estimates stay as they are. */
const fewest = 4;
const gridSteps = 60;

/** One way the group may be spread, and how likely that is. */
type Spread = {
  readonly mean: number;
  readonly meanVariance: number;
  readonly variance: number;
  readonly likely: number;
};

/** Spreads from none up to twice the widest that the estimates suggest, each as likely as any other before seeing them. */
function spreadsOf(group: readonly Estimate[]): Spread[] {
  const middle = group.reduce((sum, { value }) => sum + value, 0) / group.length;
  const scatter = Math.sqrt(group.reduce((sum, { value }) => sum + (value - middle) ** 2, 0) / (group.length - 1));
  const logs: number[] = [];
  const spreads = Array.from({ length: gridSteps }, (_, step) => {
    const deviation = (2 * scatter * step) / (gridSteps - 1);
    const { mean, precision, log } = likelihoodOf(group, deviation ** 2);
    logs.push(log);
    return { mean, meanVariance: 1 / precision, variance: deviation ** 2 };
  });
  const most = Math.max(...logs);
  const sum = logs.reduce((all, log) => all + Math.exp(log - most), 0);
  return spreads.map((spread, at) => ({ ...spread, likely: Math.exp(logs[at]! - most) / sum }));
}

/** How likely the estimates are with this variance of the group, whatever its mean (restricted likelihood). */
function likelihoodOf(group: readonly Estimate[], variance: number): { mean: number; precision: number; log: number } {
  let [precision, sum, log] = [0, 0, 0];
  for (const { value, standardError } of group) {
    const own = variance + standardError ** 2;
    precision += 1 / own;
    sum += value / own;
    log -= Math.log(own) / 2;
  }
  const mean = sum / precision;
  for (const { value, standardError } of group) log -= (value - mean) ** 2 / (2 * (variance + standardError ** 2));
  return { mean, precision, log: log - Math.log(precision) / 2 };
}

type Group = { readonly mean: number; readonly meanVariance: number; readonly variance: number };

function groupFrom(spreads: readonly Spread[]): Group {
  const over = (of: (spread: Spread) => number): number => spreads.reduce((sum, it) => sum + it.likely * of(it), 0);
  return {
    mean: over(({ mean }) => mean),
    meanVariance: over(({ meanVariance }) => meanVariance),
    variance: over(({ variance }) => variance),
  };
}

function drawnBy({ mean, meanVariance, variance }: Group, { value, standardError }: Estimate, miss: number): Drawn {
  const own = standardError ** 2;
  if (variance === 0) return { value: mean, reach: reachOf(0, miss) * Math.sqrt(meanVariance) };
  const kept = variance / (variance + own);
  const still = Math.sqrt(kept * kept * own + (1 - kept) ** 2 * meanVariance);
  const pulled = ((1 - kept) ** 2 * variance) / (still * still);
  return { value: mean + kept * (value - mean), reach: reachOf(pulled, miss) * still };
}
