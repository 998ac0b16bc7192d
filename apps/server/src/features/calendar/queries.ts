import type { Day, Instant } from "@cairn/domain/kernel/days.ts";
import { sql } from "kysely";
import type { Db } from "../../store/database.ts";
import type { Entry, Said } from "./entries.ts";

/** Whose calendar a secret opens. To be asked at the door. */
export async function accountOf(db: Db, secretHash: Buffer): Promise<string | undefined> {
  const row = await db
    .selectFrom("calendar_feed")
    .select("account_id")
    .where("secret_hash", "=", secretHash)
    .executeTakeFirst();
  return row?.account_id;
}

export async function stateOf(db: Db, accountId: string): Promise<{ madeAt?: Instant; readOn?: Day }> {
  const row = await db
    .selectFrom("calendar_feed")
    .select(["made_at", sql<Day | null>`read_on::text`.as("read_on")])
    .where("account_id", "=", accountId)
    .executeTakeFirst();
  if (!row) return {};
  return {
    madeAt: row.made_at,
    ...(row.read_on && { readOn: row.read_on }),
  };
}

export async function saveSecret(db: Db, accountId: string, secretHash: Buffer, now: Instant): Promise<void> {
  const row = { secret_hash: secretHash, made_at: now, read_on: null };
  await db
    .insertInto("calendar_feed")
    .values({ account_id: accountId, ...row })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet(row))
    .execute();
}

export async function forgetSecret(db: Db, accountId: string): Promise<void> {
  await db.deleteFrom("calendar_feed").where("account_id", "=", accountId).execute();
  await db.deleteFrom("calendar_entry").where("account_id", "=", accountId).execute();
}

export async function entriesOf(db: Db, accountId: string): Promise<Entry[]> {
  const rows = await db
    .selectFrom("calendar_entry")
    .select(["uid", "sequence", "said", "changed_at", "cancelled_at"])
    .where("account_id", "=", accountId)
    .execute();
  return rows.map(({ uid, sequence, said, changed_at, cancelled_at }) => ({
    uid,
    sequence,
    said: said as Said,
    changedAt: changed_at,
    cancelledAt: cancelled_at ?? undefined,
  }));
}

/** Keeps what is said from now on, and that it was read on this day. */
export async function saveEntries(db: Db, accountId: string, entries: readonly Entry[], today: Day): Promise<void> {
  await db.updateTable("calendar_feed").set({ read_on: today }).where("account_id", "=", accountId).execute();
  await db.deleteFrom("calendar_entry").where("account_id", "=", accountId).execute();
  if (entries.length === 0) return;
  await db
    .insertInto("calendar_entry")
    .values(
      entries.map(({ uid, sequence, said, changedAt, cancelledAt }) => ({
        account_id: accountId,
        uid,
        sequence,
        said: JSON.stringify(said),
        changed_at: changedAt,
        cancelled_at: cancelledAt ?? null,
      })),
    )
    .onConflict((conflict) => conflict.columns(["account_id", "uid"]).doNothing())
    .execute();
}
