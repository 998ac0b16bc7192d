import { describe, expect, it } from "vitest";
import { Day } from "../../kernel/days.ts";
import { PersonId } from "../../kernel/ids.ts";
import { isRefusal } from "../../kernel/refusal.ts";
import { lead } from "../../testing/cast.ts";
import { askedAt } from "../../testing/furnish/rounds.ts";
import { furnished, idAt } from "../../testing/stage.ts";
import { ballotOf, mayAnswer } from "./casting.ts";
import { type Answer, fits, type Item } from "./item.ts";

const ours = (kind: Parameters<typeof idAt>[0]) => idAt(kind, "ours");
const [today, tomorrow] = [Day.parse("2026-01-05"), Day.parse("2026-01-06")];
const asked = PersonId.parse(askedAt(ours)[1]);
const stage = furnished();
const roundNamed = (kind: "round" | "counted" | "calledOff") => stage.see(lead).rounds[ours(kind)];
const answers: Answer[] = [4, ["Time"]];

describe("a ballot", () => {
  it("holds what was answered and in which group, and nothing of who answered", () => {
    expect(ballotOf(roundNamed("round"), answers, asked, today)).toEqual({ group: 0, answers });
  });

  it.each([
    ["a round one does not see", undefined, answers, asked, today, "not_found"],
    ["one who is not asked", roundNamed("round"), answers, lead.personId, today, "not_allowed"],
    ["a round that is counted", roundNamed("counted"), answers, asked, today, "not_now"],
    ["a round that is called off", roundNamed("calledOff"), answers, asked, today, "not_now"],
    ["a day after the closing day", roundNamed("round"), answers, asked, tomorrow, "not_now"],
    ["an item without an answer", roundNamed("round"), [4], asked, today, "invalid_input"],
    ["an answer without an item", roundNamed("round"), [4, [], 3], asked, today, "invalid_input"],
    ["answers in another order", roundNamed("round"), [["Time"], 4], asked, today, "invalid_input"],
  ] as const)("is refused for %s", (_, round, given, by, on, refused) => {
    const came = ballotOf(round, given as unknown as Answer[], by, on);
    expect(came).toMatchObject({ refused });
    expect(JSON.stringify(came)).not.toContain("Time");
    if (round) expect(mayAnswer(round, by, on)).toBe(refused === "invalid_input");
  });

  it("is what the rounds of today take", () => {
    expect(isRefusal(ballotOf(roundNamed("round"), answers, asked, today))).toBe(false);
  });
});

describe("an answer", () => {
  const scale: Item = { type: "scale", text: "Sure?", low: "no", high: "yes" };
  const ranking: Item = { type: "ranking", text: "What first?", options: ["a", "b", "c"] };
  const text: Item = { type: "text", text: "Why?", upTo: 2 };
  const rows: readonly (readonly [string, boolean, Item, Answer | undefined])[] = [
    ["a step", true, scale, 5],
    ["none", false, scale, undefined],
    ["a list for a step", false, scale, [3]],
    ["all options once", true, ranking, [2, 0, 1]],
    ["an option twice", false, ranking, [2, 2, 1]],
    ["an option missing", false, ranking, [2, 0]],
    ["an option too many", false, ranking, [0, 1, 2, 2]],
    ["an option that is none", false, ranking, [0, 1, 3]],
    ["words for places", false, ranking, ["a", "b", "c"]],
    ["no text, which is allowed", true, text, []],
    ["as many texts as there may be", true, text, ["x", "y"]],
    ["more texts than there may be", false, text, ["x", "y", "z"]],
    ["numbers for texts", false, text, [1]],
    ["a step for a text", false, text, 3],
  ];
  it.each(rows)("%s: %s", (_, does, item, answer) => {
    expect(fits(item, answer)).toBe(does);
  });
});
