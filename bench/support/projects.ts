import { randomUUID } from "node:crypto";
import { query } from "../../apps/server/src/testing/query.ts";
import { library } from "../../packages/library/src/library.gen.ts";
import type { MeasuredCairn } from "./cairn.ts";

export type MeasuredProject = {
  readonly projectId: string;
  readonly activityIds: readonly string[];
  /** Those of them that only the customer sees. */
  readonly ownIds: readonly string[];
  /** The person as whom the account takes part. */
  readonly leadId: string;
};

const activities = 50;

/**
 * Lays down so many projects that one account leads: each of 50 activities with the library's texts and a question each,
 * half of it shared with a seller. The first is made as people make one; the others are its rows under another id.
 */
export async function layDown(cairn: MeasuredCairn, projects: number): Promise<readonly MeasuredProject[]> {
  const first = await begin(cairn);
  const others = Array.from({ length: projects - 1 }, () => randomUUID());
  await copy(cairn, first.projectId, others);
  return [first, ...others.map((projectId) => ({ ...first, projectId }))];
}

async function begin({ post, connection }: MeasuredCairn): Promise<MeasuredProject> {
  const projectId = randomUUID();
  const partyId = randomUUID();
  const path = `/api/projects/${projectId}`;
  await post("/api/projects", { projectId, name: "Answer in one day", customer: "Example Council" });
  await post(`${path}/admitSeller`, { partyId, name: "Seller Ltd" });
  const taken = library.activities.slice(0, activities).map((activity, index) => ({
    activityId: randomUUID(),
    space: index % 2 === 0 ? "ours" : `shared:${partyId}`,
    activity,
  }));
  for (const { activityId, space, activity } of taken) {
    const { job, title, why, firstStep, watchFor, signOfFailure, doneWhen, questions } = activity;
    const texts = { title, because: why, firstStep, watchFor, signOfFailure, doneWhen };
    await post(`${path}/addActivity`, { activityId, space, job, ...texts, carriedBy: "the customer alone" });
    await post(`${path}/askQuestion`, { questionId: randomUUID(), space, text: questions[0], activityId });
  }
  const [lead] = await query(connection, "select person_id from participation where project_id = $1", [projectId]);
  return {
    projectId,
    activityIds: taken.map(({ activityId }) => activityId),
    ownIds: taken.filter(({ space }) => space === "ours").map(({ activityId }) => activityId),
    leadId: String(lead?.["person_id"]),
  };
}

const tables = [
  "project",
  "party",
  "participation",
  "person_card",
  "event",
  "space_head",
  "snapshot",
  "activity_index",
];

async function copy({ connection }: MeasuredCairn, from: string, to: readonly string[]): Promise<void> {
  for (const table of tables) {
    const columns = await query(
      connection,
      "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1",
      [table],
    );
    const names = columns.map(({ name }) => String(name));
    const values = names.map((name) => ({ project_id: "other", log_id: "gen_random_uuid()" })[name] ?? `"${name}"`);
    await query(
      connection,
      `insert into ${table} (${names.map((name) => `"${name}"`).join(", ")})
        select ${values.join(", ")} from ${table}, unnest($2::uuid[]) other where project_id = $1`,
      [from, to],
    );
  }
  // What PostgreSQL's own housekeeping does within minutes in a database that people use.
  await query(connection, "vacuum analyze");
}
