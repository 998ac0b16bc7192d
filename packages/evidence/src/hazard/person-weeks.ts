import type { Chosen } from "../journeys/filter.ts";
import { type Journeys, weekMs } from "../journeys/journeys.ts";
import { type Rows, RowWriter } from "./rows.ts";
import { settingColumns } from "./setting.ts";
import { knotsUpTo, timeCurve } from "./time-curve.ts";

/** From when on an activity counts as done, and what is taken into account beside it. */
export type Reading = {
  readonly chosen?: Chosen;
  /**
   * Weeks between the week in which an activity was completed and the first week in which it counts. 1: from the next week on.
   * 0 counts it in its own week, when the ending may have brought it about; 4 leaves the last weeks before an ending out.
   */
  readonly lagWeeks: number;
  /** Events to leave out, by row: those that cannot be believed. */
  readonly unbelieved?: Uint8Array;
  /** Something made up to look at beside the activities: for each, by journey, the first week in which it counts. */
  readonly madeUp?: readonly Float64Array[];
  /** Weeks at most from the beginning of a journey on; what happens later is not looked at. */
  readonly weeks: number;
};

/** Rows of journeys by weeks, and what each column means. */
export type PersonWeeks = {
  readonly rows: Rows;
  readonly names: readonly string[];
  /** The values of the first columns in each week: a one, and the curve of the time since the beginning. */
  readonly curves: readonly (readonly number[])[];
  /** The column of activity 0; those of the others follow. */
  readonly firstActivity: number;
  /** From which week on each activity counts: `since[journey * activities + activity]`, Infinity for never. */
  readonly since: Float64Array;
  /** How many weeks each journey is looked at. */
  readonly weeks: Uint16Array;
};

const timeKnots = 5;

/**
 * Every week of every journey as long as it is open: what had been done before it, and whether it ended in it.
 *
 * An activity is a flag that goes up once it is done and stays up. Nothing is ever known of a week before it has come, so
 * that projects that live long and therefore do more do not look better for it.
 */
export function personWeeksOf(base: Journeys, reading: Reading): PersonWeeks {
  const since = sinceWeek(base, reading);
  const weeks = weeksLookedAt(base, reading);
  const knots = knotsUpTo(
    Math.max(
      4,
      weeks.reduce((most, it) => Math.max(most, it), 0),
    ),
    timeKnots,
  );
  const setting = settingColumns(base);
  const firstActivity = timeKnots + setting.names.length;
  const curves = Array.from({ length: reading.weeks }, (_, week) => [1, ...timeCurve(week, knots)]);
  const madeUp = reading.madeUp ?? [];
  const writer = new RowWriter();
  for (let journey = 0; journey < weeks.length; journey += 1) {
    const ending = base.journeys.ending[journey]!;
    const endsInLast = ending > 0 && endWeek(base, journey) < reading.weeks;
    for (let week = 0; week < weeks[journey]!; week += 1) {
      for (const [column, value] of curves[week]!.entries()) writer.cell(column, value);
      setting.write(writer, timeKnots, journey, week);
      const from = journey * base.activities.length;
      for (let activity = 0; activity < base.activities.length; activity += 1) {
        if (since[from + activity]! <= week) writer.cell(firstActivity + activity, 1);
      }
      for (const [at, first] of madeUp.entries()) {
        if (first[journey]! <= week) writer.cell(firstActivity + base.activities.length + at, 1);
      }
      writer.endRow(journey, endsInLast && week === weeks[journey]! - 1 ? ending : 0);
    }
  }
  const times = Array.from({ length: timeKnots }, (_, at) => (at === 0 ? "beginning" : `time ${at}`));
  const names = [...times, ...setting.names, ...base.activities, ...madeUp.map((_, at) => `made up ${at + 1}`)];
  return { rows: writer.rows(names.length), names, curves, firstActivity, since, weeks };
}

const endWeek = ({ journeys }: Journeys, journey: number): number =>
  Math.max(0, Math.floor((journeys.endedAt[journey]! - journeys.beganAt[journey]!) / weekMs));

/** A week in which an open journey was not looked at to its end tells nothing. */
function weeksLookedAt(base: Journeys, { chosen, weeks }: Reading): Uint16Array {
  return Uint16Array.from({ length: base.journeys.ids.length }, (_, journey) => {
    if ((chosen && chosen[journey] !== 1) || Number.isNaN(base.journeys.beganAt[journey])) return 0;
    const last = endWeek(base, journey);
    return Math.min(weeks, base.journeys.ending[journey]! > 0 ? last + 1 : last);
  });
}

function sinceWeek({ events, journeys, activities }: Journeys, { lagWeeks, unbelieved }: Reading): Float64Array {
  const since = new Float64Array(journeys.ids.length * activities.length).fill(Number.POSITIVE_INFINITY);
  for (let journey = 0; journey < journeys.ids.length; journey += 1) {
    for (let row = journeys.offsets[journey]!; row < journeys.offsets[journey + 1]!; row += 1) {
      if (unbelieved?.[row] === 1) continue;
      const knownAt = events.completedAt[row]! + events.recordedAfter[row]! * 1000;
      const week = Math.floor((knownAt - journeys.beganAt[journey]!) / weekMs) + lagWeeks;
      const place = journey * activities.length + events.activity[row]!;
      if (week < since[place]!) since[place] = week;
    }
  }
  return since;
}
