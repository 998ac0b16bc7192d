import { z } from "zod";
import { area, type Collection, over, type Thing, unlessRemoved } from "../kernel/area.ts";
import type { Instant } from "../kernel/days.ts";
import { type PersonId, ThingId } from "../kernel/ids.ts";
import { same } from "../kernel/plain.ts";
import { refuse } from "../kernel/refusal.ts";
import { SpaceId } from "../kernel/space.ts";
import { Reason, Title } from "../kernel/text.ts";
import { Job } from "./jobs.ts";
import { Duration } from "./plan/activity.ts";
import { refuseLeaning } from "./plan/place.ts";

/** Something in the way, of one activity or of the whole project. */
export type Roadblock = Thing & {
  readonly what: string;
  readonly because?: string | undefined;
  readonly activityId?: string | undefined;
  /** How long it is expected to stay, in working days from when it was raised. */
  readonly mayLast?: Duration | undefined;
  readonly since: Instant;
  readonly raisedBy: PersonId;
  readonly cleared?: { readonly how: string; readonly at: Instant } | undefined;
};

/** A time in which the project rests, with its reason and what would start it again. */
export type Pause = Thing & {
  readonly because: string;
  readonly restartWhen?: string | undefined;
  /** How long it is expected to rest, in working days from its beginning. */
  readonly mayLast?: Duration | undefined;
  readonly since: Instant;
  readonly restarted?: { readonly because: string; readonly at: Instant } | undefined;
};

/** A job that was held to be done and is taken up again. */
export type Reopening = Thing & { readonly job: Job; readonly because: string; readonly at: Instant };

type Course = {
  readonly roadblocks: Collection<Roadblock>;
  readonly pauses: Collection<Pause>;
  readonly reopenings: Collection<Reopening>;
};

const empty: Course = { roadblocks: {}, pauses: {}, reopenings: {} };

export const course = area({
  empty,
  events: {
    roadblockRaised: z.object({
      roadblockId: ThingId,
      what: Title,
      because: Reason.optional(),
      activityId: ThingId.optional(),
      mayLast: Duration.optional(),
    }),
    roadblockCleared: z.object({ roadblockId: ThingId, how: Reason }),
    roadblockBack: z.object({ roadblockId: ThingId }),
    projectPaused: z.object({
      pauseId: ThingId,
      because: Reason,
      restartWhen: Reason.optional(),
      mayLast: Duration.optional(),
    }),
    projectRestarted: z.object({ pauseId: ThingId, because: Reason }),
    restartTakenBack: z.object({ pauseId: ThingId }),
    lastingExpected: z.object({ id: ThingId, mayLast: Duration.optional() }),
    jobReopened: z.object({ reopeningId: ThingId, job: Job, because: Reason }),
  },
  evolve: {
    roadblockRaised: (_, e) => ({
      roadblocks: {
        id: e.roadblockId,
        space: e.space,
        what: e.what,
        because: e.because,
        activityId: e.activityId,
        mayLast: e.mayLast,
        since: e.at,
        raisedBy: e.by,
      },
    }),
    roadblockCleared: (all, e) => ({
      roadblocks: over(all.roadblocks[e.roadblockId], { cleared: { how: e.how, at: e.at } }),
    }),
    roadblockBack: (all, e) => ({ roadblocks: over(all.roadblocks[e.roadblockId], { cleared: undefined }) }),
    projectPaused: (_, { pauseId, space, because, restartWhen, mayLast, at }) => ({
      pauses: { id: pauseId, space, because, restartWhen, mayLast, since: at },
    }),
    projectRestarted: (all, e) => ({
      pauses: over(all.pauses[e.pauseId], { restarted: { because: e.because, at: e.at } }),
    }),
    restartTakenBack: (all, e) => ({ pauses: over(all.pauses[e.pauseId], { restarted: undefined }) }),
    lastingExpected: (all, { id, mayLast }) => ({
      roadblocks: over(all.roadblocks[id], { mayLast }),
      pauses: over(all.pauses[id], { mayLast }),
    }),
    jobReopened: (_, { reopeningId, space, job, because, at }) => ({
      reopenings: { id: reopeningId, space, job, because, at },
    }),
  },
  undo: {
    roadblockRaised: (_, e) => ({ command: "remove", input: { id: e.roadblockId } }),
    roadblockCleared: (_, e) => ({ command: "sayRoadblockIsBack", input: { roadblockId: e.roadblockId } }),
    roadblockBack: (before, e) => {
      const was = before.roadblocks[e.roadblockId]?.cleared;
      return was && { command: "clearRoadblock", input: { roadblockId: e.roadblockId, how: was.how } };
    },
    projectRestarted: (_, e) => ({ command: "takeBackRestart", input: { pauseId: e.pauseId } }),
    projectPaused: (_, e) => ({ command: "remove", input: { id: e.pauseId } }),
    lastingExpected: (before, { id }) => {
      const was = before.roadblocks[id] ?? before.pauses[id];
      return was && { command: "expectToLast", input: { id, mayLast: was.mayLast ?? null } };
    },
    jobReopened: (_, e) => ({ command: "remove", input: { id: e.reopeningId } }),
  },
});

