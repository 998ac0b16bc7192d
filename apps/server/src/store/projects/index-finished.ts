import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { takenBy } from "@cairn/domain/project/plan/taken.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { Db } from "../database.ts";

/** Writes down what finished activities of a space took, and forgets those that are finished no more. */
export async function indexFinished(
  db: Db,
  projectId: ProjectId,
  space: SpaceId,
  { activities: before }: Pick<Project, "activities">,
  { activities: after }: Pick<Project, "activities">,
): Promise<void> {
  if (before === after) return;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (id) => before[id] !== after[id],
  );
  const were = changed.filter((id) => before[id] && takenBy(before[id]));
  const rows = changed.flatMap((id) => {
    const activity = after[id];
    const taken = activity && takenBy(activity);
    if (!taken) return [];
    return [
      {
        project_id: projectId,
        space,
        activity_id: id,
        job: activity.job,
        estimated_days: taken.estimated,
        estimated_high_days: taken.estimatedHigh,
        taken_days: taken.taken,
      },
    ];
  });
  if (were.length > 0) {
    await db
      .deleteFrom("finished_activity")
      .where("project_id", "=", projectId)
      .where("space", "=", space)
      .where("activity_id", "in", were)
      .execute();
  }
  if (rows.length > 0) await db.insertInto("finished_activity").values(rows).execute();
}

export async function dropFinished(db: Db, projectId: ProjectId): Promise<void> {
  await db.deleteFrom("finished_activity").where("project_id", "=", projectId).execute();
}
