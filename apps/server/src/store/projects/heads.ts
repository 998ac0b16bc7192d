import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Db } from "../database.ts";
import type { Cursors } from "./log.ts";

/** Which log it is, and how far it has come in the spaces that were asked for. */
export type Heads = { readonly logId: string; readonly seqs: Cursors };

/** How far a project has come; `undefined` when there is no such project within reach. */
export async function headsOf(db: Db, projectId: ProjectId, spaces: readonly SpaceId[]): Promise<Heads | undefined> {
  const rows = await db
    .selectFrom("project")
    .leftJoin("space_head", (join) =>
      join.onRef("space_head.project_id", "=", "project.project_id").on("space", "in", [...spaces]),
    )
    .select(["log_id", "space", "seq"])
    .where("project.project_id", "=", projectId)
    .execute();
  const [first] = rows;
  if (!first) return undefined;
  return {
    logId: first.log_id,
    seqs: new Map(rows.flatMap(({ space, seq }) => (space === null || seq === null ? [] : [[space as SpaceId, seq]]))),
  };
}

/** Until the end of the transaction nobody else writes into this project, so that what was read stays true. */
export async function lockProject(db: Db, projectId: ProjectId): Promise<void> {
  await db.selectFrom("project").select("project_id").where("project_id", "=", projectId).forUpdate().execute();
}
