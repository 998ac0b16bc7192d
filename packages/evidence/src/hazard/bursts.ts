import { dayMs, type Journeys } from "../journeys/journeys.ts";

/** Events that were written down in a heap, by row, and in how many journeys that happened. */
export type Bursts = { readonly rows: Uint8Array; readonly journeys: number };

const leastInBurst = 8;
const withinMs = 2 * dayMs;
const timesUsual = 6;

/**
 * Events of which so many fall into two days of a journey that it is more likely a matter of writing than of doing: at least
 * eight, and at least six times what such a span of that journey usually holds. They are not counted as done, since whoever
 * is measured by activity will sooner or later write some down.
 */
export function burstsIn({ events, journeys }: Journeys): Bursts {
  const rows = new Uint8Array(events.activity.length);
  let found = 0;
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    const [start, end] = [journeys.offsets[journey]!, journeys.offsets[journey + 1]!];
    const least = leastIn(end - start, journeys.endedAt[journey]! - journeys.beganAt[journey]!);
    let any = false;
    for (let from = start, to = start; from < end; from += 1) {
      while (to < end && events.startedAt[to]! <= events.startedAt[from]! + withinMs) to += 1;
      if (to - from < least) continue;
      rows.fill(1, from, to);
      any = true;
    }
    if (any) found += 1;
  }
  return { rows, journeys: found };
}

/** How many in one span make a burst in a journey of so many events over so long. */
function leastIn(events: number, lengthMs: number): number {
  const usual = events / Math.max(1, lengthMs / withinMs);
  return Math.max(leastInBurst, timesUsual * usual);
}
