import type { costLineCommands } from "../../project/costs/lines.ts";
import type { costTermsCommands } from "../../project/costs/terms.ts";
import { terms } from "../furnish/costs.ts";
import type { Furnished, HappyWays } from "./furnished.ts";

type Names = keyof typeof costTermsCommands | keyof typeof costLineCommands;

export function costsHappy({ space, id, fresh }: Furnished): HappyWays<Names> {
  const optionId = id("option");
  const line = { what: "Hours lost", kind: "own effort", low: 5, likely: 8, high: 20, fromMonth: 2, toMonth: 9 };
  const adjustment = { costsUp: 0.3, benefitsDown: 0.1, because: "As last time", from: { because: "First figures" } };
  return {
    stateCostTerms: {
      input: { space, termsId: id("costTerms"), terms: { ...terms, months: 36 }, from: { source: "Finance" } },
    },
    adjustCosts: { input: { space, adjustmentId: id("costAdjustment"), optionId, ...adjustment } },
    addCostLine: { input: { space, lineId: fresh, optionId, ...line, ownerId: id("person"), confidence: "counted" } },
    changeCostLine: {
      input: {
        lineId: id("costLine"),
        changes: { what: "Licences for all", high: 60, trendPerYear: 0.05, source: null },
        from: { what: "Licences", source: "Offer" },
      },
    },
  };
}
