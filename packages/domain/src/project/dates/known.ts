import { compare } from "../../kernel/order.ts";
import type { Activity } from "../plan/activity.ts";
import type { Plan } from "../plan/plan.ts";
import type { Baseline, DateAnswer, Dates, PlannedDates } from "./dates.ts";

/** All dates people went by, earliest first. */
export function baselinesOf({ baselines }: Dates): readonly Baseline[] {
  return Object.values(baselines)
    .filter(({ removed }) => !removed)
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The dates of every activity that these baselines come to, one laid over the other. */
export function laidTogether(baselines: readonly Baseline[]): ReadonlyMap<string, PlannedDates> {
  return new Map(baselines.flatMap(({ dates }) => dates.map((it) => [it.activityId, it] as const)));
}

/** The dates people go by: for each activity the last that were said to the viewer. */
export const knownDates = (all: Dates): ReadonlyMap<string, PlannedDates> => laidTogether(baselinesOf(all));

/** What the owner of an activity says of the dates that hold now; undefined while they have not answered these. */
export function answerTo(
  { dateAnswers }: Dates,
  { id, ownerId }: Pick<Activity, "id" | "ownerId">,
  known: Pick<PlannedDates, "from" | "to"> | undefined,
): DateAnswer | undefined {
  return Object.values(dateAnswers)
    .filter((it) => !it.removed && it.activityId === id && it.personId === ownerId)
    .filter(({ from, to }) => from === known?.from && to === known.to)
    .toSorted((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    .at(-1);
}

/** Activities that somebody is to do on dates they have not answered yet, in the order of those dates. */
export function unanswered(all: Dates & Plan, personId: string): readonly (readonly [Activity, PlannedDates])[] {
  const known = knownDates(all);
  return Object.values(all.activities)
    .filter((it) => it.ownerId === personId && !it.removed && (it.status === "planned" || it.status === "under way"))
    .flatMap((it) => {
      const dates = known.get(it.id);
      return dates && !answerTo(all, it, dates) ? [[it, dates] as const] : [];
    })
    .toSorted(([, a], [, b]) => compare(a.from, b.from));
}
