import { fold } from "./fold.ts";
import { areaOf, type Project } from "./project.ts";
import { type Logged, subjectOf } from "./undo.ts";

/**
 * The commands of a log that can be taken back as it stands: nothing has changed their things since, and what they did
 * can be undone. One pass through the log, where asking `takingBack` for each would read it once for each.
 *
 * @param start the state the log begins from
 * @param log the events the reader may see, oldest first
 */
export function undoable(start: Project, log: readonly Logged[]): ReadonlySet<string> {
  const untouched = untouchedSince(log);
  const able = new Set<string>();
  let before = start;
  for (const event of log) {
    const canBeUndone = untouched.has(event.commandId) && !able.has(event.commandId);
    if (canBeUndone && areaOf(event.type).undo(before, event).length > 0) able.add(event.commandId);
    before = fold(before, [event]);
  }
  return able;
}

/** Commands whose things no later command has touched. */
function untouchedSince(log: readonly Logged[]): ReadonlySet<string> {
  const lastToTouch = new Map(log.map((event) => [subjectOf(event), event.commandId]));
  const commandIds = new Set(log.map(({ commandId }) => commandId));
  for (const event of log)
    if (lastToTouch.get(subjectOf(event)) !== event.commandId) commandIds.delete(event.commandId);
  return commandIds;
}
