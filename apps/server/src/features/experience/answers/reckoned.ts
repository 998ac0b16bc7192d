import { leaksIn } from "@cairn/evidence/forecast/leaks.ts";
import type { Finding as Found } from "@cairn/evidence/hazard/finding.ts";
import { findingsOf } from "@cairn/evidence/hazard/findings.ts";
import type { Journeys } from "@cairn/evidence/journeys/journeys.ts";
import { dayMs, journeysIn } from "@cairn/evidence/journeys/journeys.ts";
import { narrowed } from "@cairn/evidence/journeys/narrow.ts";
import { quantileOf } from "@cairn/evidence/numbers/quantile.ts";
import { followingOf } from "@cairn/evidence/roadblocks/following.ts";
import { surveyOf } from "../reading/survey.ts";
import type { KeptBase } from "./kept-base.ts";
import { known, standingOf } from "./looking.ts";
import { endedIn, leastForFindings } from "./summary.ts";

/** A figure, or how many finished journeys there are and how many it takes. */
export type Reckoned<Figure> = { readonly figure: Figure } | { readonly have: number; readonly need: number };

/** As many activities as can be told apart in reasonable time; the most frequent ones. */
const mostActivities = 60;
const [leastWeeks, mostWeeks] = [8, 104];

/** The numbers of the activities that are done in most journeys, those that are wanted before all others. */
export function frequentActivities(
  base: Journeys,
  leftOut: ReadonlySet<string> = new Set(),
  wanted: ReadonlySet<string> = new Set(),
): number[] {
  const ranked = surveyOf(base, undefined)
    .activities.filter(({ name }) => !leftOut.has(name))
    .toSorted((one, other) => Number(wanted.has(other.name)) - Number(wanted.has(one.name)));
  const names = new Set(ranked.slice(0, mostActivities).map(({ name }) => name));
  return base.activities.flatMap((name, at) => (names.has(name) ? [at] : []));
}

/** The base without what gives endings away, and with its most frequent activities only. */
export function learnable(base: Journeys, wanted: ReadonlySet<string> = new Set()) {
  const leaks = leaksIn(base);
  const names = (kind: "trait" | "activity") =>
    new Set(leaks.flatMap((leak) => (leak.kind === kind ? [leak.name] : [])));
  const leakingTraits = names("trait");
  const traits = base.traits.filter(({ name }) => !leakingTraits.has(name));
  return { leaks, base: narrowed({ ...base, traits }, frequentActivities(base, names("activity"), wanted)) };
}

export function findings(kept: KeptBase): Reckoned<object> {
  const have = endedIn(kept.journeys);
  if (have < leastForFindings) return { have, need: leastForFindings };
  const { base, leaks } = learnable(kept.journeys);
  const weeks = weeksFollowed(base);
  const told = findingsOf(base, { weeks, seed: kept.mark.version });
  return {
    figure: {
      ...standingOf(kept, "hazard"),
      ended: told.ended,
      weeks,
      findings: told.isClosed ? [] : told.findings.map((finding) => shown(finding, base)),
      activities: base.activities.length,
      activitiesInAll: kept.journeys.activities.length,
      looks: told.findings.length,
      warnings: {
        closed: told.isClosed,
        ...(told.pace.isUnexplained && { paceSpread: told.pace.spread }),
        journeysWithBursts: told.journeysWithBursts,
        leaks: leaks.map(({ kind, name, ending, tells }) => ({ kind, name, ending, tells })),
      },
    },
  };
}

/** Nine in ten journeys are over by then; what comes later rests on few. */
export function weeksFollowed({ journeys }: Journeys): number {
  const weeks = Float64Array.from(journeys.endedAt, (at, journey) => (at - journeys.beganAt[journey]!) / (7 * dayMs));
  const usual = quantileOf(
    weeks.filter((it) => it >= 0),
    0.9,
  );
  return Math.min(mostWeeks, Math.max(leastWeeks, Math.ceil(usual) || leastWeeks));
}

function shown(finding: Found, { activities, endings }: Journeys) {
  const about = {
    activity: activities[finding.activity]!,
    ending: endings[finding.ending - 1]!,
    behind: finding.behind,
  };
  if (finding.refused !== undefined) return { ...about, refused: finding.refused };
  const { low, estimate, high } = finding.logRatio;
  return {
    ...about,
    ratio: { low: Math.exp(low), estimate: Math.exp(estimate), high: Math.exp(high) },
    ...known({ q: finding.q, eValue: finding.eValue }),
    isDistinguishable: finding.isDistinguishable,
    fadesWithLag: finding.fadesWithLag,
    ...(finding.difference && { difference: finding.difference }),
  };
}

export function roadblocks(kept: KeptBase, withinWeeks: number): Reckoned<object> {
  const { journeys: whole } = kept;
  const wanted = whole.activities.flatMap((name, at) => (kept.roadblocks.includes(name) ? [at] : []));
  const base = narrowed(whole, [...new Set([...frequentActivities(whole), ...wanted])]);
  const numbers = base.activities.flatMap((name, at) => (kept.roadblocks.includes(name) ? [at] : []));
  const following = journeysIn(base) === 0 ? [] : followingOf(base, numbers, withinWeeks);
  return {
    figure: {
      ...standingOf(kept, "rates"),
      named: [...kept.roadblocks],
      withinWeeks,
      following: following
        .filter(({ q, ratio }) => Number.isFinite(q) && Number.isFinite(ratio.high))
        .map(({ trigger, roadblock, ratio, after, otherwise, q, isDistinguishable }) => ({
          after: base.activities[trigger]!,
          roadblock: base.activities[roadblock]!,
          ratio,
          timesAfter: after.times,
          weeksAfter: after.weeks,
          timesOtherwise: otherwise.times,
          weeksOtherwise: otherwise.weeks,
          q,
          isDistinguishable,
        })),
    },
  };
}
