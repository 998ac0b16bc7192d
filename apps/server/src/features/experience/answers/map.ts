import { type Chosen, countOf } from "@cairn/evidence/journeys/filter.ts";
import { dayMs, type Journeys } from "@cairn/evidence/journeys/journeys.ts";
import { eachJourney } from "@cairn/evidence/map/follow.ts";
import { mapOf } from "@cairn/evidence/map/journey-map.ts";
import { loopsOf } from "@cairn/evidence/map/loops.ts";
import { pathsOf } from "@cairn/evidence/map/variants.ts";
import { type QuantileWithin, quantileOf } from "@cairn/evidence/numbers/quantile.ts";
import { shareOf } from "@cairn/evidence/shares/wilson.ts";
import type { KeptBase } from "./kept-base.ts";
import { standingOf } from "./looking.ts";
import { replayOf } from "./replay.ts";

const mostVariants = 50;
const longestPath = 200;

/**
 * The map of the chosen journeys; of them only those whose paths are frequent enough to make up the share asked for. Whole
 * journeys are left out, never single edges, so that what is shown is true of what is shown.
 */
export function journeyMap(kept: KeptBase, filtered: Chosen, coverage: number) {
  const { journeys: base } = kept;
  const { variants, of } = pathsOf(base, filtered);
  const shown = shownVariants(variants, coverage);
  const chosen = coverage >= 1 ? filtered : of.map((variant) => Number(variant >= 0 && variant < shown));
  const seen = Uint8Array.from(chosen);
  const map = mapOf(base, seen);
  const medianDays = firstDays(base, seen);
  const sideOf = usualSides(base);
  const names = base.activities;
  const replay = replayOf(
    base,
    seen,
    [...names.keys()].filter((at) => map.done[at]! > 0),
  );
  return {
    ...standingOf(kept, "follows", seen),
    activities: names.flatMap((name, at) => {
      if (map.done[at] === 0) return [];
      const side = sideOf[at]!;
      const counts = { times: map.done[at]!, first: map.first[at]!, last: map.last[at]! };
      return [{ name, ...counts, medianDay: medianDays[at]!, ...(side !== "" && { side }) }];
    }),
    edges: map.edges.map(({ from, to, count, atOnce, meanMs, medianMs, p80Ms }) => ({
      from: names[from]!,
      to: names[to]!,
      count,
      atOnce,
      meanDays: meanMs / dayMs,
      medianDays: medianMs.estimate / dayMs,
      p80Days: p80Ms.estimate / dayMs,
      medianWithin: inDays(medianMs),
      p80Within: inDays(p80Ms),
    })),
    overlaps: map.overlaps.map(({ one, other, count }) => ({ one: names[one]!, other: names[other]!, count })),
    loops: loopsOf(base, seen),
    variants: variants
      .slice(0, Math.min(shown, mostVariants))
      .map(({ example, count }) => ({ path: pathOf(base, example), count, journey: example })),
    variantsInAll: variants.length,
    ...(replay && { replay }),
    coverage: coverageIn(base, filtered, seen, variants.length - shown),
  };
}

const inDays = ({ low, high }: QuantileWithin) => ({
  low: low / dayMs,
  ...(high !== undefined && { high: high / dayMs }),
});

/** How many of the most frequent paths make up the share. */
function shownVariants(variants: readonly { readonly count: number }[], coverage: number): number {
  const all = variants.reduce((sum, { count }) => sum + count, 0);
  let [covered, shown] = [0, 0];
  while (shown < variants.length && covered < coverage * all) {
    covered += variants[shown]!.count;
    shown += 1;
  }
  return shown;
}

function coverageIn(base: Journeys, filtered: Chosen, seen: Chosen, variantsLeftOut: number) {
  const [all, events] = [countOf(filtered), eventsOf(base, filtered)];
  const none = { low: 0, estimate: 0, high: 0, of: 0 };
  return {
    journeys: all === 0 ? none : shareOf(countOf(seen), all),
    events: events === 0 ? none : shareOf(eventsOf(base, seen), events),
    variantsLeftOut,
  };
}

function eventsOf(base: Journeys, chosen: Chosen): number {
  let events = 0;
  eachJourney(base, chosen, (start, end) => {
    events += end - start;
  });
  return events;
}

function pathOf({ events, journeys, activities }: Journeys, journey: number): string[] {
  const [from, to] = [journeys.offsets[journey]!, journeys.offsets[journey + 1]!];
  return Array.from(
    events.activity.subarray(from, Math.min(to, from + longestPath)),
    (activity) => activities[activity]!,
  );
}

/** Of each activity the median of the days from the beginning of a journey to its first time. */
function firstDays(base: Journeys, chosen: Chosen): number[] {
  const { activity, startedAt } = base.events;
  const days = base.activities.map((): number[] => []);
  const seenIn = new Int32Array(base.activities.length).fill(-1);
  eachJourney(base, chosen, (start, end) => {
    for (let row = start; row < end; row += 1) {
      const here = activity[row]!;
      if (seenIn[here] === start) continue;
      seenIn[here] = start;
      days[here]!.push((startedAt[row]! - startedAt[start]!) / dayMs);
    }
  });
  return days.map((all) => (all.length === 0 ? 0 : quantileOf(Float64Array.from(all), 0.5)));
}

/** On which side each activity is mostly done. */
function usualSides({ events, activities, sides }: Journeys): string[] {
  const counts = activities.map(() => new Uint32Array(sides.length));
  for (const [row, activity] of events.activity.entries()) counts[activity]![events.side[row]!]! += 1;
  return counts.map((of) => sides[of.indexOf(Math.max(...of))] ?? "");
}
