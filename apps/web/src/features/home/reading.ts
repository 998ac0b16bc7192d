import type { Collection, Thing } from "@cairn/domain/kernel/area.ts";
import { type Day, dayOf, daysBetween, type Instant } from "@cairn/domain/kernel/days.ts";
import type { Side } from "@cairn/domain/kernel/space.ts";
import type { Pause, Roadblock } from "@cairn/domain/project/course.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Activity, Question } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import type { WhereFacts } from "../../words/en/home.ts";

export const kept = <T extends Thing>(all: Collection<T>): readonly T[] =>
  Object.values(all).filter((it) => !it.removed);
const byTime =
  <T>(at: (it: T) => string) =>
  (a: T, b: T) =>
    at(a).localeCompare(at(b));

export const isOpen = ({ status }: Activity): boolean => status === "planned" || status === "under way";

/** The pause the project is in, if any. */
export const pauseIn = (project: Project): Pause | undefined =>
  kept(project.pauses).find(({ restarted }) => !restarted);

/** Roadblocks that nobody has cleared, the oldest first. */
export const roadblocksIn = (project: Project): readonly Roadblock[] =>
  kept(project.roadblocks)
    .filter(({ cleared }) => !cleared)
    .toSorted(byTime(({ since }) => since));

/** Activities whose owner said "not me". */
export const declinedIn = (project: Project): readonly Activity[] =>
  kept(project.activities).filter((it) => isOpen(it) && it.declined);

/** Questions without an answer: the reader's own first, then the oldest. */
export const openQuestions = (project: Project, personId: string): readonly Question[] =>
  kept(project.questions)
    .filter(({ answer }) => !answer)
    .toSorted(
      (a, b) =>
        Number(b.askedOf === personId) - Number(a.askedOf === personId) || byTime<Question>((it) => it.at)(a, b),
    );

/** What can go on and belongs to nobody yet. */
export const nobodysIn = (project: Project): readonly Activity[] =>
  kept(project.activities).filter(
    (it) => isOpen(it) && !it.ownerId && it.waitsFor.every((id) => !isWaiting(project.activities[id])),
  );
const isWaiting = (before: Activity | undefined): boolean => before !== undefined && !before.removed && isOpen(before);

export function whereFacts(project: Project, today: Day): WhereFacts {
  const planned = kept(project.activities).filter(({ status }) => status !== "proposed" && status !== "struck out");
  const pause = pauseIn(project);
  const days = (since: Instant): number => Math.max(0, daysBetween(dayOf(since), today));
  return {
    all: planned.length,
    done: planned.filter(({ status }) => status === "done").length,
    underWay: planned.filter(({ status }) => status === "under way").map(({ title }) => title),
    stuck: roadblocksIn(project).map(({ what, since }) => ({ what, days: days(since) })),
    proposed: kept(project.activities).filter(({ status }) => status === "proposed").length,
    openQuestions: openQuestions(project, "").length,
    paused: pause && { because: pause.because, days: days(pause.since) },
  };
}

/** Does a job hold: there is something in it, all of it is done, and nobody took it up again since. */
export function holds(project: Project, job: Job): boolean {
  const planned = kept(project.activities).filter(
    (it) => it.job === job && it.status !== "proposed" && it.status !== "struck out",
  );
  const finished = planned.flatMap(({ status, doneAt }) => (status === "done" && doneAt ? [doneAt] : []));
  const last = finished.toSorted().at(-1);
  if (planned.length === 0 || finished.length < planned.length || last === undefined) return false;
  return !kept(project.reopenings).some((it) => it.job === job && it.at > last);
}

/** What is with a seller: activities a seller carries or one of theirs owns, and questions to their people. */
export function withSeller(
  project: Project,
  side: Side,
): { readonly activities: readonly Activity[]; readonly questions: readonly Question[] } {
  const ours = (personId: string | undefined): boolean =>
    personId !== undefined && project.people[personId]?.side === side;
  return {
    activities: kept(project.activities).filter(
      (it) => isOpen(it) && (ours(it.ownerId) || (it.carriedBy === "a seller" && !it.ownerId)),
    ),
    questions: openQuestions(project, "").filter(({ askedOf }) => ours(askedOf)),
  };
}
