import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { sql } from "kysely";
import type { Db } from "./database.ts";
import { statement } from "./statement.ts";
import { goesAlong } from "./transaction.ts";

/** Spaces of a project. */
export type Reach = { readonly projectId: ProjectId; readonly spaces: readonly SpaceId[] };

/** On whose behalf a transaction goes on: what row-level security lets it see and write. */
export type Context = {
  readonly accountId?: string | undefined;
  readonly organisationId?: string | undefined;
  readonly reach?: readonly Reach[] | undefined;
};

const written = (reach: readonly Reach[]): string =>
  reach.flatMap(({ projectId, spaces }) => spaces.map((space) => `${projectId}/${space}`)).join(",");

const comeIn = statement(`select set_config('role', 'cairn_app', true), set_config('cairn.account', $1, true),
  set_config('cairn.organisation', $2, true), set_config('cairn.reach', $3, true)`);

/** From here to the end of the transaction: the application's role, and what this context reaches. */
export function comeInAs(db: Db, { accountId = "", organisationId = "", reach = [] }: Context): void {
  goesAlong(comeIn(db, [accountId, organisationId, written(reach)]));
}

/** Reach these spaces from here on, and no others. The account stays who it is. */
export async function reachInto(db: Db, reach: readonly Reach[]): Promise<void> {
  await sql`select set_config('cairn.reach', ${written(reach)}, true)`.execute(db);
}

/**
 * Does what only the door may do (find an account by its address, list who belongs), then goes on as before.
 * What is asked there must be limited by the query itself: the door sees the rows of everybody.
 */
export async function throughTheDoor<T>(db: Db, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'cairn_door', true)`.execute(db);
  const result = await work();
  await sql`select set_config('role', 'cairn_app', true)`.execute(db);
  return result;
}
