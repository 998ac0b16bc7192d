import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Actor } from "@cairn/domain/kernel/actor.ts";
import type { Card } from "@cairn/domain/kernel/area.ts";
import type { ProjectId } from "@cairn/domain/kernel/ids.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import type { Db } from "../database.ts";
import { goesAlong } from "../transaction.ts";
import { moveCards, saveCard } from "./cards.ts";
import { carryConsequences } from "./consequences.ts";
import { foldOnto } from "./folds.ts";
import { indexActivities } from "./index-activities.ts";
import { indexFinished } from "./index-finished.ts";
import { write } from "./log.ts";
import { redactLog } from "./redact-log.ts";
import { type SpaceFold, saveSnapshot } from "./snapshots.ts";

/** What a command came to, ready to be written. */
export type Recorded = {
  readonly projectId: ProjectId;
  readonly actor: Actor;
  /** The spaces the transaction reaches. */
  readonly reach: readonly SpaceId[];
  readonly events: readonly LoggedEvent[];
  readonly cards: readonly { readonly space: SpaceId; readonly card: Card }[];
  /** The folds before these events, at least of the spaces they lie in that had events before. */
  readonly before: readonly SpaceFold[];
};

/** A space gets a new snapshot each time it has grown by so many events. */
const eventsPerSnapshot = 200;

/**
 * Appends events and writes everything that follows from them: the one place where a project is written to.
 * The project must be locked, or be new.
 *
 * @returns the folds of the spaces that were written to, as they are now
 * @throws Failure `not_now` when a project would be left without anybody to lead it
 */
export async function record(
  db: Db,
  { projectId, actor, reach, events, cards, before }: Recorded,
): Promise<readonly SpaceFold[]> {
  const changed = [...Map.groupBy(events, ({ space }) => space)].map(([space, own]) => {
    const was = before.find((fold) => fold.space === space) ?? { space, seq: 0, state: emptyProject };
    return { was, now: { space, seq: was.seq + own.length, state: foldOnto(was.state, own) } };
  });
  goesAlong(write(db, projectId, events));
  // None of these needs another, so they go to the database together.
  await Promise.all([
    ...cards.map(({ space, card }) => saveCard(db, projectId, space, card)),
    ...changed.map(({ was, now }) => cacheSpace(db, projectId, was, now)),
  ]);
  await carryConsequences(db, projectId, events, actor);
  await moveCards(db, projectId, events);
  await redactLog(db, projectId, reach, events);
  return changed.map(({ now }) => now);
}

/** What is repeated from the history of a space: the index of activities, what finished ones took and, now and then, a snapshot. */
async function cacheSpace(db: Db, projectId: ProjectId, was: SpaceFold, now: SpaceFold): Promise<void> {
  await indexActivities(db, projectId, now.space, was.state, now.state);
  await indexFinished(db, projectId, now.space, was.state, now.state);
  if (Math.floor(was.seq / eventsPerSnapshot) < Math.floor(now.seq / eventsPerSnapshot)) {
    await saveSnapshot(db, projectId, now);
  }
}
