import type { Furnish } from "./furnish.ts";

export const costsKinds = { costTerms: 50, costLine: 51, costRisk: 52, costAdjustment: 53 } as const;

export const terms = { currency: "EUR", begins: "2026-02", months: 24, inflationPerYear: 0.02, hourCost: 50 } as const;

/** What costing starts from, and an option with a running cost, a risk and an adjustment for optimism. */
export function furnishCosts({ space, id, say }: Furnish<keyof typeof costsKinds | "option">): void {
  const line = { space, optionId: id("option"), fromMonth: 1 };
  say("stateCostTerms", { space, termsId: id("costTerms"), terms: { ...terms, source: "Finance" } });
  const range = { low: 10, likely: 20, high: 50 };
  say("addCostLine", {
    ...line,
    lineId: id("costLine"),
    kind: "running cost",
    what: "Licences",
    ...range,
    source: "Offer",
  });
  say("addCostLine", { ...line, lineId: id("costRisk"), kind: "risk", what: "It fails", ...range, likelihood: 0.2 });
  const adjustment = { costsUp: 0.2, benefitsDown: 0.1, because: "First figures" };
  say("adjustCosts", { space, adjustmentId: id("costAdjustment"), optionId: id("option"), ...adjustment });
}
