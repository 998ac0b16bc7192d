import { createHash } from "node:crypto";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { compare } from "@cairn/domain/kernel/order.ts";
import type { Db } from "../database.ts";

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

/**
 * Uses a key for a command. The project must be locked, so that two at once are one after the other.
 *
 * @returns what the key was used for before, if it was; then it still stands for that
 */
export async function useKey(db: Db, key: Key, commandId: string, now: Instant): Promise<Used | undefined> {
  const fresh = await db
    .insertInto("command_key")
    .values({
      project_id: key.projectId,
      account_id: key.accountId,
      key: key.key,
      body_hash: key.bodyHash,
      command_id: commandId,
      used_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("key")
    .executeTakeFirst();
  return fresh ? undefined : usedBefore(db, key);
}
