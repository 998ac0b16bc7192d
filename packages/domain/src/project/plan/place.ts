import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { compare, mostInOneGap, OrderKey, orderBetween } from "../../kernel/order.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { isWithin, type SpaceId } from "../../kernel/space.ts";
import type { Job } from "../jobs.ts";
import { refuseLeaningOn } from "../leaning.ts";
import type { Activity } from "./activity.ts";
import type { Plan } from "./plan.ts";

/** The activities of a job in their order. Equal keys fall back to the id, so that everybody sees one order. */
export function inOrder(activities: Iterable<Activity>): Activity[] {
  return [...activities].toSorted((a, b) => compare(a.order, b.order) || compare(a.id, b.id));
}

/**
 * The order key that puts an activity of this space directly behind `after`, or at the end of the job.
 * Only neighbours that the whole audience of the space sees are looked at: otherwise the key would betray that
 * something private stands between them.
 */
export function placeBehind(
  all: Plan,
  place: { readonly space: SpaceId; readonly job: Job; readonly after?: string | undefined; readonly moving?: string },
): string | Refusal {
  const neighbours = inOrder(
    Object.values(all.activities).filter(
      (it) => it.job === place.job && it.id !== place.moving && isWithin(place.space, it.space),
    ),
  );
  if (place.after === undefined) return keyBetween(neighbours.at(-1)?.order, undefined);
  if (place.after === "start") return keyBetween(undefined, neighbours[0]?.order);
  const at = neighbours.findIndex(({ id }) => id === place.after);
  const before = neighbours[at];
  if (!before) return refuse("wrong_audience", { id: place.after });
  const behind = neighbours.slice(at + 1).find(({ order }) => order > before.order);
  return keyBetween(before.order, behind?.order);
}

function keyBetween(before: string | undefined, after: string | undefined): string | Refusal {
  const key = orderBetween(before, after);
  return OrderKey.safeParse(key).success
    ? key
    : refuse("too_many", { what: "moves into the same gap", most: mostInOneGap });
}

/** Does it already stand directly behind that one, as far as the audience of its space can tell? */
export function isInPlace(all: Plan, activity: Activity, job: Job, after: string | undefined): boolean {
  if (job !== activity.job) return false;
  const row = inOrder(
    Object.values(all.activities).filter((it) => it.job === job && !it.removed && isWithin(activity.space, it.space)),
  );
  const at = row.findIndex(({ id }) => id === activity.id);
  if (after === undefined) return at === row.length - 1;
  return after === "start" ? at === 0 : row[at - 1]?.id === after;
}

/** The activity, provided it is in one of these states; else the refusal to give. */
export function inStatus(all: Plan, activityId: string, allowed: readonly Activity["status"][]): Activity | Refusal {
  const was = unlessRemoved(all.activities[activityId]);
  if (!was) return refuse("not_found", { id: activityId });
  return allowed.includes(was.status) ? was : refuse("not_now", { state: was.status });
}

/**
 * Everything an activity leans on must be there, be of the right kind, and be seen by all who see the activity.
 * @returns the refusal to give, if any
 */
export function refuseLeaning(
  space: SpaceId,
  leans: {
    readonly waitsFor?: readonly string[] | undefined;
    readonly ownerId?: string | null | undefined;
    readonly contributors?: readonly string[] | undefined;
  },
  around: Around,
): Refusal | undefined {
  return (
    refuseLeaningOn("people", [leans.ownerId, ...(leans.contributors ?? [])], space, around) ??
    refuseLeaningOn("activities", leans.waitsFor ?? [], space, around)
  );
}

/** How it waits can only be said of what it waits for. */
export function refuseStrayWaits({ waitsFor, waitsHow = {} }: Pick<Activity, "waitsFor" | "waitsHow">) {
  const stray = Object.keys(waitsHow).filter((id) => !waitsFor.includes(id));
  return stray.length > 0 ? refuse("invalid_input", { field: "waitsHow", must: "name what it waits for" }) : undefined;
}

/**
 * The circle that would come about if `activityId` waited for these, as titles from the activity back to itself.
 * Only what the whole audience of the space sees is followed: otherwise a refusal would betray what private things
 * wait for.
 */
export function refuseCycle(
  all: Plan,
  space: SpaceId,
  activityId: string,
  waitsFor: readonly string[],
): Refusal | undefined {
  const seen = new Set<string>();
  const pathTo = (id: string): string[] | undefined => {
    if (id === activityId) return [id];
    if (seen.has(id)) return undefined;
    seen.add(id);
    const here = all.activities[id];
    if (!here || !isWithin(space, here.space)) return undefined;
    for (const next of here.waitsFor) {
      const path = pathTo(next);
      if (path) return [id, ...path];
    }
    return undefined;
  };
  for (const first of waitsFor) {
    const path = pathTo(first);
    if (path) {
      const circle = [activityId, ...path].map((id) => all.activities[id]?.title ?? id);
      return refuse("cycle", { circle });
    }
  }
  return undefined;
}
