import type { Collection, Thing } from "../kernel/area.ts";
import { type Day, dayOf, daysBetween, type Instant } from "../kernel/days.ts";
import type { PersonId } from "../kernel/ids.ts";
import { compare } from "../kernel/order.ts";
import type { Pause, Roadblock } from "./course.ts";
import { functions, type OrgFunction } from "./functions.ts";
import { alwaysOpen, type Job } from "./jobs.ts";
import type { Person } from "./people.ts";
import type { Activity, Question } from "./plan/activity.ts";
import { inOrder } from "./plan/place.ts";
import type { Project } from "./project.ts";

/** Things that were not removed. */
export function kept<T extends Thing>(all: Collection<T>): readonly T[] {
  return Object.values(all).filter(({ removed }) => !removed);
}

/** Who is on the project now. */
export function peopleHere({ people }: Pick<Project, "people">): readonly Person[] {
  return kept(people).filter(({ left }) => !left);
}

/** The activities of the plan: neither removed nor proposed nor struck out. */
export function planned({ activities }: Project): readonly Activity[] {
  return inOrder(kept(activities).filter(({ status }) => status !== "proposed" && status !== "struck out"));
}

/** Still to be done: taken into the plan, and neither done nor struck out. */
export const isOpen = ({ status }: Activity): boolean => status === "planned" || status === "under way";

const daysSince = (at: Instant, today: Day): number => Math.max(0, daysBetween(dayOf(at), today));
const byText =
  <T>(of: (it: T) => string) =>
  (a: T, b: T): number =>
    compare(of(a), of(b));

/** What an activity still waits for, as far as the viewer sees it. What was withdrawn or removed holds nobody up. */
export function waitsStillFor({ activities }: Project, { waitsFor }: Activity): readonly Activity[] {
  return waitsFor.flatMap((id) => activities[id] ?? []).filter((it) => !it.removed && isOpen(it));
}

/** Something that keeps the project from going on, and for how many days. */
export type Stuck = { readonly days: number; readonly activity: Activity | undefined } & (
  | { readonly why: "roadblock"; readonly roadblock: Roadblock }
  | { readonly why: "declined"; readonly by: PersonId; readonly because: string }
  | { readonly why: "overdue"; readonly due: Day }
);

/**
 * What is stuck, longest first. A decline bears no date, so it counts no days; overdue counts from the due day.
 */
export function stuck(project: Project, today: Day): readonly Stuck[] {
  const roadblocks = openRoadblocks(project).map((roadblock) => ({
    why: "roadblock" as const,
    roadblock,
    days: daysSince(roadblock.since, today),
    activity: project.activities[roadblock.activityId ?? ""],
  }));
  const open = planned(project).filter(isOpen);
  const declined = open.flatMap((activity) =>
    activity.declined ? [{ why: "declined" as const, ...activity.declined, days: 0, activity }] : [],
  );
  const overdue = open.flatMap((activity) =>
    activity.due !== undefined && activity.due < today
      ? [{ why: "overdue" as const, due: activity.due, days: daysBetween(activity.due, today), activity }]
      : [],
  );
  return [...roadblocks, ...declined, ...overdue].toSorted((a, b) => b.days - a.days);
}

export const openRoadblocks = ({ roadblocks }: Project): readonly Roadblock[] =>
  kept(roadblocks).filter(({ cleared }) => !cleared);

/** The pause the project is in, the longest if several spaces know one. */
export function openPause({ pauses }: Project): Pause | undefined {
  return kept(pauses)
    .filter(({ restarted }) => !restarted)
    .toSorted(byText(({ since }) => since))[0];
}

/** A step somebody can take or is waiting to take. */
export type NextStep = { readonly activity: Activity; readonly waitsFor: readonly Activity[] };

