import { type Chosen, countOf } from "../journeys/filter.ts";
import { dayMs, type Journeys } from "../journeys/journeys.ts";
import { eachJourney } from "../map/follow.ts";
import { type IncidenceCurve, incidenceOf } from "../survival/aalen-johansen.ts";

/**
 * When something first happens in a project, by days since it began: ending 1 is that it happened, the others that the project
 * ended without it. Projects still open without it count as long as they were looked at.
 */
export type FirstTime = IncidenceCurve & { readonly happened: number };

/** When the first event came for which `isIt` says yes, by its row. */
export function firstTimeOf(base: Journeys, isIt: (row: number) => boolean, chosen?: Chosen): FirstTime {
  const { events, journeys } = base;
  const firsts = new Float64Array(journeys.ids.length).fill(Number.POSITIVE_INFINITY);
  for (let journey = 0; journey < firsts.length; journey += 1) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (isIt(row)) firsts[journey] = Math.min(firsts[journey]!, events.startedAt[row]!);
    }
  }
  const those = [...firsts.keys()].filter(
    (at) => (!chosen || chosen[at] === 1) && journeys.endedAt[at]! >= journeys.beganAt[at]!,
  );
  const isFirst = (at: number): boolean => firsts[at]! <= journeys.endedAt[at]!;
  const spells = {
    time: Float64Array.from(
      those,
      (at) => Math.max(0, Math.min(firsts[at]!, journeys.endedAt[at]!) - journeys.beganAt[at]!) / dayMs,
    ),
    ending: Uint8Array.from(those, (at) =>
      isFirst(at) ? 1 : journeys.ending[at] === 0 ? 0 : 1 + journeys.ending[at]!,
    ),
  };
  return { ...incidenceOf(spells, 1 + base.endings.length), happened: those.filter(isFirst).length };
}

/** When people in a role first take part. */
export const roleComesIn = (base: Journeys, role: number, chosen?: Chosen): FirstTime =>
  firstTimeOf(base, (row) => base.events.role[row] === role, chosen);

/** When an activity is first begun. */
export const activityComes = (base: Journeys, activity: number, chosen?: Chosen): FirstTime =>
  firstTimeOf(base, (row) => base.events.activity[row] === activity, chosen);

/** How much of what was done in each week since the beginning was done by each role: `[week][role]`, shares of 1. */
export function effortByWeek(
  base: Journeys,
  weeks: number,
  chosen?: Chosen,
): { readonly of: number; readonly shares: number[][] } {
  const { events, journeys } = base;
  const counts = Array.from({ length: weeks }, () => base.roles.map(() => 0));
  eachJourney(base, chosen, (start, end) => {
    const began = events.startedAt[start]!;
    for (let row = start; row < end; row += 1) {
      const week = Math.floor((events.startedAt[row]! - began) / (7 * dayMs));
      if (week < weeks) counts[week]![events.role[row]!]! += 1;
    }
  });
  const shares = counts.map((roles) => {
    const all = Math.max(
      1,
      roles.reduce((sum, it) => sum + it, 0),
    );
    return roles.map((count) => count / all);
  });
  return { of: chosen ? countOf(chosen) : journeys.ids.length, shares };
}
