import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Db } from "../database.ts";
import { statement } from "../statement.ts";
import type { Cursors } from "./log.ts";

/** As whom an account takes part in a project at this moment. */
export type Standing = { readonly personId: string; readonly role: string };

/**
 * Which log it is, how far it has come in the spaces that were asked for, and the standing of the account that acts:
 * `undefined` when it does not take part, or not any more.
 */
export type Heads = { readonly logId: string; readonly seqs: Cursors; readonly standing: Standing | undefined };

type Row = {
  readonly logId: string;
  readonly space: SpaceId | null;
  readonly seq: number | null;
  readonly personId: string | null;
  readonly role: string | null;
};

const headsWithin = statement<Row>(`
  select log_id as "logId", space, seq, person_id as "personId", role
  from project
  left join space_head on space_head.project_id = project.project_id and space = any ($2::text[])
  left join participation on participation.project_id = project.project_id
    and account_id = cairn_account() and ended_at is null
  where project.project_id = $1`);

/** How far a project has come; `undefined` when there is no such project within reach. */
export async function headsOf(db: Db, projectId: ProjectId, spaces: readonly SpaceId[]): Promise<Heads | undefined> {
  const rows = await headsWithin(db, [projectId, spaces]);
  const [first] = rows;
  if (!first) return undefined;
  const { logId, personId, role } = first;
  return {
    logId,
    seqs: new Map(rows.flatMap(({ space, seq }) => (space === null || seq === null ? [] : [[space, seq]]))),
    standing: personId === null || role === null ? undefined : { personId, role },
  };
}

/** Until the end of the transaction nobody else writes into this project, so that what was read stays true. */
export async function lockProject(db: Db, projectId: ProjectId): Promise<void> {
  await db.selectFrom("project").select("project_id").where("project_id", "=", projectId).forUpdate().execute();
}
