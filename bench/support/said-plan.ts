import { isSchedule, scheduleOf } from "../../packages/schedule/src/dates/schedule.ts";
import { forecastOf } from "../../packages/schedule/src/risk/forecast.ts";
import { drawnPlan } from "../../packages/schedule/src/testing/drawn-plan.ts";

/** Dates and chances of a made-up plan, written out. */
export function saidOf(seed: number): string {
  const plan = drawnPlan(seed, 40, 6);
  const schedule = scheduleOf(plan, { schedules: 100, seed: 1 });
  if (!isSchedule(schedule)) throw new Error(JSON.stringify(schedule));
  return JSON.stringify({ schedule, forecast: forecastOf(plan, schedule, { runs: 300, seed: "seed" }) });
}
