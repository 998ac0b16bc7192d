import { createHash } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import type { Db } from "../database.ts";
import { statement } from "../statement.ts";

/** A client's key for one request, with what it asks for. */
export type Key = {
  readonly projectId: ProjectId;
  readonly accountId: string;
  readonly key: string;
  readonly bodyHash: string;
};

/** The same for the same request, however its fields are ordered. */
export function hashOf(command: string, body: unknown): string {
  return createHash("sha256")
    .update(`${command}\n${canonical(body)}`)
    .digest("base64url");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields
    .toSorted(([one], [other]) => compare(one, other))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
    .join(",")}}`;
}

/** What a key was used for. */
export type Used = Pick<Key, "bodyHash"> & { readonly commandId: string };

export async function usedBefore(db: Db, { projectId, accountId, key }: Key): Promise<Used | undefined> {
  return db
    .selectFrom("command_key")
    .select(["command_id as commandId", "body_hash as bodyHash"])
    .where("project_id", "=", projectId)
    .where("account_id", "=", accountId)
    .where("key", "=", key)
    .executeTakeFirst();
}

// One statement, since every command waits for it. What another command did with the key meanwhile is a conflict here even
// though this statement began before.
const lockAndInsert = statement<{ readonly key: string }>(`
  with locked as (select project_id from project where project_id = $1 for update)
  insert into command_key (project_id, account_id, key, body_hash, command_id, used_at)
  select project_id, $2::uuid, $3::uuid, $4, $5::uuid, $6::timestamptz from locked
  on conflict do nothing returning key`);

/**
 * Locks the project as `lockProject` does, so that two at once are one after the other, and uses a key for a command.
 *
 * @returns what the key was used for before, if it was; then it still stands for that
 */
export async function lockAndUseKey(db: Db, key: Key, commandId: string, now: Instant): Promise<Used | undefined> {
  const fresh = await lockAndInsert(db, [key.projectId, key.accountId, key.key, key.bodyHash, commandId, now]);
  return fresh.length > 0 ? undefined : usedBefore(db, key);
}

/** From then on these keys are as good as new. To be asked at the door. No index: it would cost every command, and this is rare. */
export async function forgetKeysUsedBefore(db: Db, moment: Instant): Promise<void> {
  await db.deleteFrom("command_key").where("used_at", "<", moment).execute();
}
