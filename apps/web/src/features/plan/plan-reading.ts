import type { Day } from "@cairn/domain/kernel/days.ts";
import { isShared } from "@cairn/domain/kernel/space.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity, ActivityStatus } from "@cairn/domain/project/plan/activity.ts";
import { inOrder } from "@cairn/domain/project/plan/place.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept, planned, type Stuck, stuck } from "@cairn/domain/project/standing.ts";
import { type Narrowing, narrowingsIn, type PlanSearch } from "./plan-search.ts";

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

/**
 * Why activities are stuck, in words: what is in their way, why their owner said "not me"; empty when only their day has
 * gone by.
 */
export function stuckBecause(project: Project, today: Day): ReadonlyMap<string, string> {
  const whys = stuck(project, today).flatMap((it) => (it.activity ? [[it.activity.id, becauseOf(it)] as const] : []));
  // What is in the way says more than a day that has gone by, so it is laid down last.
  return new Map(whys.toSorted(([, a], [, b]) => Number(a !== "") - Number(b !== "")));
}

function becauseOf(it: Stuck): string {
  if (it.why === "roadblock") return it.roadblock.what;
  return it.why === "declined" ? it.because : "";
}

/** The activities of the plan that the reader sees as they look at it now. */
export function shownOf(project: Project, search: PlanSearch, personId: string, today: Day): readonly Activity[] {
  const stuck = stuckBecause(project, today);
  return planned(project).filter((it) => passes(it, search, { personId, stuck }));
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
