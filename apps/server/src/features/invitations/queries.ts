import type { Invitation } from "@cairn/contract/invitations.ts";
import { type Actor, Role } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Side, SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Selectable } from "kysely";
import type { Db } from "../../store/database.ts";
import { isInside } from "../../store/projects/participation.ts";
import type { InvitationTable } from "../../store/schema.gen.ts";

export type NewInvitation = {
  readonly projectId: ProjectId;
  readonly invitationId: string;
  readonly personId: PersonId;
  readonly space: SpaceId;
  readonly side: Side;
  readonly role: Role;
  readonly email: string;
  readonly tokenHash: Buffer;
  readonly invitedBy: string;
  readonly invitedAt: Instant;
  readonly expiresAt: Instant;
};

/** An invitation with what the page of its link and the door need to know. */
export type Invited = Omit<NewInvitation, "tokenHash"> & { readonly state: Invitation["state"] };

function asInvited(row: Selectable<InvitationTable>, now: Instant): Invited {
  return {
    projectId: row.project_id as ProjectId,
    invitationId: row.invitation_id,
    personId: row.person_id as PersonId,
    space: row.space as SpaceId,
    side: row.side as Side,
    role: Role.parse(row.role),
    email: row.email,
    invitedBy: row.invited_by,
    invitedAt: row.invited_at,
    expiresAt: row.expires_at,
    state: stateOf(row, now),
  };
}

function stateOf(row: Selectable<InvitationTable>, now: Instant): Invitation["state"] {
  if (row.accepted_at) return "accepted";
  if (row.revoked_at) return "revoked";
  return row.expires_at <= now ? "expired" : "open";
}

/** @returns false when there is one with this id already */
export async function insertInvitation(db: Db, made: NewInvitation): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("invitation")
    .values({
      project_id: made.projectId,
      invitation_id: made.invitationId,
      person_id: made.personId,
      space: made.space,
      side: made.side,
      role: made.role,
      email: made.email,
      token_hash: made.tokenHash,
      invited_by: made.invitedBy,
      invited_at: made.invitedAt,
      expires_at: made.expiresAt,
    })
    .onConflict((conflict) => conflict.columns(["project_id", "invitation_id"]).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** The invitations of a project that lie within reach, newest first. */
export async function invitationsOf(db: Db, projectId: ProjectId, now: Instant): Promise<Invited[]> {
  const rows = await db
    .selectFrom("invitation")
    .selectAll()
    .where("project_id", "=", projectId)
    .orderBy("invited_at", "desc")
    .orderBy("invitation_id", "desc")
    .execute();
  return rows.map((row) => asInvited(row, now));
}

/** Takes back what is still open: one invitation, or all of a person. @returns how many that were */
export async function revokeOpen(
  db: Db,
  projectId: ProjectId,
  which: { readonly invitationId: string } | { readonly personId: PersonId },
  now: Instant,
): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable("invitation")
    .set({ revoked_at: now })
    .where("project_id", "=", projectId)
    .where((eb) =>
      "personId" in which ? eb("person_id", "=", which.personId) : eb("invitation_id", "=", which.invitationId),
    )
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export type Access = {
  readonly accountId: string;
  readonly personId: PersonId;
  readonly side: Side;
  readonly role: Role;
  readonly since: Instant;
  readonly inside: boolean;
  readonly vouchedBy: PersonId | null;
};

/** Who takes part now. To be asked at the door, which knows both sides; show only whom the reader sees. */
export async function accessTo(db: Db, projectId: ProjectId): Promise<Access[]> {
  const rows = await db
    .selectFrom("participation")
    .select(["account_id", "person_id", "side", "role", "since", "vouched_by", isInside.as("inside")])
    .where("project_id", "=", projectId)
    .where("ended_at", "is", null)
    .orderBy("since")
    .orderBy("account_id")
    .execute();
  return rows.map(({ account_id, person_id, side, role, since, inside, vouched_by }) => ({
    accountId: account_id,
    personId: person_id as PersonId,
    side: side as Side,
    role: Role.parse(role),
    since,
    inside,
    vouchedBy: vouched_by as PersonId | null,
  }));
}

/** Ends what a person does in a project. To be asked at the door. @returns whose access that was */
export async function endParticipation(
  db: Db,
  projectId: ProjectId,
  personId: PersonId,
  now: Instant,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable("participation")
    .set({ ended_at: now })
    .where("project_id", "=", projectId)
    .where("person_id", "=", personId)
    .where("ended_at", "is", null)
    .returning("account_id")
    .execute();
  return rows.map(({ account_id }) => account_id);
}

type Word = (db: Db, projectId: ProjectId, by: Actor, about: PersonId) => Promise<readonly string[]>;

/** Vouches for somebody else of one's own side, once. To be asked at the door. @returns whose access that opened */
export const giveWord: Word = (db, projectId, by, about) => changeWord(db, projectId, by, about, null, by.personId);

/** Takes back one's own word for somebody else. To be asked at the door. @returns whose access that closed */
export const takeBackWord: Word = (db, projectId, by, about) => changeWord(db, projectId, by, about, by.personId, null);

async function changeWord(
  db: Db,
  projectId: ProjectId,
  { side, personId }: Actor,
  about: PersonId,
  was: PersonId | null,
  becomes: PersonId | null,
): Promise<readonly string[]> {
  const rows = await db
    .updateTable("participation")
    .set({ vouched_by: becomes })
    .where("project_id", "=", projectId)
    .where("person_id", "=", about)
    .where("person_id", "!=", personId)
    .where("side", "=", side)
    .where("ended_at", "is", null)
    .where("vouched_by", "is not distinct from", was)
    .returning("account_id")
    .execute();
  return rows.map(({ account_id }) => account_id);
}

/** Finds an invitation by what is kept of its token. To be asked at the door. */
export async function invitationBy(db: Db, tokenHash: Buffer, now: Instant): Promise<Invited | undefined> {
  const row = await db.selectFrom("invitation").selectAll().where("token_hash", "=", tokenHash).executeTakeFirst();
  return row && asInvited(row, now);
}

/** What the page of an invitation says. To be asked at the door. */
export async function pageOf(
  db: Db,
  invited: Invited,
): Promise<{ readonly project: string; readonly invitedBy: string }> {
  const { name } = await db
    .selectFrom("project")
    .select("name")
    .where("project_id", "=", invited.projectId)
    .executeTakeFirstOrThrow();
  const by = await db
    .selectFrom("account")
    .select("name")
    .where("account_id", "=", invited.invitedBy)
    .executeTakeFirst();
  return { project: name, invitedBy: by?.name ?? "" };
}

/** The sellers of a project. To be asked at the door. */
export async function partiesOf(db: Db, projectId: ProjectId): Promise<PartyId[]> {
  const rows = await db.selectFrom("party").select("party_id").where("project_id", "=", projectId).execute();
  return rows.map(({ party_id }) => party_id as PartyId);
}

/** Marks an invitation accepted, once. To be asked at the door. @returns false when it is not open any more */
export async function accept(db: Db, { projectId, invitationId }: Invited, now: Instant): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitation")
    .set({ accepted_at: now })
    .where("project_id", "=", projectId)
    .where("invitation_id", "=", invitationId)
    .where("accepted_at", "is", null)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
