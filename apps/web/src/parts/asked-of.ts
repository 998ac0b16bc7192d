import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Roadblock } from "@cairn/domain/project/course.ts";
import type { Question } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept, type NextStep, nextSteps, openQuestions } from "@cairn/domain/project/standing.ts";

/** One thing that is asked of somebody. */
export type Asked = NextStep & {
  /** They own it; otherwise they help. */
  readonly mine: boolean;
  readonly roadblock: Roadblock | undefined;
};

/**
 * What is asked of somebody, in the order they would best take it up: what they can go on with, then where they help,
 * then what waits, then what is stuck. What they have handed on is no longer asked of them.
 */
export function askedOf(project: Project, personId: PersonId): readonly Asked[] {
  const blocks = kept(project.roadblocks).filter(({ cleared }) => !cleared);
  return nextSteps(project, personId)
    .filter(({ activity }) => activity.declined?.by !== personId)
    .map((step) => ({
      ...step,
      mine: step.activity.ownerId === personId,
      roadblock: blocks.find(({ activityId }) => activityId === step.activity.id),
    }))
    .toSorted((a, b) => turnOf(a) - turnOf(b));
}

function turnOf({ activity, mine, waitsFor, roadblock }: Asked): number {
  if (roadblock) return 3;
  if (waitsFor.length > 0) return 2;
  return mine || activity.status === "under way" ? 0 : 1;
}

/** Questions that are asked of somebody and have no answer yet, oldest first. */
export const questionsFor = (project: Project, personId: PersonId): readonly Question[] =>
  openQuestions(project, personId).filter(({ askedOf }) => askedOf === personId);
