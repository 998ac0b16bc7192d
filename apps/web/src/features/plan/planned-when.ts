import { type Day, dayOf } from "@cairn/domain/kernel/days.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import { plan as planWords } from "../../words/en/plan.ts";
import { formatDay, formatNumber } from "../../words/format.ts";

/** Has the day it was bound to gone by? */
export function isLate({ due, status }: Activity, today: Day): boolean {
  return due !== undefined && status !== "done" && due < today;
}

/** When and how much, in as few words as say it: the day it is bound to, and how long or how much work it is. */
export function plannedWhen(activity: Activity, today: Day): string {
  const { due, notBefore, duration, effortHours, doneAt, status } = activity;
  const { row } = planWords;
  if (status === "done") return doneAt ? formatDay(dayOf(doneAt)) : "";
  const parts = [
    ...(due
      ? [(isLate(activity, today) ? row.overdue : row.due)(formatDay(due))]
      : notBefore
        ? [row.notBefore(formatDay(notBefore))]
        : []),
    ...(duration ? [row.days(formatNumber(duration.low), formatNumber(duration.high))] : []),
    ...(effortHours === undefined ? [] : [row.hours(formatNumber(effortHours))]),
  ];
  return parts.slice(0, 2).join(" · ");
}
