import { z } from "zod";
import { type Around, unlessRemoved } from "../../kernel/area.ts";
import { laid } from "../../kernel/changes.ts";
import { ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, ReasonBefore, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import { type Risk, RiskChanges, RiskEnding, RiskFields, risks } from "./risks.ts";

const mostRisks = 200;
const texts = ["what", "because", "answer", "sign"] as const;

const nameRisk = risks.command({
  summary: "Name a risk, of changing or of standing still, with how likely it is and how hard it would hit",
  input: RiskFields.extend({ riskId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { riskId, space, ...risk }, around) => {
    if (around.find(riskId)) return refuse("duplicate", { id: riskId });
    const refused =
      refuseLeaningOn("people", [risk.ownerId], space, around) ??
      refuseLeaningOn("activities", risk.activityIds ?? [], space, around) ??
      refuseCrowd(all.risks, space, "risks", mostRisks);
    return refused ?? [{ type: "riskNamed", space, riskId, ...risk }];
  },
});

/** Who named it and who answers for it may change it; the rest is for those who shape the plan. */
function refuseOthers({ addedBy, ownerId, space }: Risk, { actor, may }: Around): Refusal | undefined {
  const own = [addedBy, ownerId].includes(actor.personId);
  return own || may("plan", space) ? undefined : refuse("not_allowed", { needs: "plan" });
}

function refuseEdited(
  risk: Risk,
  changes: z.infer<typeof RiskChanges>,
  from: Readonly<Partial<Record<(typeof texts)[number], string | undefined>>>,
): Refusal | undefined {
  for (const field of texts) {
    const conflict = field in changes ? editedMeanwhile(from[field], risk[field]) : undefined;
    if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
  }
  return undefined;
}

const changeRisk = risks.command({
  summary: "Change what is said of a risk: how likely, how hard, who answers for it, what is done about it",
  input: z.object({
    riskId: ThingId,
    changes: RiskChanges,
    /** The texts as they were when somebody began to edit them. */
    from: z
      .object({
        what: TitleBefore.optional(),
        because: ReasonBefore.optional(),
        answer: ReasonBefore.optional(),
        sign: ReasonBefore.optional(),
      })
      .optional(),
  }),
  needs: "contribute",
  decide: (all, { riskId, changes, from = {} }, around) => {
    const risk = unlessRemoved(all.risks[riskId]);
    if (!risk) return refuse("not_found", { id: riskId });
    if (same({ ...risk, ...laid<Risk>(changes) }, risk)) return refuse("nothing_to_change");
    const named = changes.ownerId === risk.ownerId ? undefined : changes.ownerId;
    const added = changes.activityIds?.filter((id) => !risk.activityIds?.includes(id)) ?? [];
    const refused =
      refuseOthers(risk, around) ??
      refuseLeaningOn("people", [named], risk.space, around) ??
      refuseLeaningOn("activities", added, risk.space, around) ??
      refuseEdited(risk, changes, from);
    return refused ?? [{ type: "riskChanged", space: risk.space, riskId, changes }];
  },
});

const endRisk = risks.command({
  summary: "Say how a risk ended: it happened, it can no longer happen, or it is borne knowingly",
  input: z.object({ riskId: ThingId, how: RiskEnding, because: Reason.optional() }),
  needs: "contribute",
  decide: (all, { riskId, how, because }, around) => {
    const risk = unlessRemoved(all.risks[riskId]);
    if (!risk) return refuse("not_found", { id: riskId });
    if (risk.ended) return refuse("not_now", { state: "already ended" });
    return refuseOthers(risk, around) ?? [{ type: "riskEnded", space: risk.space, riskId, how, because }];
  },
});

const reopenRisk = risks.command({
  summary: "Say that a risk is open after all",
  input: z.object({ riskId: ThingId }),
  needs: "contribute",
  decide: (all, { riskId }, around) => {
    const risk = unlessRemoved(all.risks[riskId]);
    if (!risk) return refuse("not_found", { id: riskId });
    if (!risk.ended) return refuse("nothing_to_change");
    return refuseOthers(risk, around) ?? [{ type: "riskReopened", space: risk.space, riskId }];
  },
});

export const riskCommands = { nameRisk, changeRisk, endRisk, reopenRisk };
