import type { Chosen } from "../journeys/filter.ts";
import { dayMs, type Journeys } from "../journeys/journeys.ts";
import { eachJourney } from "../map/follow.ts";
import { remainingOf, type TimeInterval, timeBy, timeIntervalBy } from "../survival/kaplan-meier.ts";

/** How long something takes, in days; what is still going on counts as long as it has lasted. */
export type Length = {
  readonly of: number;
  /** The share of 1 that had not come to an end when it was last looked at. */
  readonly censored: number;
  readonly medianDays: number | undefined;
  readonly p80Days: number | undefined;
  readonly p95Days: number | undefined;
  /** The 95 % intervals of these. */
  readonly medianWithin: TimeInterval | undefined;
  readonly p80Within: TimeInterval | undefined;
  readonly p95Within: TimeInterval | undefined;
};

/** Something that began and is either over or was still going on when last looked at. */
export type Lasting = { readonly days: number; readonly isOver: boolean };

export function lengthOf(all: readonly Lasting[]): Length {
  const curve = remainingOf({
    time: Float64Array.from(all, ({ days }) => days),
    ending: Uint8Array.from(all, ({ isOver }) => (isOver ? 1 : 0)),
  });
  return {
    of: all.length,
    censored: all.length === 0 ? 0 : 1 - curve.ended / all.length,
    medianDays: timeBy(curve, 0.5),
    p80Days: timeBy(curve, 0.8),
    p95Days: timeBy(curve, 0.95),
    medianWithin: timeIntervalBy(curve, 0.5),
    p80Within: timeIntervalBy(curve, 0.8),
    p95Within: timeIntervalBy(curve, 0.95),
  };
}

/** How long an activity takes from its beginning to its completion, of those that were completed and took any time. */
export function activityLength(base: Journeys, activity: number, chosen?: Chosen): Length {
  const { events } = base;
  const all: Lasting[] = [];
  eachJourney(base, chosen, (start, end) => {
    for (let row = start; row < end; row += 1) {
      if (events.activity[row] !== activity || events.completedAt[row] === events.startedAt[row]) continue;
      all.push({ days: (events.completedAt[row]! - events.startedAt[row]!) / dayMs, isOver: true });
    }
  });
  return lengthOf(all);
}

/** How long journeys take to come to an ending of one of these numbers; to any other they count until then as not over. */
export function journeyLength({ journeys }: Journeys, endings: readonly number[], chosen?: Chosen): Length {
  const all = journeys.ids.flatMap((_, at): Lasting[] =>
    (!chosen || chosen[at] === 1) && journeys.endedAt[at]! >= journeys.beganAt[at]!
      ? [
          {
            days: (journeys.endedAt[at]! - journeys.beganAt[at]!) / dayMs,
            isOver: endings.includes(journeys.ending[at]!),
          },
        ]
      : [],
  );
  return lengthOf(all);
}
