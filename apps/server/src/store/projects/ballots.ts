import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Ballot } from "@cairn/domain/project/rounds/casting.ts";
import { sql } from "kysely";
import type { Db } from "../database.ts";

/** A round, wherever it lies. */
export type RoundAt = { readonly projectId: ProjectId; readonly space: SpaceId; readonly roundId: string };

/**
 * Puts in the ballot of the account that acts, as whoever it is on the project. The project must be locked, so that
 * nobody closes the round meanwhile.
 *
 * @returns false when they have answered this round before
 */
export async function castBallot(db: Db, { projectId, space, roundId }: RoundAt, ballot: Ballot): Promise<boolean> {
  const { rows } = await sql<{ cast: boolean }>`select cairn_cast_ballot(${projectId}::uuid, ${space}::text,
    ${roundId}::uuid, ${JSON.stringify(ballot)}::jsonb) as cast`.execute(db);
  return rows[0]?.cast === true;
}

/** Takes the ballots of a round to be counted. They are nowhere else, and gone when the transaction is committed. */
export async function takeBallots(db: Db, { projectId, space, roundId }: RoundAt): Promise<readonly Ballot[]> {
  const { rows } = await sql<{ taken: readonly Ballot[] }>`select cairn_take_ballots(${projectId}::uuid,
    ${space}::text, ${roundId}::uuid) as taken`.execute(db);
  return rows[0]?.taken ?? [];
}

/** Throws the ballots of a round away, unread. */
export async function discardBallots(db: Db, { projectId, space, roundId }: RoundAt): Promise<void> {
  for (const table of ["ballot_box", "ballot_roll"] as const) {
    await db
      .deleteFrom(table)
      .where("project_id", "=", projectId)
      .where("space", "=", space)
      .where("round_id", "=", roundId)
      .execute();
  }
}

/** How far a round has come, for whoever asks. */
export type Answered = {
  readonly roundId: string;
  /** How many have answered; absent below four. */
  readonly answered?: number;
  readonly youAnswered: boolean;
};

/** How many have answered the open rounds within reach. Rounds that nobody has answered are not among them. */
export async function answeredIn(db: Db, projectId: ProjectId): Promise<readonly Answered[]> {
  const { rows } = await sql<{ round_id: string; answered: number | null; mine: boolean }>`
    select round_id, answered, mine from cairn_answered(${projectId}::uuid)`.execute(db);
  return rows.map(({ round_id, answered, mine }) => ({
    roundId: round_id,
    ...(answered !== null && { answered }),
    youAnswered: mine,
  }));
}
