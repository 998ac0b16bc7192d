import type { ProjectSummary } from "@cairn/contract/projects.ts";
import type { Ownership } from "@cairn/domain/kernel/actor.ts";
import { after, type Instant } from "@cairn/domain/kernel/days.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { sql } from "kysely";
import type { Db } from "../../store/database.ts";
import type { Participation } from "../../store/projects/participation.ts";
import { minutes } from "../identity/moments.ts";

/** An organisation that sells and that the account belongs to. To be asked at the door. */
export async function sellingOrganisation(
  db: Db,
  organisationId: string,
  accountId: string,
): Promise<{ readonly name: string } | undefined> {
  return db
    .selectFrom("organisation")
    .innerJoin("organisation_member", "organisation_member.organisation_id", "organisation.organisation_id")
    .select("organisation.name")
    .where("organisation.organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .where("sells", "=", true)
    .executeTakeFirst();
}

const notOpen = ["proposed", "done", "struck out"];

/** The projects of these participations, the one that changed last first. The transaction must reach into all of them. */
export async function summariesOf(db: Db, taking: readonly Participation[]): Promise<ProjectSummary[]> {
  if (taking.length === 0) return [];
  const persons = new Map(taking.map((participation) => [participation.projectId, participation.actor]));
  const rows = await db
    .selectFrom("project")
    .innerJoin(
      (eb) =>
        eb
          .selectFrom("space_head")
          .select(({ fn }) => ["space_head.project_id", fn.max("changed_at").as("changed_at")])
          .where("space_head.project_id", "in", [...persons.keys()])
          .groupBy("space_head.project_id")
          .as("head"),
      (join) => join.onRef("head.project_id", "=", "project.project_id"),
    )
    .select(["project.project_id", "name", "outcome", "customer", "ownership", "sample", "begun_at", "changed_at"])
    .select((eb) =>
      eb
        .selectFrom("activity_index")
        .innerJoin(
          sql<{
            project_id: string;
            person_id: string;
          }>`unnest(${[...persons.keys()]}::uuid[], ${[...persons.values()].map(({ personId }) => personId)}::uuid[])`.as<"me">(
            sql`me (project_id, person_id)`,
          ),
          (join) =>
            join
              .onRef("me.project_id", "=", "activity_index.project_id")
              .onRef("me.person_id", "=", "activity_index.owner_id"),
        )
        .select(({ fn }) => sql<number>`${fn.countAll()}::int`.as("count"))
        .whereRef("activity_index.project_id", "=", "project.project_id")
        .where("status", "not in", notOpen)
        .as("my_open"),
    )
    .orderBy("changed_at", "desc")
    .orderBy("project.project_id")
    .execute();
  return rows.flatMap((row) => {
    const actor = persons.get(row.project_id as ProjectId);
    if (!actor) return [];
    return {
      projectId: row.project_id as ProjectId,
      name: row.name,
      ...(row.outcome === null ? {} : { outcome: row.outcome }),
      customer: row.customer,
      ownership: row.ownership as Ownership,
      sample: row.sample,
      role: actor.role,
      side: actor.side,
      begunAt: row.begun_at,
      changedAt: row.changed_at,
      myOpen: row.my_open ?? 0,
    };
  });
}

/** A visit lasts until the reader has not been heard of for half an hour. */
const visitMinutes = 30;
const visitBegan = (now: Instant): Instant => after(now, -minutes(visitMinutes));

/** When the reader was here before this visit; `undefined` on the first one. */
export function seenBefore({ seenAt, seenBeforeAt }: Participation, now: Instant): Instant | undefined {
  return seenAt !== undefined && seenAt > visitBegan(now) ? seenBeforeAt : seenAt;
}

export async function saveSeen(db: Db, { projectId }: Participation, accountId: string, now: Instant): Promise<void> {
  await db
    .updateTable("participation")
    .set({
      seen_at: now,
      seen_before_at: sql<Instant | null>`case when seen_at > ${visitBegan(now)} then seen_before_at else seen_at end`,
    })
    .where("project_id", "=", projectId)
    .where("account_id", "=", accountId)
    .execute();
}
