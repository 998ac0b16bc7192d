import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { emptyProject, type Project } from "@cairn/domain/project/project.ts";
import type { Db } from "../database.ts";

/** The state of a space after its first `seq` events. */
export type SpaceFold = { readonly space: SpaceId; readonly seq: number; readonly state: Project };

/**
 * To be raised whenever folding the same events comes to another state than before: snapshots of other versions are not
 * read. replay.test.ts fails until that is done.
 */
export const foldVersion = 1;

export async function snapshotsOf(db: Db, projectId: ProjectId, spaces: readonly SpaceId[]): Promise<SpaceFold[]> {
  if (spaces.length === 0) return [];
  const rows = await db
    .selectFrom("snapshot")
    .select(["space", "seq", "state"])
    .where("project_id", "=", projectId)
    .where("space", "in", [...spaces])
    .where("fold_version", "=", foldVersion)
    .execute();
  // A collection that Cairn has learnt of since a snapshot was saved is empty in it.
  return rows.map(({ space, seq, state }) => ({
    space: space as SpaceId,
    seq,
    state: { ...emptyProject, ...(state as Project) },
  }));
}

export async function saveSnapshot(db: Db, projectId: ProjectId, { space, seq, state }: SpaceFold): Promise<void> {
  const row = { seq, fold_version: foldVersion, state: JSON.stringify(state) };
  await db
    .insertInto("snapshot")
    .values({ project_id: projectId, space, ...row })
    .onConflict((conflict) => conflict.columns(["project_id", "space"]).doUpdateSet(row))
    .execute();
}

export async function dropSnapshots(db: Db, projectId: ProjectId, spaces: readonly SpaceId[]): Promise<void> {
  await db
    .deleteFrom("snapshot")
    .where("project_id", "=", projectId)
    .where("space", "in", [...spaces])
    .execute();
}
