import { describe, expect, it } from "vitest";
import { isRefusal } from "../../kernel/refusal.ts";
import { lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { terms } from "../../testing/furnish/costs.ts";
import { furnished, idAt } from "../../testing/stage.ts";
import { mostCostLines } from "./lines.ts";

const fresh = uuid(0x8_0000);
const line = {
  lineId: fresh,
  space: "ours",
  optionId: idAt("option", "ours"),
  what: "Hours lost",
  kind: "own effort",
  low: 1,
  likely: 2,
  high: 3,
  fromMonth: 3,
};

const refusalOf = (came: ReturnType<ReturnType<typeof furnished>["try"]>) => (isRefusal(came) ? came : undefined);

describe("a line", () => {
  it.each<[string, object, object]>([
    ["a likely figure below the low end", { low: 5, likely: 4, high: 6 }, { field: "low, likely, high" }],
    ["a high end below the likely figure", { low: 1, likely: 4, high: 3 }, { field: "low, likely, high" }],
    ["a risk without a likelihood", { kind: "risk" }, { field: "likelihood" }],
    ["a likelihood of something that is no risk", { likelihood: 0.5 }, { field: "likelihood" }],
    ["a likelihood above 1", { kind: "risk", likelihood: 1.1 }, { field: "likelihood" }],
    ["a last month before the first", { toMonth: 2 }, { field: "toMonth" }],
    ["a last month of what costs once", { kind: "one-off cost", toMonth: 5 }, { field: "toMonth" }],
    ["a month after the third year", { fromMonth: 37 }, { field: "fromMonth" }],
    ["a month 0", { fromMonth: 0 }, { field: "fromMonth" }],
    ["a trend of minus everything", { trendPerYear: -1 }, { field: "trendPerYear" }],
    ["a figure without end", { high: Number.POSITIVE_INFINITY }, { field: "high" }],
  ])("is refused with %s", (_, wrong, details) => {
    const refused = refusalOf(furnished().try(lead, "addCostLine", { ...line, ...wrong }));
    expect(refused).toMatchObject({ refused: "invalid_input", details });
  });

  it("may be negative, zero and certain", () => {
    const stage = furnished();
    stage.do(lead, "addCostLine", { ...line, low: -5, likely: 0, high: 0 });
    stage.do(lead, "changeCostLine", { lineId: fresh, changes: { low: 0 } });
    expect(stage.see(lead).costLines[fresh]).toMatchObject({ low: 0, likely: 0, high: 0 });
  });

  it("cannot be changed into what could not have been added", () => {
    const stage = furnished();
    stage.do(lead, "addCostLine", line);
    for (const changes of [{ low: 2.5 }, { kind: "risk" }, { toMonth: 1 }, { likelihood: 0.1 }]) {
      const refused = refusalOf(stage.try(lead, "changeCostLine", { lineId: fresh, changes }));
      expect(refused?.refused).toBe("invalid_input");
    }
    stage.do(lead, "changeCostLine", { lineId: fresh, changes: { kind: "risk", likelihood: 0.1 } });
    stage.do(lead, "changeCostLine", { lineId: fresh, changes: { kind: "benefit", likelihood: null } });
    expect(stage.see(lead).costLines[fresh]).toMatchObject({ kind: "benefit", low: 1 });
    expect(stage.see(lead).costLines[fresh]).not.toHaveProperty("likelihood");
  });

  it("belongs to an option that all who see it see, too", () => {
    const stage = furnished();
    const shared = { ...line, space: sharedA };
    expect(refusalOf(stage.try(lead, "addCostLine", shared))?.refused).toBe("wrong_audience");
    expect(refusalOf(stage.try(lead, "addCostLine", { ...line, optionId: idAt("person", "ours") }))?.refused).toBe(
      "not_found",
    );
    stage.do(lead, "addCostLine", { ...line, optionId: idAt("option", sharedA) });
  });

  it("is shared when its option is, and never without it", () => {
    const stage = furnished();
    stage.do(lead, "addCostLine", line);
    const alone = refusalOf(stage.try(lead, "share", { id: fresh, to: sharedA, leaveOut: true }));
    expect(alone).toMatchObject({ refused: "wrong_audience", details: { ids: [idAt("option", "ours")] } });
    stage.do(lead, "share", { id: idAt("option", "ours"), to: sharedA });
    stage.do(lead, "share", { id: fresh, to: sharedA });
    expect(stage.see(sellerA).costLines[fresh]).toMatchObject({ what: "Hours lost" });
  });

  it("is changed by whoever added it, and by those who shape the plan", () => {
    const stage = furnished();
    stage.do(member, "addCostLine", line);
    stage.do(member, "changeCostLine", { lineId: fresh, changes: { high: 4 } });
    stage.do(lead, "changeCostLine", { lineId: fresh, changes: { high: 5 } });
    const others = { lineId: idAt("costLine", "ours"), changes: { high: 70 } };
    expect(refusalOf(stage.try(member, "changeCostLine", others))?.refused).toBe("not_allowed");
  });

  it("tells whoever edits a text that somebody else was faster, and what stands there now", () => {
    const stage = furnished();
    const lineId = idAt("costLine", "ours");
    stage.do(lead, "changeCostLine", { lineId, changes: { what: "Licences for all" }, from: { what: "Licences" } });
    const late = stage.try(lead, "changeCostLine", { lineId, changes: { what: "Seats" }, from: { what: "Licences" } });
    expect(refusalOf(late)).toMatchObject({ refused: "changed_meanwhile", details: { current: "Licences for all" } });
    // A figure that was dragged takes nobody's words away.
    stage.do(lead, "changeCostLine", { lineId, changes: { high: 99 }, from: { what: "Licences" } });
  });

  it("is one of 200 at most in a space", () => {
    const stage = furnished();
    const here = Object.values(stage.see(lead).costLines).filter(({ space }) => space === "ours").length;
    for (let n = here; n < mostCostLines; n += 1)
      stage.do(lead, "addCostLine", { ...line, lineId: uuid(0x8_1000 + n) });
    expect(refusalOf(stage.try(lead, "addCostLine", line))).toMatchObject({
      refused: "too_many",
      details: { what: "lines", most: 200 },
    });
  });
});

describe("what holds for all options", () => {
  const state = (changes: object, termsId = idAt("costTerms", "ours")) =>
    refusalOf(furnished().try(lead, "stateCostTerms", { space: "ours", termsId, terms: { ...terms, ...changes } }));

  it.each<[string, object]>([
    ["a currency by its sign", { currency: "€" }],
    ["eleven months", { months: 11 }],
    ["37 months", { months: 37 }],
    ["a thirteenth month of the year", { begins: "2026-13" }],
    ["an hour that costs less than nothing", { hourCost: -1 }],
    ["an inflation of 250 %", { inflationPerYear: 2.5 }],
  ])("is refused with %s", (_, wrong) => {
    expect(state(wrong)?.refused).toBe("invalid_input");
  });

  it("is stated once in a space, and stated anew in place", () => {
    expect(state({ months: 36 }, fresh)).toMatchObject({ refused: "not_now", details: { state: "already stated" } });
    expect(state({ months: 36 })).toBeUndefined();
  });

  it("can be taken back to what it was", () => {
    const stage = furnished();
    const [event] = stage.do(lead, "stateCostTerms", {
      space: "ours",
      termsId: idAt("costTerms", "ours"),
      terms: { ...terms, months: 36 },
    });
    stage.undo(lead, event?.commandId ?? "");
    expect(stage.see(lead).costTerms[idAt("costTerms", "ours")]).toMatchObject({ months: 24, source: "Finance" });
  });
});

describe("an adjustment for optimism", () => {
  const adjustmentId = idAt("costAdjustment", "ours");
  const optionId = idAt("option", "ours");
  const adjustment = {
    space: "ours",
    adjustmentId,
    optionId,
    costsUp: 0.4,
    benefitsDown: 0.2,
    because: "As last time",
  };
  const adjust = (changes: object) => refusalOf(furnished().try(lead, "adjustCosts", { ...adjustment, ...changes }));

  it.each<[string, object]>([
    ["no reason", { because: " " }],
    ["costs that go down", { costsUp: -0.1 }],
    ["benefits below nothing", { benefitsDown: 1.1 }],
  ])("is refused with %s", (_, wrong) => {
    expect(adjust(wrong)?.refused).toBe("invalid_input");
  });

  it("is one for each option, and stays with it", () => {
    expect(adjust({})).toBeUndefined();
    expect(adjust({ adjustmentId: fresh })?.refused).toBe("not_now");
    expect(adjust({ adjustmentId: fresh, optionId: idAt("ruledOut", "ours") })).toBeUndefined();
    expect(adjust({ optionId: idAt("ruledOut", "ours") })?.refused).toBe("duplicate");
    expect(adjust({ optionId: fresh })?.refused).toBe("not_found");
  });
});
