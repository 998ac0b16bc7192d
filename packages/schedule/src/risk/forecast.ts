import type { Day } from "../calendar/day.ts";
import { orderByStarts } from "../dates/known-order.ts";
import { dayAt, knownStarts, type Schedule } from "../dates/schedule.ts";
import { never } from "../kernel/clock.ts";
import { type Compiled, compile, isCompiled, type PlanProblem, slotOf } from "../plan/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { type Dependence, drawnWork, usualDependence } from "./draws.ts";
import type { Indices } from "./indices.ts";
import { type Chance, chanceOf, quantileOf } from "./quantile.ts";
import { driversOf, type Runs, simulate } from "./simulate.ts";

/** When a plan, and each part of it, may be done. `never` in a quantile, as undefined: so many runs found no place in the days. */
export type Forecast = {
  readonly runs: number;
  readonly finish: Quantiles;
  /** "If everything goes to plan": the schedule's own last day, and the share of runs that were done by then. */
  readonly toPlan: { readonly day: Day | undefined; readonly chance: Chance };
  /** The share of runs done by the end of each of these days, rising: the S-curve. */
  readonly curve: readonly { readonly day: Day; readonly share: number }[];
  readonly promises: readonly { readonly id: string; readonly kept: Chance; readonly finish: Quantiles }[];
  readonly activities: readonly ActivityOutlook[];
};

export type Quantiles = { readonly p50: Day | undefined; readonly p80: Day | undefined; readonly p95: Day | undefined };

export type ActivityOutlook = {
  readonly id: string;
  readonly finish: Quantiles;
  /** From runs without regard to people's room; the share of runs without float is one of links alone. */
  readonly indices: Indices;
};

export type Playing = {
  readonly runs: number;
  /** Any text; the same one gives the same runs, on every machine and in every variant of a plan. */
  readonly seed: string;
  readonly dependence?: Dependence | undefined;
  /** Whether early finishes pass on. Rarely so where several parties have to come together: false where left out. */
  readonly earlyPassesOn?: boolean | undefined;
};

/** @param schedule the dates that are played through: their order of work is kept in every run */
export function forecastOf(plan: Plan, schedule: Schedule, playing: Playing): Forecast | readonly PlanProblem[] {
  const compiled = compile(plan);
  if (!isCompiled(compiled)) return compiled;
  const work = drawnWork(compiled, playing.seed, playing.runs, playing.dependence ?? usualDependence);
  const runs = played(compiled, schedule, work, playing);
  const { indices } = driversOf(compiled.workload, work);
  const planned = schedule.activities.reduce((last, { finish }) => Math.max(last, finish ?? never), 0);
  const place = new Map(plan.activities.map(({ id }, at) => [id, at]));
  return {
    runs: runs.runs,
    finish: quantilesOf(plan, runs.lasts.toSorted()),
    toPlan: { day: schedule.finish, chance: chanceOf(countUntil(runs.lasts, planned), runs.runs) },
    curve: curveOf(plan, runs.lasts.toSorted()),
    promises: plan.promises.map(({ id, activityId, by }) => {
      const finishes = finishesOf(runs, compiled, place.get(activityId) as number);
      const kept = chanceOf(countUntil(finishes, slotOf(plan, by) + 2), runs.runs);
      return { id, kept, finish: quantilesOf(plan, finishes.toSorted()) };
    }),
    activities: plan.activities.map(({ id }, it) => ({
      id,
      finish: quantilesOf(plan, finishesOf(runs, compiled, it).toSorted()),
      indices: indices[it] as Indices,
    })),
  };
}

export const isForecast = (it: Forecast | readonly PlanProblem[]): it is Forecast => !Array.isArray(it);

/** The runs of a plan in the order of a schedule. */
export function played(compiled: Compiled, schedule: Schedule, work: Int32Array, { earlyPassesOn }: Playing): Runs {
  const starts = knownStarts(compiled, schedule);
  return simulate(compiled.workload, orderByStarts(compiled, starts), work, earlyPassesOn ? undefined : starts);
}

export const finishesOf = ({ runs, finishes }: Runs, { workload }: Compiled, it: number): Int32Array =>
  Int32Array.from({ length: runs }, (_, run) => finishes[run * workload.count + it] as number);

export const countUntil = (finishes: Int32Array, until: number): number =>
  finishes.reduce((count, finish) => (finish <= until ? count + 1 : count), 0);

function quantilesOf(plan: Plan, rising: Int32Array): Quantiles {
  const day = (share: number): Day | undefined => {
    const finish = quantileOf(rising, share);
    return finish >= never ? undefined : dayAt(plan, Math.max(0, finish - 1));
  };
  return { p50: day(0.5), p80: day(0.8), p95: day(0.95) };
}

function curveOf(plan: Plan, rising: Int32Array): Forecast["curve"] {
  const counts = new Map<Day, number>();
  for (const [at, finish] of rising.entries())
    if (finish < never) counts.set(dayAt(plan, Math.max(0, finish - 1)), at + 1);
  return [...counts].map(([day, count]) => ({ day, share: count / rising.length }));
}
