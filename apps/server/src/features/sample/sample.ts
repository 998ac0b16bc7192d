import { Failure } from "@cairn/contract/failures.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import type { PartyId, ProjectId } from "@cairn/domain/kernel/ids.ts";
import { ownOf, type SpaceId, sharedWith } from "@cairn/domain/kernel/space.ts";
import { comeInAs, type Reach } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { admit, deleteProject, insertProject } from "../../store/projects/project-row.ts";
import { record } from "../../store/projects/record.ts";
import { partiesOf, samplesAmong } from "./queries.ts";
import { type Played, replay, sampleProjectId } from "./replay.ts";
import { finished } from "./story-finished.ts";
import { running } from "./story-running.ts";

/** The sample: one project that is finished, and one that is under way. */
export const stories = [running, finished] as const;

const sampleIds: readonly ProjectId[] = stories.map(sampleProjectId);

/** Is any of the sample there? A copy that somebody brought in under another id is theirs. To be asked at the door. */
export async function isSampleThere(db: Db): Promise<boolean> {
  return (await samplesAmong(db, sampleIds)).length > 0;
}

/** What laying the sample down takes. */
export type Maker = {
  /** Takes part in both projects, in the place of the made-up project lead. */
  readonly accountId: string;
  readonly now: Instant;
  readonly newId: () => string;
};

/**
 * Lays the sample down, as if it had ended or come this far the day before; what was left of an earlier one goes first.
 * There are no accounts and no organisations in it: nobody could sign in as somebody made up. Begins at the door.
 *
 * @returns the ids of the projects, the running one first; the same each time and on every Cairn
 * @throws Failure `duplicate` when somebody has a project of their own under such an id
 */
export async function makeSample(db: Db, { accountId, now, newId }: Maker): Promise<readonly ProjectId[]> {
  const before = await samplesThere(db);
  const played = stories.map((story) => replay(story, now));
  const reach = played.map(({ projectId, partyId }) => ({ projectId, spaces: allSpaces([partyId]) }));
  comeInAs(db, { accountId, reach: before });
  for (const { projectId } of before) await deleteProject(db, projectId);
  comeInAs(db, { accountId, reach });
  for (const project of played) await layDown(db, project, { accountId, now, newId });
  return played.map(({ projectId }) => projectId);
}

/**
 * Removes everything of the sample and nothing else. Begins at the door.
 * @returns the ids of the projects that were there
 */
export async function removeSample(db: Db): Promise<readonly ProjectId[]> {
  const there = await samplesThere(db);
  comeInAs(db, { reach: there });
  for (const { projectId } of there) await deleteProject(db, projectId);
  return there.map(({ projectId }) => projectId);
}

/** The sample projects that are there, with every space in them. */
async function samplesThere(db: Db): Promise<readonly Reach[]> {
  const reach: Reach[] = [];
  for (const projectId of await samplesAmong(db, sampleIds)) {
    reach.push({ projectId, spaces: allSpaces(await partiesOf(db, projectId)) });
  }
  return reach;
}

function allSpaces(parties: readonly PartyId[]): readonly SpaceId[] {
  return ["cover", "ours", "circle", ...parties.flatMap((party) => [sharedWith(party), ownOf(party)])];
}

async function layDown(db: Db, played: Played, { accountId, now, newId }: Maker): Promise<void> {
  const { projectId, partyId, cover, chair, events, cards } = played;
  // Another log than the one before it, so that no cache mistakes one for the other.
  if (!(await insertProject(db, projectId, newId(), cover))) throw new Failure("duplicate", { id: projectId });
  await admit(db, projectId, accountId, chair, now);
  await record(db, { projectId, actor: chair, reach: allSpaces([partyId]), events, cards, before: [] });
}
