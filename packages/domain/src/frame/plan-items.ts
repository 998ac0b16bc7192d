import type { Collection } from "../kernel/area.ts";
import { jobs } from "../project/jobs.ts";
import type { Activity, CarriedBy } from "../project/plan/activity.ts";
import { inOrder } from "../project/plan/place.ts";
import { kept } from "../project/standing.ts";
import { activitiesOf, type Frame } from "./propose.ts";

/** What the checks of a plan look at. */
export type PlanItem = {
  readonly id: string;
  readonly title: string;
  readonly carriedBy: CarriedBy;
  /** The library's activity it came from; absent when it was written by hand. */
  readonly libraryId?: string | undefined;
  /** Struck out for this reason: settled, and no longer part of the plan. */
  readonly struckOut?: string | undefined;
};

/** The activities of a project as the checks read them: job after job, each in its order; removed ones are not there. */
export function planItems(activities: Collection<Activity>): readonly PlanItem[] {
  const present = kept(activities);
  return jobs.flatMap((job) =>
    inOrder(present.filter((it) => it.job === job)).map(
      ({ id, title, carriedBy, libraryId, status, statusBecause }) => ({
        id,
        title,
        carriedBy,
        libraryId,
        struckOut: status === "struck out" ? (statusBecause ?? "") : undefined,
      }),
    ),
  );
}

/** A frame as if all of it were taken into the plan. */
export function itemsOfFrame(frame: Frame): readonly PlanItem[] {
  return activitiesOf(frame).map(({ libraryId, title, carriedBy }) => ({ id: libraryId, title, carriedBy, libraryId }));
}
