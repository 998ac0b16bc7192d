import type { LoggedEvent } from "@cairn/contract/projects.ts";
import type { Instant } from "@cairn/domain/kernel/days.ts";
import { areas, type Project } from "@cairn/domain/project/project.ts";
import { findIn } from "@cairn/domain/project/submit.ts";
import { subjectOf } from "@cairn/domain/project/undo.ts";
import { type HistorySearch, isKind, type Kind } from "./history-search.ts";

/** One thing that somebody did: the events of one command. */
export type Entry = { readonly commandId: string; readonly events: readonly [LoggedEvent, ...LoggedEvent[]] };

/**
 * The steps of a history, newest first. What was shared left one audience and came to another in the same moment; whoever
 * saw both is told once.
 */
export function entriesOf(events: readonly LoggedEvent[]): readonly Entry[] {
  const byCommand = new Map<string, LoggedEvent[]>();
  for (const event of events) byCommand.set(event.commandId, [...(byCommand.get(event.commandId) ?? []), event]);
  return [...byCommand]
    .flatMap(([commandId, all]) => {
      const came = all.filter(({ type }) => type === "thingCame");
      const [first, ...more] = came.length > 0 ? came : all;
      return first ? [{ commandId, events: [first, ...more] as const }] : [];
    })
    .toReversed();
}

/**
 * Steps day by day, newest first.
 * @param dayOf names the day of a moment where the reader is
 */
export function byDay(
  entries: readonly Entry[],
  dayOf: (at: Instant) => string,
): readonly (readonly [string, readonly Entry[]])[] {
  const days = new Map<string, Entry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.events[0].at);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

export function kindOf({ type }: LoggedEvent): Kind | undefined {
  return Object.keys(areas)
    .filter(isKind)
    .find((kind) => Object.hasOwn(areas[kind].events, type));
}

/** The job an event belongs to: its own, or that of the activity it is about. */
function jobOf(event: LoggedEvent, project: Project): unknown {
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
