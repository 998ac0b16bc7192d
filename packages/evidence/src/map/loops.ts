import type { Chosen } from "../journeys/filter.ts";
import type { Journeys } from "../journeys/journeys.ts";
import { quantileOf } from "../numbers/quantile.ts";
import { type Share, shareOf } from "../shares/wilson.ts";
import { eachJourney } from "./follow.ts";

/**
 * A way in which projects go round. `again`: the same activity twice in a row. `return`: an activity is taken up again after
 * others. `to and fro`: two people hand something to each other and back. `stop and start`: idle longer than nine in ten gaps
 * of all, then on again.
 */
export type LoopKind = "again" | "return" | "to and fro" | "stop and start";

export type Loop = {
  readonly kind: LoopKind;
  readonly times: number;
  /** How often it happens in a hundred projects. */
  readonly perHundred: number;
  /** In what share of the projects it happens at all. */
  readonly journeys: Share;
};

export function loopsOf(base: Journeys, chosen?: Chosen): Loop[] {
  const times: Record<LoopKind, number> = { again: 0, return: 0, "to and fro": 0, "stop and start": 0 };
  const journeys: Record<LoopKind, number> = { again: 0, return: 0, "to and fro": 0, "stop and start": 0 };
  const longGapMs = longGap(base, chosen);
  const seenIn = new Int32Array(base.activities.length).fill(-1);
  let all = 0;
  eachJourney(base, chosen, (start, end) => {
    const found = loopsIn(base, { start, end, longGapMs, seenIn, mark: all });
    all += 1;
    for (const kind of kinds) {
      times[kind] += found[kind];
      if (found[kind] > 0) journeys[kind] += 1;
    }
  });
  if (all === 0) return [];
  return kinds.map((kind) => ({
    kind,
    times: times[kind],
    perHundred: (100 * times[kind]) / all,
    journeys: shareOf(journeys[kind], all),
  }));
}

const kinds: readonly LoopKind[] = ["again", "return", "to and fro", "stop and start"];

/** The gap that nine in ten gaps between events stay below. */
function longGap(base: Journeys, chosen: Chosen | undefined): number {
  const { startedAt, completedAt } = base.events;
  const gaps: number[] = [];
  eachJourney(base, chosen, (start, end) => {
    for (let row = start + 1; row < end; row += 1) gaps.push(Math.max(0, startedAt[row]! - completedAt[row - 1]!));
  });
  return gaps.length === 0 ? Number.POSITIVE_INFINITY : quantileOf(Float64Array.from(gaps), 0.9);
}

type Stretch = {
  readonly start: number;
  readonly end: number;
  readonly longGapMs: number;
  /** For each activity the number of the journey in which it was last seen. */
  readonly seenIn: Int32Array;
  readonly mark: number;
};

function loopsIn({ events }: Journeys, { start, end, longGapMs, seenIn, mark }: Stretch): Record<LoopKind, number> {
  const found: Record<LoopKind, number> = { again: 0, return: 0, "to and fro": 0, "stop and start": 0 };
  const { activity, person, startedAt, completedAt } = events;
  for (let row = start; row < end; row += 1) {
    const here = activity[row]!;
    if (row > start) {
      if (activity[row - 1] === here) found.again += 1;
      else if (seenIn[here] === mark) found.return += 1;
      if (startedAt[row]! - completedAt[row - 1]! > longGapMs) found["stop and start"] += 1;
    }
    if (row > start + 1 && isToAndFro(person, row)) found["to and fro"] += 1;
    seenIn[here] = mark;
  }
  return found;
}

const isToAndFro = (person: Uint32Array, row: number): boolean =>
  person[row] !== 0 && person[row - 1] !== 0 && person[row] === person[row - 2] && person[row] !== person[row - 1];
