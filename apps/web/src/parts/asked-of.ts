import { jobs } from "@cairn/domain/project/jobs.ts";
import type { Activity, Question } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";

/** One thing that is asked of somebody. */
export type Asked = {
  readonly activity: Activity;
  /** They own it; otherwise they help. */
  readonly mine: boolean;
  /** Titles of what it still waits for. */
  readonly waitsFor: readonly string[];
  readonly roadblock: Project["roadblocks"][string] | undefined;
};

const isOpen = ({ removed, status }: Activity): boolean => !removed && (status === "planned" || status === "under way");

/** What is asked of somebody, in the order they would best do it: what they can go on with, by date; then what waits. */
export function askedOf(project: Project, personId: string): readonly Asked[] {
  const blocks = Object.values(project.roadblocks).filter(({ removed, cleared }) => !removed && !cleared);
  return Object.values(project.activities)
    .filter(isOpen)
    .filter(({ ownerId, contributors, declined }) => {
      const mine = ownerId === personId && declined?.by !== personId;
      return mine || contributors.some((id) => id === personId);
    })
    .map((activity) => ({
      activity,
      mine: activity.ownerId === personId,
      roadblock: blocks.find(({ activityId }) => activityId === activity.id),
      waitsFor: activity.waitsFor.flatMap((id) => {
        const before = project.activities[id];
        return before && isOpen(before) ? [before.title] : [];
      }),
    }))
    .toSorted((a, b) => turnOf(a) - turnOf(b) || byDate(a, b) || placeOf(a) - placeOf(b) || order(a, b));
}

const turnOf = ({ activity, mine, waitsFor, roadblock }: Asked): number => {
  if (roadblock) return 3;
  if (waitsFor.length > 0) return 2;
  return mine || activity.status === "under way" ? 0 : 1;
};
const byDate = (a: Asked, b: Asked): number => (a.activity.due ?? "9999").localeCompare(b.activity.due ?? "9999");
const placeOf = ({ activity }: Asked): number => jobs.indexOf(activity.job);
const order = (a: Asked, b: Asked): number => (a.activity.order < b.activity.order ? -1 : 1);

/** Questions that are asked of somebody and have no answer yet, oldest first. */
export function questionsFor(project: Project, personId: string): readonly Question[] {
  return Object.values(project.questions)
    .filter(({ removed, answer, askedOf }) => !removed && !answer && askedOf === personId)
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}
