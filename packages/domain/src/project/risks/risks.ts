import { z } from "zod";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { asItWas, laid } from "../../kernel/changes.ts";
import type { Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { Reason, Title } from "../../kernel/text.ts";
import { Impact } from "./scales.ts";

/** Which of the two risks it is: that of doing it, or that of leaving things as they are. They are weighed alike. */
export const RiskOf = z.enum(["changing", "standing still"]);
export type RiskOf = z.infer<typeof RiskOf>;

/** From 0 (never) to 1 (certain). */
const Share = z.number().min(0).max(1);

export const RiskFields = z.object({
  of: RiskOf,
  /** What could happen. */
  what: Title,
  /** Why it could, or what it would lead to. */
  because: Reason.optional(),
  likelihood: Share.optional(),
  impact: Impact.optional(),
  ownerId: PersonId.optional(),
  /** What we do about it: avoid, lessen, pass on, or bear it knowingly. */
  answer: Reason.optional(),
  /** By what we would see early that it happens. */
  sign: Reason.optional(),
  /** What is done about it in the plan. */
  activityIds: z.array(ThingId).max(20).optional(),
});

export const RiskChanges = z.object({
  of: RiskOf.optional(),
  what: Title.optional(),
  because: Reason.nullable().optional(),
  likelihood: Share.nullable().optional(),
  impact: Impact.nullable().optional(),
  ownerId: PersonId.nullable().optional(),
  answer: Reason.nullable().optional(),
  sign: Reason.nullable().optional(),
  activityIds: RiskFields.shape.activityIds,
});

/** How it ended: it came, it can come no more, or it is borne knowingly. */
export const RiskEnding = z.enum(["it happened", "it can no longer happen", "we bear it"]);

/** Something that could go wrong, with what is done about it. */
export type Risk = Thing &
  z.infer<typeof RiskFields> & {
    readonly addedBy: PersonId;
    readonly ended?:
      | { readonly how: z.infer<typeof RiskEnding>; readonly because?: string; readonly at: Instant }
      | undefined;
  };

export type Risks = { readonly risks: Collection<Risk> };

const empty: Risks = { risks: {} };

export const risks = area({
  empty,
  events: {
    riskNamed: z.object({ riskId: ThingId, ...RiskFields.shape }),
    riskChanged: z.object({ riskId: ThingId, changes: RiskChanges }),
    riskEnded: z.object({ riskId: ThingId, how: RiskEnding, because: Reason.optional() }),
    riskReopened: z.object({ riskId: ThingId }),
  },
  evolve: {
    riskNamed: (_, e) => ({
      risks: {
        id: e.riskId,
        space: e.space,
        of: e.of,
        what: e.what,
        because: e.because,
        likelihood: e.likelihood,
        impact: e.impact,
        ownerId: e.ownerId,
        answer: e.answer,
        sign: e.sign,
        activityIds: e.activityIds,
        addedBy: e.by,
      },
    }),
    riskChanged: (all, e) => ({ risks: over(all.risks[e.riskId], laid<Risk>(e.changes)) }),
    riskEnded: (all, { riskId, how, because, at }) => ({
      risks: over(all.risks[riskId], { ended: { how, at, ...(because !== undefined && { because }) } }),
    }),
    riskReopened: (all, e) => ({ risks: over(all.risks[e.riskId], { ended: undefined }) }),
  },
  undo: {
    riskNamed: (_, e) => ({ command: "remove", input: { id: e.riskId } }),
    riskChanged: (before, { riskId, changes }) => {
      const was = before.risks[riskId];
      return (
        was && { command: "changeRisk", input: { riskId, changes: asItWas({ activityIds: [], ...was }, changes) } }
      );
    },
    riskEnded: (_, e) => ({ command: "reopenRisk", input: { riskId: e.riskId } }),
    riskReopened: (before, { riskId }) => {
      const was = before.risks[riskId]?.ended;
      return was && { command: "endRisk", input: { riskId, how: was.how, because: was.because } };
    },
  },
});
