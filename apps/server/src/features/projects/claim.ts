import { Failure } from "@cairn/contract/failures.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { Cover } from "@cairn/domain/project/cover.ts";
import type { Account, Visit } from "../../http/visit.ts";
import { hashOf, type Key, lockAndUseKey, usedBefore } from "../../store/projects/keys.ts";
import { insertProject } from "../../store/projects/project-row.ts";

/** What a request for a new project takes of a visit. */
export type Claiming = Pick<Visit, "db" | "now" | "newId"> & {
  readonly account: Account;
  readonly idempotencyKey?: string | undefined;
};

/**
 * Takes an id for a new project. The transaction must reach its cover.
 *
 * @param asked name and body of the request
 * @returns false when this very request did so before: there is nothing left to do
 * @throws Failure `duplicate` when the id is taken, wherever; `key_reused`
 */
export async function claimProject(
  { db, account, now, newId, idempotencyKey }: Claiming,
  projectId: ProjectId,
  cover: Cover,
  asked: { readonly name: string; readonly body: unknown },
): Promise<boolean> {
  const key: Key | undefined =
    idempotencyKey === undefined
      ? undefined
      : { projectId, accountId: account.accountId, key: idempotencyKey, bodyHash: hashOf(asked.name, asked.body) };
  if (await insertProject(db, projectId, newId(), cover)) {
    if (key) await lockAndUseKey(db, key, newId(), now);
    return true;
  }
  const before = key ? await usedBefore(db, key) : undefined;
  if (!before) throw new Failure("duplicate", { id: projectId });
  if (before.bodyHash !== key?.bodyHash) throw new Failure("key_reused");
  return false;
}
