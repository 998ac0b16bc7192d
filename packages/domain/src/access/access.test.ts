import { describe, expect, it } from "vitest";
import { Ownership } from "../kernel/actor.ts";
import { isRefusal } from "../kernel/refusal.ts";
import type { SpaceId } from "../kernel/space.ts";
import { type CommandName, commands } from "../project/project.ts";
import { confidant, lead, member, ownA, sellerA, sellerB, sharedA, strangerA } from "../testing/cast.ts";
import { happyIn } from "../testing/happy.ts";
import { furnishedIn, stageOf } from "../testing/stage.ts";

/**
 * Every command by everybody, in both ownerships, in every kind of space, against a table written by hand. The one who
 * furnished the space wrote everything in it, so for all others this is about other people's things.
 */

const actors = { lead, confidant, member, "seller A": sellerA, "stranger A": strangerA, "seller B": sellerB } as const;
type Who = keyof typeof actors;

const contributing = ["comment", "askQuestion", "answerQuestion", "proposeActivities", "addImpact"] as const;
const alsoContributing = ["agreeToStatement", "takeBackAgreement", "raiseRoadblock", "clearRoadblock"] as const;
const ofTheCase = ["addCause", "doubtCause", "settleDoubt", "reopenDoubt"] as const;
const ofOptions = ["addOption", "noteUnknown", "settleUnknown"] as const;
const ofCosts = ["addCostLine"] as const;
const ofOutcomes = ["takeReading", "notePromise", "takePromiseOn", "noteLesson"] as const;
const contribute: readonly CommandName[] = [
  ...contributing,
  ...alsoContributing,
  "sayRoadblockIsBack",
  "expectToLast",
  ...ofTheCase,
  ...ofOutcomes,
  ...ofOptions,
  ...ofCosts,
  "nameRisk",
  "keepHolidays",
  "writeOnePager",
];
/** Judging is for the customer's people alone, also where a seller may contribute. */
const scoring: readonly CommandName[] = ["scoreOption", "takeBackScores"];
const author: readonly CommandName[] = ["editComment", "declineActivity"];
const steer: readonly CommandName[] = ["redact", "releaseLesson", "keepLessonBack"];
const rounds = ["openRound", "moveClosing", "closeRound", "callOffRound"] as const;
/** Grouping needs a premortem that was counted, which only one side's own space has. */
const themes = ["formTheme", "titleTheme", "groupTheme", "voteForTheme", "takeBackVote", "answerTheme"] as const;
/** What is said to a decision lies in *ours* wherever the decision lies: project/decisions/access.test.ts. */
const toDecisions = [
  ...(["addApproval", "changeApproval", "markApproval", "rateDecision", "sayAgreement", "writeDissent"] as const),
  ...(["recordDecision", "reopenDecision", "takeReopeningBack"] as const),
];
const elsewhere: readonly CommandName[] = [
  ...(["nameProject", "takeOver", "admitSeller", "dismissSeller", "share", "withdraw"] as const),
  ...rounds,
  ...themes,
  ...toDecisions,
  "nameConfidant",
  "dropConfidant",
  "allowLearning",
  "endLearning",
  // Of people, notes are made in the circle or among the customer's own: see support.test.ts.
  "noteSupport",
  "rewordSupport",
  "turnObjection",
  "noteStance",
];
const plan = (Object.keys(commands) as CommandName[]).filter((name) =>
  [contribute, scoring, author, steer, elsewhere].every((others) => !others.includes(name)),
);

