import { z } from "zod";
import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { ImpactFields, isRising } from "./impact.ts";
import { problem } from "./problem.ts";

const EditedText = z.enum(["what", "whom", "unit", "source"]);

const mostImpacts = 100;

function refuseFields(impact: z.infer<typeof ImpactFields>, space: SpaceId, around: Around): Refusal | undefined {
  if (!isRising(impact)) return refuse("invalid_input", { field: "low, likely, high", must: "rise from low to high" });
  return refuseLeaningOn("people", [impact.ownerId], space, around);
}

const addImpact = problem.command({
  summary: "Add a line of impact: what the problem costs or hinders, as a range",
  input: ImpactFields.extend({ impactId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { impactId, space, ...impact }, around) => {
    if (around.find(impactId)) return refuse("duplicate", { id: impactId });
    const refused =
      refuseCrowd(all.impacts, space, "lines of impact", mostImpacts) ?? refuseFields(impact, space, around);
    return refused ?? [{ type: "impactAdded", space, impactId, impact }];
  },
});

const changeImpact = problem.command({
  summary: "Change a line of impact",
  input: z.object({
    impactId: ThingId,
    changes: ImpactFields,
    /** The texts as they were when somebody began to edit them. */
    from: z.partialRecord(EditedText, TitleBefore).optional(),
  }),
  needs: "contribute",
  decide: (all, { impactId, changes, from }, around) => {
    const impact = unlessRemoved(all.impacts[impactId]);
    if (!impact) return refuse("not_found", { id: impactId });
    const own = impact.addedBy === around.actor.personId;
    if (!own && !around.may("plan", impact.space)) return refuse("not_allowed", { needs: "plan" });
    // Whoever left may stay named for what they answered for.
    const ownerId = changes.ownerId === impact.ownerId ? undefined : changes.ownerId;
    const refused = refuseFields({ ...changes, ownerId }, impact.space, around);
    if (refused) return refused;
    if (same(ImpactFields.parse(impact), changes)) return refuse("nothing_to_change");
    for (const field of EditedText.options) {
      const conflict = editedMeanwhile(from?.[field], impact[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    return [{ type: "impactChanged", space: impact.space, impactId, changes }];
  },
});

export const impactCommands = { addImpact, changeImpact };