const raiseRoadblock = course.command({
  summary: "Say what is in the way",
  input: z.object({
    roadblockId: ThingId,
    space: SpaceId,
    what: Title,
    because: Reason.optional(),
    activityId: ThingId.optional(),
    mayLast: Duration.optional(),
  }),
  needs: "contribute",
  decide: (_, { roadblockId, space, what, because, activityId, mayLast }, around) => {
    if (around.find(roadblockId)) return refuse("duplicate", { id: roadblockId });
    const refused = refuseLeaning(space, { waitsFor: activityId === undefined ? [] : [activityId] }, around);
    return refused ?? [{ type: "roadblockRaised", space, roadblockId, what, because, activityId, mayLast }];
  },
});

const clearRoadblock = course.command({
  summary: "Say how a roadblock was cleared",
  input: z.object({ roadblockId: ThingId, how: Reason }),
  needs: "contribute",
  decide: (all, { roadblockId, how }) => {
    const roadblock = unlessRemoved(all.roadblocks[roadblockId]);
    if (!roadblock) return refuse("not_found", { id: roadblockId });
    if (roadblock.cleared) return refuse("not_now", { state: "already cleared" });
    return [{ type: "roadblockCleared", space: roadblock.space, roadblockId, how }];
  },
});

const sayRoadblockIsBack = course.command({
  summary: "Say that a cleared roadblock is in the way again",
  input: z.object({ roadblockId: ThingId }),
  needs: "contribute",
  decide: (all, { roadblockId }) => {
    const roadblock = unlessRemoved(all.roadblocks[roadblockId]);
    if (!roadblock) return refuse("not_found", { id: roadblockId });
    if (!roadblock.cleared) return refuse("not_now", { state: "still in the way" });
    return [{ type: "roadblockBack", space: roadblock.space, roadblockId }];
  },
});

const openPause = (all: Course, space: SpaceId): Pause | undefined =>
  Object.values(all.pauses).find((pause) => pause.space === space && !pause.removed && !pause.restarted);

const pauseProject = course.command({
  summary: "Let the project rest, with the reason and what would start it again",
  input: z.object({
    pauseId: ThingId,
    space: SpaceId,
    because: Reason,
    restartWhen: Reason.optional(),
    mayLast: Duration.optional(),
  }),
  needs: "plan",
  decide: (all, { pauseId, space, because, restartWhen, mayLast }, around) => {
    if (around.find(pauseId)) return refuse("duplicate", { id: pauseId });
    if (openPause(all, space)) return refuse("not_now", { state: "already paused" });
    return [{ type: "projectPaused", space, pauseId, because, restartWhen, mayLast }];
  },
});

const restartProject = course.command({
  summary: "Start the project again after a pause",
  input: z.object({ pauseId: ThingId, because: Reason }),
  needs: "plan",
  decide: (all, { pauseId, because }) => {
    const pause = unlessRemoved(all.pauses[pauseId]);
    if (!pause) return refuse("not_found", { id: pauseId });
    if (pause.restarted) return refuse("not_now", { state: "already restarted" });
    return [{ type: "projectRestarted", space: pause.space, pauseId, because }];
  },
});

const takeBackRestart = course.command({
  summary: "Say that the project rests after all: take a restart back",
  input: z.object({ pauseId: ThingId }),
  needs: "plan",
  decide: (all, { pauseId }) => {
    const pause = unlessRemoved(all.pauses[pauseId]);
    if (!pause) return refuse("not_found", { id: pauseId });
    if (!pause.restarted) return refuse("nothing_to_change");
    if (openPause(all, pause.space)) return refuse("not_now", { state: "already paused" });
    return [{ type: "restartTakenBack", space: pause.space, pauseId }];
  },
});

const expectToLast = course.command({
  summary: "Say how long something in the way, or a rest, is expected to last, in working days from its beginning",
  input: z.object({ id: ThingId, mayLast: Duration.nullable() }),
  needs: "contribute",
  decide: (all, { id, mayLast }) => {
    const was = unlessRemoved(all.roadblocks[id]) ?? unlessRemoved(all.pauses[id]);
    if (!was) return refuse("not_found", { id });
    const isOver = "raisedBy" in was ? was.cleared : was.restarted;
    if (isOver) return refuse("not_now", { state: "over" });
    if (same(was.mayLast, mayLast ?? undefined)) return refuse("nothing_to_change");
    return [{ type: "lastingExpected", space: was.space, id, mayLast: mayLast ?? undefined }];
  },
});

const reopenJob = course.command({
  summary: "Take a job up again that seemed done, with the reason",
  input: z.object({ reopeningId: ThingId, space: SpaceId, job: Job, because: Reason }),
  needs: "plan",
  decide: (_, { reopeningId, space, job, because }, around) => {
    if (around.find(reopeningId)) return refuse("duplicate", { id: reopeningId });
    return [{ type: "jobReopened", space, reopeningId, job, because }];
  },
});

export const courseCommands = {
  raiseRoadblock,
  clearRoadblock,
  sayRoadblockIsBack,
  pauseProject,
  restartProject,
  takeBackRestart,
  expectToLast,
  reopenJob,
};
