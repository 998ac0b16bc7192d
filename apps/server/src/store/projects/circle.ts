import type { PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Db } from "../database.ts";

/** Writes down for the door that somebody was named into the circle. The transaction must reach the circle. */
export async function openCircle(
  db: Db,
  projectId: ProjectId,
  { id, personId }: { readonly id: string; readonly personId: PersonId },
): Promise<void> {
  const row = { person_id: personId };
  await db
    .insertInto("confidant")
    .values({ project_id: projectId, confidant_id: id, ...row })
    .onConflict((conflict) => conflict.columns(["project_id", "confidant_id"]).doUpdateSet(row))
    .execute();
}

/** The circle is closed again to one of them, or to all. */
export async function closeCircle(db: Db, projectId: ProjectId, confidantId?: string): Promise<void> {
  await db
    .deleteFrom("confidant")
    .where("project_id", "=", projectId)
    .$if(confidantId !== undefined, (query) => query.where("confidant_id", "=", confidantId ?? ""))
    .execute();
}
