import type { Fit } from "./fit.ts";
import type { Interval } from "./interval.ts";
import type { PersonWeeks } from "./person-weeks.ts";

/**
 * By how much the chance of an ending differs between the same projects with an activity done by a week, and without it.
 * Shares of 1; the difference with a 90 % interval from what is uncertain of the effect itself.
 */
export type Difference = {
  readonly byWeek: number;
  readonly untilWeek: number;
  /** How many projects, still open in that week, it was averaged over. */
  readonly over: number;
  readonly with: number;
  readonly without: number;
  readonly difference: Interval;
};

export type Standing = {
  readonly activity: number;
  /** From 1. */
  readonly ending: number;
  readonly byWeek: number;
  readonly untilWeek: number;
  /** For each ending the effect as shown, drawn together; and for `ending` how far its interval reaches. */
  readonly effects: readonly number[];
  readonly reach: number;
};

const mostProjects = 200;

/**
 * Standardises over the projects open in `byWeek`, each with its own traits and what else it had done by then: once with the
 * activity done, once without. What they would do later is left out on both sides, so the levels are rough; the difference is
 * what may be shown.
 *
 * F_k(t) = Σ S(s−1) h_k(s), S(t) = Π (1 − Σ_k h_k(s))
 *
 * @see Robins, J. (1986), Mathematical Modelling 7, 1393-1512, for the g-formula; here without its claim to causes
 */
export function differenceBy(looked: PersonWeeks, fit: Fit, standing: Standing): Difference {
  const { byWeek, untilWeek, ending } = standing;
  const projects = standingProjects(looked, fit, standing);
  const curve = Array.from({ length: untilWeek - byWeek }, (_, at) => curveAt(looked, fit, byWeek + at));
  const mean = (effects: readonly number[]): number =>
    projects.reduce((sum, project) => sum + reached(project, curve, effects, ending), 0) / Math.max(1, projects.length);
  const moved = (by: number): number[] => standing.effects.map((it, at) => (at === ending - 1 ? it + by : it));
  const without = mean(standing.effects.map(() => 0));
  const done = mean(moved(0));
  const difference = {
    low: mean(moved(-standing.reach)) - without,
    estimate: done - without,
    high: mean(moved(standing.reach)) - without,
  };
  return { byWeek, untilWeek, over: projects.length, with: done, without, difference };
}

/** What each project open in that week brings to its log hazards, by ending, without the activity and without time. */
function standingProjects(looked: PersonWeeks, fit: Fit, { activity, byWeek }: Standing): number[][] {
  const rows: number[] = [];
  let first = 0;
  for (const weeks of looked.weeks) {
    if (weeks > byWeek) rows.push(first + byWeek);
    first += weeks;
  }
  const every = Math.max(1, Math.ceil(rows.length / mostProjects));
  const { offsets, column, value } = looked.rows;
  const timeColumns = looked.curves[0]?.length ?? 0;
  return rows
    .filter((_, at) => at % every === 0)
    .map((row) =>
      Array.from({ length: fit.endings }, (_, ending) => {
        let sum = 0;
        for (let cell = offsets[row]!; cell < offsets[row + 1]!; cell += 1) {
          const here = column[cell]!;
          if (here < timeColumns || here === looked.firstActivity + activity) continue;
          sum += fit.at[ending * fit.columns + here]! * value[cell]!;
        }
        return sum;
      }),
    );
}

const curveAt = ({ curves }: PersonWeeks, fit: Fit, week: number): number[] =>
  Array.from({ length: fit.endings }, (_, ending) =>
    (curves[week] ?? []).reduce((sum, value, at) => sum + fit.at[ending * fit.columns + at]! * value, 0),
  );

function reached(
  project: readonly number[],
  curve: readonly (readonly number[])[],
  effects: readonly number[],
  ending: number,
): number {
  let [open, share] = [1, 0];
  for (const time of curve) {
    const odds = project.map((own, at) => Math.exp(own + time[at]! + effects[at]!));
    const all = 1 + odds.reduce((sum, it) => sum + it, 0);
    share += (open * odds[ending - 1]!) / all;
    open /= all;
  }
  return share;
}
