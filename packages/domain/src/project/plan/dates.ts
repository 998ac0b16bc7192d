import { addWorkingDays, type Day, dayOf, nextWorkingDay } from "../../kernel/days.ts";
import type { Activity, Duration } from "./activity.ts";

/** A day that is not known exactly: when all goes quickly, as is likely, when all goes slowly. */
export type Span = { readonly low: Day; readonly likely: Day; readonly high: Day };

/** What sets the earliest day an activity can begin. */
export type BoundBy =
  | { readonly by: "today" }
  | { readonly by: "not before" }
  | { readonly by: "begun" }
  | { readonly by: "activity"; readonly activityId: string };

export type Dated = {
  readonly start: Span;
  /** Absent when nobody has said how long it takes: then nothing can be said about its end. */
  readonly finish: Span | undefined;
  /** What the likely beginning hangs on. */
  readonly boundBy: BoundBy;
  /** Whether its due day is missed: even when all goes quickly, likely, or only when things go slowly. */
  readonly missesDue: "surely" | "likely" | "perhaps" | undefined;
  /** It waits for itself by way of others; the circle was cut here, so its dates are too early. */
  readonly inCircle: boolean;
};

type Case = keyof Duration;

const later = (a: Day, b: Day): Day => (a > b ? a : b);
const spanOf = (day: (one: Case) => Day): Span => ({ low: day("low"), likely: day("likely"), high: day("high") });

/**
 * Between which days each live activity may begin and end at the earliest, from the order of the work alone: Monday to
 * Friday, no calendars, no capacity. Everything is taken to go quickly at once, likely at once, slowly at once, so the
 * ends are wider than chance would have them. An activity without a duration takes no time for those that wait for it.
 * Removed, proposed and struck out activities hold nobody up; nor do those the viewer does not see. A pause shifts
 * nothing: nobody knows how long it lasts, so whoever shows the dates says that the project rests.
 */
export function planDates(activities: Iterable<Activity>, today: Day): ReadonlyMap<string, Dated> {
  const live = new Map([...activities].filter(isLive).map((it) => [it.id, it]));
  const dates = new Map<string, Dated>();
  const onTheWay = new Set<string>();
  const visit = (activity: Activity): Dated => {
    const known = dates.get(activity.id);
    if (known) return known;
    onTheWay.add(activity.id);
    const all = activity.waitsFor.flatMap((id) => live.get(id) ?? []);
    const waited = all
      .filter(({ id }) => !onTheWay.has(id))
      .map((it) => ({ id: it.id, free: freeAfter(it, visit(it)) }));
    onTheWay.delete(activity.id);
    const dated = datedBy(activity, waited, today, waited.length < all.length);
    dates.set(activity.id, dated);
    return dated;
  };
  // By id, so that a circle is cut at the same place whatever order the things come in.
  for (const id of [...live.keys()].toSorted()) {
    const activity = live.get(id);
    if (activity) visit(activity);
  }
  return dates;
}

const isLive = ({ removed, status }: Activity): boolean => !removed && status !== "proposed" && status !== "struck out";

type Waited = { readonly id: string; readonly free: Span };

function datedBy(activity: Activity, waited: readonly Waited[], today: Day, inCircle: boolean): Dated {
  const begun = begunOn(activity);
  const earliest = later(today, activity.notBefore ?? today);
  const start = spanOf((one) => begun ?? nextWorkingDay(waited.map(({ free }) => free[one]).reduce(later, earliest)));
  const finish = finishOf(activity, start, today);
  const last = waited.find(({ free }) => nextWorkingDay(free.likely) === start.likely && free.likely > earliest);
  const free: BoundBy = activity.notBefore === earliest && earliest > today ? { by: "not before" } : { by: "today" };
  const bound: BoundBy = last ? { by: "activity", activityId: last.id } : free;
  return {
    start,
    finish,
    boundBy: begun ? { by: "begun" } : bound,
    missesDue: activity.status === "done" ? undefined : missesDue(activity.due, finish ?? start),
    inCircle,
  };
}

function begunOn({ status, startedAt, doneAt }: Activity): Day | undefined {
  const at = status === "planned" ? undefined : (startedAt ?? doneAt);
  return at && dayOf(at);
}

function finishOf({ status, doneAt, duration }: Activity, start: Span, today: Day): Span | undefined {
  if (status === "done" && doneAt) return spanOf(() => dayOf(doneAt));
  if (!duration) return undefined;
  return spanOf((one) => later(addWorkingDays(start[one], Math.max(0, Math.ceil(duration[one]) - 1)), today));
}

/** The first day for what waits: the day after the last day of work, or the same day when there was none. */
function freeAfter({ status, duration }: Activity, { start, finish }: Dated): Span {
  if (status === "done") return finish ?? start;
  return spanOf((one) => (finish && duration?.[one] ? addWorkingDays(finish[one], 1) : start[one]));
}

function missesDue(due: Day | undefined, end: Span): Dated["missesDue"] {
  if (due === undefined || end.high <= due) return undefined;
  if (end.low > due) return "surely";
  return end.likely > due ? "likely" : "perhaps";
}
