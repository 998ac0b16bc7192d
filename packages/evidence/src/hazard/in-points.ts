import type { Journeys } from "../journeys/journeys.ts";
import { type Difference, differenceBy } from "./difference.ts";
import type { Finding } from "./finding.ts";
import type { Fit } from "./fit.ts";
import type { PersonWeeks } from "./person-weeks.ts";

/** A finding that was not refused. */
type Told = Extract<Finding, { readonly refused?: undefined }>;

const weeksAhead = 26;

/**
 * Says of each distinguishable finding by how much the chance of the ending differs half a year later, among projects that were
 * open in the week by which half of those who do it have done it. Ratios of weekly hazards say little to most people.
 */
export function inPoints(base: Journeys, findings: readonly Finding[], looked: PersonWeeks, fit: Fit): Finding[] {
  const told = findings.filter((finding): finding is Told => finding.refused === undefined);
  const effectOf = new Map(told.map(({ activity, ending, logRatio }) => [`${activity} ${ending}`, logRatio.estimate]));
  return findings.map((finding) => {
    if (finding.refused !== undefined || !finding.isDistinguishable) return finding;
    const difference = differenceFor(base, finding, effectOf, looked, fit);
    return difference ? { ...finding, difference } : finding;
  });
}

function differenceFor(
  base: Journeys,
  { activity, ending, logRatio }: Told,
  effectOf: ReadonlyMap<string, number>,
  looked: PersonWeeks,
  fit: Fit,
): Difference | undefined {
  const byWeek = usualWeek(looked, activity, base.activities.length);
  const untilWeek = Math.min(looked.curves.length, byWeek + weeksAhead);
  if (untilWeek <= byWeek) return undefined;
  const effects = base.endings.map((_, at) => effectOf.get(`${activity} ${at + 1}`) ?? 0);
  const reach = logRatio.high - logRatio.estimate;
  const difference = differenceBy(looked, fit, { activity, ending, byWeek, untilWeek, effects, reach });
  return difference.over > 0 ? difference : undefined;
}

/** The week by which half of the journeys in which it is done have it done. */
function usualWeek({ since, weeks }: PersonWeeks, activity: number, kinds: number): number {
  const firsts = Array.from(weeks, (_, journey) => since[journey * kinds + activity]!)
    .filter((week, journey) => week < weeks[journey]!)
    .toSorted((one, other) => one - other);
  return Math.max(1, firsts[Math.floor(firsts.length / 2)] ?? 1);
}
