import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import {
  type AskedByDecision,
  type Drift,
  isDrift,
  type Missing,
  quietDays,
} from "@cairn/domain/project/decisions/undecided.ts";
import { formatDay, joinNames } from "../format.ts";

type NameOf = (personId: PersonId | undefined) => string;

const days = (count: number): string => (count === 1 ? "1 day" : `${count} days`);
const since = (count: number): string => (count === 0 ? "since today" : `for ${days(count)}`);
const ended = (count: number): string => (count === 0 ? "today" : `${days(count)} ago`);
const stop = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);

function sayMissing(it: Missing, nameOf: NameOf): string {
  switch (it.why) {
    case "no decider":
      return "Nobody is named to decide it.";
    case "not said":
      return `It waits for the agreement of ${joinNames(it.who.map(nameOf))}.`;
    case "not yet":
      return stop(`${nameOf(it.who)} does not agree yet: ${it.because}`);
    case "evidence":
      return stop(`The evidence that was agreed to be enough is not there: ${it.enough}`);
    case "approval": {
      const by = nameOf(it.approval.approverId);
      return `“${it.approval.title}” has been waiting${by ? ` for ${by}` : ""} ${since(it.days)}.`;
    }
    case "approval refused":
      return stop(`“${it.approval.title}” was refused${it.approval.note ? `: ${it.approval.note}` : ""}`);
    case "decider":
      return `Nothing is missing. It waits for ${nameOf(it.who)} to decide.`;
  }
}

function sayDrift({ why, days: count }: Drift): string {
  switch (why) {
    case "wait is over":
      return `It was to wait, and the wait was over ${ended(count)}.`;
    case "research ended":
      return `Research ended ${ended(count)}, and nothing is decided.`;
    case "day passed":
      return `It was to be decided ${ended(count)}.`;
    case "quiet":
      return `Nothing has happened to it for ${days(count)}. This is said from ${days(quietDays)} on, which is a starting guess.`;
  }
}

/** What is undecided, and why: on Home, on a decision's own page, and in what is asked of somebody. */
export const undecided = {
  title: "What is undecided, and why",
  whoAndWhen: (decider: string, day: Day | undefined): string =>
    [decider ? `${decider} decides` : "Nobody is named to decide", day && `by ${formatDay(day)}`]
      .filter(Boolean)
      .join(", "),
  why: (it: Missing | Drift, nameOf: NameOf): string => (isDrift(it) ? sayDrift(it) : sayMissing(it, nameOf)),
  more: (count: number) => (count === 1 ? "1 more question" : `${count} more questions`),
  toDecide: "All decisions",
  asked: "Decisions that need you",
  ask: (asked: AskedByDecision): string => {
    const day = asked.decision.decideBy;
    const by = day ? ` by ${formatDay(day)}` : "";
    switch (asked.ask) {
      case "decide":
        return `You decide this${by}`;
      case "agree":
        return `It cannot go ahead without you${by ? `; it is to be decided${by}` : ""}. Do you agree?`;
      case "approve":
        return `“${asked.approval.title}” waits for you`;
    }
  },
} as const;
