import { sharesOf } from "../calendar/calendar.ts";
import { dayNumber } from "../calendar/day.ts";
import type { PlacedActivity, Schedule } from "../dates/schedule.ts";
import type { Plan } from "../plan/plan.ts";

/**
 * What is wrong with a schedule: looked at half day by half day from the plan itself, with nothing of what made the schedule but
 * the reading of calendars. For plans whose lags have no calendar of their own.
 */
export function faultsOf(plan: Plan, schedule: Schedule): string[] {
  return [...peopleAsked(plan, schedule), ...linksBroken(plan, schedule), ...workMissing(plan, schedule)];
}

const placedIn = (schedule: Schedule): Map<string, PlacedActivity> =>
  new Map(schedule.activities.map((it) => [it.id, it]));

function* slotsOf({ start, finish }: PlacedActivity): Generator<number> {
  for (let slot = start ?? 0; slot < (finish ?? 0); slot += 1) yield slot;
}

function thereOf(plan: Plan): Map<string, Uint8Array> {
  return new Map(
    plan.people.map(({ id, calendar }) => [
      id,
      sharesOf({ ...calendar, off: [...(calendar.off ?? []), ...plan.blackouts] }, plan.firstDay, 2 * plan.days),
    ]),
  );
}

const worksIn = (
  plan: Plan,
  there: Map<string, Uint8Array>,
  activity: Plan["activities"][number],
  people: readonly string[],
  slot: number,
): boolean => {
  if (!people.every((id) => (there.get(id)?.[slot] ?? 0) > 0)) return false;
  if (activity.doing.how !== "elapsed") return true;
  const calendar = plan.calendars[activity.doing.calendar];
  return (
    calendar !== undefined &&
    (sharesOf({ ...calendar, off: [...(calendar.off ?? []), ...plan.blackouts] }, plan.firstDay, 2 * plan.days)[slot] ??
      0) > 0
  );
};

function peopleAsked(plan: Plan, schedule: Schedule): string[] {
  const there = thereOf(plan);
  const asked = new Map<string, number>();
  const placed = placedIn(schedule);
  for (const activity of plan.activities) {
    const it = placed.get(activity.id) as PlacedActivity;
    if (activity.state.is === "done") continue;
    for (const slot of slotsOf(it)) {
      if (!worksIn(plan, there, activity, it.people, slot)) continue;
      for (const id of it.people) {
        const key = `${id} in ${slot}`;
        const share = activity.doing.how === "meeting" ? Math.round(25 * activity.doing.hours) : shareOf(activity, id);
        asked.set(key, (asked.get(key) ?? 0) + share);
      }
    }
  }
  return [...asked].filter(([, share]) => share > 100).map(([key, share]) => `${key}: ${share} %`);
}

const shareOf = ({ doing }: Plan["activities"][number], id: string): number =>
  Math.max(...doing.teams.filter(({ anyOf }) => anyOf.includes(id)).map(({ share }) => share));

function linksBroken(plan: Plan, schedule: Schedule): string[] {
  const placed = placedIn(schedule);
  return plan.links.flatMap(({ from, to, type, lag }) => {
    const [before, after] = [placed.get(from) as PlacedActivity, placed.get(to) as PlacedActivity];
    const [earlier, later] = [
      type.startsWith("F") ? before.finish : before.start,
      type.endsWith("F") ? after.finish : after.start,
    ];
    return (later ?? 0) >= (earlier ?? 0) + lag
      ? []
      : [`${from} ${type} ${to}: ${later} is before ${earlier} + ${lag}`];
  });
}

function workMissing(plan: Plan, schedule: Schedule): string[] {
  const there = thereOf(plan);
  const placed = placedIn(schedule);
  return plan.activities.flatMap((activity) => {
    const it = placed.get(activity.id) as PlacedActivity;
    const { doing, state } = activity;
    if (state.is !== "planned" || it.start === undefined) return [];
    if (it.start < 2 * (dayNumber(plan.today) - dayNumber(plan.firstDay)) && activity.startOn === undefined)
      return [`${it.id} starts in the past`];
    let done = 0;
    for (const slot of slotsOf(it)) {
      if (!worksIn(plan, there, activity, it.people, slot)) continue;
      done +=
        doing.how === "effort"
          ? it.people.reduce((sum, id) => sum + (4 * shareOf(activity, id) * (there.get(id)?.[slot] ?? 0)) / 10_000, 0)
          : 1;
    }
    const wanted = doing.how === "effort" ? doing.hours.likely : doing.how === "elapsed" ? doing.halfDays.likely : 1;
    return done >= wanted - 1e-6 ? [] : [`${it.id}: ${done} of ${wanted} done`];
  });
}
