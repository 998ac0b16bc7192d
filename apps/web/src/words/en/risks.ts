import type { Risk, RiskOf } from "@cairn/domain/project/risks/risks.ts";
import { type Likelihood, likelihoods } from "@cairn/domain/project/risks/scales.ts";

const many = (count: number, one: string, more: string): string => (count === 1 ? `one ${one}` : `${count} ${more}`);
const inHundred = (share: number): string => `about ${Math.round(share * 100)} in 100`;

/** What each step of the scale of impact stands for; the first is 1. */
const impacts = [
  "absorbed in the day’s work",
  "costs days",
  "costs weeks, or one of the things promised",
  "puts the outcome in doubt",
  "ends the project, or does lasting harm",
] as const;

const likelihoodNames: Readonly<Record<Likelihood, string>> = {
  rare: "Rare",
  unlikely: "Unlikely",
  possible: "Possible",
  likely: "Likely",
  "almost certain": "Almost certain",
};

export const risks = {
  title: (changing: number, still: number) =>
    changing + still === 0
      ? "What could go wrong, if we act and if we do not?"
      : `${many(changing, "open risk", "open risks")} of changing, ${still === 0 ? "none" : still} of standing still`,
  says: "Standing still is a choice with risks of its own. Both are weighed in the same way: how likely, how hard it would hit, who answers for it, what is done, and by what you would see it early.",
  uneven: {
    changing: "Nothing is written down yet that could happen if you change. Whom would it hit, and how?",
    "standing still":
      "Nothing is written down yet that could happen if you leave it. What will the next two years bring by themselves?",
  } satisfies Readonly<Record<RiskOf, string>>,
  of: {
    changing: "If we change",
    "standing still": "If we stand still",
  } satisfies Readonly<Record<RiskOf, string>>,
  example: {
    changing: "For example: “The night shift goes on using the paper list, and requests get lost between the two.”",
    "standing still": "For example: “The only person who knows the old list retires in spring.”",
  } satisfies Readonly<Record<RiskOf, string>>,
  add: { changing: "Add a risk of changing", "standing still": "Add a risk of standing still" } satisfies Readonly<
    Record<RiskOf, string>
  >,
  what: "What could happen?",
  because: "Why could it, or what would it lead to?",
  likelihood: "How likely is it?",
  likelihoods: likelihoods.map(({ word, share }) => ({
    share,
    label: `${likelihoodNames[word]} (${inHundred(share)})`,
  })),
  isLikely: (word: Likelihood, share: number) => `${likelihoodNames[word]} (${inHundred(share)})`,
  impact: "How hard would it hit?",
  impacts: impacts.map((says, at) => ({ step: at + 1, label: `${at + 1} of ${impacts.length}: ${says}` })),
  hits: (step: number) => `${step} of ${impacts.length}: ${impacts[step - 1] ?? ""}`,
  notSaid: "Not said yet",
  owner: "Who answers for it?",
  owned: (name: string) => `${name} answers for it`,
  answer: "What is done about it?",
  answerHint: "Avoid it, lessen it, pass it on, or bear it knowingly",
  sign: "By what would we see it early?",
  done: (answer: string) => `What is done: ${answer}`,
  seenBy: (sign: string) => `Early sign: ${sign}`,
  lacking: {
    rating: "not rated yet",
    owner: "nobody answers for it yet",
    answer: "nothing is done about it yet",
  },
  toPlan: "Make it an activity",
  toPlanOf: (what: string) => `Make it an activity: “${what}”`,
  activityTitle: (what: string) => `Lessen the risk: ${what}`,
  activityBecause: (what: string) => `Because of the risk: ${what}`,
  inPlanDone: "It is in the plan",
  end: "It has ended …",
  endOf: (what: string) => `It has ended …: “${what}”`,
  endTitle: "How did it end?",
  endings: {
    "it happened": "It happened",
    "it can no longer happen": "It can no longer happen",
    "we bear it": "We bear it, knowingly",
  } satisfies Readonly<Record<NonNullable<Risk["ended"]>["how"], string>>,
  endBecause: "What is to be remembered of it?",
  ended: (count: number) => (count === 1 ? "One that has ended" : `${count} that have ended`),
  endedDone: "Written down",
  reopen: "Still open",
  reopenOf: (what: string) => `Still open: “${what}”`,
  reopened: "The risk is open again",
  added: "Risk added",
  changed: "Risk changed",
} as const;
