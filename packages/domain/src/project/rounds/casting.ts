import type { Day } from "../../kernel/days.ts";
import type { PersonId } from "../../kernel/ids.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { type Answer, fits, type Item } from "./item.ts";
import { isOpen, type Round } from "./rounds.ts";

/** What somebody answered, with the group they were asked in and without who they are. */
export type Ballot = { readonly group: number; readonly answers: readonly Answer[] };

/** May this person answer the round on this day? Whether they have answered before, only the store knows. */
export function mayAnswer(round: Round, personId: PersonId, today: Day): boolean {
  return isOpen(round) && today <= round.closesOn && groupOf(round, personId) >= 0;
}

/** Minutes that an item takes: starting guesses from practice, not measured. */
const minutesFor: Readonly<Record<Item["type"], number>> = { scale: 0.25, ranking: 1, text: 1.5 };

/** How long answering takes, in whole minutes. */
export function minutesOf({ items }: Pick<Round, "items">): number {
  return Math.ceil(items.reduce((sum, { type }) => sum + minutesFor[type], 0));
}

/** The place of the group somebody is asked in; -1 when they are not asked. */
export function groupOf({ groups }: Round, personId: PersonId): number {
  return groups.findIndex(({ asked }) => asked.includes(personId));
}

/**
 * The ballot of somebody who answers a round, or why it is none. What is refused names no answer.
 *
 * @param round as far as whoever answers sees it
 */
export function ballotOf(
  round: Round | undefined,
  answers: readonly Answer[],
  personId: PersonId,
  today: Day,
): Ballot | Refusal {
  if (!round) return refuse("not_found");
  const group = groupOf(round, personId);
  if (group < 0) return refuse("not_allowed", { needs: "being asked" });
  if (!mayAnswer(round, personId, today)) {
    return refuse("not_now", { state: round.calledOff ? "called off" : "already closed" });
  }
  if (answers.length !== round.items.length) {
    return refuse("invalid_input", { field: "answers", must: "answer each item, in their order" });
  }
  const off = round.items.findIndex((item, at) => !fits(item, answers[at]));
  if (off >= 0) return refuse("invalid_input", { field: `answers.${off}`, must: "be an answer to this item" });
  return { group, answers };
}
