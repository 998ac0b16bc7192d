import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Dated } from "@cairn/domain/project/plan/dates.ts";

/** An activity on the timeline. */
export type Bar = Dated & {
  readonly activity: Activity;
  /** From the top of the timeline, in rows. */
  readonly row: number;
};

/** The job's heading takes the first row of its lane. */
export type Lane = { readonly job: Job; readonly row: number; readonly bars: readonly Bar[] };

function barOf(activity: Activity, dates: ReadonlyMap<string, Dated>, row: number): Bar | undefined {
  const dated = dates.get(activity.id);
  return dated && { ...dated, activity, row };
}

/** The lanes of the timeline, one below the other, each with a bar for each of its activities. */
export function lanesOf(
  groups: readonly (readonly [Job, readonly Activity[]])[],
  dates: ReadonlyMap<string, Dated>,
): readonly Lane[] {
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
