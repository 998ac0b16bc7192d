import { type Day, dayOf } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { PlacedActivity } from "@cairn/schedule/dates/schedule.ts";
import type { Outlook } from "../../../parts/dates/outlook.ts";

/** From when to when something lies, and how far it may last. */
export type Lying = {
  readonly from: Day;
  readonly to: Day;
  /** The days by which it is done in eight of ten and in nineteen of twenty cases; absent where nothing is played. */
  readonly p80?: Day | undefined;
  readonly p95?: Day | undefined;
  readonly placed?: PlacedActivity | undefined;
};

/** An activity on the timeline; it lies nowhere while no dates are known. */
export type Bar = {
  readonly activity: Activity;
  /** From the top of the timeline, in rows. */
  readonly row: number;
  readonly lying: Lying | undefined;
  /** Nobody has said how long it takes. */
  readonly isOpen: boolean;
};

/** The job's heading takes the first row of its lane. */
export type Lane = { readonly job: Job; readonly row: number; readonly bars: readonly Bar[] };

/** Where everything lies by the dates that were worked out. */
export function lyingIn(
  { activities }: Pick<Project, "activities">,
  { schedule, forecast }: Outlook,
): ReadonlyMap<string, Lying> {
  const outlooks = new Map(forecast.activities.map((it) => [it.id, it.finish]));
  return new Map(
    schedule.activities.flatMap((placed) => {
      const { id, from, to } = placed;
      const done = doneOn(activities[id]);
      if (done) return [[id, done] as const];
      if (!from || !to) return [];
      const { p80, p95 } = outlooks.get(id) ?? {};
      const lying = {
        from: from as Day,
        to: to as Day,
        p80: p80 as Day | undefined,
        p95: p95 as Day | undefined,
        placed,
      };
      return [[id, lying] as const];
    }),
  );
}

/** What is done lies where it was done, whatever the schedule makes of it. */
function doneOn(activity: Activity | undefined): Lying | undefined {
  if (activity?.status !== "done" || !activity.doneAt) return undefined;
  return { from: dayOf(activity.startedAt ?? activity.doneAt), to: dayOf(activity.doneAt) };
}

/** Where everything lies by the dates somebody was told. */
export const lyingAsTold = (known: ReadonlyMap<string, PlannedDates>): ReadonlyMap<string, Lying> =>
  new Map([...known].map(([id, { from, to }]) => [id, { from, to }]));

/** The lanes of the timeline, one below the other, each with a bar for each of its activities. */
export function lanesOf(
  groups: readonly (readonly [Job, readonly Activity[]])[],
  lying: ReadonlyMap<string, Lying>,
): readonly Lane[] {
  let row = 0;
  return groups.map(([job, activities]) => {
    const lane = row;
    const bars = activities.map((activity, at): Bar => {
      const { duration, effortHours, meeting, status } = activity;
      const isOpen = !duration && effortHours === undefined && !meeting && status !== "done";
      return { activity, row: lane + 1 + at, lying: lying.get(activity.id), isOpen };
    });
    row += activities.length + 1;
    return { job, row: lane, bars };
  });
}

/** Every day the lanes speak of, for a scale that holds them all. */
export function daysIn(lanes: readonly Lane[], compared: ReadonlyMap<string, PlannedDates>): readonly Day[] {
  const ofBars = lanes.flatMap(({ bars }) =>
    bars.flatMap(({ lying, activity: { due } }) => [lying?.from, lying?.to, lying?.p95, due].flatMap((it) => it ?? [])),
  );
  return [...ofBars, ...[...compared.values()].flatMap(({ from, to }) => [from, to])];
}
