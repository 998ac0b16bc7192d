import { choleskyOf, inverseDiagonal, solvedBy } from "../numbers/symmetric.ts";
import type { Rows } from "./rows.ts";
import { hessianFrom, Slope } from "./slope.ts";

/**
 * Coefficients of a multinomial logit of how things end: `at[ending * columns + column]`, against going on.
 * `standardError` beside each; `logLoss` is the mean over the rows, in nats, without the penalty.
 */
export type Fit = {
  readonly endings: number;
  readonly columns: number;
  readonly at: Float64Array;
  readonly standardError: Float64Array;
  readonly logLoss: number;
  readonly rounds: number;
};

/** How a fit is held. `ridge`: a penalty ½ · ridge · coefficient² for each coefficient, so that none runs away. */
export type Holding = {
  readonly ridge: number | Float64Array;
  /** Where to begin; zero when left out. */
  readonly from?: Float64Array;
  readonly rounds?: number;
  /** Weight of each journey, by its number: 0 leaves it out. For the bootstrap. */
  readonly weights?: Float64Array;
  /** Standard errors are half the work of a small fit; a bootstrap needs none. */
  readonly withErrors?: boolean;
};

const enoughGain = 1e-9;

/**
 * The most likely coefficients, by Newton's method with the whole Hessian; a step that makes it worse is halved.
 *
 * h_k = exp(η_k) / (1 + Σ_j exp(η_j)), η_k = x · β_k
 *
 * @throws RangeError when a Hessian cannot be factored, which a ridge above 0 prevents
 * @see Tutz, G., Schmid, M. (2016), Modeling Discrete Time-to-Event Data, chapter 8
 */
export function fitOf(rows: Rows, endings: number, holding: Holding): Fit {
  const size = endings * rows.columns;
  const ridge = typeof holding.ridge === "number" ? new Float64Array(size).fill(holding.ridge) : holding.ridge;
  const slope = new Slope(rows, endings, holding.weights);
  let at: Float64Array = holding.from?.slice() ?? new Float64Array(size);
  let loss = penalised(slope.take(at), at, ridge);
  let rounds = 0;
  let factor = factorOf(slope, ridge);
  for (let gain = Number.POSITIVE_INFINITY; rounds < (holding.rounds ?? 50) && gain > enoughGain * Math.abs(loss); ) {
    const step = solvedBy(factor, downhill(slope, at, ridge));
    const next = stepped(slope, { at, step, ridge, loss });
    rounds += 1;
    gain = loss - next.loss;
    ({ at, loss } = next);
    factor = factorOf(slope, ridge);
  }
  const standardError =
    holding.withErrors === false ? new Float64Array(0) : inverseDiagonal(factor, size).map(Math.sqrt);
  return { endings, columns: rows.columns, at, standardError, logLoss: slope.loss / slope.weight, rounds };
}

function factorOf(slope: Slope, ridge: Float64Array): Float64Array {
  const factor = choleskyOf(hessianFrom(slope, ridge), ridge.length);
  if (!factor) throw new RangeError("These columns hang together so much that no coefficients can be told apart.");
  return factor;
}

const penalised = (loss: number, at: Float64Array, ridge: Float64Array): number =>
  at.reduce((sum, value, place) => sum + 0.5 * ridge[place]! * value * value, loss);

const downhill = (slope: Slope, at: Float64Array, ridge: Float64Array): Float64Array =>
  slope.gradient.map((up, place) => up - ridge[place]! * at[place]!);

type Step = {
  readonly at: Float64Array;
  readonly step: Float64Array;
  readonly ridge: Float64Array;
  readonly loss: number;
};

/** The whole step, or a half, a quarter … of it until it is no worse. */
function stepped(slope: Slope, { at, step, ridge, loss }: Step): { at: Float64Array; loss: number } {
  for (let share = 1; share > 1e-4; share /= 2) {
    const next = at.map((value, place) => value + share * step[place]!);
    const reached = penalised(slope.take(next), next, ridge);
    if (reached <= loss + 1e-12 * Math.abs(loss)) return { at: next, loss: reached };
  }
  slope.take(at);
  return { at, loss };
}
