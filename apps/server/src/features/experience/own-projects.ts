import { createHash } from "node:crypto";
import { type Answer, answersOf } from "@cairn/domain/project/answers.ts";
import { type Journey, journeyOf } from "@cairn/domain/project/journey.ts";
import { Gathering } from "@cairn/evidence/journeys/gather.ts";
import { cairnEndings } from "@cairn/evidence/journeys/journeys.ts";
import { library } from "@cairn/library/library.gen.ts";
import { comeInAs, throughTheDoor } from "../../store/context.ts";
import type { Db } from "../../store/database.ts";
import { type Folds, sideBySide } from "../../store/projects/folds.ts";
import { projectsToLearnFrom } from "../../store/projects/learning.ts";
import type { Part } from "./answers/kept-base.ts";
import { packed } from "./packing.ts";

/** Finished projects of the organisation's own, as a part of its base, what stands for all of it, and what they answered. */
export type OwnProjects = {
  readonly part: Part;
  readonly digest: string;
  readonly answers: readonly (readonly Answer[])[];
};

const titles = new Map(library.activities.map(({ id, title }) => [id, title]));
const standsFor = Object.fromEntries(library.activities.map(({ id, title }) => [title, id]));
const rule = { byActivity: {}, byOutcome: {}, roadblocks: [], standsFor };

/**
 * The projects that people of the organisation lead, that have ended and that a lead lets it learn from: no names, no titles but
 * the library's, nothing of a circle and nothing of a seller's own. Looked up anew each time, so that a consent that ends leaves
 * nothing behind. Afterwards the transaction goes on on behalf of the organisation.
 *
 * @returns undefined while there is none
 */
export async function ownProjects(db: Db, organisationId: string, folds: Folds): Promise<OwnProjects | undefined> {
  const allowed = await throughTheDoor(db, () => projectsToLearnFrom(db, organisationId));
  const journeys: { readonly id: string; readonly journey: Journey }[] = [];
  const answers: (readonly Answer[])[] = [];
  for (const { projectId, spaces } of allowed) {
    comeInAs(db, { organisationId, reach: [{ projectId, spaces }] });
    const loaded = await folds.load(db, projectId, spaces);
    const project = sideBySide(loaded?.folds ?? []);
    const journey = journeyOf(project);
    if (!journey?.ending) continue;
    journeys.push({ id: pseudonym(organisationId, projectId), journey });
    answers.push(answersOf(project));
  }
  comeInAs(db, { organisationId });
  if (journeys.length === 0) return undefined;
  const digest = createHash("sha256").update(JSON.stringify(journeys)).digest("hex");
  return {
    part: { fileName: "", here: true, journeys: [packed(gathered(journeys))], outcome: undefined, rule },
    digest,
    answers,
  };
}

/** The same project in the bases of two organisations cannot be told to be the same. */
const pseudonym = (organisationId: string, projectId: string): string =>
  createHash("sha256").update(`${organisationId} ${projectId}`).digest("hex").slice(0, 16);

function gathered(all: readonly { readonly id: string; readonly journey: Journey }[]) {
  const gathering = new Gathering(cairnEndings);
  for (const { id, journey } of all) {
    for (const { libraryId, startedAt, doneAt, role } of journey.steps) {
      const [started, done] = [Date.parse(startedAt), Date.parse(doneAt)];
      gathering.add({
        journey: id,
        activity: titles.get(libraryId) ?? libraryId,
        startedAt: Math.min(started, done),
        completedAt: done,
        ...(role && { role }),
      });
    }
    if (!journey.ending) continue;
    const { ending, at } = journey.ending;
    gathering.know(id, { beganAt: Date.parse(journey.begunAt), ending, endedAt: Date.parse(at) });
  }
  return gathering.gathered();
}
