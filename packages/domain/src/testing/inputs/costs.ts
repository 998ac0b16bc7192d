import * as fc from "fast-check";
import type { costLineCommands } from "../../project/costs/lines.ts";
import type { costTermsCommands } from "../../project/costs/terms.ts";
import { terms } from "../furnish/costs.ts";
import { from, type Inputs, made, opt, person, rarely, seen, text } from "./drawing.ts";

const option = seen("options");
const share = fc.constantFrom(0, 0.2);
const kind = fc.constantFrom("running cost", "benefit", "own effort");
const ends = { low: fc.nat({ max: 3 }), likely: fc.nat({ max: 6 }).map((it) => it + 2), high: fc.constant(9) };
const month = fc.integer({ min: 1, max: 12 });

export const costsInputs = {
  stateCostTerms: made("cost terms", "termsId", {
    terms: fc.record({ months: fc.constantFrom(12, 36), source: opt(text) }).map((it) => ({ ...terms, ...it })),
    from: opt(fc.record({ source: text })),
  }),
  adjustCosts: made("cost adjustment", "adjustmentId", {
    optionId: option,
    costsUp: share,
    benefitsDown: share,
    because: text,
    from: opt(fc.record({ because: text })),
  }),
  addCostLine: made("cost line", "lineId", {
    optionId: option,
    what: text,
    kind,
    ...ends,
    fromMonth: month,
    ownerId: rarely(person),
    source: opt(text),
  }),
  changeCostLine: fc.record({
    lineId: seen("costLines"),
    changes: fc.record(
      { what: text, kind, ...ends, toMonth: fc.option(month), ownerId: fc.option(person), source: fc.option(text) },
      { requiredKeys: [] },
    ),
    from: opt(fc.record({ what: from }, { requiredKeys: [] })),
  }),
} as const satisfies Readonly<Record<keyof typeof costTermsCommands | keyof typeof costLineCommands, Inputs>>;
