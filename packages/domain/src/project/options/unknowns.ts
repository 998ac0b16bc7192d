import { z } from "zod";
import { unlessRemoved } from "../../kernel/area.ts";
import { laid } from "../../kernel/changes.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, ReasonBefore, Text, TextBefore, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { refuseEdited, refuseOthers } from "./choosing.ts";
import { fieldsOf, options } from "./options.ts";

const maxUnknowns = 100;
const { UnknownFields, UnknownChanges } = fieldsOf;

const noteUnknown = options.command({
  summary: "Note what we do not know, which options it could change, and how it could be found out",
  input: UnknownFields.extend({ unknownId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { space, ...unknown }, around) => {
    if (around.find(unknown.unknownId)) return refuse("duplicate", { id: unknown.unknownId });
    const refused =
      refuseCrowd(all.unknowns, space, "unknowns", maxUnknowns) ??
      refuseLeaningOn("options", unknown.optionIds, space, around) ??
      refuseLeaningOn("activities", [unknown.activityId], space, around);
    return refused ?? [{ type: "unknownNoted", space, ...unknown }];
  },
});

const changeUnknown = options.command({
  summary: "Change what we do not know: its wording, the options it could change, its test",
  input: z.object({
    unknownId: ThingId,
    changes: UnknownChanges,
    from: z.object({ what: TitleBefore.optional(), test: ReasonBefore.optional() }).optional(),
  }),
  needs: "contribute",
  decide: (all, { unknownId, changes, from = {} }, around) => {
    const was = unlessRemoved(all.unknowns[unknownId]);
    if (!was) return refuse("not_found", { id: unknownId });
    if (same({ ...was, ...laid(changes) }, was)) return refuse("nothing_to_change");
    const added = changes.optionIds?.filter((id) => !was.optionIds.includes(id)) ?? [];
    const refused =
      refuseOthers(was, around) ??
      refuseEdited(was, changes, from) ??
      refuseLeaningOn("options", added, was.space, around) ??
      refuseLeaningOn("activities", [changes.activityId], was.space, around);
    return refused ?? [{ type: "unknownChanged", space: was.space, unknownId, changes }];
  },
});

const settleUnknown = options.command({
  summary: "Say what came out: we know it now",
  input: z.object({ unknownId: ThingId, result: Text, from: TextBefore.optional() }),
  needs: "contribute",
  decide: (all, { unknownId, result, from }) => {
    const was = unlessRemoved(all.unknowns[unknownId]);
    if (!was) return refuse("not_found", { id: unknownId });
    if (was.result?.text === result) return refuse("nothing_to_change");
    const conflict = editedMeanwhile(from, was.result?.text);
    return conflict ?? [{ type: "unknownSettled", space: was.space, unknownId, result }];
  },
});

const reopenUnknown = options.command({
  summary: "Say that we do not know it after all",
  input: z.object({ unknownId: ThingId }),
  needs: "contribute",
  decide: (all, { unknownId }, around) => {
    const was = unlessRemoved(all.unknowns[unknownId]);
    if (!was) return refuse("not_found", { id: unknownId });
    if (!was.result) return refuse("nothing_to_change");
    const own = was.result.by === around.actor.personId;
    if (!own && !around.may("plan", was.space)) return refuse("not_allowed", { needs: "plan" });
    return [{ type: "unknownReopened", space: was.space, unknownId }];
  },
});

export const unknownCommands = { noteUnknown, changeUnknown, settleUnknown, reopenUnknown };
