import type { Chosen } from "../journeys/filter.ts";
import type { Journeys } from "../journeys/journeys.ts";
import { type QuantileWithin, quantilesWithin } from "../numbers/quantile.ts";
import { EdgeTable } from "./edge-table.ts";
import { eachFollow, eachJourney, eachOverlap, isInstant } from "./follow.ts";

/** `to` began after `from` was completed, with nothing begun and completed in between. Times in milliseconds. */
export type Edge = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of these, how many began at the very moment `from` began, so that their order is only that of the rows. */
  readonly atOnce: number;
  readonly meanMs: number;
  readonly medianMs: QuantileWithin;
  readonly p80Ms: QuantileWithin;
};

/** Two activities of which one began before the other was completed. */
export type Overlap = { readonly one: number; readonly other: number; readonly count: number };

/** The paths of the chosen journeys, laid over each other. */
export type JourneyMap = {
  readonly journeys: number;
  readonly events: number;
  /** How often each activity was done, by its number. */
  readonly done: Uint32Array;
  /** How often each activity came first, and last. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly edges: readonly Edge[];
  readonly overlaps: readonly Overlap[];
};

/** @param chosen the journeys to look at; all when left out */
export function mapOf(base: Journeys, chosen?: Chosen): JourneyMap {
  const instant = isInstant(base);
  return {
    ...countsOf(base, chosen),
    edges: edgesOf(base, chosen, instant),
    overlaps: instant ? [] : overlapsOf(base, chosen),
  };
}

function countsOf(base: Journeys, chosen: Chosen | undefined): Omit<JourneyMap, "edges" | "overlaps"> {
  const { activity } = base.events;
  const kinds = base.activities.length;
  const counts = { done: new Uint32Array(kinds), first: new Uint32Array(kinds), last: new Uint32Array(kinds) };
  let [journeys, events] = [0, 0];
  eachJourney(base, chosen, (start, end) => {
    journeys += 1;
    events += end - start;
    for (let row = start; row < end; row += 1) counts.done[activity[row]!]! += 1;
    counts.first[activity[start]!]! += 1;
    counts.last[activity[end - 1]!]! += 1;
  });
  return { journeys, events, ...counts };
}

function edgesOf(base: Journeys, chosen: Chosen | undefined, instant: boolean): Edge[] {
  const { activity, startedAt, completedAt } = base.events;
  const table = new EdgeTable(base.activities.length);
  eachFollow(base, chosen, instant, (from, to) => table.count(activity[from]!, activity[to]!));

  const starts = new Uint32Array(table.size + 1);
  for (let slot = 0; slot < table.size; slot += 1) starts[slot + 1] = starts[slot]! + table.counts[slot]!;
  const next = starts.slice();
  const gaps = new Float64Array(starts[table.size]!);
  const atOnce = new Uint32Array(table.size);
  eachFollow(base, chosen, instant, (from, to) => {
    const slot = table.slotOf(activity[from]!, activity[to]!);
    const start = startedAt[to]!;
    gaps[next[slot]!] = start - completedAt[from]!;
    next[slot]! += 1;
    if (start === startedAt[from]!) atOnce[slot]! += 1;
  });
  return table
    .pairs()
    .map((pair, slot) => ({ ...pair, atOnce: atOnce[slot]!, ...timesOf(gaps, starts[slot]!, starts[slot + 1]!) }))
    .toSorted((one, other) => other.count - one.count || one.from - other.from || one.to - other.to);
}

function timesOf(gaps: Float64Array, from: number, to: number): Pick<Edge, "count" | "meanMs" | "medianMs" | "p80Ms"> {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += gaps[at]!;
  const count = to - from;
  const [medianMs, p80Ms] = quantilesWithin(gaps, [0.5, 0.8], from, to);
  return { count, meanMs: sum / count, medianMs: medianMs!, p80Ms: p80Ms! };
}

function overlapsOf(base: Journeys, chosen: Chosen | undefined): Overlap[] {
  const { activity } = base.events;
  const table = new EdgeTable(base.activities.length);
  eachOverlap(base, chosen, (from, to) => {
    const [one, other] = [activity[from]!, activity[to]!];
    table.count(Math.min(one, other), Math.max(one, other));
  });
  return table
    .pairs()
    .map(({ from, to }, slot) => ({ one: from, other: to, count: table.counts[slot]! }))
    .toSorted((a, b) => b.count - a.count || a.one - b.one || a.other - b.other);
}
