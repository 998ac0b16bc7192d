import { z } from "zod";
import { unlessRemoved } from "../../kernel/area.ts";
import { laid } from "../../kernel/changes.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { costs, LineChanges, LineFields } from "./costs.ts";

/** Of all options in a space together: more than that no simulation on a phone keeps up with, and no reader. */
export const mostCostLines = 200;

function refuseFigures({ low, likely, high, fromMonth, toMonth, kind, likelihood }: z.infer<typeof LineFields>) {
  const wrong = (field: string, must: string): Refusal => refuse("invalid_input", { field, must });
  if (low > likely || likely > high) return wrong("low, likely, high", "rise from low to high");
  if (toMonth !== undefined && toMonth < fromMonth) return wrong("toMonth", "not come before the first month");
  if (kind === "one-off cost" && toMonth !== undefined) return wrong("toMonth", "be left out for a one-off cost");
  if ((kind === "risk") !== (likelihood !== undefined))
    return wrong("likelihood", "be given for a risk, and for nothing else");
  return undefined;
}

const addCostLine = costs.command({
  summary: "Add a line to an option: what it costs or brings, as a range",
  input: LineFields.extend({ lineId: ThingId, space: SpaceId, optionId: ThingId }),
  needs: "contribute",
  decide: (all, { lineId, space, optionId, ...line }, around) => {
    if (around.find(lineId)) return refuse("duplicate", { id: lineId });
    const refused =
      refuseCrowd(all.costLines, space, "lines", mostCostLines) ??
      refuseFigures(line) ??
      refuseLeaningOn("options", [optionId], space, around) ??
      refuseLeaningOn("people", [line.ownerId], space, around);
    return refused ?? [{ type: "costLineAdded", space, lineId, optionId, line }];
  },
});

const EditedText = z.enum(["what", "source"]);

const changeCostLine = costs.command({
  summary: "Change a line of an option: its range, its months, its wording",
  input: z.object({
    lineId: ThingId,
    changes: LineChanges,
    /** The texts as they were when somebody began to edit them. */
    from: z.partialRecord(EditedText, TitleBefore).optional(),
  }),
  needs: "contribute",
  decide: (all, { lineId, changes, from }, around) => {
    const line = unlessRemoved(all.costLines[lineId]);
    if (!line) return refuse("not_found", { id: lineId });
    const own = line.addedBy === around.actor.personId;
    if (!own && !around.may("plan", line.space)) return refuse("not_allowed", { needs: "plan" });
    const changed = { ...line, ...laid<typeof line>(changes) };
    // Whoever left may stay named for what they answered for.
    const named = changes.ownerId === line.ownerId ? undefined : changes.ownerId;
    const refused = refuseFigures(changed) ?? refuseLeaningOn("people", [named], line.space, around);
    if (refused) return refused;
    if (same(changed, line)) return refuse("nothing_to_change");
    for (const field of EditedText.options.filter((it) => it in changes)) {
      const conflict = editedMeanwhile(from?.[field], line[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    return [{ type: "costLineChanged", space: line.space, lineId, changes }];
  },
});

export const costLineCommands = { addCostLine, changeCostLine };
