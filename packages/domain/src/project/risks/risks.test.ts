import { describe, expect, it } from "vitest";
import { isRefusal } from "../../kernel/refusal.ts";
import { lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { furnished, idAt } from "../../testing/stage.ts";
import { bothRisks, lacking } from "./both-risks.ts";
import { likelihoodOf, likelihoods } from "./scales.ts";

const riskId = idAt("risk", "ours");
const risk = { space: "ours", riskId: uuid(0x8_0000), of: "changing", what: "It is late" };

describe("a risk", () => {
  it.each([
    ["a likelihood above 1", "nameRisk", { ...risk, likelihood: 1.01 }, "invalid_input"],
    ["a likelihood below 0", "nameRisk", { ...risk, likelihood: -0.01 }, "invalid_input"],
    ["an impact of 6", "nameRisk", { ...risk, impact: 6 }, "invalid_input"],
    ["an impact of 2.5", "changeRisk", { riskId, changes: { impact: 2.5 } }, "invalid_input"],
    ["a third kind of risk", "nameRisk", { ...risk, of: "waiting" }, "invalid_input"],
    ["an owner whom nobody knows", "nameRisk", { ...risk, ownerId: uuid(0xdead) }, "not_found"],
    ["an owner who left", "changeRisk", { riskId, changes: { ownerId: idAt("left", "ours") } }, "not_now"],
    [
      "what is done about it where they do not see it",
      "nameRisk",
      { ...risk, space: sharedA, activityIds: [idAt("activity", "ours")] },
      "wrong_audience",
    ],
    ["the same id again", "nameRisk", { ...risk, riskId }, "duplicate"],
    ["an end to what has ended", "endRisk", { riskId: idAt("riskEnded", "ours"), how: "we bear it" }, "not_now"],
    [
      "a slower edit",
      "changeRisk",
      { riskId, changes: { what: "Data is lost" }, from: { what: "Data is old" } },
      "changed_meanwhile",
    ],
    ["a change to nothing", "changeRisk", { riskId, changes: { impact: 3 } }, "nothing_to_change"],
  ] as const)("refuses %s", (_, command, input, comes) => {
    const came = furnished().try(lead, command, input);
    expect(isRefusal(came) ? came.refused : came).toBe(comes);
  });

  it("is changed by whoever answers for it, and not by just anybody", () => {
    const stage = furnished();
    const changes = { answer: "A copy each night" };
    expect(stage.try(member, "changeRisk", { riskId, changes })).toMatchObject({ refused: "not_allowed" });
    stage.do(lead, "changeRisk", { riskId, changes: { ownerId: member.personId } });
    stage.do(member, "changeRisk", { riskId, changes });
    stage.do(member, "endRisk", { riskId, how: "we bear it" });
  });

  it("is the customer's own, and once shared shows only what its audience may see", () => {
    const stage = furnished();
    stage.do(lead, "changeRisk", {
      riskId,
      changes: { activityIds: [idAt("activity", "ours")], ownerId: idAt("person", "ours") },
    });
    expect(stage.see(sellerA).risks[riskId]).toBeUndefined();
    stage.do(lead, "share", { id: riskId, to: sharedA, leaveOut: true });
    expect(stage.see(sellerA).risks[riskId]).toMatchObject({ what: "Data is late", activityIds: [] });
    expect(stage.see(sellerA).risks[riskId]?.ownerId).toBeUndefined();
  });
});

describe("both risks", () => {
  it("stand side by side, the heaviest first, what nobody has rated before them, what has ended apart", () => {
    const stage = furnished();
    const add = (n: number, more: object) =>
      stage.do(lead, "nameRisk", {
        space: "ours",
        riskId: uuid(0x8_0010 + n),
        of: "changing",
        what: `Risk ${n}`,
        ...more,
      });
    add(1, { likelihood: 0.9, impact: 5 });
    add(2, {});
    add(3, { likelihood: 0.9, impact: 1 });
    const { risks } = stage.see(lead);
    const ours = { risks: Object.fromEntries(Object.entries(risks).filter(([, { space }]) => space === "ours")) };
    // Not rated; 0.9 × 5; 0.9 × 1; 0.2 × 3.
    expect(
      bothRisks(ours).map(({ of, open, ended }) => [of, open.map((it) => it.what), ended.map((it) => it.what)]),
    ).toEqual([
      ["changing", ["Risk 2", "Risk 1", "Risk 3", "Data is late"], []],
      ["standing still", [], ["The vendor gives up"]],
    ]);
  });

  it("say what a risk still lacks", () => {
    const stage = furnished();
    const found = stage.see(lead).risks[riskId];
    expect(found && lacking(found)).toEqual(["owner", "answer"]);
  });
});

describe("likelihood in words", () => {
  it("gives each word for the share that stands behind it, and the nearest for any other", () => {
    for (const { word, share } of likelihoods) expect(likelihoodOf(share)).toBe(word);
    expect(likelihoodOf(0)).toBe("rare");
    expect(likelihoodOf(0.31)).toBe("possible");
    expect(likelihoodOf(1)).toBe("almost certain");
  });
});
