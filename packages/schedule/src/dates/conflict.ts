import { everyDay } from "../calendar/calendar.ts";
import { never } from "../kernel/clock.ts";
import { earliest } from "../kernel/earliest.ts";
import type { Placement } from "../kernel/generate.ts";
import { type Compiled, compile, isCompiled, listedOrder, slotOf } from "../plan/compile.ts";
import type { Activity, Plan } from "../plan/plan.ts";
import { Usage } from "./usage.ts";

/**
 * Something that cannot be, whatever else is done. `between` is a smallest set of things that exclude each other: without any
 * one of them the rest would be possible.
 */
export type Conflict = {
  readonly code: "no_place" | "pin_too_early" | "promise_impossible" | "overbooked" | "no_place_found";
  /** The activity, or those that are pinned to the same time of one person. */
  readonly activityIds: readonly string[];
  readonly between: readonly Demand[];
};

/** One thing that people asked for, or that is so. */
export type Demand =
  | { readonly kind: "link"; readonly from: string; readonly to: string }
  | { readonly kind: "pin" | "not_before"; readonly activityId: string }
  | { readonly kind: "promise"; readonly promiseId: string }
  | { readonly kind: "absence" | "person"; readonly personId: string }
  | { readonly kind: "calendar"; readonly name: string }
  | { readonly kind: "blackouts" | "horizon" };

/** All that cannot be in a plan with this placement. */
export function conflictsOf(compiled: Compiled, placement: Placement): Conflict[] {
  return [
    ...withoutPlace(compiled, placement),
    ...pinsTooEarly(compiled),
    ...impossiblePromises(compiled, placement),
    ...overbooked(compiled, placement),
  ];
}

/** Only the first of those that wait for each other in vain: the others have no place because it has none. */
function withoutPlace(compiled: Compiled, { ends }: Placement): Conflict[] {
  const { plan } = compiled;
  const ids = plan.activities.filter((_, it) => (ends[2 * it + 1] as number) >= never).map(({ id }) => id);
  const blocked = new Set(ids);
  const roots = ids.filter((id) => !plan.links.some(({ from, to }) => to === id && blocked.has(from)));
  return roots.map((id) => {
    const isSo = (tried: Plan): boolean => (endsIn(tried, id)?.finish ?? 0) >= never;
    const proven = isSo(plan);
    return {
      code: proven ? "no_place" : "no_place_found",
      activityIds: [id],
      between: [...(proven ? smallestSet(plan, id, isSo) : []), { kind: "horizon" }],
    };
  });
}

function pinsTooEarly({ plan }: Compiled): Conflict[] {
  return plan.activities.flatMap((activity): Conflict[] => {
    if (activity.startOn === undefined || activity.state.is !== "planned") return [];
    const pin = slotOf(plan, activity.startOn);
    const isSo = (tried: Plan): boolean =>
      (endsIn(withActivity(tried, activity.id, { startOn: undefined }), activity.id)?.start ?? 0) > pin + 1;
    if (!isSo(plan)) return [];
    const between = smallestSet(plan, activity.id, isSo).filter((it) => !isPinOf(it, activity.id));
    return [
      {
        code: "pin_too_early",
        activityIds: [activity.id],
        between: [{ kind: "pin", activityId: activity.id }, ...between],
      },
    ];
  });
}

const isPinOf = (demand: Demand, id: string): boolean => demand.kind === "pin" && demand.activityId === id;

function impossiblePromises({ plan }: Compiled, { ends }: Placement): Conflict[] {
  const place = new Map(plan.activities.map(({ id }, at) => [id, at]));
  return plan.promises.flatMap(({ id, activityId, by }): Conflict[] => {
    const until = slotOf(plan, by) + 2;
    const finish = ends[2 * (place.get(activityId) as number) + 1] as number;
    if (finish <= until || finish >= never) return [];
    const isSo = (tried: Plan): boolean => (endsIn(tried, activityId)?.finish ?? 0) > until;
    if (!isSo(plan)) return [];
    return [
      {
        code: "promise_impossible",
        activityIds: [activityId],
        between: [{ kind: "promise", promiseId: id }, ...smallestSet(plan, activityId, isSo)],
      },
    ];
  });
}

