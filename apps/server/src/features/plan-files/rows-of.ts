import type { Day } from "@cairn/domain/kernel/days.ts";
import { knownDates } from "@cairn/domain/project/dates/known.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import { planDates } from "@cairn/domain/project/plan/dates.ts";
import { inOrder } from "@cairn/domain/project/plan/place.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { planned } from "@cairn/domain/project/standing.ts";
import type { PlanRow } from "./plan-row.ts";

/**
 * The plan as rows, job by job, each with the dates it goes by; where nobody has said any, with those the order of the work
 * makes likely.
 */
export function rowsOf(project: Project, nameOf: (personId: string) => string, today: Day): readonly PlanRow[] {
  const activities = jobs.flatMap((job) => inOrder(planned(project).filter((it) => it.job === job)));
  const numbers = new Map(activities.map(({ id }, at) => [id, at + 1]));
  const known = knownDates(project);
  const likely = planDates(activities, today);
  return activities.map((it, at): PlanRow => {
    const dates = known.get(it.id);
    const reckoned = likely.get(it.id);
    return {
      number: at + 1,
      activityId: it.id,
      title: it.title,
      job: it.job,
      from: dates?.from ?? reckoned?.start.likely,
      to: dates?.to ?? reckoned?.finish?.likely ?? reckoned?.start.likely,
      duration: it.duration,
      effortHours: it.effortHours,
      status: it.status,
      owner: it.ownerId && nameOf(it.ownerId),
      helps: it.contributors.map(nameOf),
      waits: it.waitsFor.flatMap((id) => {
        const on = numbers.get(id);
        return on === undefined ? [] : [{ on, ...(it.waitsHow?.[id] ?? { type: "FS" as const, lagDays: 0 }) }];
      }),
      startOn: it.startOn,
      notBefore: it.notBefore,
      due: it.due,
      because: it.because,
      doneWhen: it.doneWhen,
    };
  });
}
