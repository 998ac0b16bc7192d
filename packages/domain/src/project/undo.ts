import type { Call, Happened } from "../kernel/area.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { fold } from "./fold.ts";
import { areaOf, type Project } from "./project.ts";

/** An event of a log together with the command it came from. */
export type Logged = Happened & { readonly commandId: string };

/** The thing an event is about: by convention the first field of its shape. */
export function subjectOf(event: Happened): string {
  const [field] = Object.keys(areaOf(event.type).events[event.type]?.shape ?? {});
  return String(field === undefined ? "" : event[field]);
}

/**
 * The commands that take a command back, last event first.
 *
 * @param start the state the log begins from
 * @param log the events the actor may see, in the order they see them
 * @returns a refusal when the command is not in the log, cannot be taken back, or its things were changed since
 */
export function takingBack(start: Project, log: readonly Logged[], commandId: string): readonly Call[] | Refusal {
  const first = log.findIndex((event) => event.commandId === commandId);
  if (first < 0) return refuse("not_found", { id: commandId });
  const own = log.filter((event) => event.commandId === commandId);
  const subjects = new Set(own.map(subjectOf));
  const later = log.slice(first).filter((event) => event.commandId !== commandId);
  if (later.some((event) => subjects.has(subjectOf(event)))) return refuse("not_now", { state: "changed since" });
  const before = fold(start, log.slice(0, first));
  const calls = own.toReversed().flatMap((event) => areaOf(event.type).undo(before, event));
  return calls.length === 0 ? refuse("not_now", { state: "cannot be taken back" }) : calls;
}
