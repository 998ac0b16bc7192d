import type { Happened } from "../../kernel/area.ts";
import { isWithin, type SpaceId } from "../../kernel/space.ts";
import { type Logged, subjectOf } from "../undo.ts";
import { blanked, textsIn, textsOf } from "./texts.ts";

/** What a `textRedacted` event says: this text of this thing, for everybody in this space. */
export type Redaction = { readonly id: string; readonly field: string; readonly space: SpaceId };

/**
 * A log without the redacted text; each event that does not hold it is itself. The text goes from the space and from the
 * narrower ones the thing came through, as far as it had come when it was brought from there: what somebody does among
 * themselves changes nothing for others, nor do others change what somebody says among themselves by now.
 *
 * @param log the events of all these spaces, each space in its order
 */
export function redacted<E extends Logged>(log: readonly E[], redaction: Redaction): E[] {
  const { space } = redaction;
  const left = leftFor(log, redaction);
  const isBehind = new Set<SpaceId>();
  return log.map((event) => {
    if (event.space === space) return withoutText(event, redaction);
    if (event === left.get(event.space)) isBehind.add(event.space);
    const cameThrough = isWithin(event.space, space) && left.has(event.space) && !isBehind.has(event.space);
    return cameThrough ? withoutText(event, redaction) : event;
  });
}

/** Where the thing last left each narrower space on its way into this one, be it through others. */
function leftFor<E extends Logged>(log: readonly E[], { id, space }: Redaction): Map<SpaceId, E> {
  const moves = log.filter((event) => subjectOf(event) === id);
  const left = new Map<SpaceId, E>();
  const follow = (into: SpaceId, upTo: E | undefined): void => {
    const here = moves.filter((event) => event.space === into);
    const before = upTo ? here.slice(0, here.indexOf(upTo)) : here;
    const brought = new Set(before.filter(({ type }) => type === "thingCame").map(({ commandId }) => commandId));
    const steps = moves.filter((event) => event.type === "thingLeft" && brought.has(event.commandId));
    for (const [from, all] of Map.groupBy(steps, (step) => step.space)) {
      const last = all.at(-1);
      if (!last || from === into || !isWithin(from, into)) continue;
      left.set(from, last);
      follow(from, last);
    }
  };
  follow(space, undefined);
  return left;
}

function withoutText<E extends Happened>(event: E, { id, field }: Redaction): E {
  if (subjectOf(event) !== id) return event;
  if (event.type === "thingCame") {
    const path = textsOf[String(event["collection"])]?.[field];
    return path === undefined ? event : blanked(event, `thing.${path}`);
  }
  const path = textsIn[event.type]?.[field];
  return path === undefined ? event : blanked(event, path);
}
