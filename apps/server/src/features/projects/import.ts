import { Failure } from "@cairn/contract/failures.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { reachInto } from "../../store/context.ts";
import { sideBySide } from "../../store/projects/folds.ts";
import { spacesOf } from "../../store/projects/participation.ts";
import { admit, openOwnSpace } from "../../store/projects/project-row.ts";
import { restore } from "../../store/projects/restore.ts";
import { callOffOpen, foldedWith } from "../rounds/importing.ts";
import { type Claiming, claimProject } from "./claim.ts";
import { readExport } from "./read-export.ts";

type Asked = { readonly file?: unknown; readonly as?: ProjectId | undefined };

/**
 * Brings an exported project back. Whoever imports it takes the exporter's place: on the customer's side as its lead, since
 * somebody must steer it here; on a seller's side as that seller. Nobody else is let in with the file.
 *
 * @throws Failure `invalid_input` or `too_many` for a file that is none, `duplicate` when the project is here already
 */
export async function importProject(
  visit: Claiming,
  { file: given, as }: Asked,
): Promise<{ projectId: ProjectId; events: number }> {
  const { db, account, now } = visit;
  const { file, events, folds } = readExport(given, as);
  const { projectId, exporter } = file;
  const whole = sideBySide(folds);
  const cover = coverOf(whole);
  if (!cover) throw new Failure("invalid_input", { field: "file.spaces", must: "must hold the cover of the project" });

  const actor: Actor = { ...exporter, inside: true, role: exporter.side === "customer" ? "lead" : "seller" };
  const { personId, side, role } = actor;
  const reach = spacesOf(actor, Object.keys(whole.sellers) as PartyId[]);
  await reachInto(db, [{ projectId, spaces: reach }]);
  const isNew = await claimProject(visit, projectId, cover, { name: "importProject", body: { file: given, as } });
  if (!isNew) return { projectId, events: events.length };
  const vouchedBy = side === "customer" ? undefined : personId;
  await admit(db, projectId, account.accountId, { personId, side, role, vouchedBy }, now);
  const calledOff = callOffOpen(folds, { by: personId, at: now, newId: visit.newId });
  await restore(db, projectId, {
    events: [...events, ...calledOff],
    folds: foldedWith(folds, calledOff),
    cards: file.cards,
  });
  if (side !== "customer") await openOwnSpace(db, projectId, side, now);
  return { projectId, events: events.length };
}
