import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { confidantsOf } from "@cairn/domain/project/circle.ts";
import { learningOf } from "@cairn/domain/project/learning.ts";
import { emptyProject } from "@cairn/domain/project/project.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";
import { reachInto } from "../context.ts";
import type { Db } from "../database.ts";
import { type CardIn, saveCard } from "./cards.ts";
import { closeCircle, openCircle } from "./circle.ts";
import { foldOnto, sideBySide } from "./folds.ts";
import { dropActivityIndex, indexActivities } from "./index-activities.ts";
import { dropFinished, indexFinished } from "./index-finished.ts";
import { allowLearning, endLearning } from "./learning.ts";
import { eventsAfter, write } from "./log.ts";
import { everySpaceOf } from "./participation.ts";
import { saveParty, updateProject } from "./project-row.ts";
import { dropSnapshots, type SpaceFold, saveSnapshot } from "./snapshots.ts";

/** Writes a whole history into a project that has none yet. The transaction must reach its spaces. */
export async function restore(
  db: Db,
  projectId: ProjectId,
  { events, folds, cards }: { events: readonly LoggedEvent[]; folds: readonly SpaceFold[]; cards: readonly CardIn[] },
): Promise<void> {
  await write(db, projectId, events);
  for (const { space, ...card } of cards) await saveCard(db, projectId, space, card);
  await writeCaches(db, projectId, folds);
}

/**
 * Makes everything anew that is only repeated from the history: snapshots, the activity index, what the rows of project and
 * parties say. To be begun at the door; afterwards the transaction reaches into the whole project.
 *
 * @returns the number of events it read
 */
export async function rebuild(db: Db, projectId: ProjectId): Promise<number> {
  const spaces = await everySpaceOf(db, projectId);
  await reachInto(db, [{ projectId, spaces }]);
  const events = await eventsAfter(db, projectId, spaces);
  await dropSnapshots(db, projectId, spaces);
  await dropActivityIndex(db, projectId);
  await dropFinished(db, projectId);
  await closeCircle(db, projectId);
  await endLearning(db, projectId);
  const folds = [...Map.groupBy(events, ({ space }) => space)].map(
    ([space, own]): SpaceFold => ({ space, seq: own.length, state: foldOnto(emptyProject, own) }),
  );
  await writeCaches(db, projectId, folds);
  return events.length;
}

async function writeCaches(db: Db, projectId: ProjectId, folds: readonly SpaceFold[]): Promise<void> {
  const whole = sideBySide(folds);
  const cover = coverOf(whole);
  if (cover) await updateProject(db, projectId, cover);
  for (const { id, left } of Object.values(whole.sellers)) await saveParty(db, projectId, id as PartyId, left?.at);
  for (const confidant of confidantsOf(whole)) await openCircle(db, projectId, confidant);
  const learning = learningOf(whole);
  if (learning) await allowLearning(db, projectId, learning);
  for (const fold of folds) {
    await indexActivities(db, projectId, fold.space, emptyProject, fold.state);
    await indexFinished(db, projectId, fold.space, emptyProject, fold.state);
    await saveSnapshot(db, projectId, fold);
  }
}
