import type { Collection } from "../kernel/area.ts";
import { isWithin, type SpaceId } from "../kernel/space.ts";
import { type Job, jobs } from "../project/jobs.ts";
import type { Activity } from "../project/plan/activity.ts";
import { inOrder } from "../project/plan/place.ts";
import type { InputOf } from "../project/project.ts";
import { kept } from "../project/standing.ts";
import { libraryIdsIn } from "./completeness.ts";
import type { Library } from "./experience.ts";
import { planItems } from "./plan-items.ts";
import { activitiesOf, type Frame, type FramedActivity } from "./propose.ts";
import { toCommands } from "./to-commands.ts";

/** One job of a frame beside the same job of the plan. */
export type BoardJob = {
  readonly job: Job;
  /** What the frame proposes and the plan does not have yet, neither by its library id nor by a title alike. */
  readonly fresh: readonly FramedActivity[];
  /** Laid down, waiting to be taken or struck out. */
  readonly waiting: readonly Activity[];
  /** Taken, or written by hand; done ones too. */
  readonly taken: readonly Activity[];
  readonly struckOut: readonly Activity[];
};

/** A frame compared with the plan as it is: what is new is set apart from what has been proposed or settled before. */
export function boardOf(frame: Frame, activities: Collection<Activity>, library: Library): readonly BoardJob[] {
  const known = libraryIdsIn(planItems(activities), library);
  const present = inOrder(kept(activities));
  return jobs.map((job) => {
    const here = present.filter((it) => it.job === job);
    return {
      job,
      fresh: activitiesOf(frame).filter((it) => it.job === job && !known.has(it.libraryId)),
      waiting: here.filter(({ status }) => status === "proposed"),
      taken: here.filter(({ status }) => status !== "proposed" && status !== "struck out"),
      struckOut: here.filter(({ status }) => status === "struck out"),
    };
  });
}

/**
 * The command that lays down what is new in a frame, as proposals. They wait for each other and for what the plan has
 * already, as far as everybody who will see them can see that.
 *
 * @param newId makes the id of a new activity
 * @returns the command, and the ids it gives to the activities by their library ids; `undefined` when nothing is new
 */
export function layDownNew(
  frame: Frame,
  board: readonly BoardJob[],
  { space, newId }: { readonly space: SpaceId; readonly newId: () => string },
): { readonly propose: InputOf<"proposeActivities">; readonly ids: ReadonlyMap<string, string> } | undefined {
  const ids = new Map(board.flatMap(({ fresh }) => fresh.map(({ libraryId }) => [libraryId, newId()] as const)));
  if (ids.size === 0) return undefined;
  const there = board.flatMap(({ waiting, taken }) => [...waiting, ...taken]).filter((it) => isWithin(space, it.space));
  const thereIds = new Map(there.map(({ libraryId, id }) => [libraryId, id] as const));
  const { propose } = toCommands(frame, { space, idFor: (about) => ids.get(about) ?? thereIds.get(about) ?? about });
  const leanable = new Set([...ids.values(), ...thereIds.values()]);
  const fresh = new Set(ids.values());
  return {
    propose: {
      space,
      activities: propose.activities
        .filter(({ activityId }) => fresh.has(activityId))
        .map((it) => ({ ...it, waitsFor: (it.waitsFor ?? []).filter((id) => leanable.has(id)) })),
    },
    ids,
  };
}
