import { type Day, dayOf } from "@cairn/domain/kernel/days.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { PlanDates } from "./plan-dates.ts";

/** A day that is not known exactly: quicker in one case of ten, likely, later in one of ten. */
export type Span = { readonly low: Day; readonly likely: Day; readonly high: Day };

/** An activity on the timeline: what happened, or between what days it may begin and end. */
export type Bar = {
  readonly activity: Activity;
  readonly start: Span;
  /** Absent when nobody has said how long it takes: then nothing can be said about its end. */
  readonly finish: Span | undefined;
  /** From the top of the timeline, in rows. */
  readonly row: number;
};

/** The job's heading takes the first row of its lane. */
export type Lane = { readonly job: Job; readonly row: number; readonly bars: readonly Bar[] };

const exactly = (day: Day): Span => ({ low: day, likely: day, high: day });

function barOf(activity: Activity, dates: PlanDates, row: number): Bar | undefined {
  if (activity.status === "done" && activity.doneAt) {
    const finish = dayOf(activity.doneAt);
    return {
      activity,
      row,
      start: exactly(activity.startedAt ? dayOf(activity.startedAt) : finish),
      finish: exactly(finish),
    };
  }
  const dated = dates.get(activity.id);
  return dated && { activity, row, start: dated.start, finish: dated.finish };
}

/** The lanes of the timeline, one below the other, each with a bar for each of its activities. */
export function lanesOf(groups: readonly (readonly [Job, readonly Activity[]])[], dates: PlanDates): readonly Lane[] {
  let row = 0;
  return groups.map(([job, activities]) => {
    const lane = row;
    const bars = activities.flatMap((activity, at) => barOf(activity, dates, lane + 1 + at) ?? []);
    row += activities.length + 1;
    return { job, row: lane, bars };
  });
}

/** Every day the lanes speak of, for a scale that holds them all. */
export function daysIn(lanes: readonly Lane[]): readonly Day[] {
  return lanes.flatMap(({ bars }) =>
    bars.flatMap(({ start, finish, activity }) => [
      start.low,
      start.high,
      ...(finish ? [finish.high] : []),
      ...(activity.due ? [activity.due] : []),
    ]),
  );
}