/** Somebody's open activities: those that can go on first, then by due day, then as in the plan. */
export function nextSteps(project: Project, personId: PersonId): readonly NextStep[] {
  const mine = planned(project).filter(
    (it) => isOpen(it) && (it.ownerId === personId || it.contributors.includes(personId)),
  );
  const never = "9999-12-31";
  return mine
    .map((activity) => ({ activity, waitsFor: waitsStillFor(project, activity) }))
    .toSorted(
      (a, b) =>
        Number(a.waitsFor.length > 0) - Number(b.waitsFor.length > 0) ||
        byText<NextStep>(({ activity }) => activity.due ?? never)(a, b),
    );
}

/** Questions without an answer: those asked of this person first, then the oldest. */
export function openQuestions({ questions }: Project, personId: PersonId): readonly Question[] {
  return kept(questions)
    .filter(({ answer }) => !answer)
    .toSorted(
      (a, b) =>
        Number(b.askedOf === personId) - Number(a.askedOf === personId) || byText<Question>(({ at }) => at)(a, b),
    );
}

/** The facts for one plain sentence about where the project is. */
export type WhereWeAre = {
  readonly open: number;
  readonly done: number;
  readonly underWay: readonly Activity[];
  readonly proposed: number;
  readonly openQuestions: number;
  /** How many things are stuck; an activity counts once, whatever keeps it. */
  readonly stuck: number;
  /** What has been in the way longest, with the person it waits for where the activity has an owner. */
  readonly longestWait: { readonly stuck: Stuck; readonly who: PersonId | undefined } | undefined;
  readonly pause: { readonly pause: Pause; readonly days: number } | undefined;
};

/** Where the project is, as the reader sees it. */
export function whereWeAre(project: Project, personId: PersonId, today: Day): WhereWeAre {
  const all = planned(project);
  const allStuck = stuck(project, today);
  const [longest] = allStuck;
  const pause = openPause(project);
  return {
    open: all.filter(isOpen).length,
    done: all.filter(({ status }) => status === "done").length,
    underWay: all.filter(({ status }) => status === "under way"),
    proposed: kept(project.activities).filter(({ status }) => status === "proposed").length,
    openQuestions: openQuestions(project, personId).length,
    stuck: new Set(allStuck.map((it) => it.activity?.id ?? it)).size,
    longestWait: longest && { stuck: longest, who: longest.activity?.ownerId },
    pause: pause && { pause, days: daysSince(pause.since, today) },
  };
}

/** How a job stands. `reopened` until what is then open has been done again. Jobs that never close never hold. */
export type JobStanding = {
  readonly state: "not begun" | "under way" | "holds" | "reopened";
  readonly all: number;
  readonly done: number;
  readonly underWay: number;
  /** Why it was taken up again, while that is not settled. */
  readonly because: string | undefined;
};

/** How a job stands by its planned activities; jobs that never close are under way at most. */
export function jobStanding(project: Project, job: Job): JobStanding {
  const row = planned(project).filter((it) => it.job === job);
  const done = row.filter(({ status }) => status === "done");
  const underWay = row.filter(({ status }) => status === "under way").length;
  const last = done.map(({ doneAt }) => doneAt ?? "").reduce((a, b) => (a > b ? a : b), "");
  const reopening = kept(project.reopenings)
    .filter((it) => it.job === job)
    .toSorted(byText(({ at }) => at))
    .at(-1);
  const allDone = row.length > 0 && done.length === row.length;
  const unsettled = reopening && (!allDone || reopening.at > last) ? reopening : undefined;
  return { state: stateOf(), all: row.length, done: done.length, underWay, because: unsettled?.because };

  function stateOf(): JobStanding["state"] {
    if (unsettled) return "reopened";
    if (done.length + underWay === 0) return "not begun";
    return allDone && !alwaysOpen.has(job) ? "holds" : "under way";
  }
}

/** Functions that a frame asks for and nobody on the people map stands for, in the order of the glossary. */
export function missingFunctions(project: Project, needed: Iterable<OrgFunction>): readonly OrgFunction[] {
  const asked = new Set(needed);
  const here = new Set(peopleHere(project).map((person) => person.function));
  return functions.filter((it) => asked.has(it) && !here.has(it));
}
