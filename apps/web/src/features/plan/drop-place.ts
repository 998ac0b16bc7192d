import { isWithin, type SpaceId } from "@cairn/domain/kernel/space.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";

type Placed = Pick<Activity, "id" | "space">;

/** The id of the activity behind which something comes to stand, or `start` for the beginning of the job. */
export type Behind = string;

/**
 * Where a move must be expressed so that it betrays nothing. The order of an activity may only be stated by things that
 * its whole audience sees, so "behind a private one" becomes "behind the nearest one before it that they all see".
 *
 * @param space where the moved activity lies
 * @param row the job as the mover sees it, in order, without the moved activity
 * @param at how many of the row stand before it afterwards
 */
export function dropPlace(space: SpaceId, row: readonly Placed[], at: number): Behind {
  const seen = row.slice(0, Math.max(at, 0)).findLast((it) => isWithin(space, it.space));
  return seen?.id ?? "start";
}

/**
 * Where an activity goes when it is dropped on another: on one further down, it comes behind it; on one further up,
 * before it. So the row it is dropped on makes room the way the hand was moving.
 *
 * @param rows all activities as they are shown, over all jobs
 * @returns how many of the target's job stand before it afterwards
 */
export function droppedOn(rows: readonly Placed[], jobRow: readonly Placed[], moved: string, target: string): number {
  const down = rows.findIndex(({ id }) => id === moved) < rows.findIndex(({ id }) => id === target);
  const at = jobRow.filter(({ id }) => id !== moved).findIndex(({ id }) => id === target);
  return down ? at + 1 : at;
}

/** One step up or down among those who are shown, jumping over what the activity's audience cannot see. */
export function stepPlace(
  space: SpaceId,
  row: readonly Placed[],
  moved: string,
  step: "up" | "down",
): Behind | undefined {
  const seen = row.filter(({ id, space: its }) => id === moved || isWithin(space, its));
  const at = seen.findIndex(({ id }) => id === moved);
  const others = seen.filter(({ id }) => id !== moved);
  const to = step === "up" ? at - 1 : at + 1;
  if (to < 0 || to > others.length) return undefined;
  return dropPlace(space, others, to);
}
