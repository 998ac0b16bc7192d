import type { ImportStep } from "@cairn/contract/plan-files.ts";
import { plain } from "@cairn/domain/kernel/plain.ts";
import type { SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { CarriedBy, WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { mostAtOnce } from "@cairn/domain/project/plan/room.ts";
import { type Change, howOf } from "./changes.ts";
import type { Matched } from "./matched.ts";

export type Intended = { readonly matched: Matched; readonly change: Change | undefined };
export type Choice = { readonly space: SpaceId; readonly job: Job; readonly mayPlan: boolean };

/**
 * The commands that carry the rows out, in an order in which each finds what it needs: what is new in the order of the
 * file, each waiting for what is there by then; what old activities no longer wait for, before anything new is waited for.
 */
export function stepsFor(intended: readonly Intended[], choice: Choice): readonly ImportStep[] {
  const fresh = intended.filter(({ matched }) => !matched.was).map(({ matched }) => matched);
  const added = choice.mayPlan ? addEach(fresh, choice) : proposeAll(fresh, choice);
  const changes = intended.flatMap(({ matched, change }) => (change ? [{ matched, change }] : []));
  return [
    ...added,
    ...changes.flatMap(({ matched, change }) => first(matched, change)),
    ...changes.flatMap(({ matched, change }) => then(matched, change)),
    ...changes.flatMap(({ matched: { row, activityId }, change: { job } }) =>
      job ? [{ rows: [row.row], command: "moveActivity" as const, input: { activityId, job } }] : [],
    ),
  ];
}

const carriedIn = (space: SpaceId): CarriedBy =>
  space.startsWith("own:") ? "a seller" : space.startsWith("shared:") ? "together" : "the customer alone";

function newActivity({ row, activityId, ownerId, contributors }: Matched, waits: Waits, { space, job }: Choice) {
  const here = new Map(waits);
  return {
    ...plain({ carriedBy: carriedIn(space), ...row.said, ownerId, waitsHow: howOf(here) }),
    activityId,
    job: row.job ?? job,
    contributors,
    waitsFor: [...here.keys()],
  };
}

type Waits = readonly (readonly [string, WaitsHow])[];

function addEach(fresh: readonly Matched[], choice: Choice): readonly ImportStep[] {
  const later = new Set(fresh.map(({ activityId }) => activityId));
  const forward: ImportStep[] = [];
  const added = fresh.map((it): ImportStep => {
    const waits = [...it.waits].filter(([id]) => !later.has(id));
    later.delete(it.activityId);
    if (waits.length < it.waits.size) {
      const changes = plain({ waitsFor: [...it.waits.keys()], waitsHow: howOf(it.waits) });
      forward.push({ rows: [it.row.row], command: "changeActivity", input: { activityId: it.activityId, changes } });
    }
    const input = { space: choice.space, ...newActivity(it, waits, choice) };
    return { rows: [it.row.row], command: "addActivity", input };
  });
  return [...added, ...forward];
}

/** Proposals that are laid down at once may wait for each other; those of a later lot wait for earlier ones alone. */
function proposeAll(fresh: readonly Matched[], choice: Choice): readonly ImportStep[] {
  const all = fresh.length > mostAtOnce ? waitedForFirst(fresh) : fresh;
  const lots = Array.from({ length: Math.ceil(all.length / mostAtOnce) }, (_, lot) =>
    all.slice(lot * mostAtOnce, (lot + 1) * mostAtOnce),
  );
  return lots.map((lot) => ({
    rows: lot.map(({ row }) => row.row),
    command: "proposeActivities",
    input: { space: choice.space, activities: lot.map((it) => newActivity(it, [...it.waits], choice)) },
  }));
}

function waitedForFirst(fresh: readonly Matched[]): readonly Matched[] {
  const byId = new Map(fresh.map((it) => [it.activityId, it]));
  const placed = new Set<Matched>();
  const stack = fresh.toReversed();
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const here = top;
    const before = [...here.waits.keys()]
      .flatMap((id) => byId.get(id) ?? [])
      .filter((it) => !placed.has(it) && it !== here);
    if (placed.has(here) || before.length === 0) {
      placed.add(here);
      stack.pop();
    } else stack.push(...before.toReversed());
  }
  return [...placed];
}

/** Everything but what it newly waits for. */
function first({ row, activityId, was }: Matched, { changes, from }: Change): readonly ImportStep[] {
  const { waitsFor, waitsHow, ...rest } = changes;
  const kept = waitsFor?.filter((id) => was?.waitsFor.includes(id));
  const addsNothing = waitsFor === undefined || kept?.length === waitsFor.length;
  const fewer = kept !== undefined && kept.length < (was?.waitsFor.length ?? 0);
  const now = addsNothing ? { waitsFor, waitsHow } : fewer ? { waitsFor: kept } : {};
  return changed(row.row, activityId, plain({ ...rest, ...now }), from);
}

function then({ row, activityId, was }: Matched, { changes: { waitsFor, waitsHow } }: Change): readonly ImportStep[] {
  if (waitsFor === undefined || waitsFor.every((id) => was?.waitsFor.includes(id))) return [];
  return changed(row.row, activityId, plain({ waitsFor, waitsHow }), {});
}

function changed(row: number, activityId: string, changes: object, from: object): readonly ImportStep[] {
  if (Object.keys(changes).length === 0) return [];
  const input = { activityId, changes, ...(Object.keys(from).length > 0 && { from }) };
  return [{ rows: [row], command: "changeActivity", input }];
}
