/** An estimate with its standard error, and to which group of its like it belongs. */
export type Estimate = { readonly value: number; readonly standardError: number; readonly group: string };

/** The estimate drawn towards the mean of its group, with what is then uncertain about it. */
export type Drawn = { readonly value: number; readonly standardError: number };

/**
 * Draws estimates together within their groups, the uncertain ones most, so that what was rarely done cannot top a list by
 * chance.
 *
 * β_a ~ N(μ, τ²) within a group. Given τ, β̃ = μ + τ² / (τ² + se²) (β̂ − μ), with the variance τ² se² / (τ² + se²) and what
 * is uncertain of μ. How far the group is spread, τ, is itself uncertain: all its values count, each as likely as the
 * estimates make it. Taking only the likeliest would make intervals too narrow whenever that is zero.
 *
 * @see Rubin, D. B. (1981), Estimation in parallel randomized experiments, J. Educ. Stat. 6(4), 377-401; Gelman, A. et al.
 *   (2013), Bayesian Data Analysis, section 5.4, formulas 5.17 to 5.21
 */
export function drawnTogether(estimates: readonly Estimate[]): Drawn[] {
  const drawn: Drawn[] = estimates.map(({ value, standardError }) => ({ value, standardError }));
  for (const group of new Set(estimates.map(({ group }) => group))) {
    const places = estimates.flatMap((estimate, at) => (estimate.group === group ? [at] : []));
    if (places.length < fewest) continue;
    const spreads = spreadsOf(places.map((at) => estimates[at]!));
    for (const at of places) drawn[at] = drawnBy(spreads, estimates[at]!);
  }
  return drawn;
}

/** Of a group of three or fewer nothing can be learned: its estimates stay as they are. */
const fewest = 4;
const gridSteps = 60;

/** One way the group may be spread, and how likely that is. */
type Spread = { readonly mean: number; readonly meanVariance: number; readonly variance: number; readonly likely: number };

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

function drawnBy(spreads: readonly Spread[], { value, standardError }: Estimate): Drawn {
  const own = standardError ** 2;
  let [first, second] = [0, 0];
  for (const { mean, meanVariance, variance, likely } of spreads) {
    const kept = variance / (variance + own);
    const here = mean + kept * (value - mean);
    first += likely * here;
    second += likely * (here * here + kept * own + (1 - kept) ** 2 * meanVariance);
  }
  return { value: first, standardError: Math.sqrt(Math.max(0, second - first * first)) };
}
