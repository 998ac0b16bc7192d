import { z95 } from "../numbers/normal.ts";
import { type Leaving, leavingsOf, type Spells } from "./spell.ts";

/** The share that ended in one way by a time, with its standard error and 95 % interval. */
export type Incidence = {
  readonly estimate: number;
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
};

/** By `time`: how many were running just before, the share still open, and of each ending the share that came to it. */
export type Stage = {
  readonly time: number;
  readonly running: number;
  readonly open: number;
  readonly by: readonly Incidence[];
};

/** At every time the shares of all endings and of those still open add up to 1. */
export type IncidenceCurve = { readonly of: number; readonly stages: readonly Stage[] };

/**
 * How spells end, one ending competing with the others, where those still running count as long as they were looked at.
 *
 * F_k(t) = Σ S(s−) d_k(s) / n(s) over the times s up to t. Its variance by the delta method; the interval on the scale of
 * log(−log(1 − F)).
 *
 * @param endings how many different endings there are
 * @see Aalen, O. O., Johansen, S. (1978), Scand. J. Statist. 5(3), 141-150; for the variance Marubini, E., Valsecchi, M. G.
 *   (1995), Analysing Survival Data from Clinical Trials, section 10.2
 */
export function incidenceOf(spells: Spells, endings: number): IncidenceCurve {
  const leavings = leavingsOf(spells, endings);
  const sums = Array.from({ length: endings }, () => new VarianceSums());
  const stages: Stage[] = [];
  let open = 1;
  for (const leaving of leavings) {
    const before = open;
    const ended = leaving.ended.reduce((sum, it) => sum + it, 0);
    open *= 1 - ended / leaving.running;
    const by = sums.map((sum, ending) => sum.after(leaving, ending, before, ended));
    stages.push({ time: leaving.time, running: leaving.running, open, by });
  }
  return { of: spells.time.length, stages };
}

/**
 * The delta-method variance of F_k(t) is
 * Σ (F(t) − F(s))² d/(n(n−d)) + Σ S(s−)² d_k(n−d_k)/n³ − 2 Σ (F(t) − F(s)) S(s−) d_k/n².
 * Written out in powers of F(t), it needs only sums that grow with s.
 */
class VarianceSums {
  #share = 0;
  #a0 = 0;
  #a1 = 0;
  #a2 = 0;
  #own = 0;
  #c0 = 0;
  #c1 = 0;

  after({ running, ended }: Leaving, ending: number, openBefore: number, allEnded: number): Incidence {
    const own = ended[ending]!;
    this.#share += (openBefore * own) / running;
    const left = running - allEnded;
    const hazard = left > 0 ? allEnded / (running * left) : 0;
    this.#a0 += hazard;
    this.#a1 += hazard * this.#share;
    this.#a2 += hazard * this.#share ** 2;
    this.#own += (openBefore ** 2 * own * (running - own)) / running ** 3;
    this.#c0 += (openBefore * own) / running ** 2;
    this.#c1 += (this.#share * openBefore * own) / running ** 2;
    const share = this.#share;
    const spread = share * share * this.#a0 - 2 * share * this.#a1 + this.#a2;
    return withBand(share, spread + this.#own - 2 * (share * this.#c0 - this.#c1));
  }
}

function withBand(estimate: number, variance: number): Incidence {
  const standardError = Math.sqrt(Math.max(0, variance));
  if (estimate <= 0 || estimate >= 1) return { estimate, standardError, low: estimate, high: estimate };
  const spread = (z95 * standardError) / ((1 - estimate) * Math.log(1 - estimate));
  return {
    estimate,
    standardError,
    low: 1 - (1 - estimate) ** Math.exp(spread),
    high: 1 - (1 - estimate) ** Math.exp(-spread),
  };
}

/** The state at `time`. Nothing has ended before the first stage. */
export function stageAt({ of, stages }: IncidenceCurve, time: number, endings: number): Stage {
  const stage = stages.findLast((stage) => stage.time <= time);
  const none: Incidence = { estimate: 0, standardError: 0, low: 0, high: 0 };
  return stage ?? { time: 0, running: of, open: 1, by: Array.from({ length: endings }, () => none) };
}
