import { addWorkingDays, type Day, dayOf, nextWorkingDay } from "@cairn/domain/kernel/days.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Span } from "./bars.ts";

/** Between which days an activity may begin and end. Without a duration nothing is said about its end. */
export type Dated = { readonly start: Span; readonly finish: Span | undefined };
export type PlanDates = ReadonlyMap<string, Dated>;

const cases = ["low", "likely", "high"] as const;
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/**
 * The earliest days from the order of the work: what waits begins when the last of what it waits for is done. Once with
 * all quick, once with all likely, once with all slow durations, so the ends are wider than chance would have them.
 * An activity without a duration counts as no time for those that wait for it.
 */
export function earliestDates(activities: readonly Activity[], today: Day): PlanDates {
  const byId = new Map(activities.map((activity) => [activity.id, activity]));
  const dates = new Map<string, Dated>();
  const visit = (activity: Activity): Dated => {
    const known = dates.get(activity.id);
    if (known) return known;
    const waited = activity.waitsFor.flatMap((id) => byId.get(id) ?? []).map(visit);
    const begun = activity.startedAt && activity.status !== "planned" ? dayOf(activity.startedAt) : undefined;
    const startIn = (one: (typeof cases)[number]): Day => {
      if (begun) return begun;
      const free = waited.map(({ start, finish }) => (finish ?? start)[one]);
      return nextWorkingDay([today, activity.notBefore ?? today, ...free].reduce(later));
    };
    const start: Span = { low: startIn("low"), likely: startIn("likely"), high: startIn("high") };
    const dated = { start, finish: finishOf(activity, start, today) };
    dates.set(activity.id, dated);
    return dated;
  };
  for (const activity of activities) visit(activity);
  return dates;
}

function finishOf({ status, doneAt, duration }: Activity, start: Span, today: Day): Span | undefined {
  if (status === "done" && doneAt) {
    const done = dayOf(doneAt);
    return { low: done, likely: done, high: done };
  }
  if (!duration) return undefined;
  const end = (one: (typeof cases)[number]): Day =>
    later(addWorkingDays(start[one], Math.max(0, Math.ceil(duration[one]) - 1)), today);
  return { low: end("low"), likely: end("likely"), high: end("high") };
}
