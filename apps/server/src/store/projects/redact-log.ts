import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import { isWithin, ownOf, type SpaceId, sellerOf } from "@cairn/domain/kernel/space.ts";
import { redacted } from "@cairn/domain/project/redaction/redact-event.ts";
import { reachInto } from "../context.ts";
import type { Db } from "../database.ts";
import { eventsAfter, overwrite } from "./log.ts";
import { dropSnapshots } from "./snapshots.ts";

/**
 * Takes redacted texts out of the log: where they were redacted, and where they came through before they were there.
 * Snapshots may hold them, so those go too; they are a cache.
 *
 * @param reach the spaces of whoever redacts; the transaction reaches just those again in the end
 */
export async function redactLog(
  db: Db,
  projectId: ProjectId,
  reach: readonly SpaceId[],
  events: readonly LoggedEvent[],
): Promise<void> {
  for (const { id, field, space } of events.filter(({ type }) => type === "textRedacted")) {
    const seller = sellerOf(space);
    const narrow: readonly SpaceId[] = ["ours", "circle", ...(seller ? [ownOf(seller)] : [])];
    const wider = [...new Set([...reach, ...narrow])];
    await reachInto(db, [{ projectId, spaces: wider }]);
    const within = wider.filter((inner) => isWithin(inner, space));
    const log = await eventsAfter(db, projectId, within);
    const without = redacted(log, { id: String(id), field: String(field), space });
    for (const [at, event] of without.entries()) if (event !== log[at]) await overwrite(db, projectId, event);
    await dropSnapshots(db, projectId, within);
    await reachInto(db, [{ projectId, spaces: reach }]);
  }
}
