import type { Collection, Collections, Happened, Thing } from "../kernel/area.ts";
import { areaOf, asProject, emptyProject, type Project } from "./project.ts";

type Draft = Record<string, Record<string, Thing>>;

/**
 * What the events make of a state. The given state is left as it was: a collection is copied when the first event
 * touches it and written in place from then on, so that a long log folds in time that grows with its length.
 *
 * @throws Error for an event type that no area knows
 */
export function fold(state: Project, events: Iterable<Happened>): Project {
  const draft: Draft = { ...(state as Collections) } as Draft;
  const copied = new Set<string>();
  const writable = (collection: string): Record<string, Thing> => {
    if (!copied.has(collection)) {
      draft[collection] = { ...draft[collection] };
      copied.add(collection);
    }
    return draft[collection] ?? {};
  };
  for (const event of events) {
    carry(event, writable);
    const laid: Readonly<Record<string, Thing | undefined>> = areaOf(event.type).evolve(draft as Collections, event);
    for (const collection in laid) {
      const thing = laid[collection];
      if (thing) writable(collection)[thing.id] = thing;
    }
  }
  return asProject(draft as Collections);
}

/** Events that take things away, bring them, or mark them, whatever they are. */
function carry(event: Happened, writable: (collection: string) => Record<string, Thing>): void {
  const { type, id, collection, thing } = event;
  if (typeof id !== "string" || typeof collection !== "string") return;
  if (type === "thingLeft") delete writable(collection)[id];
  if (type === "thingCame") writable(collection)[id] = { ...(thing as Thing), space: event.space };
  const here = writable(collection)[id];
  if (type === "thingRemoved" && here) writable(collection)[id] = { ...here, removed: true };
  if (type === "thingRestored" && here) writable(collection)[id] = { ...here, removed: undefined };
}

/** What somebody sees: the folds of their spaces laid side by side. A thing lies in one space only, so nothing is overlaid. */
export function union(folds: readonly Project[]): Project {
  const whole: Record<string, Collection> = { ...emptyProject };
  for (const part of folds) {
    for (const [collection, things] of Object.entries(part)) {
      const before = whole[collection];
      whole[collection] = before && Object.keys(before).length > 0 ? { ...before, ...things } : things;
    }
  }
  return asProject(whole);
}
