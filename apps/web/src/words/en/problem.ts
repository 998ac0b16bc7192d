import type { Cause } from "@cairn/domain/project/problem/causes.ts";
import type { Impact } from "@cairn/domain/project/problem/impact.ts";
import { formatNumber, joinNames } from "../format.ts";

type Range = {
  readonly low?: number | undefined;
  readonly likely?: number | undefined;
  readonly high?: number | undefined;
  readonly unit?: string | undefined;
  readonly period?: Period | undefined;
};
type Period = NonNullable<Impact["period"]>;

const span = ({ low, likely, high }: Range): string => {
  const ends = low !== undefined && high !== undefined ? `between ${formatNumber(low)} and ${formatNumber(high)}` : "";
  const middle = likely === undefined ? "" : `likely ${formatNumber(likely)}`;
  return [ends, middle].filter(Boolean).join(", ");
};

export const problem = {
  title: "What hurts, how much, and do we agree?",
  statement: "The problem in our own words",
  statementHint: "What happens, where, how often, since when? Leave the remedy out.",
  none: "The problem is not written down yet",
  noneForGuest: "No description of the problem is before you",
  noneSays:
    "One page without a remedy in it is enough. For example: “Since spring, every third request at the service desk is answered after more than two days; nobody can say which ones are urgent.”",
  write: "Write it down",
  alsoOurs: "Write a version only for us",
  agrees: (names: readonly string[]) =>
    names.length === 0 ? "Nobody has agreed to this wording yet." : `${joinNames(names)} agreed to this wording.`,
  notSaid: (names: readonly string[]) => (names.length === 0 ? "" : `Not said yet: ${joinNames(names)}.`),
  agree: "I agree to this wording",
  takeBack: "Take my agreement back",
  agreed: "You agreed to this wording",
  earlier: (count: number) => (count === 1 ? "One earlier wording" : `${count} earlier wordings`),
  worded: (by: string, when: string) => `${by} worded it so ${when}.`,
  agreedThen: (names: readonly string[]) =>
    names.length === 0 ? "Nobody had agreed to it." : `${joinNames(names)} agreed to it.`,
  newWording: "A new wording has to be agreed to again.",
  saved: "The problem is written down",
  impact: "What it costs or hinders",
  impactSays:
    "In ranges, because nobody knows exactly: one case in ten lies below the lower end, one in ten above the upper. Say where a figure comes from.",
  noImpact: "No line of impact yet",
  noImpactSays:
    "One line for each thing it costs or hinders: hours, money, risk, people who leave. For example: “Hours spent searching: between 20 and 60 hours a month, likely 35, counted in two teams.”",
  addImpact: "Add a line of impact",
  what: "What does it cost or hinder?",
  whom: "Whom does it touch?",
  low: "1 in 10 below",
  likely: "Likely",
  high: "1 in 10 above",
  unit: "Unit",
  unitHint: "such as hours",
  period: "How often?",
  noPeriod: "Said in the unit, or not said",
  periods: {
    once: "once",
    "a day": "a day",
    "a week": "a week",
    "a month": "a month",
    "a year": "a year",
  } satisfies Readonly<Record<Period, string>>,
  owner: "Who answers for the figures?",
  owned: (name: string) => `${name} answers for it`,
  source: "Where does this come from?",
  sourceHint: "A count, a report, a guess: say which",
  rising: "The figures must rise: at least, likely, at most.",
  range: (range: Range) => {
    const figures = span(range);
    return figures && [figures, range.unit, range.period].filter(Boolean).join(" ");
  },
  noRange: "no figure yet",
  noSource: "source not said",
  added: "Line added",
  changed: "Line changed",
  removed: "Line removed",
  causes: {
    title: "What is behind it",
    says: "A cause brings the problem about; a symptom only shows it. Doubts stay with what they doubt until they are settled.",
    none: "Nothing is said yet about what is behind it",
    noneSays:
      "Ask “why?” a few times, and write down each answer that holds. For example: “Nobody sorts the requests before they are given out” is a cause; “people call twice” is a symptom.",
    add: "Add a cause or a symptom",
    what: "What is it?",
    kind: "What do you hold it to be?",
    kinds: { cause: "A cause", symptom: "A symptom" } satisfies Readonly<Record<Cause["kind"], string>>,
    howMuch: "How much of the problem does it explain?",
    unknown: "We cannot say yet",
    explains: {
      "most of it": "Explains most of it",
      "part of it": "Explains part of it",
      "little of it": "Explains little of it",
    } satisfies Readonly<Record<NonNullable<Cause["explains"]>, string>>,
    added: "Added to what is behind it",
    changed: "Changed",
    doubt: "Doubt it",
    doubtAbout: (what: string) => `Doubt it: “${what}”`,
    doubted: (by: string, text: string) => `${by} doubts it: ${text}`,
    doubtAdded: "Your doubt stands beside it",
    why: "Why may it not be so?",
    whyHint: "What does not fit, or what you would look at to find out",
    settle: "Settle",
    settleTitle: "How was the doubt settled?",
    how: "What was found out",
    settled: (by: string, how: string) => `Settled by ${by}: ${how}`,
    settledDone: "The doubt is settled",
    reopen: "Still open",
    reopened: "The doubt is open again",
  },
  baselines: {
    title: "How it is today, measured",
    says: "Three to five measures, each with a value, a day and somebody who answers for it. Without them nobody can say later whether it was worth it.",
    none: "Nothing is measured yet",
    noneSays:
      "Take what you can count this week. For example: “Requests answered after more than two days: 41 a week, counted on 3 March in the desk’s list”.",
    add: "Add a measure",
    value: (value: string, unit: string, day: string) => `${value} ${unit} on ${day}`,
    noBaseline: "no value from before yet",
    toOutcomes: "What was promised and reached",
  },
  situation: "The situation the plan was framed from",
  situationSays: "You can change it at any time; the frame then proposes only what is new.",
  toFrame: "Look at the situation",
} as const;
