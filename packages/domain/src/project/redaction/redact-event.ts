import type { Happened } from "../../kernel/area.ts";
import { isWithin, type SpaceId } from "../../kernel/space.ts";
import { subjectOf } from "../undo.ts";
import { blanked, textsIn, textsOf } from "./texts.ts";

/** What a `textRedacted` event says: this text of this thing, for everybody in this space. */
export type Redaction = { readonly id: string; readonly field: string; readonly space: SpaceId };

/**
 * An earlier event without the redacted text; the event itself when it does not hold it.
 * The text goes from the space and from the narrower ones the thing came through, never from a wider one: what
 * somebody does among themselves changes nothing for others.
 */
export function redactEvent<E extends Happened>(event: E, { id, field, space }: Redaction): E {
  if (subjectOf(event) !== id || !isWithin(event.space, space)) return event;
  if (event.type === "thingCame") {
    const path = textsOf[String(event["collection"])]?.[field];
    return path === undefined ? event : blanked(event, `thing.${path}`);
  }
  const path = textsIn[event.type]?.[field];
  return path === undefined ? event : blanked(event, path);
}
