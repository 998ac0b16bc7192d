import { type Journeys, journeysIn } from "../journeys/journeys.ts";
import { fitOf } from "./fit.ts";
import type { PersonWeeks } from "./person-weeks.ts";
import { RowWriter } from "./rows.ts";
import { settingColumns } from "./setting.ts";

/** What stands behind an effect on one ending: a journey counts as with it from the week on in which it was done. */
export type Behind = {
  /** Journeys that had it done in a week in which they were open, and how many of them then ended so. */
  readonly with: number;
  readonly endedWith: number;
  /** Journeys that had a week without it, and how many of them ended so without it. */
  readonly without: number;
  readonly endedWithout: number;
};

/** Fewest journeys and fewest endings on either side for an effect to be told at all. */
export const leastJourneys = 20;
export const leastEndings = 10;

/** Behind each activity and ending: `[activity][ending]`. */
export function behindEffects(base: Journeys, { rows, since, weeks }: PersonWeeks): Behind[][] {
  const kinds = base.activities.length;
  const counts = base.activities.map(() =>
    base.endings.map(() => ({ with: 0, endedWith: 0, without: 0, endedWithout: 0 })),
  );
  let row = -1;
  for (const [journey, looked] of weeks.entries()) {
    row += looked;
    if (looked === 0) continue;
    const ended = rows.ended[row]!;
    for (const [activity, byEnding] of counts.entries()) {
      const first = since[journey * kinds + activity]!;
      for (const [ending, count] of byEnding.entries()) {
        if (first < looked) count.with += 1;
        if (first > 0) count.without += 1;
        if (ended !== ending + 1) continue;
        if (first < looked) count.endedWith += 1;
        else count.endedWithout += 1;
      }
    }
  }
  return counts;
}

export const isEnough = (behind: Behind): boolean =>
  Math.min(behind.with, behind.without) >= leastJourneys &&
  Math.min(behind.endedWith, behind.endedWithout) >= leastEndings;

const nearlyNever = 0.05;
const tooMany = 0.2;

/**
 * Are there comparable projects on both sides? Looks at the projects still open in the week by which half of those who do it
 * have done it, and says no when for more than a fifth of them it was nearly certain, from their traits and from how much else
 * they had done, that they would or would not have done it by then.
 *
 * @see Crump, R. K. et al. (2009), Dealing with limited overlap in estimation of average treatment effects, Biometrika 96(1)
 */
export function hasOverlap(base: Journeys, looked: PersonWeeks, activity: number): boolean {
  const kinds = base.activities.length;
  const firsts = Array.from({ length: journeysIn(base) }, (_, journey) => looked.since[journey * kinds + activity]!);
  const done = firsts.filter((week, journey) => week < looked.weeks[journey]!).toSorted((one, other) => one - other);
  const week = Math.max(1, done[Math.floor(done.length / 2)] ?? 1);
  const setting = settingColumns(base);
  const writer = new RowWriter();
  for (const [journey, first] of firsts.entries()) {
    if (looked.weeks[journey]! <= week) continue;
    writer.cell(0, 1);
    setting.write(writer, 1, journey, 0);
    writer.cell(1 + setting.names.length, Math.log1p(othersDone(looked, journey, activity, week, kinds)));
    writer.endRow(journey, first <= week ? 1 : 0);
  }
  const rows = writer.rows(2 + setting.names.length);
  if (rows.ended.length < leastJourneys) return false;
  const { at } = fitOf(rows, 1, { ridge: 0.01, withErrors: false, rounds: 12 });
  let outside = 0;
  for (let row = 0; row < rows.ended.length; row += 1) {
    let sum = 0;
    for (let cell = rows.offsets[row]!; cell < rows.offsets[row + 1]!; cell += 1) {
      sum += at[rows.column[cell]!]! * rows.value[cell]!;
    }
    const likely = 1 / (1 + Math.exp(-sum));
    if (likely < nearlyNever || likely > 1 - nearlyNever) outside += 1;
  }
  return outside <= tooMany * rows.ended.length;
}

function othersDone({ since }: PersonWeeks, journey: number, activity: number, week: number, kinds: number): number {
  let done = 0;
  for (let other = 0; other < kinds; other += 1) {
    if (other !== activity && since[journey * kinds + other]! <= week) done += 1;
  }
  return done;
}
