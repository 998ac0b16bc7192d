import { firstTimeOf } from "../course/first-time.ts";
import type { Finding } from "../hazard/finding.ts";
import { chosenWhere } from "../journeys/filter.ts";
import { dayMs, type Journeys } from "../journeys/journeys.ts";
import { stageAt } from "../survival/aalen-johansen.ts";

/** So many of those that came so far had it by the same age. Counts, so that it can be said as "31 of 44". */
export type Had = { readonly had: number; readonly of: number };

/**
 * Something past projects did that this one neither did nor plans. A question to the customer, not advice: with how many of
 * those who succeeded, and of the others, had it at this age, since what everybody does only looks like a cause.
 */
export type Lack = {
  readonly activity: number;
  readonly score: number;
  readonly succeeded: Had;
  readonly others: Had;
  /** The share of successes that had it by now, with endings competing. */
  readonly usualByNow: number;
  readonly finding: Finding;
};

export type Plan = {
  readonly ageMs: number;
  /** Activities that are done or planned, by number. */
  readonly has: ReadonlySet<number>;
  /** The ending that is hoped for, from 1. */
  readonly ending: number;
};

/**
 * What this plan lacks: what goes with success even at the lower end of its interval, was usual by this age, and is not here.
 * Score = lower bound of the effect × share of successes that had it by now.
 */
export function lacksOf(base: Journeys, findings: readonly Finding[], plan: Plan): Lack[] {
  const { journeys } = base;
  const succeeded = chosenWhere(base, (at) => journeys.ending[at] === plan.ending);
  const others = chosenWhere(base, (at) => journeys.ending[at]! > 0 && journeys.ending[at] !== plan.ending);
  const days = plan.ageMs / dayMs;
  return findings
    .flatMap((finding): Lack[] => {
      if (finding.refused !== undefined || finding.ending !== plan.ending || plan.has.has(finding.activity)) return [];
      if (!finding.isDistinguishable || finding.fadesWithLag || finding.logRatio.low <= 0) return [];
      const isIt = (row: number): boolean => base.events.activity[row] === finding.activity;
      const usual = stageAt(firstTimeOf(base, isIt, succeeded), days, 1 + base.endings.length).by[0]!.estimate;
      return [
        {
          activity: finding.activity,
          score: finding.logRatio.low * usual,
          succeeded: hadBy(base, finding.activity, plan.ageMs, succeeded),
          others: hadBy(base, finding.activity, plan.ageMs, others),
          usualByNow: usual,
          finding,
        },
      ];
    })
    .toSorted((one, other) => other.score - one.score || one.activity - other.activity);
}

/** Of the chosen journeys still open at this age, how many had done it by then. */
function hadBy({ events, journeys }: Journeys, activity: number, ageMs: number, chosen: Uint8Array): Had {
  let [had, of] = [0, 0];
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    const by = journeys.beganAt[journey]! + ageMs;
    if (chosen[journey] !== 1 || journeys.endedAt[journey]! < by) continue;
    of += 1;
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (events.activity[row] !== activity || events.completedAt[row]! > by) continue;
      had += 1;
      break;
    }
  }
  return { had, of };
}
