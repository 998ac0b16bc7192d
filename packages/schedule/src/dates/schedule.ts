import { type Day, dayNumber, dayOf } from "../calendar/day.ts";
import { never } from "../kernel/clock.ts";
import type { Placement } from "../kernel/generate.ts";
import { shortest } from "../kernel/objective.ts";
import { search } from "../kernel/search.ts";
import { type Compiled, compile, isCompiled, listedOrder, type PlanProblem, slotOf } from "../plan/compile.ts";
import type { Plan } from "../plan/plan.ts";
import { type Bound, boundOf } from "./bound.ts";
import { type Conflict, conflictsOf } from "./conflict.ts";
import { orderByStarts } from "./known-order.ts";
import { objectiveOf } from "./objective.ts";
import { type Reason, reasonsOf } from "./reason.ts";
import { floatsOf } from "./room-left.ts";

/** Dates that everybody named can keep, with why each is as it is. Plain values. */
export type Schedule = {
  readonly activities: readonly PlacedActivity[];
  /** The last day of work; absent where something found no place. */
  readonly finish: Day | undefined;
  readonly promises: readonly PromiseOutlook[];
  /** What cannot be, each with the smallest set of things that exclude each other. Empty where the dates hold. */
  readonly conflicts: readonly Conflict[];
  /** Before this nothing can be finished, however cleverly it is ordered. What lies between may be possible or not. */
  readonly bound: Bound;
  /** How many schedules were made to find this one. */
  readonly schedules: number;
};

export type PlacedActivity = {
  readonly id: string;
  /** The first half day of work and the one after the last, counted from the plan's first; absent without a place. */
  readonly start: number | undefined;
  readonly finish: number | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly people: readonly string[];
  readonly because: Reason;
  /** How many half days later it could start with everything else where it is. */
  readonly float: number;
};

export type PromiseOutlook = {
  readonly id: string;
  readonly activityId: string;
  readonly by: Day;
  /** Half days after the end of that day; 0 when kept; absent where the activity has no place. */
  readonly lateHalfDays: number | undefined;
};

/** The dates people know, of as many activities as there are. A schedule is such, too. */
export type KnownDates = {
  readonly activities: readonly Pick<PlacedActivity, "id" | "start" | "from" | "to">[];
};

export type Effort = {
  /** How many schedules may be made; 1 takes the known order as it is. */
  readonly schedules: number;
  readonly seed: number;
  /** The dates people know: new ones stay near to them where nothing weightier speaks against it. */
  readonly known?: KnownDates | undefined;
};

/** @returns the problems instead, where the plan cannot be read */
export function scheduleOf(plan: Plan, effort: Effort): Schedule | readonly PlanProblem[] {
  const compiled = compile(plan);
  if (!isCompiled(compiled)) return compiled;
  const known = effort.known && knownStarts(compiled, effort.known);
  const bound = boundOf(compiled);
  const { placement, schedules } = search({
    workload: compiled.workload,
    objective: plan.promises.length === 0 && !known ? shortest : objectiveOf(compiled, known),
    budget: effort.schedules,
    seed: effort.seed,
    known: orderKnown(compiled, known),
    bound: plan.promises.length === 0 && !known && bound.slot < never ? [bound.slot] : undefined,
  });
  return told(compiled, placement, schedules, bound);
}

export const isSchedule = (it: Schedule | readonly PlanProblem[]): it is Schedule => !Array.isArray(it);

/** A placement in days and names, with its reasons. */
export function told(compiled: Compiled, placement: Placement, schedules: number, bound = boundOf(compiled)): Schedule {
  const { plan, crews } = compiled;
  const reasons = reasonsOf(compiled, placement);
  const floats = floatsOf(compiled, placement);
  const activities = plan.activities.map(({ id, state }, at): PlacedActivity => {
    const [start, finish] = [placement.ends[2 * at] as number, placement.ends[2 * at + 1] as number];
    const hasPlace = finish < never;
    return {
      id,
      start: hasPlace ? start : undefined,
      finish: hasPlace ? finish : undefined,
      from: state.is === "running" || state.is === "done" ? state.from : hasPlace ? dayAt(plan, start) : undefined,
      to: hasPlace ? dayAt(plan, Math.max(start, finish - 1)) : undefined,
      people: (crews[placement.way[at] as number] ?? []).map(({ person }) => plan.people[person]?.id ?? ""),
      because: reasons[at] as Reason,
      float: floats[at] as number,
    };
  });
  const last = activities.reduce((last, { finish }) => Math.max(last, finish ?? never), 0);
  return {
    activities,
    finish: last < never ? dayAt(plan, Math.max(0, last - 1)) : undefined,
    promises: plan.promises.map(({ id, activityId, by }) => {
      const finish = activities.find((it) => it.id === activityId)?.finish;
      return {
        id,
        activityId,
        by,
        lateHalfDays: finish === undefined ? undefined : Math.max(0, finish - slotOf(plan, by) - 2),
      };
    }),
    conflicts: conflictsOf(compiled, placement),
    bound,
    schedules,
  };
}

export const dayAt = (plan: Pick<Plan, "firstDay">, slot: number): Day => dayOf(dayNumber(plan.firstDay) + (slot >> 1));

/** The known start of each activity of the workload, or −1. */
export function knownStarts({ plan, workload }: Compiled, known: KnownDates): Int32Array {
  const starts = new Map(known.activities.map(({ id, start }) => [id, start ?? -1]));
  return Int32Array.from({ length: workload.count }, (_, at) => starts.get(plan.activities[at]?.id ?? "") ?? -1);
}

function orderKnown(compiled: Compiled, known: Int32Array | undefined): Int32Array {
  if (!known) return listedOrder(compiled);
  return orderByStarts(compiled, known);
}
