import type { Schedule } from "../dates/schedule.ts";
import { type Compiled, compile, isCompiled, slotOf } from "../plan/compile.ts";
import type { Plan, Range } from "../plan/plan.ts";
import { drawnWork, usualDependence } from "./draws.ts";
import { countUntil, finishesOf, type Playing, played } from "./forecast.ts";
import { quantileOf } from "./quantile.ts";
import { driversOf, type Runs } from "./simulate.ts";

/** What it is worth to settle an activity so that it takes what is likely, neither less nor more. */
export type DecisionValue = {
  readonly activityId: string;
  /** By how many half days the day that four of five runs keep comes nearer. Negative: farther. */
  readonly halfDaysAtP80: number;
  /** By how much the chance to keep each promise rises, as a difference of shares. */
  readonly promises: readonly { readonly id: string; readonly gain: number }[];
};

/**
 * Plays the plan through once more for each of those that matter most by their sensitivity, with the same draws for all others,
 * and ranks them by what settling them is worth.
 *
 * @param most how many are looked at
 */
export function decisionValues(plan: Plan, schedule: Schedule, playing: Playing, most = 20): DecisionValue[] {
  const compiled = compile(plan);
  if (!isCompiled(compiled)) return [];
  const work = drawnWork(compiled, playing.seed, playing.runs, playing.dependence ?? usualDependence);
  const asItIs = played(compiled, schedule, work, playing);
  return suspects(compiled, work, most)
    .map((it): DecisionValue => {
      const settled = played(compiled, schedule, withSettled(compiled, work, it), playing);
      return {
        activityId: plan.activities[it]?.id ?? "",
        halfDaysAtP80: p80Of(asItIs) - p80Of(settled),
        promises: plan.promises.map(({ id, activityId, by }) => {
          const promised = plan.activities.findIndex((activity) => activity.id === activityId);
          const kept = (runs: Runs): number => countUntil(finishesOf(runs, compiled, promised), slotOf(plan, by) + 2);
          return { id, gain: (kept(settled) - kept(asItIs)) / playing.runs };
        }),
      };
    })
    .toSorted((a, b) => b.halfDaysAtP80 - a.halfDaysAtP80 || gainOf(b) - gainOf(a));
}

const p80Of = ({ lasts }: Runs): number => quantileOf(lasts.toSorted(), 0.8);

const gainOf = ({ promises }: DecisionValue): number => promises.reduce((sum, { gain }) => sum + gain, 0);

/** Activities that are uncertain, those first that move the length most. */
function suspects({ plan, workload, ranges }: Compiled, work: Int32Array, most: number): number[] {
  const { indices } = driversOf(workload, work);
  const weight = (it: number): number =>
    (indices[it]?.sensitivity ?? 0) + Math.max(0, indices[it]?.cruciality ?? 0) / 1000;
  return plan.activities
    .map((_, it) => it)
    .filter((it) => (ranges[it] as Range).low < (ranges[it] as Range).high)
    .toSorted((a, b) => weight(b) - weight(a) || a - b)
    .slice(0, most);
}

function withSettled({ workload, ranges }: Compiled, work: Int32Array, it: number): Int32Array {
  const settled = work.slice();
  for (let cell = it; cell < settled.length; cell += workload.count) settled[cell] = (ranges[it] as Range).likely;
  return settled;
}
