import type { Role } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Side } from "@cairn/domain/kernel/space.ts";
import type { Cover } from "@cairn/domain/project/cover.ts";
import { throughTheDoor } from "../context.ts";
import type { Db } from "../database.ts";

type Begun = Pick<Cover, "name" | "outcome" | "customer" | "ownership" | "sample" | "begunAt">;

/** @returns false when there is a project with this id already, here or out of sight */
export async function insertProject(db: Db, projectId: ProjectId, logId: string, cover: Begun): Promise<boolean> {
  const row = await db
    .insertInto("project")
    .values({ project_id: projectId, log_id: logId, ...columnsOf(cover) })
    .onConflict((conflict) => conflict.column("project_id").doNothing())
    .returning("project_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Writes down anew what the history says of the project. */
export async function updateProject(db: Db, projectId: ProjectId, cover: Begun): Promise<void> {
  await db.updateTable("project").set(columnsOf(cover)).where("project_id", "=", projectId).execute();
}

function columnsOf({ name, outcome, customer, ownership, sample, begunAt }: Begun) {
  return { name, outcome: outcome ?? null, customer, ownership, sample: sample ?? false, begun_at: begunAt };
}

/** Somebody on their way into a project; `vouchedBy` opens the own space of their seller to them. */
export type Newcomer = {
  readonly personId: PersonId;
  readonly side: Side;
  readonly role: Role;
  readonly vouchedBy?: PersonId | undefined;
};

/**
 * Lets an account take part as a person, whatever it was there before. A word given for it then has lapsed, since it may come
 * from another organisation by now; only whoever opened the space of their seller themselves comes back into it.
 */
export async function admit(
  db: Db,
  projectId: ProjectId,
  accountId: string,
  { personId, side, role, vouchedBy }: Newcomer,
  since: Instant,
): Promise<void> {
  const row = { person_id: personId, side, role, since, ended_at: null };
  await db
    .insertInto("participation")
    .values({ project_id: projectId, account_id: accountId, ...row, vouched_by: vouchedBy ?? null })
    .onConflict((conflict) =>
      conflict.columns(["project_id", "account_id"]).doUpdateSet((eb) => ({
        ...row,
        vouched_by: eb
          .case()
          .when(
            eb.and([
              eb("participation.side", "=", side),
              eb("participation.vouched_by", "=", eb.ref("participation.person_id")),
            ]),
          )
          .then(eb.ref("excluded.person_id"))
          .else(eb.ref("excluded.vouched_by"))
          .end(),
      })),
    )
    .execute();
}

/**
 * Opens the own space of a seller whose organisation nobody knows here: once, to whoever comes in first, while nothing can
 * be in it.
 * @returns whether this opened it
 */
export async function openOwnSpace(db: Db, projectId: ProjectId, partyId: PartyId, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("party")
    .set({ opened_at: now })
    .where("project_id", "=", projectId)
    .where("party_id", "=", partyId)
    .where("organisation_id", "is", null)
    .where("opened_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Writes down that a seller takes part, or took part until then. */
export async function saveParty(
  db: Db,
  projectId: ProjectId,
  partyId: PartyId,
  leftAt: Instant | undefined,
): Promise<void> {
  const row = { left_at: leftAt ?? null };
  await db
    .insertInto("party")
    .values({ project_id: projectId, party_id: partyId, ...row })
    .onConflict((conflict) => conflict.columns(["project_id", "party_id"]).doUpdateSet(row))
    .execute();
}

/** Says which organisation that uses this Cairn a party is. */
export async function nameParty(db: Db, projectId: ProjectId, partyId: string, organisationId: string): Promise<void> {
  await db
    .updateTable("party")
    .set({ organisation_id: organisationId })
    .where("project_id", "=", projectId)
    .where("party_id", "=", partyId)
    .execute();
}

/** Everything of a project, gone for good. For samples; reach into all its spaces first. */
export async function deleteProject(db: Db, projectId: ProjectId): Promise<void> {
  const within = [
    "activity_index",
    "finished_activity",
    "event",
    "person_card",
    "snapshot",
    "space_head",
    "invitation",
    "confidant",
    "learning",
  ] as const;
  const secret = ["ballot_box", "ballot_roll"] as const;
  const content = [...within, ...secret, "party", "project"] as const;
  for (const table of content) await db.deleteFrom(table).where("project_id", "=", projectId).execute();
  await throughTheDoor(db, async () => {
    await db.deleteFrom("command_key").where("project_id", "=", projectId).execute();
    await db.deleteFrom("participation").where("project_id", "=", projectId).execute();
  });
}