/** Who may do what to other people's things. Whoever is not named does not see the space. */
const expected: Readonly<Record<Ownership, readonly (readonly [SpaceId, Who, readonly (readonly CommandName[])[]])[]>> =
  {
    "in trust": [
      ["ours", "lead", [contribute, scoring, plan, author, steer]], // the lead furnished it
      ["ours", "confidant", [contribute, scoring]],
      ["ours", "member", [contribute, scoring]],
      ["circle", "lead", [contribute, scoring, plan, author, steer]], // the lead furnished it
      ["circle", "confidant", [contribute, scoring]],
      [sharedA, "lead", [contribute, scoring, plan]],
      [sharedA, "confidant", [contribute, scoring]],
      [sharedA, "member", [contribute, scoring]],
      [sharedA, "seller A", [contribute, plan, author, steer]], // seller A furnished it
      [sharedA, "stranger A", [contribute, plan, steer]],
      [ownA, "seller A", [contribute, scoring, plan, author, steer]],
    ],
    "taken over": [
      ["ours", "lead", [contribute, scoring, plan, author, steer]],
      ["ours", "confidant", [contribute, scoring]],
      ["ours", "member", [contribute, scoring]],
      ["circle", "lead", [contribute, scoring, plan, author, steer]],
      ["circle", "confidant", [contribute, scoring]],
      [sharedA, "lead", [contribute, scoring, plan, author, steer]],
      [sharedA, "confidant", [contribute, scoring]],
      [sharedA, "member", [contribute, scoring]],
      [sharedA, "seller A", [contribute]],
      [sharedA, "stranger A", [contribute]],
      [ownA, "seller A", [contribute, scoring, plan, author, steer]],
    ],
  };

const rows = Ownership.options.flatMap((start) =>
  (["ours", "circle", sharedA, ownA] as const).flatMap((space) =>
    (Object.keys(actors) as Who[]).map((who) => {
      const row = expected[start].find(([at, name]) => at === space && name === who);
      return { start, space, who, allowed: row?.[2].flat() };
    }),
  ),
);

function tryIn(start: Ownership, space: SpaceId, who: Who, name: CommandName): string {
  const stage = furnishedIn(start, space);
  const { first, input } = happyIn(space)[name];
  if (first) stage.try(actors[who], ...first);
  const came = stage.try(actors[who], name, input);
  return isRefusal(came) ? came.refused : "done";
}

