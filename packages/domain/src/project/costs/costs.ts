import { z } from "zod";
import { area, type Collection, over, type Thing } from "../../kernel/area.ts";
import { asItWas, laid } from "../../kernel/changes.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { Reason, Title } from "../../kernel/text.ts";
import { Confidence } from "../confidence.ts";

/** A change a year, as a share: 0.03 is 3 % more. */
const Growth = z.number().min(-0.9).max(2);
const Amount = z.number().min(-1e12).max(1e12);
/** A month of the case, counted from 1 for its first. */
const MonthNumber = z.int().min(1).max(36);

export const TermsFields = z.object({
  /** ISO 4217, as in EUR. */
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** The first month that counts, `YYYY-MM`. What was spent before is spent whatever is decided, and is left out. */
  begins: z.string().regex(/^(?!0000)\d{4}-(0[1-9]|1[0-2])$/),
  months: z.int().min(12).max(36),
  inflationPerYear: Growth,
  /** What an hour of the customer's own people costs, in the currency. */
  hourCost: z.number().min(0).max(1e6),
  /** Where inflation and the cost of an hour come from. */
  source: Title.optional(),
});

/** What holds for all options alike when they are costed. One for each space. */
export type CostTerms = Thing & z.infer<typeof TermsFields>;

export const AdjustmentFields = z.object({
  /** Added to costs and own effort, as a share. */
  costsUp: z.number().min(0).max(5),
  /** Taken off benefits, as a share. */
  benefitsDown: z.number().min(0).max(1),
  because: Reason,
});

/** What is added to an option's costs and taken off its benefits, because first figures are mostly too hopeful. */
export type CostAdjustment = Thing & z.infer<typeof AdjustmentFields> & { readonly optionId: string };

export const LineKind = z.enum(["one-off cost", "running cost", "benefit", "own effort", "risk"]);
export type LineKind = z.infer<typeof LineKind>;

export const LineFields = z.object({
  what: Title,
  kind: LineKind,
  /**
   * In one case of ten it is below `low`, in one above `high`, and as often above `likely` as below. A one-off cost: in all.
   * Running cost and benefit: each month. Own effort: hours each month. Risk: what it costs if it happens.
   */
  low: Amount,
  likely: Amount,
  high: Amount,
  /** From the line's own first month on; none when absent. */
  trendPerYear: Growth.optional(),
  fromMonth: MonthNumber,
  /** To the end of the case when absent. */
  toMonth: MonthNumber.optional(),
  /** Of a risk, and of nothing else: the chance that it happens within its months. */
  likelihood: z.number().min(0).max(1).optional(),
  ownerId: PersonId.optional(),
  confidence: Confidence.optional(),
  /** Where the figures come from. */
  source: Title.optional(),
});

/** What an option costs or brings. */
export type CostLine = Thing & z.infer<typeof LineFields> & { readonly optionId: string; readonly addedBy: PersonId };

/** Changes to a line: what is absent stays; `null` takes away. */
export const LineChanges = z.object({
  what: Title.optional(),
  kind: LineKind.optional(),
  low: Amount.optional(),
  likely: Amount.optional(),
  high: Amount.optional(),
  trendPerYear: Growth.nullable().optional(),
  fromMonth: MonthNumber.optional(),
  toMonth: MonthNumber.nullable().optional(),
  likelihood: LineFields.shape.likelihood.nullable(),
  ownerId: PersonId.nullable().optional(),
  confidence: Confidence.nullable().optional(),
  source: Title.nullable().optional(),
});

export type Costs = {
  readonly costTerms: Collection<CostTerms>;
  readonly costAdjustments: Collection<CostAdjustment>;
  readonly costLines: Collection<CostLine>;
};

const empty: Costs = { costTerms: {}, costAdjustments: {}, costLines: {} };

export const costs = area({
  empty,
  events: {
    costTermsStated: z.object({ termsId: ThingId, terms: TermsFields }),
    costsAdjusted: z.object({ adjustmentId: ThingId, optionId: ThingId, ...AdjustmentFields.shape }),
    costLineAdded: z.object({ lineId: ThingId, optionId: ThingId, line: LineFields }),
    costLineChanged: z.object({ lineId: ThingId, changes: LineChanges }),
  },
  evolve: {
    costTermsStated: (_, { termsId, space, terms }) => ({ costTerms: { ...terms, id: termsId, space } }),
    costsAdjusted: (_, { adjustmentId, space, optionId, costsUp, benefitsDown, because }) => ({
      costAdjustments: { id: adjustmentId, space, optionId, costsUp, benefitsDown, because },
    }),
    costLineAdded: (_, { lineId, space, optionId, line, by }) => ({
      costLines: { ...line, id: lineId, space, optionId, addedBy: by },
    }),
    costLineChanged: (all, e) => ({ costLines: over(all.costLines[e.lineId], laid(e.changes)) }),
  },
  undo: {
    costTermsStated: (before, { termsId, space }) => {
      const was = before.costTerms[termsId];
      return was
        ? { command: "stateCostTerms", input: { termsId, space, terms: TermsFields.parse(was) } }
        : { command: "remove", input: { id: termsId } };
    },
    costsAdjusted: (before, { adjustmentId, space, optionId }) => {
      const was = before.costAdjustments[adjustmentId];
      return was
        ? { command: "adjustCosts", input: { adjustmentId, space, optionId, ...AdjustmentFields.parse(was) } }
        : { command: "remove", input: { id: adjustmentId } };
    },
    costLineAdded: (_, e) => ({ command: "remove", input: { id: e.lineId } }),
    costLineChanged: (before, { lineId, changes }) => {
      const was = before.costLines[lineId];
      return was && { command: "changeCostLine", input: { lineId, changes: asItWas(was, changes) } };
    },
  },
});
