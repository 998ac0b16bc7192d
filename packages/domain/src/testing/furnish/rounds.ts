import { isShared, type SpaceId, sellerOf } from "../../kernel/space.ts";
import { countedId } from "../counting.ts";
import type { Furnish } from "./furnish.ts";

export const roundKinds = {
  asked: 40,
  askedToo: 41,
  askedNext: 42,
  askedLast: 43,
  round: 44,
  counted: 45,
  calledOff: 46,
  premortem: 47,
  theme: 48,
  themeVoted: 49,
} as const;

type IdOf = (kind: keyof typeof roundKinds) => string;

/** The four who are asked in a furnished space. */
export const askedAt = (id: IdOf): readonly string[] =>
  (["asked", "askedToo", "askedNext", "askedLast"] as const).map((kind) => id(kind));

/** A round of one scale and one text, which can be closed on the day it is opened. */
export const roundAt = (space: SpaceId, asked: readonly string[]) => ({
  space,
  kind: "readiness",
  title: "Are we ready?",
  why: "We would rather know",
  items: [
    { type: "scale", text: "I want this change", low: "not at all", high: "very much", topic: "commitment" },
    { type: "text", text: "What would help?", upTo: 2 },
  ],
  groups: [{ name: "Nurses", asked }],
  closesOn: "2026-01-05",
});

/** Four people to ask, and a round in each state. All of one side: before both, or among few, no round is opened. */
export function furnishRounds({ say, space, id }: Furnish<keyof typeof roundKinds>): void {
  if (isShared(space) || space === "circle") return;
  const side = sellerOf(space) ?? "customer";
  for (const personId of askedAt(id)) say("addPerson", { space, personId, side, name: "Somebody asked" });
  for (const kind of ["calledOff", "counted", "round"] as const) {
    say("openRound", { ...roundAt(space, askedAt(id)), roundId: id(kind) });
  }
  const why = { type: "text", text: "It failed. Why?", upTo: 3 };
  const premortem = { ...roundAt(space, askedAt(id)), kind: "premortem", title: "It failed. Why?", items: [why] };
  say("openRound", { ...premortem, roundId: id("premortem") });
  say("closeRound", { roundId: id("premortem") });
  const [first, second] = [countedId(id("premortem"), 1), countedId(id("premortem"), 2)];
  const countId = countedId(id("premortem"), 0);
  say("formTheme", { space, themeId: id("theme"), countId, title: "Nobody had time", textIds: [first] });
  say("formTheme", { space, themeId: id("themeVoted"), countId, title: "It was not asked for", textIds: [second] });
  say("voteForTheme", { themeId: id("themeVoted") });
  say("callOffRound", { roundId: id("calledOff"), because: "Too soon" });
  say("closeRound", { roundId: id("counted") });
}
