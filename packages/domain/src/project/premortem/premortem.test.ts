import { describe, expect, it } from "vitest";
import { isRefusal } from "../../kernel/refusal.ts";
import { confidant, lead, member, sellerA, sharedA, uuid } from "../../testing/cast.ts";
import { countedId } from "../../testing/counting.ts";
import { furnished, idAt } from "../../testing/stage.ts";
import { votesEach } from "./premortem.ts";

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const [countId, first, second, third] = [0, 1, 2, 3].map((nth) => countedId(ours("premortem"), nth));
const themeId = ours("theme");
const fresh = uuid(0x8_0000);

describe("a theme", () => {
  it.each([
    [
      "out of a round that was no premortem",
      "formTheme",
      { space: "ours", themeId: fresh, countId: countedId(ours("counted"), 0), title: "x" },
      "not_now",
    ],
    ["out of nothing", "formTheme", { space: "ours", themeId: fresh, countId: uuid(0xdead), title: "x" }, "not_found"],
    [
      "before more people than its reasons",
      "formTheme",
      { space: sharedA, themeId: fresh, countId, title: "x" },
      "wrong_audience",
    ],
    [
      "with a reason from another round",
      "groupTheme",
      { themeId, textIds: [countedId(ours("counted"), 1)] },
      "not_found",
    ],
    ["with a reason that lies in another one", "groupTheme", { themeId, textIds: [first, second] }, "not_now"],
    ["with the same reasons again", "groupTheme", { themeId, textIds: [first] }, "nothing_to_change"],
    ["with activities that nobody knows", "answerTheme", { themeId, activityIds: [uuid(0xdead)] }, "not_found"],
  ] as const)("is refused %s", (_, command, input, comes) => {
    const came = furnished().try(lead, command, input);
    expect(isRefusal(came) ? came.refused : came).toBe(comes);
  });

  it("takes a reason once the other one has let it go", () => {
    const stage = furnished();
    stage.do(lead, "groupTheme", { themeId: ours("themeVoted"), textIds: [] });
    stage.do(member, "groupTheme", { themeId, textIds: [first, second, third, third] });
    expect(stage.see(lead).themes[themeId]?.textIds).toEqual([first, second, third]);
  });

  it("gets at most three votes of each, once for each theme, and gives them back when it is removed", () => {
    const stage = furnished();
    const form = (n: number) =>
      stage.do(lead, "formTheme", { space: "ours", themeId: uuid(0x8_0100 + n), countId, title: `Theme ${n}` });
    for (let n = 0; n < votesEach; n += 1) {
      form(n);
      stage.do(member, "voteForTheme", { themeId: uuid(0x8_0100 + n) });
    }
    expect(stage.try(member, "voteForTheme", { themeId: uuid(0x8_0100) })).toMatchObject({
      refused: "nothing_to_change",
    });
    expect(stage.try(member, "voteForTheme", { themeId })).toMatchObject({
      refused: "too_many",
      details: { what: "votes", most: votesEach },
    });
    stage.do(lead, "remove", { id: uuid(0x8_0100) });
    stage.do(member, "voteForTheme", { themeId });
  });

  it("in the circle holds up neither votes nor reasons among the others' own", () => {
    const stage = furnished();
    for (let n = 0; n < votesEach; n += 1) {
      const inCircle = { space: "circle", themeId: uuid(0x8_0100 + n), countId, title: `Theme ${n}` };
      stage.do(confidant, "formTheme", { ...inCircle, textIds: n === 0 ? [third] : [] });
      stage.do(confidant, "voteForTheme", { themeId: uuid(0x8_0100 + n) });
    }
    stage.do(confidant, "voteForTheme", { themeId });
    stage.do(confidant, "groupTheme", { themeId, textIds: [third] });
  });

  it("holds each reason once, and each activity that came of it", () => {
    const stage = furnished();
    stage.do(lead, "formTheme", { space: "ours", themeId: fresh, countId, title: "x", textIds: [third, third] });
    stage.do(lead, "answerTheme", { themeId: fresh, activityIds: [ours("activity"), ours("activity")] });
    expect(stage.see(lead).themes[fresh]).toMatchObject({ textIds: [third], activityIds: [ours("activity")] });
  });

  it("does not bring along who voted for it when it is shared", () => {
    const stage = furnished();
    stage.do(lead, "share", { id: countId ?? "", to: sharedA });
    stage.do(lead, "share", { id: ours("themeVoted"), to: sharedA, leaveOut: true });
    expect(stage.see(sellerA).themes[ours("themeVoted")]).toMatchObject({ votes: [], textIds: [] });
  });
});
