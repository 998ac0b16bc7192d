import type { Collection, Happened, Thing } from "../kernel/area.ts";
import { trimmed } from "../kernel/plain.ts";
import { isWithin, type SpaceId } from "../kernel/space.ts";
import { areaOf, asProject, emptyProject, type Project } from "./project.ts";
import { blanked, textsOf } from "./redaction/texts.ts";
import { goneId } from "./things.ts";

type Draft = Record<string, Record<string, Thing>>;

/**
 * What the events make of a state. The given state is left as it was: a collection is copied when the first event
 * touches it and written in place from then on, so that a long log folds in time that grows with its length.
 * An event touches only what lies in its own space, so one fold over several spaces and the union of a fold for each
 * come to the same.
 *
 * @throws Error for an event type or a collection that no area knows
 */
export function fold(state: Project, events: Iterable<Happened>): Project {
  const draft: Draft = { ...state };
  const copied = new Set<string>();
  const writable = (collection: string): Record<string, Thing> => {
    if (!Object.hasOwn(draft, collection)) throw new Error(`No area knows the collection "${collection}".`);
    if (!copied.has(collection)) {
      draft[collection] = { ...draft[collection] };
      copied.add(collection);
    }
    return draft[collection] ?? {};
  };
  for (const event of events) {
    carry(event, writable);
    const laid: Readonly<Record<string, Thing | undefined>> = areaOf(event.type).evolve(draft, event);
    for (const collection in laid) {
      const thing = laid[collection];
      if (thing?.space === event.space) writable(collection)[thing.id] = trimmed(thing);
    }
  }
  return asProject(draft);
}

/** Events that take things away, bring them, or mark them, whatever they are. */
function carry(event: Happened, writable: (collection: string) => Record<string, Thing>): void {
  const { type, space, id, collection } = event;
  if (typeof id !== "string" || typeof collection !== "string") return;
  const things = writable(collection);
  if (type === "thingCame") {
    const thing = { ...(event["thing"] as Thing), space, cameFrom: event["from"] as Thing["cameFrom"] };
    things[id] = trimmed(thing);
    delete writable("gone")[goneId(id, space)];
  }
  const here = things[id];
  if (here?.space !== space) return;
  if (type === "thingLeft") delete things[id];
  else things[id] = marked(here, collection, event);
}

function marked(thing: Thing, collection: string, { type, field }: Happened): Thing {
  if (type === "thingRemoved") return { ...thing, removed: true };
  if (type === "thingRestored") return trimmed({ ...thing, removed: undefined });
  if (type === "textRedacted") return blanked(thing, textsOf[collection]?.[String(field)] ?? "");
  return thing;
}

/**
 * What somebody sees: the folds of their spaces laid side by side. A thing lies in one space only, so nothing is
 * overlaid. Ids are drawn at random by whoever makes a thing; should somebody reuse one that lies where they cannot see
 * it, the one with the narrower audience is shown, so that nobody can put theirs before what others keep to themselves.
 */
export function union(folds: readonly Project[]): Project {
  const whole: Record<string, Collection> = { ...emptyProject };
  for (const part of folds) {
    for (const [collection, things] of Object.entries<Collection>(part)) {
      whole[collection] = besides(whole[collection] ?? {}, things);
    }
  }
  return asProject(whole);
}

function besides(before: Collection, things: Collection): Collection {
  if (Object.keys(before).length === 0) return things;
  const all: Record<string, Thing> = { ...before };
  for (const thing of Object.values(things)) {
    const there = Object.hasOwn(before, thing.id) ? before[thing.id] : undefined;
    if (!there || goesBefore(thing.space, there.space)) all[thing.id] = thing;
  }
  return all;
}

const goesBefore = (a: SpaceId, b: SpaceId): boolean => isWithin(a, b) || (!isWithin(b, a) && a < b);
