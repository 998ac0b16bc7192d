import { addDays, type Day, dayOf, daysBetween } from "../../kernel/days.ts";
import type { Activity } from "./activity.ts";

/** What was expected of a finished activity, and what it took, in working days. */
export type Taken = { readonly estimated: number; readonly estimatedHigh: number; readonly taken: number };

/**
 * What a finished activity took, beside what was expected of it. Working days, Monday to Friday, from the day it was begun to
 * the day it was done, both counted; what was begun and done on one day took half of it at least.
 *
 * @returns undefined where nobody said how long it would take, or that it was begun
 */
export function takenBy({ status, removed, duration, startedAt, doneAt }: Activity): Taken | undefined {
  if (status !== "done" || removed || !duration || !(duration.likely > 0) || !startedAt || !doneAt) return undefined;
  const hours = (Date.parse(doneAt) - Date.parse(startedAt)) / 3_600_000;
  const days = workingDays(dayOf(startedAt), dayOf(doneAt));
  const taken = hours < 5 ? 0.5 : Math.max(0.5, days);
  return { estimated: duration.likely, estimatedHigh: duration.high, taken };
}

function workingDays(from: Day, to: Day): number {
  const all = Array.from({ length: Math.max(0, daysBetween(from, to)) + 1 }, (_, at) => addDays(from, at));
  return all.filter((day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())).length;
}
