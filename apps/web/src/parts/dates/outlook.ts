import { isSchedule, type KnownDates, type Schedule, scheduleOf } from "@cairn/schedule/dates/schedule.ts";
import type { Plan } from "@cairn/schedule/plan/plan.ts";
import { type DecisionValue, decisionValues } from "@cairn/schedule/risk/decision-value.ts";
import { type Forecast, forecastOf, isForecast } from "@cairn/schedule/risk/forecast.ts";
import { compare, type Outcome } from "@cairn/schedule/risk/what-if.ts";

/** Dates that everybody can keep, and the chances to keep them. */
export type Outlook = { readonly schedule: Schedule; readonly forecast: Forecast };

/** What is asked of the worker. The same question gets the same answer on every machine: budgets are counted, not timed. */
export type Question =
  | { readonly ask: "outlook"; readonly plan: Plan; readonly known?: KnownDates | undefined }
  | { readonly ask: "what settles"; readonly plan: Plan; readonly schedule: Schedule }
  | { readonly ask: "ways to go on"; readonly known: KnownDates; readonly ways: readonly Plan[] };

export type Answer = {
  readonly outlook: Outlook | undefined;
  readonly "what settles": readonly DecisionValue[];
  readonly "ways to go on": readonly (Outcome | undefined)[];
};

/** So many schedules are tried: with 300 activities a fraction of a second. */
const schedules = 300;
/** The same draws for everybody, so that all who look see the same chances. */
const playing = { runs: 1000, seed: "cairn" } as const;

/** @returns nothing for a plan that cannot be read; `planOf` makes none */
export function answerTo(question: Question): Answer[Question["ask"]] {
  switch (question.ask) {
    case "outlook":
      return outlookOf(question.plan, question.known);
    case "what settles":
      return decisionValues(question.plan, question.schedule, playing);
    case "ways to go on":
      return compare(question.known, question.ways, schedules, playing);
  }
}

function outlookOf(plan: Plan, known: KnownDates | undefined): Outlook | undefined {
  const schedule = scheduleOf(plan, { schedules, seed: 1, known });
  if (!isSchedule(schedule)) return undefined;
  const forecast = forecastOf(plan, schedule, playing);
  return isForecast(forecast) ? { schedule, forecast } : undefined;
}
