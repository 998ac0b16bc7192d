import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Db } from "../../store/database.ts";

/** Which of these are there, and marked as sample: a project that is not is nobody's to remove. To be asked at the door. */
export async function samplesAmong(db: Db, projectIds: readonly ProjectId[]): Promise<readonly ProjectId[]> {
  const rows = await db
    .selectFrom("project")
    .select("project_id")
    .where("project_id", "in", [...projectIds])
    .where("sample", "=", true)
    .execute();
  return rows.map(({ project_id }) => project_id as ProjectId);
}

/** The sellers that take part, those included that somebody tried out. To be asked at the door. */
export async function partiesOf(db: Db, projectId: ProjectId): Promise<readonly PartyId[]> {
  const rows = await db.selectFrom("party").select("party_id").where("project_id", "=", projectId).execute();
  return rows.map(({ party_id }) => party_id as PartyId);
}

/** Whoever has run this Cairn the longest. To be asked at the door. */
export async function firstAdmin(db: Db): Promise<string | undefined> {
  const row = await db
    .selectFrom("account")
    .select("account_id")
    .where("admin", "=", true)
    .orderBy("created_at")
    .orderBy("account_id")
    .limit(1)
    .executeTakeFirst();
  return row?.account_id;
}
