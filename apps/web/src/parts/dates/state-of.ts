import { type Day, dayOf, daysBetween, type Instant } from "@cairn/domain/kernel/days.ts";
import type { Roadblock } from "@cairn/domain/project/course.ts";
import type { Activity, Duration } from "@cairn/domain/project/plan/activity.ts";
import type { Doing, Range, State } from "@cairn/schedule/plan/plan.ts";

/** Where an activity stands: done, begun, held up by something that is expected to pass, or still to come. */
export function stateOf(activity: Activity, doing: Doing, roadblock: Roadblock | undefined, today: Day): State {
  const from = begunOn(activity);
  if (activity.status === "done" && activity.doneAt) {
    const to = dayOf(activity.doneAt);
    return { is: "done", from: from && from < to ? from : to, to };
  }
  const whole = wholeOf(doing);
  const left = from ? leftOf(whole, shareDone(doing, from, today)) : whole;
  if (roadblock?.mayLast) {
    return { is: "stopped", restartInDays: daysLeft(roadblock.mayLast, roadblock.since, today), left, setUp: 0 };
  }
  return from ? { is: "running", from: from < today ? from : today, left } : { is: "planned" };
}

function begunOn({ status, startedAt, doneAt }: Activity): Day | undefined {
  const at = status === "planned" ? undefined : (startedAt ?? doneAt);
  return at && dayOf(at);
}

const wholeOf = (doing: Doing): Range => {
  if (doing.how === "meeting") return { low: 1, likely: 1, high: 1 };
  return doing.how === "effort" ? doing.hours : doing.halfDays;
};

/** What has gone by of the likely time, 0 to 1; work by hours is taken to have gone on evenly, five days a week. */
function shareDone(doing: Doing, from: Day, today: Day): number {
  const workingDaysGone = (Math.max(0, daysBetween(from, today)) * 5) / 7;
  const whole = wholeOf(doing).likely;
  const took = doing.how === "effort" ? workingDaysGone * hoursADay : workingDaysGone * 2;
  return whole > 0 ? Math.min(1, took / whole) : 1;
}

/** Nobody said how far begun work by hours is, so half an eight-hour day of it a day is taken to be done. */
const hoursADay = 4;

/**
 * What is left of a range of which some has gone by. Whoever is over the likely time is not done: something is always left,
 * and as much more as the slow case had.
 */
function leftOf({ low, likely, high }: Range, done: number): Range {
  const gone = likely * done;
  const least = Math.min(1, Math.max(high, 0));
  const atLeast = (amount: number): number => Math.max(least, amount);
  const left = { low: atLeast(low - gone), likely: atLeast(likely - gone) };
  return { ...left, high: Math.max(left.likely, atLeast(high - gone), done >= 1 ? 0.1 * likely : 0) };
}

/** Calendar days until it is expected to be over: what was said, less the days since; at least until tomorrow. */
export function daysLeft({ low, likely, high }: Duration, since: Instant, today: Day): Range {
  const gone = Math.max(0, daysBetween(dayOf(since), today));
  const left = (workingDays: number, least: number): number => Math.max(least, Math.ceil((workingDays * 7) / 5) - gone);
  const soonest = left(low, 1);
  const middle = Math.max(soonest, left(likely, 1));
  return { low: soonest, likely: middle, high: Math.max(middle, left(high, 2)) };
}
