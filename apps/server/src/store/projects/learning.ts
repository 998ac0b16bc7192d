import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { type SpaceId, sharedWith } from "@cairn/domain/kernel/space.ts";
import type { Learning } from "@cairn/domain/project/learning.ts";
import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Writes down for the door that others may learn from a project. The transaction must reach what is the customer's own. */
export async function allowLearning(
  db: Db,
  projectId: ProjectId,
  { id, allowedBy }: Pick<Learning, "id" | "allowedBy">,
): Promise<void> {
  const row = { allowed_by: allowedBy };
  await db
    .insertInto("learning")
    .values({ project_id: projectId, learning_id: id, ...row })
    .onConflict((conflict) => conflict.columns(["project_id", "learning_id"]).doUpdateSet(row))
    .execute();
}

/** Nobody may learn from it any more by this consent, or by any. */
export async function endLearning(db: Db, projectId: ProjectId, learningId?: string): Promise<void> {
  await db
    .deleteFrom("learning")
    .where("project_id", "=", projectId)
    .$if(learningId !== undefined, (query) => query.where("learning_id", "=", learningId ?? ""))
    .execute();
}

/** A project that may be learned from, and the spaces of it in which that is looked for: never a circle, never a seller's own. */
export type ToLearnFrom = { readonly projectId: ProjectId; readonly spaces: readonly SpaceId[] };

/** The projects that a lead who belongs to the organisation lets it learn from, samples apart. To be asked at the door. */
export async function projectsToLearnFrom(db: Db, organisationId: string): Promise<readonly ToLearnFrom[]> {
  const { rows } = await sql<{ projectId: ProjectId; parties: readonly PartyId[] }>`
    select project.project_id as "projectId",
      array(select party_id from party where party.project_id = project.project_id order by party_id)::text[] as parties
    from project
    where not project.sample and exists (
      select from learning
      join participation on participation.project_id = learning.project_id
        and participation.person_id = learning.allowed_by and participation.side = 'customer'
      join organisation_member using (account_id)
      where learning.project_id = project.project_id and organisation_member.organisation_id = ${organisationId})
    order by project.project_id
    limit 2000`.execute(db);
  return rows.map(({ projectId, parties }) => ({ projectId, spaces: ["cover", "ours", ...parties.map(sharedWith)] }));
}
