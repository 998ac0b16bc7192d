import { expect, it } from "vitest";
import { guessedEndings } from "./guess-endings.ts";

const nothing = { byActivity: {}, byOutcome: {}, roadblocks: [], standsFor: {} };
const survey = (names: readonly string[], outcomes: readonly string[] = []) => ({
  activities: names.map((name) => ({ name, times: 10, journeys: 10, last: 9 })),
  activitiesInAll: names.length,
  outcomes: outcomes.map((value) => ({ value, journeys: 5 })),
  outcomesInAll: outcomes.length,
  traits: [],
});

it("guesses endings by what they are called", () => {
  const { byActivity, byOutcome } = guessedEndings(
    nothing,
    survey(["Contract signed", "A_DECLINED", "Withdrawn", "Talked"], ["Lost to another", "won", "open"]),
  );
  expect(byActivity).toEqual({
    "Contract signed": "committed",
    A_DECLINED: "chose not to act",
    Withdrawn: "no decision",
  });
  expect(byOutcome).toEqual({ "Lost to another": "chose another", won: "committed" });
});

it("does not take for an ending what happens on the way", () => {
  const onTheWay = { name: "Offer accepted", times: 10, journeys: 10, last: 4 };
  const { byActivity } = guessedEndings(nothing, { ...survey([]), activities: [onTheWay] });
  expect(byActivity).toEqual({});
});

it("leaves what somebody said", () => {
  const said = { ...nothing, byActivity: { "Contract signed": "realised" as const } };
  expect(guessedEndings(said, survey(["Contract signed"])).byActivity).toEqual(said.byActivity);
});
