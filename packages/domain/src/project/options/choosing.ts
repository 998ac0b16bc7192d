import { z } from "zod";
import { type Around, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { laid } from "../../kernel/changes.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, ReasonBefore, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { optionsIn, weightsAreOpen } from "./comparison.ts";
import { fieldsOf, options, Standing } from "./options.ts";

/** Options beside each other that a person can still hold in mind are fewer; this is what a screen can still show. */
export const maxOptions = 20;
export const maxCriteria = 30;

const { OptionFields, OptionChanges, CriterionFields, CriterionChanges } = fieldsOf;

const standingTitles: Readonly<Record<Standing, string>> = {
  "carry on as now": "Carry on as now",
  "improve what we have": "Improve what we have",
};

/** Whoever added it may word it anew; the rest is for those who shape the plan. */
export function refuseOthers(thing: Thing & { readonly addedBy: string }, around: Around): Refusal | undefined {
  const may = thing.addedBy === around.actor.personId || around.may("plan", thing.space);
  return may ? undefined : refuse("not_allowed", { needs: "plan" });
}

/** The first of these texts that somebody else changed meanwhile. */
export function refuseEdited(
  was: object,
  changes: object,
  from: Readonly<Record<string, string | undefined>>,
): Refusal | undefined {
  const now: Readonly<Record<string, unknown>> = { ...was };
  for (const field of Object.keys(from).filter((it) => it in changes)) {
    const text = now[field];
    const conflict = editedMeanwhile(from[field], typeof text === "string" ? text : undefined);
    if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
  }
  return undefined;
}

const beginOptions = options.command({
  summary: "Begin to compare options, with the two that are always there: carry on as now, improve what we have",
  input: z.object({ space: SpaceId, carryOnId: ThingId, improveId: ThingId }),
  needs: "plan",
  decide: (all, { space, carryOnId, improveId }, around) => {
    if (carryOnId === improveId) return refuse("duplicate", { id: improveId });
    const there = optionsIn(space, all).map(({ standing }) => standing);
    const ids = { "carry on as now": carryOnId, "improve what we have": improveId };
    const missing = Standing.options.filter((standing) => !there.includes(standing));
    if (missing.length === 0) return refuse("not_now", { state: "already begun" });
    const taken = missing.map((standing) => ids[standing]).find((id) => around.find(id));
    if (taken) return refuse("duplicate", { id: taken });
    return missing.map((standing) => ({
      type: "optionAdded" as const,
      space,
      optionId: ids[standing],
      title: standingTitles[standing],
      standing,
    }));
  },
});

const addOption = options.command({
  summary: "Add an option: a way to go, what it is, and who would defend it",
  input: OptionFields.extend({ optionId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { space, ...option }, around) => {
    if (around.find(option.optionId)) return refuse("duplicate", { id: option.optionId });
    const refused =
      refuseCrowd(all.options, space, "options", maxOptions) ??
      refuseLeaningOn("people", [option.defenderId], space, around);
    return refused ?? [{ type: "optionAdded", space, ...option }];
  },
});

const changeOption = options.command({
  summary: "Change an option: its name, what it is, who would defend it",
  input: z.object({
    optionId: ThingId,
    changes: OptionChanges,
    from: z.object({ title: TitleBefore.optional(), what: ReasonBefore.optional() }).optional(),
  }),
  needs: "contribute",
  decide: (all, { optionId, changes, from = {} }, around) => {
    const was = unlessRemoved(all.options[optionId]);
    if (!was) return refuse("not_found", { id: optionId });
    if (same({ ...was, ...laid(changes) }, was)) return refuse("nothing_to_change");
    const refused =
      refuseOthers(was, around) ??
      refuseEdited(was, changes, from) ??
      refuseLeaningOn("people", [changes.defenderId], was.space, around);
    return refused ?? [{ type: "optionChanged", space: was.space, optionId, changes }];
  },
});

const ruleOutOption = options.command({
  summary: "Rule an option out, with the reason; it can be brought back",
  input: z.object({ optionId: ThingId, because: Reason }),
  needs: "plan",
  decide: (all, { optionId, because }) => {
    const was = unlessRemoved(all.options[optionId]);
    if (!was) return refuse("not_found", { id: optionId });
    if (was.standing) return refuse("not_now", { state: "always among the options" });
    if (was.ruledOut) return refuse("not_now", { state: "already ruled out" });
    return [{ type: "optionRuledOut", space: was.space, optionId, because }];
  },
});

const bringOptionBack = options.command({
  summary: "Bring an option back that was ruled out",
  input: z.object({ optionId: ThingId }),
  needs: "plan",
  decide: (all, { optionId }) => {
    const was = unlessRemoved(all.options[optionId]);
    if (!was) return refuse("not_found", { id: optionId });
    if (!was.ruledOut) return refuse("not_now", { state: "not ruled out" });
    return [{ type: "optionBroughtBack", space: was.space, optionId }];
  },
});

const addCriterion = options.command({
  summary: "Add a criterion, with the outcome it serves; its weight is agreed together with the others",
  input: CriterionFields.extend({ criterionId: ThingId, space: SpaceId }),
  needs: "plan",
  decide: (all, { space, ...criterion }, around) => {
    if (around.find(criterion.criterionId)) return refuse("duplicate", { id: criterion.criterionId });
    if (!weightsAreOpen(space, all)) return refuse("not_now", { state: "scored already; reopen the weights first" });
    const refused = refuseCrowd(all.criteria, space, "criteria", maxCriteria);
    return refused ?? [{ type: "criterionAdded", space, ...criterion }];
  },
});

const changeCriterion = options.command({
  summary: "Change the wording of a criterion or the outcome it serves",
  input: z.object({
    criterionId: ThingId,
    changes: CriterionChanges,
    from: z.object({ title: TitleBefore.optional(), serves: TitleBefore.optional() }).optional(),
  }),
  needs: "plan",
  decide: (all, { criterionId, changes, from = {} }) => {
    const was = unlessRemoved(all.criteria[criterionId]);
    if (!was) return refuse("not_found", { id: criterionId });
    if (same({ ...was, ...laid(changes) }, was)) return refuse("nothing_to_change");
    return refuseEdited(was, changes, from) ?? [{ type: "criterionChanged", space: was.space, criterionId, changes }];
  },
});

export const choosingCommands = {
  beginOptions,
  addOption,
  changeOption,
  ruleOutOption,
  bringOptionBack,
  addCriterion,
  changeCriterion,
};
