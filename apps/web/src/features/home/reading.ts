import { type Day, dayOf, daysBetween } from "@cairn/domain/kernel/days.ts";
import type { PartyId, PersonId } from "@cairn/domain/kernel/ids.ts";
import { isShared } from "@cairn/domain/kernel/space.ts";
import { recordOf } from "@cairn/domain/project/decisions/current.ts";
import type { Decision, DecisionRecord } from "@cairn/domain/project/decisions/decision.ts";
import { decided, undecided } from "@cairn/domain/project/decisions/undecided.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import { jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity, Question } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen, jobStanding, openQuestions, planned, waitsStillFor } from "@cairn/domain/project/standing.ts";

/** What can go on and belongs to nobody yet. */
export const nobodysIn = (project: Project): readonly Activity[] =>
  planned(project).filter((it) => isOpen(it) && !it.ownerId && waitsStillFor(project, it).length === 0);

/** For so many days a decision is news. A starting guess. */
const newsDays = 14;

/**
 * The last decision, as long as it is news. `ends` when every question came to a stop, and nothing is undecided or left to do: then
 * it stays.
 */
export function latestDecision(
  project: Project,
  today: Day,
): { readonly decision: Decision; readonly record: DecisionRecord; readonly ends: boolean } | undefined {
  const all = decided(project);
  const [decision] = all;
  const record = decision && recordOf(project, decision);
  if (!record) return undefined;
  const leftToDo = undecided(project, today).length > 0 || planned(project).some(isOpen);
  const ends = !leftToDo && all.every((it) => recordOf(project, it)?.ending === "stop");
  return ends || daysBetween(dayOf(record.at), today) <= newsDays ? { decision, record, ends } : undefined;
}

/** The jobs that hold: one stone each. */
export const jobsThatHold = (project: Project): readonly Job[] =>
  jobs.filter((job) => jobStanding(project, job).state === "holds");

/** What the customer sees to be with a seller: activities a seller carries or one of theirs owns, and questions to their people. */
export function withSeller(
  project: Project,
  party: PartyId,
  reader: PersonId,
): { readonly activities: readonly Activity[]; readonly questions: readonly Question[] } {
  const ours = (id: PersonId | undefined): boolean => id !== undefined && project.people[id]?.side === party;
  return {
    activities: planned(project).filter(
      (it) => isOpen(it) && isShared(it.space) && (ours(it.ownerId) || (it.carriedBy === "a seller" && !it.ownerId)),
    ),
    questions: openQuestions(project, reader).filter(({ askedOf, space }) => isShared(space) && ours(askedOf)),
  };
}