describe("access", () => {
  describe.each(rows)("$who, $start, in $space", ({ start, space, who, allowed }) => {
    it.each([...contribute, ...scoring, ...plan, ...author, ...steer])("%s", (name) => {
      const came = tryIn(start, space, who, name);
      if (allowed === undefined) expect(came).toBe("not_found");
      else if (allowed.includes(name)) expect(came).toBe("done");
      // Who may not do what comes first finds things as they were: a pause that still rests, no score of their own.
      else
        expect([
          "not_allowed",
          ...(needsFirst.includes(name) ? ["not_now", "nothing_to_change", "not_found"] : []),
        ]).toContain(came);
    });
  });
  const needsFirst: readonly CommandName[] = [
    "pauseProject",
    "takeBackRestart",
    "keepWeights",
    "takeBackScores",
    "bringDatesBack",
  ];

  it.each([
    ["in trust", "lead", "nameProject", "not_allowed"],
    ["in trust", "member", "nameProject", "not_allowed"],
    ["in trust", "seller A", "nameProject", "done"],
    ["taken over", "lead", "nameProject", "done"],
    ["taken over", "member", "nameProject", "not_allowed"],
    ["taken over", "seller A", "nameProject", "not_allowed"],
    ["in trust", "lead", "takeOver", "done"],
    ["in trust", "member", "takeOver", "not_allowed"],
    ["in trust", "seller A", "takeOver", "not_allowed"],
    ["taken over", "lead", "takeOver", "not_now"],
    ["in trust", "lead", "admitSeller", "not_allowed"],
    ["in trust", "seller A", "admitSeller", "not_found"], // would not see the other seller
    ["taken over", "lead", "admitSeller", "done"],
    ["taken over", "member", "admitSeller", "not_allowed"],
    ["taken over", "seller A", "admitSeller", "not_found"],
    ["in trust", "lead", "dismissSeller", "not_now"], // the project would be nobody's
    ["in trust", "seller A", "dismissSeller", "not_now"],
    ["taken over", "lead", "dismissSeller", "done"],
    ["taken over", "member", "dismissSeller", "not_allowed"],
    ["taken over", "seller A", "dismissSeller", "not_allowed"],
    ["taken over", "seller B", "dismissSeller", "not_found"],
    ["taken over", "lead", "nameConfidant", "done"],
    ["taken over", "confidant", "nameConfidant", "not_allowed"],
    ["taken over", "member", "nameConfidant", "not_found"],
    ["taken over", "seller A", "nameConfidant", "not_found"],
    ["taken over", "lead", "dropConfidant", "done"],
    ["taken over", "confidant", "dropConfidant", "not_allowed"],
    ["taken over", "member", "dropConfidant", "not_found"],
    ["taken over", "seller A", "dropConfidant", "not_found"],
    ["taken over", "lead", "allowLearning", "done"],
    ["taken over", "confidant", "allowLearning", "not_allowed"],
    ["taken over", "member", "allowLearning", "not_allowed"],
    ["taken over", "seller A", "allowLearning", "not_found"],
  ] as const)("%s, %s: %s comes to %s", (start, who, name, comes) => {
    const came = stageOf(start).try(actors[who], name, happyIn("cover")[name].input);
    expect(isRefusal(came) ? came.refused : "done").toBe(comes);
  });

  it.each(
    rounds.flatMap(
      (name) =>
        [
          ["in trust", "ours", "lead", name, "done"],
          ["in trust", "ours", "member", name, "not_allowed"],
          ["in trust", "ours", "seller A", name, "not_found"],
          ["taken over", "ours", "lead", name, "done"],
          ["taken over", "ours", "member", name, "not_allowed"],
          ["taken over", "ours", "seller A", name, "not_found"],
          ["taken over", ownA, "seller A", name, "done"],
          ["taken over", ownA, "lead", name, "not_found"],
          // Laid before both sides, it could be laid beside the rounds of one of them.
          ["taken over", sharedA, "lead", name, name === "openRound" ? "wrong_audience" : "not_found"],
        ] as const,
    ),
  )("%s, in %s, %s: %s comes to %s", (start, space, who, name, comes) => {
    expect(tryIn(start, space, who, name)).toBe(comes);
  });

  it.each(
    themes.flatMap(
      (name) =>
        [
          ["in trust", "ours", "lead", name, "done"],
          ["taken over", "ours", "lead", name, "done"],
          ["taken over", "ours", "member", name, "done"],
          ["taken over", "ours", "seller A", name, "not_found"],
          ["taken over", ownA, "seller A", name, "done"],
          ["taken over", ownA, "lead", name, "not_found"],
          ["taken over", sharedA, "lead", name, "not_found"],
        ] as const,
    ),
  )("%s, in %s, %s: %s comes to %s", (start, space, who, name, comes) => {
    expect(tryIn(start, space, who, name)).toBe(comes);
  });

  it.each([
    ["in trust", "ours", "lead", "share", "done"],
    ["in trust", "ours", "member", "share", "not_allowed"],
    ["in trust", ownA, "seller A", "share", "done"],
    ["taken over", "ours", "lead", "share", "done"],
    ["taken over", "ours", "member", "share", "not_allowed"],
    ["taken over", "ours", "seller A", "share", "not_found"],
    ["taken over", ownA, "seller A", "share", "not_allowed"], // a guest proposes; it does not put things into the plan
    ["taken over", ownA, "lead", "share", "not_found"],
    ["in trust", ownA, "stranger A", "share", "not_found"],
    ["taken over", ownA, "stranger A", "share", "not_found"],
    ["taken over", sharedA, "lead", "share", "wrong_audience"],
    ["in trust", sharedA, "lead", "withdraw", "not_allowed"],
    ["in trust", sharedA, "seller A", "withdraw", "not_allowed"], // it was never seller A's own
    ["taken over", sharedA, "lead", "withdraw", "done"],
    ["taken over", sharedA, "member", "withdraw", "not_allowed"],
    ["taken over", sharedA, "seller A", "withdraw", "not_allowed"],
    ["in trust", sharedA, "stranger A", "withdraw", "not_allowed"],
    ["taken over", sharedA, "seller B", "withdraw", "not_found"],
    ["taken over", "ours", "lead", "withdraw", "not_now"],
    ["taken over", "circle", "lead", "share", "done"],
    ["in trust", "circle", "lead", "share", "done"],
    ["taken over", "circle", "confidant", "share", "not_allowed"], // what was said in the circle leaves it by a lead alone
    ["taken over", "circle", "member", "share", "not_found"],
    ["taken over", "circle", "lead", "withdraw", "not_now"],
  ] as const)("%s, in %s, %s: %s comes to %s", (start, space, who, name, comes) => {
    expect(tryIn(start, space, who, name)).toBe(comes);
  });
});
