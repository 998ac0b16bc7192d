/** An estimate with its standard error, and to which group of its like it belongs. */
export type Estimate = { readonly value: number; readonly standardError: number; readonly group: string };

/** The estimate drawn towards the mean of its group, with what is then uncertain about it. */
export type Drawn = { readonly value: number; readonly standardError: number };

/**
 * Draws estimates together within their groups, the uncertain ones most, so that what was rarely done cannot top a list by
 * chance.
 *
 * β_a ~ N(μ, τ²) within a group; μ and τ² are those that make the estimates most likely (restricted); then
 * β̃ = μ + τ² / (τ² + se²) (β̂ − μ), and its variance τ² se² / (τ² + se²) plus what is uncertain of μ.
 *
 * @see Efron, B., Morris, C. (1975), J. Am. Stat. Assoc. 70(350), 311-319; for τ² Paule, R. C., Mandel, J. (1982), J. Res.
 *   National Bureau of Standards 87(5), 377-385
 */
export function drawnTogether(estimates: readonly Estimate[]): Drawn[] {
  const spreads = new Map<string, Spread>();
  for (const group of new Set(estimates.map(({ group }) => group))) {
    spreads.set(group, spreadOf(estimates.filter((it) => it.group === group)));
  }
  return estimates.map(({ value, standardError, group }) => {
    const { mean, variance, meanVariance } = spreads.get(group)!;
    const own = standardError ** 2;
    if (!Number.isFinite(own)) return { value: mean, standardError: Math.sqrt(variance + meanVariance) };
    const kept = variance / (variance + own);
    return {
      value: mean + kept * (value - mean),
      standardError: Math.sqrt(kept * own + (1 - kept) ** 2 * meanVariance),
    };
  });
}

type Spread = { readonly mean: number; readonly variance: number; readonly meanVariance: number };

const fewest = 4;

/** Of a group of three or fewer nothing can be learned: its estimates stay as they are. */
function spreadOf(group: readonly Estimate[]): Spread {
  const known = group.filter(({ standardError }) => Number.isFinite(standardError));
  if (known.length < fewest) return { mean: 0, variance: Number.MAX_VALUE, meanVariance: 0 };
  let [low, high] = [
    0,
    known.reduce((most, { value, standardError }) => Math.max(most, value ** 2, standardError ** 2), 1e-6),
  ];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (scatterAt(known, middle).scatter > known.length - 1) low = middle;
    else high = middle;
  }
  const variance = (low + high) / 2;
  const { mean, precision } = scatterAt(known, variance);
  return { mean, variance, meanVariance: 1 / precision };
}

function scatterAt(group: readonly Estimate[], variance: number): { mean: number; precision: number; scatter: number } {
  let [precision, sum] = [0, 0];
  for (const { value, standardError } of group) {
    const weight = 1 / (variance + standardError ** 2);
    precision += weight;
    sum += weight * value;
  }
  const mean = sum / precision;
  const scatter = group.reduce(
    (all, { value, standardError }) => all + (value - mean) ** 2 / (variance + standardError ** 2),
    0,
  );
  return { mean, precision, scatter };
}