/** People who are asked for more than there is of them, by pins. */
function overbooked(compiled: Compiled, placement: Placement): Conflict[] {
  const { plan, workload } = compiled;
  const usage = new Usage(compiled, placement);
  const seen = new Set<string>();
  const conflicts: Conflict[] = [];
  for (const [person, { id }] of plan.people.entries()) {
    for (let slot = 0; slot < workload.slots; slot += 1) {
      if (usage.taken(person, slot) <= 100) continue;
      const activityIds = usage.takersOf(person, slot).flatMap((it) => plan.activities[it]?.id ?? []);
      const key = `${id} ${activityIds.join(" ")}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const pins = activityIds.map((activityId): Demand => ({ kind: "pin", activityId }));
      conflicts.push({ code: "overbooked", activityIds, between: [{ kind: "person", personId: id }, ...pins] });
    }
  }
  return conflicts;
}

/**
 * Leaves out one demand after the other for as long as it stays so: what is left are those it takes, all of them.
 *
 * @param id only what this activity waits for is looked at
 */
function smallestSet(plan: Plan, id: string, isSo: (plan: Plan) => boolean): Demand[] {
  let tried = plan;
  const needed: Demand[] = [];
  for (const demand of demandsOn(plan, id)) {
    const without = withoutDemand(tried, demand);
    if (isSo(without)) tried = without;
    else needed.push(demand);
  }
  return needed;
}

function demandsOn(plan: Plan, id: string): Demand[] {
  const before = new Set([id]);
  const waitedFor = Map.groupBy(plan.links, ({ to }) => to);
  for (const it of before) for (const { from } of waitedFor.get(it) ?? []) before.add(from);
  const activities = plan.activities.filter((it) => before.has(it.id));
  const people = new Set(activities.flatMap(({ doing }) => doing.teams.flatMap(({ anyOf }) => anyOf)));
  return [
    ...(plan.blackouts.length > 0 ? [{ kind: "blackouts" } as const] : []),
    ...Object.keys(plan.calendars).map((name) => ({ kind: "calendar", name }) as const),
    ...[...people].map((personId) => ({ kind: "absence", personId }) as const),
    ...activities.flatMap((it): Demand[] =>
      it.notBefore === undefined ? [] : [{ kind: "not_before", activityId: it.id }],
    ),
    ...activities.flatMap((it): Demand[] => (it.startOn === undefined ? [] : [{ kind: "pin", activityId: it.id }])),
    ...plan.links
      .filter(({ from, to }) => before.has(to) && before.has(from))
      .map(({ from, to }) => ({ kind: "link", from, to }) as const),
  ];
}

function withoutDemand(plan: Plan, demand: Demand): Plan {
  switch (demand.kind) {
    case "link":
      return { ...plan, links: plan.links.filter(({ from, to }) => from !== demand.from || to !== demand.to) };
    case "pin":
      return withActivity(plan, demand.activityId, { startOn: undefined });
    case "not_before":
      return withActivity(plan, demand.activityId, { notBefore: undefined });
    case "absence":
      return {
        ...plan,
        people: plan.people.map((it) => (it.id === demand.personId ? { ...it, calendar: everyDay } : it)),
      };
    case "calendar":
      return { ...plan, calendars: { ...plan.calendars, [demand.name]: everyDay } };
    case "blackouts":
      return { ...plan, blackouts: [] };
    case "promise":
    case "person":
    case "horizon":
      return plan;
  }
}

const withActivity = (plan: Plan, id: string, change: Partial<Activity>): Plan => ({
  ...plan,
  activities: plan.activities.map((it) => (it.id === id ? { ...it, ...change } : it)),
});

/** When an activity would start and finish at the earliest if everybody had room at any time, in the quickest of its ways. */
function endsIn(plan: Plan, id: string): { start: number; finish: number } | undefined {
  const compiled = compile(plan);
  if (!isCompiled(compiled)) return undefined;
  const it = plan.activities.findIndex((activity) => activity.id === id);
  const ends = new Int32Array(2 * compiled.workload.count);
  earliest(compiled.workload, listedOrder(compiled), ends);
  return { start: ends[2 * it] as number, finish: ends[2 * it + 1] as number };
}
