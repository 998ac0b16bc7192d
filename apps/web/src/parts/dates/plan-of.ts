import { addDays, type Day, daysBetween } from "@cairn/domain/kernel/days.ts";
import type { PlannedDates } from "@cairn/domain/project/dates/dates.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen, kept, openPause, openRoadblocks, planned } from "@cairn/domain/project/standing.ts";
import { weekdays } from "@cairn/schedule/calendar/calendar.ts";
import type { KnownDates } from "@cairn/schedule/dates/schedule.ts";
import { circleIn } from "@cairn/schedule/plan/circle.ts";
import type { Plan, PlanLink, Activity as Scheduled } from "@cairn/schedule/plan/plan.ts";
import { doingOf, type Record, workingDays } from "./doing-of.ts";
import { peopleOf } from "./people-of.ts";
import { daysLeft, stateOf } from "./state-of.ts";

/** What nobody has said yet, so that the dates cannot know it. */
export type Gaps = {
  /** Open activities of which nobody said how long they take: they count as nothing. */
  readonly withoutLength: readonly string[];
  /** Those who have open activities, and of whom nobody said when they have time. */
  readonly withoutTime: readonly string[];
  /** Open activities that are held up, by something of which nobody said how long it may last. */
  readonly heldUp: readonly string[];
  /** The project rests, and nobody said for how long. */
  readonly rests: boolean;
  /** Activities that wait for each other; the last wait of each circle was left out. */
  readonly circles: readonly (readonly string[])[];
};

export type Composed = { readonly plan: Plan; readonly gaps: Gaps };

/** The wait for the whole project's restart, as an activity that nobody sees. */
const restartId = "restart of the project";
/** Three years are looked at, and as many more days as something is put off. */
const usualDays = 1100;

/** The plan as somebody sees it, in the words of the schedule. The same project and day give the same plan on every machine. */
export function planOf(project: Project, today: Day, record: Record): Composed {
  const activities = planned(project);
  const open = activities.filter(isOpen);
  const latest = open.flatMap(({ notBefore, startOn, due }) => [notBefore, startOn, due].flatMap((it) => it ?? []));
  const beyond = Math.max(0, ...latest.map((day) => daysBetween(today, day)));
  const days = Math.min(3000, usualDays + beyond);
  const people = peopleOf(project, today, days);
  const roadblocks = new Map(openRoadblocks(project).flatMap((it) => (it.activityId ? [[it.activityId, it]] : [])));
  const pause = openPause(project);
  const scheduled = activities.map((it): Scheduled => {
    const doing = doingOf(it, people, record);
    const state = stateOf(it, doing, roadblocks.get(it.id), today);
    return { id: it.id, doing, state, notBefore: it.notBefore, startOn: it.startOn, kind: it.job };
  });
  if (pause?.mayLast) scheduled.push(restartIn(daysLeft(pause.mayLast, pause.since, today)));
  const { links, circles } = withoutCircles(scheduled, linksOf(activities, pause?.mayLast !== undefined));
  const asked = new Set(scheduled.flatMap(({ doing }) => doing.teams.flatMap(({ anyOf }) => anyOf)));
  return {
    plan: {
      firstDay: today,
      today,
      days,
      people: [...people.values()].filter(({ id }) => asked.has(id)).map(({ id, calendar }) => ({ id, calendar })),
      calendars: { [workingDays]: weekdays, "every day": { week: weekdays.week.map(() => [100, 100] as const) } },
      blackouts: kept(project.blackouts).map(({ from, to }) => ({ from, to })),
      activities: scheduled,
      links,
      // A day that has gone by is kept by no order of the work.
      promises: open.flatMap(({ id, due }) =>
        due && due >= today ? [{ id, activityId: id, by: due, weight: 1 }] : [],
      ),
    },
    gaps: {
      withoutLength: open
        .filter((it) => !it.duration && it.effortHours === undefined && !it.meeting)
        .map(({ id }) => id),
      withoutTime: [
        ...new Set(
          open.flatMap(({ ownerId }) => (ownerId && isHere(project, ownerId) && !people.has(ownerId) ? [ownerId] : [])),
        ),
      ],
      heldUp: open.filter(({ id }) => roadblocks.has(id) && !roadblocks.get(id)?.mayLast).map(({ id }) => id),
      rests: pause !== undefined && !pause.mayLast,
      circles,
    },
  };
}

const isHere = ({ people }: Project, id: string): boolean => {
  const person = people[id];
  return person !== undefined && !person.removed && !person.left;
};

const restartIn = (inDays: { readonly low: number; readonly likely: number; readonly high: number }): Scheduled => ({
  id: restartId,
  doing: {
    how: "elapsed",
    halfDays: { low: 2 * inDays.low, likely: 2 * inDays.likely, high: 2 * inDays.high },
    calendar: "every day",
    teams: [],
  },
  state: { is: "planned" },
});

/** What has begun waits no more for what it should have waited for, unless its end does. */
function linksOf(activities: readonly Activity[], rests: boolean): readonly PlanLink[] {
  const there = new Set(activities.map(({ id }) => id));
  return activities.filter(isOpen).flatMap((it): PlanLink[] => [
    ...it.waitsFor
      .filter((id) => there.has(id))
      .map((from) => {
        const { type, lagDays } = it.waitsHow?.[from] ?? { type: "FS", lagDays: 0 };
        return { from, to: it.id, type, lag: 2 * lagDays, calendar: workingDays };
      })
      .filter(({ type }) => it.status === "planned" || type.endsWith("F")),
    ...(rests ? [{ from: restartId, to: it.id, type: "FS" as const, lag: 0 }] : []),
  ]);
}

/** Those who see more spaces than one can see circles that no single space has: they are cut, and shown. */
function withoutCircles(activities: readonly Scheduled[], links: readonly PlanLink[]) {
  const circles: (readonly string[])[] = [];
  let left = links;
  for (let circle = circleIn({ activities, links: left }); circle; circle = circleIn({ activities, links: left })) {
    circles.push(circle);
    const [from, to] = circle.slice(-2);
    left = left.filter((link) => link.from !== from || link.to !== to);
  }
  return { links: left, circles };
}

/** The dates people go by, as the schedule that the next one stays near to; undefined while there are none. */
export function datesKnown({ firstDay }: Plan, known: ReadonlyMap<string, PlannedDates>): KnownDates | undefined {
  if (known.size === 0) return undefined;
  const slot = (day: Day): number => 2 * daysBetween(firstDay as Day, day);
  return {
    activities: [...known.values()].map(({ activityId, from, to }) => ({
      id: activityId,
      start: slot(from),
      finish: slot(addDays(to, 1)),
      from,
      to,
    })),
  };
}
