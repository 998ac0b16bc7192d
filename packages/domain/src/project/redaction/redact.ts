import { z } from "zod";
import type { Around, Thing } from "../../kernel/area.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { goneId, isAuthor, things } from "../things.ts";
import { blanked, textAt, textsOf } from "./texts.ts";

/**
 * Who wrote exactly this text, where the thing remembers. An impact remembers who added it, but whoever shapes the plan
 * may have worded it anew since: nobody may take out for good what is another's by now.
 */
function wrote(thing: Thing, field: string, by: string): boolean {
  const said = field === "answer" || field === "declined" ? textAt(thing, `${field}.by`) : undefined;
  if (said !== undefined) return said === by;
  const whole = ["text", "what", "because", "stance"].includes(field);
  return whole && !("addedBy" in thing) && isAuthor(thing, by);
}

function refuseText(collection: string, thing: Thing, field: string, around: Around): Refusal | undefined {
  const path = textsOf[collection]?.[field];
  if (path === undefined || textAt(thing, path) === undefined) return refuse("not_found", { field });
  if (same(blanked(thing, path), thing)) return refuse("nothing_to_change");
  const may = wrote(thing, field, around.actor.personId) || around.may("steer", thing.space);
  return may ? undefined : refuse("not_allowed", { needs: "having written it" });
}

const redact = things.command({
  summary: "Take a text out for good, here and in the history; a marked gap stays",
  input: z.object({
    id: ThingId,
    /** Which of its texts, as in `title` or `answer`. */
    field: z.enum([...new Set(Object.values(textsOf).flatMap((texts) => Object.keys(texts)))]),
    /** A space the thing was withdrawn from: the text is taken out of what was said there. */
    space: SpaceId.optional(),
  }),
  needs: "contribute",
  decide: (all, { id, field, space }, around) => {
    if (space !== undefined) {
      const gone = all.gone[goneId(id, space)];
      if (!gone || textsOf[gone.collection]?.[field] === undefined) return refuse("not_found", { id });
      // What the thing says by now is private and must not be looked at.
      if (!around.may("steer", space)) return refuse("not_allowed", { needs: "steer" });
      return [{ type: "textRedacted", space, id, collection: gone.collection, field }];
    }
    const found = around.find(id);
    if (!found || found.collection === "gone") return refuse("not_found", { id });
    const { collection, thing } = found;
    const refused = refuseText(collection, thing, field, around);
    return refused ?? [{ type: "textRedacted", space: thing.space, id, collection, field }];
  },
});

export const redactionCommands = { redact };
