import { areas, type Project } from "@cairn/domain/project/project.ts";
import { findIn } from "@cairn/domain/project/submit.ts";
import { type Logged, subjectOf } from "@cairn/domain/project/undo.ts";
import type { Entry } from "../../parts/entries.ts";
import { type HistorySearch, isKind, type Kind } from "./history-search.ts";

function kindOf({ type }: Logged): Kind | undefined {
  return Object.keys(areas)
    .filter(isKind)
    .find((kind) => Object.hasOwn(areas[kind].events, type));
}

/** The job an event belongs to: its own, or that of the activity it is about. */
function jobOf(event: Logged, project: Project): unknown {
  if (event["job"] !== undefined) return event["job"];
  const about = typeof event["activityId"] === "string" ? event["activityId"] : subjectOf(event);
  const thing = findIn(project, about)?.thing;
  if (!thing) return undefined;
  if ("job" in thing && thing.job !== undefined) return thing.job;
  const activityId = "activityId" in thing ? thing.activityId : "on" in thing ? thing.on : undefined;
  return typeof activityId === "string" ? project.activities[activityId]?.job : undefined;
}

/** Does a step pass what the address narrows the history to? */
export function passes({ events }: Entry, search: HistorySearch, project: Project): boolean {
  return events.some(
    (event) =>
      (search.person === undefined || event.by === search.person) &&
      (search.kind === undefined || kindOf(event) === search.kind) &&
      (search.job === undefined || jobOf(event, project) === search.job),
  );
}
