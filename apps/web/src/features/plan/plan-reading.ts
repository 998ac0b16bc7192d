import type { Collection, Thing } from "@cairn/domain/kernel/area.ts";
import { isShared } from "@cairn/domain/kernel/space.ts";
import { alwaysOpen, type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity, ActivityStatus } from "@cairn/domain/project/plan/activity.ts";
import { inOrder } from "@cairn/domain/project/plan/place.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { type Narrowing, narrowingsIn, type PlanSearch } from "./plan-search.ts";

const inThePlan: ReadonlySet<ActivityStatus> = new Set(["planned", "under way", "done"]);

/** Things that were not removed. */
export function kept<T extends Thing>(all: Collection<T>): readonly T[] {
  return Object.values(all).filter(({ removed }) => !removed);
}

/** The activities that are in the plan: not proposals, not struck out. */
export function planned(project: Project): readonly Activity[] {
  return kept(project.activities).filter(({ status }) => inThePlan.has(status));
}

/** Activities in one status, in the order of the plan. */
export function withStatus(project: Project, status: ActivityStatus): readonly Activity[] {
  return inOrder(kept(project.activities).filter((it) => it.status === status));
}

/** What the things of a job are, job by job; jobs without any are left out. */
export function byJob(activities: readonly Activity[]): readonly (readonly [Job, readonly Activity[]])[] {
  return jobs
    .map((job) => [job, inOrder(activities.filter((it) => it.job === job))] as const)
    .filter(([, row]) => row.length > 0);
}

/** Why activities are stuck: what is in their way, or that their owner said "not me". */
export function stuckBecause(project: Project): ReadonlyMap<string, string> {
  const open = kept(project.roadblocks).filter(({ cleared }) => !cleared);
  const blocked = open.flatMap(({ activityId, what }) => (activityId ? [[activityId, what] as const] : []));
  const declined = planned(project).flatMap(({ id, declined }) => (declined ? [[id, declined.because] as const] : []));
  return new Map([...declined, ...blocked]);
}

/** Titles of what an activity still waits for, as far as the reader sees it. */
export function waitsStillFor(project: Project, { waitsFor }: Activity): readonly string[] {
  return waitsFor
    .map((id) => project.activities[id])
    .filter((it) => it !== undefined && !it.removed && it.status !== "done" && it.status !== "struck out")
    .map((it) => it?.title ?? "");
}

/** Does an activity pass what the address narrows the plan to? */
export function passes(
  activity: Activity,
  search: PlanSearch,
  reader: { readonly personId: string; readonly stuck: ReadonlyMap<string, string> },
): boolean {
  const mine = activity.ownerId === reader.personId || activity.contributors.some((id) => id === reader.personId);
  const is: Readonly<Record<Narrowing, boolean>> = {
    mine,
    open: activity.status !== "done",
    stuck: activity.status !== "done" && reader.stuck.has(activity.id),
    private: !isShared(activity.space),
    shared: isShared(activity.space),
  };
  if (search.job !== undefined && activity.job !== search.job) return false;
  return narrowingsIn(search.only).every((narrowing) => is[narrowing]);
}

/** How a job stands: it holds when all of it is done and nobody has taken it up again since. */
export type JobStanding = {
  readonly done: number;
  readonly all: number;
  readonly underWay: readonly string[];
  readonly holds: boolean;
  /** Why it was taken up again, while that is not settled. */
  readonly reopened: string | undefined;
};

export function jobStanding(project: Project, job: Job): JobStanding {
  const row = planned(project).filter((it) => it.job === job);
  const done = row.filter(({ status }) => status === "done");
  const lastDone = done.map(({ doneAt }) => doneAt ?? "").reduce((last, at) => (at > last ? at : last), "");
  const reopening = kept(project.reopenings)
    .filter((it) => it.job === job)
    .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
  const allDone = row.length > 0 && done.length === row.length;
  const reopened = reopening && (!allDone || reopening.at > lastDone) ? reopening.because : undefined;
  return {
    done: done.length,
    all: row.length,
    underWay: row.filter(({ status }) => status === "under way").map(({ title }) => title),
    holds: allDone && reopened === undefined && !alwaysOpen.has(job),
    reopened,
  };
}
