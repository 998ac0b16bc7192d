import { z95 } from "../numbers/normal.ts";
import { leavingsOf, type Spells } from "./spell.ts";

/** From `time` on so large a share has not ended yet, with a 95 % interval. */
export type Remaining = {
  readonly time: number;
  readonly running: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
};

/** A curve of what remains, and how much stands behind it. */
export type RemainingCurve = { readonly of: number; readonly ended: number; readonly steps: readonly Remaining[] };

/**
 * The share not ended by each time, where those still running count as long as they were looked at.
 *
 * S(t) = Π (1 − d/n) over the times up to t; its variance by Greenwood's formula; the interval on the scale of log(−log S),
 * which stays within 0 and 1.
 *
 * @see Kaplan, E. L., Meier, P. (1958), J. Am. Stat. Assoc. 53(282), 457-481; Kalbfleisch, J. D., Prentice, R. L. (1980)
 */
export function remainingOf(spells: Spells): RemainingCurve {
  const steps: Remaining[] = [];
  let [share, greenwood, ended] = [1, 0, 0];
  const any: Spells = { time: spells.time, ending: spells.ending.map((ending) => Math.min(1, ending)) };
  for (const { time, running, ended: here } of leavingsOf(any, 1)) {
    const deaths = here[0]!;
    ended += deaths;
    share *= 1 - deaths / running;
    greenwood += deaths / (running * (running - deaths));
    steps.push({ time, running, share, ...bandOf(share, greenwood) });
  }
  return { of: spells.time.length, ended, steps };
}

function bandOf(share: number, greenwood: number): { readonly low: number; readonly high: number } {
  if (share <= 0) return { low: 0, high: 0 };
  const spread = (z95 * Math.sqrt(greenwood)) / Math.log(share);
  return { low: share ** Math.exp(-spread), high: share ** Math.exp(spread) };
}

/**
 * The first time by which at least this share has ended.
 *
 * @param share of 1
 * @returns undefined when so many have not ended within what was looked at
 */
export function timeBy({ steps }: RemainingCurve, share: number): number | undefined {
  return steps.find((step) => step.share <= 1 - share + 1e-12)?.time;
}

/** From when to when the first time lies by which a share has ended; `high` is undefined where it may come later than was looked at. */
export type TimeInterval = { readonly low: number; readonly high: number | undefined };

/**
 * The 95 % interval of {@link timeBy}: where the ends of the curve's band come to the share.
 *
 * @see Brookmeyer, R., Crowley, J. (1982), A confidence interval for the median survival time, Biometrics 38(1), 29-41
 */
export function timeIntervalBy({ steps }: RemainingCurve, share: number): TimeInterval | undefined {
  const left = 1 - share + 1e-12;
  const low = steps.find((step) => step.low <= left)?.time;
  return low === undefined ? undefined : { low, high: steps.find((step) => step.high <= left)?.time };
}

/** The share ended by `time`, with its interval. */
export function endedBy({ steps }: RemainingCurve, time: number): { low: number; estimate: number; high: number } {
  const step = steps.findLast((step) => step.time <= time);
  return step ? { low: 1 - step.high, estimate: 1 - step.share, high: 1 - step.low } : { low: 0, estimate: 0, high: 0 };
}
