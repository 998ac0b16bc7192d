import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { sql } from "kysely";
import type { Db } from "../../store/database.ts";

export type FinishedRow = {
  readonly job: string;
  readonly estimated: number;
  readonly estimatedHigh: number;
  readonly taken: number;
};

/**
 * The finished activities of all projects that are led by people of the organisations whose people lead this one, samples
 * apart. To be asked at the door, and only for somebody of the customer's side.
 */
export async function finishedBeside(db: Db, projectId: ProjectId): Promise<readonly FinishedRow[]> {
  const { rows } = await sql<FinishedRow>`
    with organisations as (
      select distinct member.organisation_id
      from participation join organisation_member member using (account_id)
      where participation.project_id = ${projectId} and participation.side = 'customer' and participation.role = 'lead'
        and participation.ended_at is null
    ), projects as (
      select ${projectId}::uuid as project_id
      union
      select participation.project_id
      from participation join organisation_member member using (account_id)
      where member.organisation_id in (select organisation_id from organisations)
        and participation.side = 'customer' and participation.role = 'lead'
    )
    select job, estimated_days as estimated, estimated_high_days as "estimatedHigh", taken_days as taken
    from finished_activity join projects using (project_id) join project using (project_id)
    where not project.sample
    order by project_id, activity_id
    limit 20000`.execute(db);
  return rows;
}
