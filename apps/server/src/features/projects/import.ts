import { Failure } from "@cairn/contract/failures.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { union } from "@cairn/domain/project/fold.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import type { Account, Visit } from "../../http/visit.ts";
import { reachInto } from "../../store/context.ts";
import { hashOf, rememberKey, usedBefore } from "../../store/projects/keys.ts";
import { spacesOf } from "../../store/projects/participation.ts";
import { admit, insertProject } from "../../store/projects/project-row.ts";
import { restore } from "../../store/projects/restore.ts";
import { readExport } from "./read-export.ts";

type Importer = Pick<Visit, "db" | "now" | "newId" | "idempotencyKey"> & { readonly account: Account };
type Asked = { readonly file?: unknown; readonly as?: ProjectId | undefined };

/**
 * Brings an exported project back. Whoever imports it takes the exporter's place: on the customer's side as its lead, since
 * somebody must steer it here; on a seller's side as that seller. Nobody else is let in with the file.
 *
 * @throws Failure `invalid_input` or `too_many` for a file that is none, `duplicate` when the project is here already
 */
export async function importProject(
  { db, account, now, newId, idempotencyKey }: Importer,
  { file: given, as }: Asked,
): Promise<{ projectId: ProjectId; events: number }> {
  const { file, events, folds } = readExport(given, as);
  const { projectId, exporter } = file;
  const whole = union(folds.map(({ state }) => state));
  const cover = coverOf(whole);
  if (!cover) throw new Failure("invalid_input", { field: "file.spaces", must: "must hold the cover of the project" });

  const reach = spacesOf(exporter.side, Object.keys(whole.sellers) as PartyId[]);
  await reachInto(db, [{ projectId, spaces: reach }]);
  const key = idempotencyKey && {
    projectId,
    accountId: account.accountId,
    key: idempotencyKey,
    bodyHash: hashOf("importProject", { file: given, as }),
  };
  if (!(await insertProject(db, projectId, newId(), cover))) {
    const before = key ? await usedBefore(db, key) : undefined;
    if (!before) throw new Failure("duplicate", { id: projectId });
    if (!key || before.bodyHash !== key.bodyHash) throw new Failure("key_reused");
    return { projectId, events: events.length };
  }
  const actor: Actor = { ...exporter, role: exporter.side === "customer" ? "lead" : "seller" };
  await admit(db, projectId, account.accountId, actor, now);
  await restore(db, projectId, { events, folds, cards: file.cards });
  if (key) await rememberKey(db, key, newId(), now);
  return { projectId, events: events.length };
}
