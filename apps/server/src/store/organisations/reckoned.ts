import type { Instant } from "@cairn/domain/kernel/days.ts";
import { sql } from "kysely";
import type { Db } from "../database.ts";

/** Which figure of which version of a base. */
export type Asked = {
  readonly organisationId: string;
  readonly base: "own" | "sample";
  readonly version: string;
  readonly question: string;
};

export type KeptFigure = {
  readonly since: Instant;
  readonly reckonedAt: Instant | undefined;
  readonly because: string | undefined;
  readonly figure: unknown;
};

const asAsked = ({ organisationId, base, version, question }: Asked) => ({
  organisation_id: organisationId,
  base,
  version,
  question,
});

export async function figureFor(
  db: Db,
  { organisationId, base, version, question }: Asked,
): Promise<KeptFigure | undefined> {
  const row = await db
    .selectFrom("experience_figure")
    .select(["since", "reckoned_at", "because", "figure"])
    .where("organisation_id", "=", organisationId)
    .where("base", "=", base)
    .where("version", "=", version)
    .where("question", "=", question)
    .executeTakeFirst();
  return (
    row && {
      since: row.since,
      reckonedAt: row.reckoned_at ?? undefined,
      because: row.because ?? undefined,
      figure: row.figure,
    }
  );
}

/**
 * Lets one server reckon a figure, and forgets those of earlier versions.
 * @returns false when it is reckoned, or somebody is at it who was heard of lately
 */
export async function beginReckoning(db: Db, asked: Asked, now: Instant): Promise<boolean> {
  const { organisationId, base, version } = asked;
  await db
    .deleteFrom("experience_figure")
    .where("organisation_id", "=", organisationId)
    .where("base", "=", base)
    .where("version", "!=", version)
    .execute();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("experience_figure")
    .values({ ...asAsked(asked), since: now, heard_at: sql<Instant>`now()` })
    .onConflict((conflict) =>
      conflict
        .columns(["organisation_id", "base", "version", "question"])
        .doUpdateSet({ since: now, heard_at: sql`now()` })
        .where(
          sql<boolean>`experience_figure.reckoned_at is null and experience_figure.heard_at < now() - interval '90 seconds'`,
        ),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

const figureRow = (db: Db, { organisationId, base, version, question }: Asked) =>
  db
    .updateTable("experience_figure")
    .where("organisation_id", "=", organisationId)
    .where("base", "=", base)
    .where("version", "=", version)
    .where("question", "=", question);

export async function stillReckoning(db: Db, asked: Asked): Promise<void> {
  await figureRow(db, asked).set({ heard_at: sql`now()` }).execute();
}

/** Keeps a figure, or why there is none. */
export async function saveFigure(
  db: Db,
  asked: Asked,
  came: { readonly figure?: unknown; readonly because?: string },
  now: Instant,
): Promise<void> {
  const figure = came.figure === undefined ? null : JSON.stringify(came.figure);
  await figureRow(db, asked)
    .set({ reckoned_at: now, because: came.because ?? null, figure })
    .execute();
}
