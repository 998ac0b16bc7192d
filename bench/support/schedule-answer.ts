import { isSchedule, scheduleOf } from "../../packages/schedule/src/dates/schedule.ts";
import type { Plan } from "../../packages/schedule/src/plan/plan.ts";
import { forecastOf } from "../../packages/schedule/src/risk/forecast.ts";

/** Dates and chances of a plan, as text. @throws Error where the plan cannot be read */
export function answerTo(plan: Plan): string {
  const schedule = scheduleOf(plan, { schedules: 200, seed: 1 });
  if (!isSchedule(schedule)) throw new Error(JSON.stringify(schedule));
  return JSON.stringify([schedule, forecastOf(plan, schedule, { runs: 200, seed: "worker" })]);
}
