import type { Chosen } from "@cairn/evidence/journeys/filter.ts";
import { dayMs, type Journeys, journeysIn } from "@cairn/evidence/journeys/journeys.ts";
import { quantileOf } from "@cairn/evidence/numbers/quantile.ts";

const moments = 60;
/** With more, nobody could follow it. */
const mostActivities = 200;
/** What a few long ones still do behind everybody's back is not waited for. */
const mostOver = 0.95;

/** By days since they began: how many projects had last begun which activity, and how many had ended. */
export type Replay = {
  readonly days: readonly number[];
  /** For each day and each of the activities, in their order. */
  readonly standing: readonly (readonly number[])[];
  readonly ended: readonly number[];
};

/**
 * Where projects stood, day by day, until nearly all of them were over or lost from sight. One that was lost from sight counts
 * nowhere any more.
 *
 * @param shown the activities that are shown, by number
 * @returns undefined where there is nothing to follow
 */
export function replayOf(base: Journeys, chosen: Chosen, shown: readonly number[]): Replay | undefined {
  const { journeys } = base;
  const those = Array.from({ length: journeysIn(base) }, (_, at) => at).filter(
    (at) => chosen[at] === 1 && journeys.endedAt[at]! >= journeys.beganAt[at]!,
  );
  const lengths = Float64Array.from(those, (at) => (journeys.endedAt[at]! - journeys.beganAt[at]!) / dayMs);
  const last = Math.ceil(quantileOf(lengths, mostOver));
  if (those.length === 0 || shown.length > mostActivities || !(last > 0)) return undefined;
  const days = [...new Set(Array.from({ length: moments + 1 }, (_, at) => Math.round((last * at) / moments)))];
  const place = new Int32Array(base.activities.length).fill(-1);
  for (const [at, activity] of shown.entries()) place[activity] = at;
  const standing = days.map(() => shown.map(() => 0));
  const ended = days.map(() => 0);
  for (const journey of those) {
    for (const [at, where] of whereabouts(base, journey, days).entries()) {
      if (where === "ended") ended[at]! += 1;
      else if (where >= 0 && place[where]! >= 0) standing[at]![place[where]!]! += 1;
    }
  }
  return { days, standing, ended };
}

/** Day by day the activity that was last begun, by number; -1 before the first and once it is lost from sight. */
function whereabouts({ journeys, events }: Journeys, journey: number, days: readonly number[]): (number | "ended")[] {
  const [began, until] = [journeys.beganAt[journey]!, journeys.endedAt[journey]!];
  const [first, end] = [journeys.offsets[journey]!, journeys.offsets[journey + 1]!];
  let row = first;
  return days.map((day) => {
    const moment = began + day * dayMs;
    while (row < end && events.startedAt[row]! <= moment) row += 1;
    if (moment >= until) return journeys.ending[journey]! > 0 ? "ended" : -1;
    return row > first ? events.activity[row - 1]! : -1;
  });
}
