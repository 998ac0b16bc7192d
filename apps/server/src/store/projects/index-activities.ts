import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { Db } from "../database.ts";

/** Writes down what became of the activities of a space between two states of it. */
export async function indexActivities(
  db: Db,
  projectId: ProjectId,
  space: SpaceId,
  { activities: before }: Pick<Project, "activities">,
  { activities: after }: Pick<Project, "activities">,
): Promise<void> {
  if (before === after) return;
  const changed = Object.values(after).filter(
    (activity) => !activity.removed && differs(before[activity.id], activity),
  );
  const gone = Object.keys(before).filter((id) => !after[id] || after[id].removed);
  if (gone.length > 0) {
    await db
      .deleteFrom("activity_index")
      .where("project_id", "=", projectId)
      .where("space", "=", space)
      .where("activity_id", "in", gone)
      .execute();
  }
  if (changed.length === 0) return;
  await db
    .insertInto("activity_index")
    .values(
      changed.map(({ id, title, status, ownerId, due }) => ({
        project_id: projectId,
        space,
        activity_id: id,
        title,
        status,
        owner_id: ownerId ?? null,
        due: due ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(["project_id", "space", "activity_id"]).doUpdateSet((eb) => ({
        title: eb.ref("excluded.title"),
        status: eb.ref("excluded.status"),
        owner_id: eb.ref("excluded.owner_id"),
        due: eb.ref("excluded.due"),
      })),
    )
    .execute();
}

/** Most changes of an activity do not touch what lists show of it. */
function differs(before: Activity | undefined, after: Activity): boolean {
  if (before === after) return false;
  if (!before || before.removed) return true;
  return (["title", "status", "ownerId", "due"] as const).some((field) => before[field] !== after[field]);
}

export async function dropActivityIndex(db: Db, projectId: ProjectId): Promise<void> {
  await db.deleteFrom("activity_index").where("project_id", "=", projectId).execute();
}
