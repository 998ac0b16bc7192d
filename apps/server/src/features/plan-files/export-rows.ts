import { type Day, dayOf } from "@cairn/domain/kernel/days.ts";
import { type SpaceId, sellerOf } from "@cairn/domain/kernel/space.ts";
import { knownDates } from "@cairn/domain/project/dates/known.ts";
import { type Job, jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity, WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { planDates } from "@cairn/domain/project/plan/dates.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept, planned } from "@cairn/domain/project/standing.ts";
import type { PeopleBook } from "./people-book.ts";

/** An activity on its way into a file. */
export type ExportRow = {
  /** From 1, in the order of the plan. */
  readonly number: number;
  readonly activity: Activity;
  /** When it happened; else the dates people go by; else the likely ones that the order of the work comes to. */
  readonly from: Day;
  readonly to: Day;
  readonly waits: readonly { readonly number: number; readonly activityId: string; readonly how: WaitsHow }[];
  readonly owner: { readonly personId: string; readonly label: string } | undefined;
  readonly contributors: readonly { readonly personId: string; readonly label: string }[];
  readonly audience: string;
};

/** How one activity waits for another when nobody said anything else. */
export const usualWait: WaitsHow = { type: "FS", lagDays: 0 };

/** The planned activities that the viewer sees, job by job. What waits in the tray or was struck out is no part of the plan. */
export function exportRows(project: Project, book: PeopleBook, today: Day): readonly ExportRow[] {
  const byJob = Map.groupBy(planned(project), ({ job }) => job);
  const all = jobs.flatMap((job: Job) => byJob.get(job) ?? []);
  const numbers = new Map(all.map(({ id }, at) => [id, at + 1]));
  const dates = datesOf(project, today);
  const named = (personId: string) => {
    const label = book.labels.get(personId);
    return label === undefined ? [] : [{ personId, label }];
  };
  return all.map((activity, at) => ({
    number: at + 1,
    activity,
    ...(dates.get(activity.id) ?? { from: today, to: today }),
    waits: activity.waitsFor.flatMap((activityId) => {
      const number = numbers.get(activityId);
      return number === undefined ? [] : [{ number, activityId, how: activity.waitsHow?.[activityId] ?? usualWait }];
    }),
    owner: activity.ownerId === undefined ? undefined : named(activity.ownerId)[0],
    contributors: activity.contributors.flatMap(named),
    audience: audienceOf(activity.space, project),
  }));
}

function datesOf(project: Project, today: Day): ReadonlyMap<string, { readonly from: Day; readonly to: Day }> {
  const known = knownDates(project);
  const likely = planDates(kept(project.activities), today);
  return new Map(
    [...likely].map(([id, { start, finish }]) => {
      const { doneAt } = project.activities[id] ?? {};
      const reckoned = { from: start.likely, to: (finish ?? start).likely };
      if (doneAt) return [id, { ...reckoned, to: later(reckoned.from, dayOf(doneAt)) }];
      return [id, known.get(id) ?? reckoned];
    }),
  );
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

function audienceOf(space: SpaceId, { sellers }: Project): string {
  if (space === "ours") return "the customer only";
  if (space === "circle") return "the customer's circle only";
  const seller = sellers[sellerOf(space) ?? ""]?.name ?? "a seller";
  return space.startsWith("own:") ? `${seller} only` : `shared with ${seller}`;
}
