import { z } from "zod";
import type { Around } from "../../kernel/area.ts";
import { addDays, Day, dayOf, daysBetween } from "../../kernel/days.ts";
import { type PersonId, ThingId } from "../../kernel/ids.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { isOpenTo, SpaceId } from "../../kernel/space.ts";
import { Reason } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";
import type { Person } from "../people.ts";
import { gap } from "../redaction/texts.ts";
import { fewest, fewestToldApart, type Group } from "./apart.ts";
import type { Item } from "./item.ts";
import { Asking, askedIn, isOpen, mostAsked, type Round, type Rounds, rounds } from "./rounds.ts";

const mostTexts = 1000;
const mostRounds = 100;
/** A round may stay open for so many days. */
export const longestOpen = 180;
/** So many days after a round was counted, another one may be laid beside it and its people told apart. */
export const comparedForDays = 60;

const wrong = (field: string, must: string): Refusal => refuse("invalid_input", { field, must });

function refuseItems(items: readonly Item[], people: number): Refusal | undefined {
  const same = items.findIndex((it) => it.type === "ranking" && new Set(it.options).size < it.options.length);
  if (same >= 0) return wrong(`items.${same}.options`, "must differ from each other");
  const texts = items.reduce((sum, item) => sum + (item.type === "text" ? item.upTo * people : 0), 0);
  return texts > mostTexts ? refuse("too_many", { what: "texts that could come", most: mostTexts }) : undefined;
}

function refuseGroups(groups: readonly Group[]): Refusal | undefined {
  const asked = askedIn(groups);
  if (asked.length > mostAsked) return refuse("too_many", { what: "people asked", most: mostAsked });
  if (new Set(asked).size < asked.length) return wrong("groups", "nobody may be asked twice");
  const small = groups.find((group) => group.asked.length < fewest);
  return small && wrong("groups", `each group must be at least ${fewest} people, or their answers would not be secret`);
}

/** Only who sees a round can answer it. */
function refusePeople(asked: readonly PersonId[], space: SpaceId, around: Around): Refusal | undefined {
  const refused = refuseLeaningOn("people", asked, space, around);
  if (refused) return refused;
  const blind = asked.filter((id) => {
    const person = around.find(id)?.thing as Person | undefined;
    return !person || !isOpenTo(person.side, space);
  });
  return blind.length > 0 ? refuse("wrong_audience", { ids: blind }) : undefined;
}

/** The words alone: neither case, nor points, nor what nobody sees makes them others. */
const said = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/**
 * Can two rounds be compared? They can when they are of a kind, or ask one thing in the same words. What was redacted may
 * have been anything: otherwise whoever steers could take the words out and ask them again of all but one.
 */
function asksAlike(before: Pick<Round, "kind" | "items">, asking: Pick<Round, "kind" | "items">): boolean {
  const texts = new Set(asking.items.map(({ text }) => said(text)));
  return before.kind === asking.kind || before.items.some(({ text }) => text === gap || texts.has(said(text)));
}

function refuseToldApart(
  all: Rounds,
  space: SpaceId,
  asking: Pick<Round, "kind" | "items" | "groups">,
  today: Day,
): Refusal | undefined {
  const beside = Object.values(all.rounds).filter(
    (it) =>
      it.space === space &&
      it.calledOff === undefined &&
      asksAlike(it, asking) &&
      (it.closedAt === undefined || daysBetween(dayOf(it.closedAt), today) < comparedForDays),
  );
  const few = fewestToldApart([...beside, asking].map(({ groups }) => groups));
  if (few >= fewest) return undefined;
  return refuse("not_now", { state: "too few told apart", few, beside: beside.map(({ title }) => title) });
}

const openRound = rounds.command({
  summary: "Open a round: the same questions to groups of people, answered secretly, until a closing day",
  input: z.object({ roundId: ThingId, space: SpaceId, ...Asking.shape }),
  needs: "plan",
  decide: (all, { roundId, space, ...asking }, around) => {
    if (around.find(roundId)) return refuse("duplicate", { id: roundId });
    // Were it before both sides, one side's rounds could be laid beside the other's.
    if (space !== "ours" && !space.startsWith("own:")) return refuse("wrong_audience", { id: space });
    const { today } = around;
    if (asking.closesOn < today) return wrong("closesOn", "must not be past");
    if (asking.closesOn > addDays(today, longestOpen)) return wrong("closesOn", `must be within ${longestOpen} days`);
    const asked = askedIn(asking.groups);
    return (
      refuseItems(asking.items, asked.length) ??
      refuseGroups(asking.groups) ??
      refuseCrowd(all.rounds, space, "rounds", mostRounds) ??
      refusePeople(asked, space, around) ??
      refuseToldApart(all, space, asking, today) ?? [{ type: "roundOpened", space, roundId, ...asking }]
    );
  },
});

const stillOpen = (all: Rounds, roundId: string): Round | Refusal => {
  const round = all.rounds[roundId];
  if (!round) return refuse("not_found", { id: roundId });
  return isOpen(round) ? round : refuse("not_now", { state: round.calledOff ? "called off" : "already closed" });
};

const moveClosing = rounds.command({
  summary: "Give those asked more time: move the closing day, never before the day that was first named",
  input: z.object({ roundId: ThingId, closesOn: Day }),
  needs: "plan",
  decide: (all, { roundId, closesOn }, { today }) => {
    const round = stillOpen(all, roundId);
    if ("refused" in round) return round;
    if (closesOn === round.closesOn) return refuse("nothing_to_change");
    if (closesOn < today) return wrong("closesOn", "must not be past");
    if (closesOn < round.promised) return refuse("not_now", { state: "promised until", day: round.promised });
    if (closesOn > addDays(dayOf(round.openedAt), longestOpen)) {
      return wrong("closesOn", `must be within ${longestOpen} days of opening`);
    }
    return [{ type: "closingMoved", space: round.space, roundId, closesOn }];
  },
});

const closeRound = rounds.command({
  summary:
    "Close a round and count it: only spreads are kept, the ballots are gone for good. This cannot be taken back",
  input: z.object({
    roundId: ThingId,
    /** Before the closing day it can be closed only when everybody has answered, which the server checks. */
    everybodyAnswered: z.literal(true).optional(),
  }),
  needs: "plan",
  decide: (all, { roundId, everybodyAnswered }, { today }) => {
    const round = stillOpen(all, roundId);
    if ("refused" in round) return round;
    // Whoever could choose the moment could count just when one more has answered.
    if (today < round.closesOn && !everybodyAnswered) {
      return refuse("not_now", { state: "open until", day: round.closesOn });
    }
    return [{ type: "roundClosed", space: round.space, roundId }];
  },
});

const callOffRound = rounds.command({
  summary: "Call a round off: nothing is counted, and what was answered is gone",
  input: z.object({ roundId: ThingId, because: Reason }),
  needs: "plan",
  decide: (all, { roundId, because }) => {
    const round = stillOpen(all, roundId);
    if ("refused" in round) return round;
    return [{ type: "roundCalledOff", space: round.space, roundId, because }];
  },
});

export const roundCommands = { openRound, moveClosing, closeRound, callOffRound };
