import type { Instant } from "../kernel/days.ts";
import type { PersonId } from "../kernel/ids.ts";
import type { Job } from "./jobs.ts";
import type { Project } from "./project.ts";
import type { Logged } from "./undo.ts";

/** What a mark on the trail stands for. */
export type MarkKind =
  | "begun"
  | "taken over"
  | "started"
  | "done"
  | "taken up again"
  | "stuck"
  | "cleared"
  | "paused"
  | "restarted";

/** A point on the way a project really took. */
export type Mark = {
  readonly kind: MarkKind;
  readonly at: Instant;
  readonly by: PersonId;
  readonly commandId: string;
  /** The job it belongs to; absent when it is about the whole project. */
  readonly job: Job | undefined;
  /** The thing it is about. */
  readonly thingId: string;
};

const kinds: Readonly<Record<string, MarkKind>> = {
  projectBegun: "begun",
  projectTakenOver: "taken over",
  activityStarted: "started",
  activityFinished: "done",
  activityReopened: "taken up again",
  jobReopened: "taken up again",
  roadblockRaised: "stuck",
  roadblockBack: "stuck",
  roadblockCleared: "cleared",
  projectPaused: "paused",
  projectRestarted: "restarted",
};

/** Events that say a mark was set by mistake, and of what it was. */
const takesBack: Readonly<Record<string, readonly MarkKind[]>> = {
  activityPutBack: ["started", "done"],
  restartTakenBack: ["restarted"],
};

/**
 * The way a project really took, oldest mark first: what was begun and done, taken up again, stuck and rested.
 * What was said by mistake and taken back leaves no mark.
 *
 * @param project what the reader sees now; tells which job a thing belongs to
 * @param log the events the reader may see, oldest first
 */
export function trail(project: Project, log: readonly Logged[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const event of log) {
    const thingId = idIn(event);
    const kind = kinds[event.type];
    if (kind)
      marks.push({ kind, at: event.at, by: event.by, commandId: event.commandId, job: jobOf(event, project), thingId });
    const mistaken = takesBack[event.type];
    const at = mistaken ? marks.findLastIndex((it) => it.thingId === thingId && mistaken.includes(it.kind)) : -1;
    if (at >= 0) marks.splice(at, 1);
  }
  return marks.filter(({ thingId }) => !isRemoved(thingId, project));
}

const idFields = ["activityId", "roadblockId", "pauseId", "reopeningId", "projectId"] as const;

/** The thing a mark is about; a roadblock's own id goes before that of the activity it blocks. */
function idIn(event: Logged): string {
  const own = event.type.startsWith("roadblock") ? event["roadblockId"] : undefined;
  const id = own ?? idFields.map((field) => event[field]).find((value) => value !== undefined);
  return typeof id === "string" ? id : "";
}

function jobOf(event: Logged, project: Project): Job | undefined {
  const reopened = project.reopenings[idIn(event)]?.job;
  const activityId = event["activityId"] ?? project.roadblocks[idIn(event)]?.activityId;
  return reopened ?? (typeof activityId === "string" ? project.activities[activityId]?.job : undefined);
}

const isRemoved = (id: string, { activities, roadblocks, pauses, reopenings }: Project): boolean =>
  [activities[id], roadblocks[id], pauses[id], reopenings[id]].some((thing) => thing?.removed === true);
