import type { Chosen } from "../journeys/filter.ts";
import { dayMs, type Journeys, type Moment, periodOf } from "../journeys/journeys.ts";
import { type IncidenceCurve, incidenceOf } from "../survival/aalen-johansen.ts";
import type { Spells } from "../survival/spell.ts";

/** How projects end, by days since they began: a band for each ending, and what is still open; always 1 together. */
export type EndingsCurve = IncidenceCurve & {
  readonly stillOpen: number;
  readonly period: { readonly from: Moment; readonly to: Moment } | undefined;
  readonly method: string;
};

const method =
  "Shares by Aalen and Johansen; each ending competes with the others; open projects count as long as they were looked at.";

export function endingsOf(base: Journeys, chosen?: Chosen): EndingsCurve {
  const spells = livesOf(base, chosen);
  return {
    ...incidenceOf(spells, base.endings.length),
    stillOpen: spells.ending.reduce((sum, ending) => sum + Number(ending === 0), 0),
    period: periodOf(base),
    method,
  };
}

/** The lives of the chosen journeys in days. One whose end lies before its beginning has none. */
export function livesOf({ journeys }: Journeys, chosen?: Chosen): Spells {
  const those = journeys.ids.flatMap((_, at) =>
    (!chosen || chosen[at] === 1) && journeys.endedAt[at]! >= journeys.beganAt[at]! ? [at] : [],
  );
  return {
    time: Float64Array.from(those, (at) => (journeys.endedAt[at]! - journeys.beganAt[at]!) / dayMs),
    ending: Uint8Array.from(those, (at) => journeys.ending[at]!),
  };
}
