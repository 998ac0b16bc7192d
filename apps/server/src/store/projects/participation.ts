import type { Actor, Role } from "@cairn/domain/kernel/actor.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import {
  ownOf,
  type Side,
  type SpaceId,
  sees,
  sharedWith,
  theCustomer,
  type Viewer,
} from "@cairn/domain/kernel/space.ts";
import { sql } from "kysely";
import { comeInAs } from "../context.ts";
import type { Db } from "../database.ts";

/** Proof that the account takes part in the project, and which spaces it sees there. Only this file makes one. */
export type Participation = {
  readonly projectId: ProjectId;
  readonly actor: Actor;
  readonly spaces: readonly SpaceId[];
  /** When they last said that they have seen the project, and when they had before that visit began. */
  readonly seenAt: Instant | undefined;
  readonly seenBeforeAt: Instant | undefined;
};

/**
 * The spaces somebody is in. The customer keeps seeing what was shared with a seller who has left; a seller who has left
 * sees nothing.
 */
export function spacesOf(viewer: Viewer, parties: readonly PartyId[]): readonly SpaceId[] {
  const { side } = viewer;
  const all: readonly SpaceId[] =
    side === "customer"
      ? ["cover", "ours", "circle", ...parties.map(sharedWith)]
      : ["cover", sharedWith(side), ownOf(side)];
  return all.filter((space) => sees(viewer, space));
}

/**
 * Whether the innermost space of their side is open to those of a participation. The customer's circle is to the leads and
 * those whom a lead named; a seller's own space when they belong to its organisation now, or somebody inside vouched for
 * them. To be asked at the door.
 */
const inside = `(case participation.side
  when 'customer' then participation.role = 'lead' or exists (
    select from confidant
    where confidant.project_id = participation.project_id and confidant.person_id = participation.person_id)
  else participation.vouched_by is not null or exists (
    select from party join organisation_member using (organisation_id)
    where party.project_id = participation.project_id and party.party_id::text = participation.side
      and organisation_member.account_id = participation.account_id)
  end)`;
export const isInside = sql.raw<boolean>(inside);

/** A participation as the database says it, with the parties whose shared spaces the customer sees. */
export type Taking = {
  readonly projectId: string;
  readonly personId: string;
  readonly side: string;
  readonly inside: boolean;
  readonly role: string;
  readonly seenAt: string | null;
  readonly seenBeforeAt: string | null;
  readonly parties: readonly string[];
};

const taking = `json_build_object(
  'projectId', participation.project_id, 'personId', participation.person_id,
  'side', participation.side, 'inside', ${inside}, 'role', participation.role,
  'seenAt', participation.seen_at, 'seenBeforeAt', participation.seen_before_at,
  'parties', array(select party_id from party where party.project_id = participation.project_id order by party_id))`;

/** As whom the account of a row takes part in a project: a column beside what else is asked of it at the door. */
export const takingPartIn = (projectId: `$${number}::uuid`) =>
  `(select ${taking} from participation where participation.project_id = ${projectId}
    and participation.account_id = account.account_id and participation.ended_at is null)`;

export function participationFrom({ projectId, personId, role, parties, ...row }: Taking): Participation {
  const viewer: Viewer = { side: row.side as Side, inside: row.inside };
  const moment = (at: string | null) => (at === null ? undefined : (new Date(at).toISOString() as Instant));
  return {
    projectId: projectId as ProjectId,
    actor: { ...viewer, personId: personId as PersonId, role: role as Role },
    spaces: spacesOf(viewer, parties as readonly PartyId[]),
    seenAt: moment(row.seenAt),
    seenBeforeAt: moment(row.seenBeforeAt),
  };
}

/** Whether and as whom an account takes part in a project. To be asked at the door. */
export async function participationOf(
  db: Db,
  projectId: string,
  accountId: string,
): Promise<Participation | undefined> {
  const [found] = await participations(db, accountId, projectId);
  return found;
}

/** Everything an account takes part in, newest first. To be asked at the door. */
export async function participationsOf(db: Db, accountId: string): Promise<readonly Participation[]> {
  return participations(db, accountId);
}

async function participations(db: Db, accountId: string, projectId?: string): Promise<Participation[]> {
  const rows = await db
    .selectFrom("participation")
    .select(sql.raw<Taking>(taking).as("taking"))
    .where("account_id", "=", accountId)
    .where("ended_at", "is", null)
    .$if(projectId !== undefined, (query) => query.where("project_id", "=", projectId ?? ""))
    .orderBy("since", "desc")
    .orderBy("project_id", "desc")
    .execute();
  return rows.map((row) => participationFrom(row.taking));
}

/** All projects there are. To be asked at the door, by whoever looks after the database. */
export async function everyProject(db: Db): Promise<readonly ProjectId[]> {
  const rows = await db.selectFrom("project").select("project_id").orderBy("project_id").execute();
  return rows.map(({ project_id }) => project_id as ProjectId);
}

/** All spaces of a project, whoever sees them. To be asked at the door; the transaction goes on as the application. */
export async function everySpaceOf(db: Db, projectId: ProjectId): Promise<readonly SpaceId[]> {
  const rows = await db.selectFrom("party").select("party_id").where("project_id", "=", projectId).execute();
  comeInAs(db, {});
  const parties = rows.map(({ party_id }) => party_id as PartyId);
  return [...spacesOf(theCustomer, parties), ...parties.map(ownOf)];
}
