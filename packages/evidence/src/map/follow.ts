import type { Chosen } from "../journeys/filter.ts";
import type { Journeys } from "../journeys/journeys.ts";

/** Sees two rows of one journey: what the row of `from` has to do with the one of `to`, which began later or at once. */
export type SeeRows = (from: number, to: number) => void;

/** Does every event begin and end in the same moment, so that none can overlap? */
export function isInstant({ events }: Journeys): boolean {
  const { startedAt, completedAt } = events;
  for (let row = 0; row < startedAt.length; row += 1) if (completedAt[row]! > startedAt[row]!) return false;
  return true;
}

/**
 * Shows each pair of which the second directly follows the first: it began when or after the first was completed, and
 * nothing else began and was completed between the two.
 *
 * Of all that was completed before the second began, that which began last always comes directly before it; another one does
 * if it was completed only after that one began.
 */
export function eachFollow(base: Journeys, chosen: Chosen | undefined, instant: boolean, see: SeeRows): void {
  eachJourney(base, chosen, (start, end) => {
    if (instant) for (let row = start + 1; row < end; row += 1) see(row - 1, row);
    else for (let row = start + 1; row < end; row += 1) followsInto(base, start, row, see);
  });
}

function followsInto({ events }: Journeys, start: number, to: number, see: SeeRows): void {
  const { startedAt, completedAt } = events;
  const beginning = startedAt[to]!;
  let latest = to - 1;
  while (latest >= start && completedAt[latest]! > beginning) latest -= 1;
  if (latest < start) return;
  see(latest, to);
  for (let row = latest - 1; row >= start; row -= 1) {
    const completed = completedAt[row]!;
    if (completed > startedAt[latest]! && completed <= beginning) see(row, to);
  }
}

/** Shows each pair of which the second began before the first was completed. */
export function eachOverlap(base: Journeys, chosen: Chosen | undefined, see: SeeRows): void {
  const { startedAt, completedAt } = base.events;
  eachJourney(base, chosen, (start, end) => {
    for (let to = start + 1; to < end; to += 1) {
      for (let row = start; row < to; row += 1) if (completedAt[row]! > startedAt[to]!) see(row, to);
    }
  });
}

/** Shows the rows of each chosen journey that has any. */
export function eachJourney({ journeys }: Journeys, chosen: Chosen | undefined, see: SeeRows): void {
  const { offsets } = journeys;
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    const [start, end] = [offsets[journey]!, offsets[journey + 1]!];
    if (start < end && (chosen === undefined || chosen[journey] === 1)) see(start, end);
  }
}
