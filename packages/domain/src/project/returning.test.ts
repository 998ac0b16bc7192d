import { describe, expect, it } from "vitest";
import { lead, member, sharedA, uuid } from "../testing/cast.ts";
import { countedId } from "../testing/counting.ts";
import { terms } from "../testing/furnish/costs.ts";
import { everyPoint } from "../testing/furnish/decisions.ts";
import { furnished, idAt, type Stage } from "../testing/stage.ts";

/** What was removed comes back only where its place was not taken meanwhile: otherwise removing would be a way round every rule. */

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const decisionId = ours("decision");
const countId = countedId(ours("premortem"), 0);
const [first, second] = [uuid(0x8_0001), uuid(0x8_0002)];
const theme = (nth: number): string => uuid(0x8_0100 + nth);

function refusesToBringBack(stage: Stage, id: string, details: object): void {
  const before = JSON.stringify([...stage.world.logs(lead)]);
  expect(stage.try(lead, "restore", { id })).toMatchObject({ details });
  expect(JSON.stringify([...stage.world.logs(lead)])).toBe(before);
}

describe("what was removed", () => {
  it("does not come back as a fourth vote", () => {
    const stage = furnished();
    for (const nth of [0, 1, 2, 3])
      stage.do(lead, "formTheme", { space: "ours", themeId: theme(nth), countId, title: `Theme ${nth}` });
    for (const nth of [0, 1, 2]) stage.do(member, "voteForTheme", { themeId: theme(nth) });
    stage.do(lead, "remove", { id: theme(0) });
    stage.do(member, "voteForTheme", { themeId: theme(3) });
    refusesToBringBack(stage, theme(0), { what: "votes" });
    stage.do(member, "takeBackVote", { themeId: theme(3) });
    stage.do(lead, "restore", { id: theme(0) });
  });

  it("does not come back as a second theme with one reason", () => {
    const stage = furnished();
    stage.do(lead, "remove", { id: ours("theme") });
    stage.do(lead, "groupTheme", { themeId: ours("themeVoted"), textIds: [countedId(ours("premortem"), 1)] });
    refusesToBringBack(stage, ours("theme"), { state: "in another theme" });
  });

  it.each([
    ["rating", "rateDecision", { points: everyPoint(3) }, "ratingId"],
    ["agreement", "sayAgreement", { agrees: true }, "agreementId"],
  ] as const)("does not come back as somebody's second %s", (_, command, word, field) => {
    const stage = furnished();
    stage.try(lead, "remove", { id: ours("rating") });
    stage.do(lead, command, { [field]: first, decisionId, ...word });
    stage.do(lead, "remove", { id: first });
    stage.do(lead, command, { [field]: second, decisionId, ...word });
    refusesToBringBack(stage, first, { state: "said anew since" });
    stage.do(lead, "remove", { id: second });
    stage.do(lead, "restore", { id: first });
  });

  it("does not decide a question again that was decided otherwise, or worded anew, since", () => {
    const record = { ending: "stop", reasons: "No time", reopenWhen: "Time", decisionId: ours("decided") };
    const decided = furnished();
    decided.do(lead, "remove", { id: ours("record") });
    decided.do(lead, "recordDecision", { recordId: first, ...record });
    refusesToBringBack(decided, ours("record"), { state: "decided again since" });

    const reworded = furnished();
    reworded.do(lead, "remove", { id: ours("record") });
    reworded.do(lead, "changeDecision", { decisionId: ours("decided"), changes: { title: "Do we ask a lawyer?" } });
    refusesToBringBack(reworded, ours("record"), { state: "changed since" });
  });

  it("does not come back, nor is brought, beside what stands once in a space", () => {
    const stage = furnished();
    stage.do(lead, "remove", { id: ours("costTerms") });
    stage.do(lead, "stateCostTerms", { termsId: first, space: "ours", terms });
    refusesToBringBack(stage, ours("costTerms"), { state: "already stated" });
    expect(stage.try(lead, "share", { id: first, to: sharedA })).toMatchObject({ refused: "not_now" });
  });
});

it("an agreement to a question that was reopened does not count again when the record is removed", () => {
  const stage = furnished();
  const go = { decisionId, ending: "go", reasons: "It helps" };
  stage.do(lead, "sayAgreement", { agreementId: first, decisionId, agrees: true });
  stage.do(lead, "recordDecision", { recordId: second, ...go });
  stage.do(lead, "reopenDecision", { recordId: second, because: "A new rule" });
  stage.do(lead, "remove", { id: second });
  expect(stage.try(lead, "recordDecision", { recordId: uuid(0x8_0003), ...go })).toMatchObject({
    details: { state: "somebody who must agree has not agreed" },
  });
});
