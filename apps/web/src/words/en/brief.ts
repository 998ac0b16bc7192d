import type { Day } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Part } from "@cairn/domain/project/brief/brief.ts";
import type { Fact } from "@cairn/domain/project/brief/fact.ts";
import { firmnessGuesses } from "@cairn/domain/project/options/firmness.ts";
import type { Risk, RiskOf } from "@cairn/domain/project/risks/risks.ts";
import { likelihoodOf } from "@cairn/domain/project/risks/scales.ts";
import { fewest } from "@cairn/domain/project/rounds/apart.ts";
import { formatDay, formatFineShare, formatMoney, formatMonth, formatNumber, joinNames } from "../format.ts";
import { costs } from "./costs.ts";
import { decide } from "./decide.ts";
import { options } from "./options.ts";
import { parts } from "./parts.ts";
import { problem } from "./problem.ts";
import { risks } from "./risks.ts";
import { undecided } from "./undecided.ts";

type Spread = { readonly p10: number; readonly p50: number; readonly p90: number };
type Of<S extends Fact["says"], F = Fact> = F extends { readonly says: infer X } ? (S extends X ? F : never) : never;

/** What carrying on as now came to when it was played through: gains up, costs down. */
export type Played = { readonly runs: number; readonly upToMonth: readonly Spread[] };

/** What sentences need beside the facts. Nothing is played through yet as long as `played` is absent. */
export type Telling = {
  readonly nameOf: (personId: PersonId | undefined) => string;
  readonly played?: Played | undefined;
};

const mostNamed = 4;
const longest = { text: 420, line: 170 } as const;

const quoted = (text: string): string => `“${text}”`;
const stop = (sentence: string): string => (/[.!?…]”?$/.test(sentence) ? sentence : `${sentence}.`);
const small = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const several = (count: number, one: string, more: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : more}`;

/** One page has no room for more; the whole stands where the sentence leads to. */
function cut(text: string, most: number = longest.line): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  if (flat.length <= most) return flat;
  const kept = flat.slice(0, most);
  const space = kept.lastIndexOf(" ");
  return `${kept.slice(0, space > most / 2 ? space : most)} …`;
}

/** "Ann, Ben and 7 more": never a page of names. */
function few(names: readonly string[]): readonly string[] {
  if (names.length <= mostNamed) return names;
  return [...names.slice(0, mostNamed - 1), `${formatNumber(names.length - mostNamed + 1)} more`];
}

function impact({ impact: line }: Of<"impact">): string {
  const source = [cut(line.source ?? problem.noSource), line.confidence && small(parts.confidences[line.confidence])];
  const whom = line.whom === undefined ? "" : ` (${cut(line.whom, 80)})`;
  return `${cut(line.what)}${whom}: ${problem.range(line) || problem.noRange}. Source: ${stop(source.filter(Boolean).join("; "))}`;
}

function standingStill(fact: Of<"standing still">, { played }: Telling): string {
  const end = played?.upToMonth[fact.months - 1];
  if (!end) return costs.reckoning;
  const sum = costs.comesTo(end, (value) => formatMoney(value, fact.currency));
  const over = `over ${fact.months} months from ${formatMonth(`${fact.begins}-01` as Day)}`;
  const prices = `${several(fact.lines, "line", "lines")} of cost, prices rising by ${formatFineShare(fact.inflationPerYear)} a year`;
  return `Carrying on as now, ${over}, ${sum} (${ends(played.runs)}; ${prices}).`;
}

/** What a range is made from. */
const ends = (runs: number): string => `n = ${formatNumber(runs)} runs, 1 in 10 below and 1 in 10 above`;

function waiting({ months, currency }: Of<"waiting">, { played }: Telling): string {
  const early = played?.upToMonth[months - 1];
  if (!early) return costs.reckoning;
  const sum = costs.comesTo(early, (value) => formatMoney(value, currency));
  return `Waiting ${months} months means ${months} more months as now: that ${sum} (${ends(played.runs)}).`;
}

function lead({ titles, firmness, people, agreedOn }: Of<"lead">): string {
  const says = options.answer;
  const [first = "", ...level] = titles.map((title) => cut(title));
  const who =
    level.length > 0
      ? says.level(joinNames(few([first, ...level].map(quoted))))
      : firmness === "not enough yet"
        ? says.ahead(first)
        : says.leads(first);
  const firm = says.firmness[firmness](people.fewest, firmnessGuesses.people);
  return `${who}. ${firm} ${says.at(formatDay(agreedOn), people.fewest, people.most)}`;
}

const nobodyLeads: Readonly<Record<Of<"nobody leads yet">["why"], string>> = {
  "one option": "There is nothing to choose between yet.",
  criteria: "It is not said yet what they are measured by, so nobody leads.",
  weights: "How much each criterion weighs is not agreed, so nobody leads.",
  scores: "Not enough yet to say who leads: nobody has scored every option on some criterion.",
  "own scores": "Who leads is shown to you once you have scored.",
};

function risk({ of, what, likelihood = 0, impact: hits = 1 }: Risk): string {
  const likely = small(risks.isLikely(likelihoodOf(likelihood), likelihood));
  return `${risks.of[of]}: ${stop(cut(what))} It is ${likely}, with an impact of ${risks.hits(hits)}.`;
}

function moreRisks({ of, rated, unrated }: Of<"more risks">): string {
  const counts = [
    ...(rated > 0 ? [several(rated, "lighter one", "lighter ones")] : []),
    ...(unrated > 0 ? [`${formatNumber(unrated)} that nobody has rated yet`] : []),
  ];
  return `${risks.of[of]}, there ${rated + unrated === 1 ? "is" : "are"} also ${joinNames(counts)}.`;
}

function answers({ which, text, low, high, counts }: Of<"answers">): string {
  const [one = 0, two = 0, , four = 0, five = 0] = counts;
  const n = counts.reduce((sum, count) => sum + count, 0);
  const name = which === "lowest" ? "Lowest" : "Highest";
  return `${name}: ${stop(quoted(cut(text)))} ${one + two} of ${n} chose 1 or 2, ${four + five} chose 4 or 5 (1 is ${quoted(low)}, 5 is ${quoted(high)}).`;
}

function decided({ title, record, chosen }: Of<"decided">): string {
  const { ending, at, waitUntil, reasons } = record;
  const how = [decide.endings[ending], chosen && quoted(cut(chosen)), waitUntil && `until ${formatDay(waitUntil)}`];
  const on = formatDay(at.slice(0, 10) as Day);
  return `${quoted(cut(title))} was decided on ${on}: ${how.filter(Boolean).join(", ")}. ${stop(cut(reasons))}`;
}

const noRisk: Readonly<Record<RiskOf, string>> = {
  changing: "No open risk of changing is written down.",
  "standing still": "No open risk of standing still is written down.",
};

/** Each kind of fact in one or two sentences. */
const sayings: { readonly [S in Fact["says"]]: (fact: Of<S>, telling: Telling) => string } = {
  statement: (fact) => cut(fact.text, longest.text),
  agreed: (fact, telling) => problem.agrees(few(fact.by.map(telling.nameOf))),
  impact: (fact) => impact(fact),
  "more impacts": (fact) =>
    `${several(fact.count, "more line", "more lines")} of what it costs or hinders ${fact.count === 1 ? "is" : "are"} written down.`,
  "standing still": (fact, telling) => standingStill(fact, telling),
  waiting: (fact, telling) => waiting(fact, telling),
  options: (fact) =>
    `${several(fact.titles.length, "option", "options")}: ${joinNames(few(fact.titles.map((title) => quoted(cut(title, 80)))))}.`,
  "nobody leads yet": (fact) => nobodyLeads[fact.why],
  lead: (fact) => lead(fact),
  tips: (fact) =>
    options.answer.tips(cut(fact.criterion), formatFineShare(fact.from), formatFineShare(fact.at), cut(fact.to)),
  risk: (fact) => risk(fact.risk),
  "more risks": (fact) => moreRisks(fact),
  "no risk": (fact) => noRisk[fact.of],
  readiness: (fact) =>
    `${quoted(cut(fact.title))}, counted on ${formatDay(fact.on)}: ${fact.answered} of ${fact.asked} people answered.`,
  answers: (fact) => answers(fact),
  "too few answers": (fact) =>
    `${quoted(cut(fact.title))}, counted on ${formatDay(fact.on)}: not enough yet. Below ${fewest} answers nothing is told.`,
  "round under way": (fact) =>
    `${quoted(cut(fact.title))} is being answered until ${formatDay(fact.closesOn)}; nothing is counted yet.`,
  unknown: (fact) =>
    `${stop(cut(fact.what))} ${fact.test ? `To find out: ${stop(cut(fact.test))}` : "How to find out is not said yet."}`,
  "more unknown": (fact) => `${several(fact.count, "more thing is", "more things are")} not known.`,
  "asked for": (fact, telling) =>
    `${stop(cut(fact.title))} ${undecided.whoAndWhen(telling.nameOf(fact.decides), fact.decideBy)}${fact.decideBy ? "" : "; no day is named"}.`,
  "still missing": (fact, telling) => cut(undecided.why(fact.why, telling.nameOf), 220),
  "more questions": (fact) => `${several(fact.count, "more question is", "more questions are")} undecided.`,
  decided: (fact) => decided(fact),
  stopping: (fact) =>
    `Stopping takes away ${several(fact.changing, "open risk", "open risks")} of changing and leaves ${fact.standingStill} of standing still.`,
  "no statement": () => "The problem is not written down yet.",
  "no impact": () => "What it costs or hinders is not written down yet.",
  "no options": () => "No options stand side by side yet.",
  "carrying on is no option": () => "Carrying on as now is not among the options yet, so what it costs is not known.",
  "no terms": () => "Months, currency and inflation are not stated yet, so standing still has no sum.",
  "carrying on is not costed": () => "Carrying on as now has no line of cost yet. Standing still is seldom free.",
  "no round": () => "Nobody has been asked yet whether they are ready.",
  "nothing unknown": () => "Nothing is written down yet that is not known.",
  "nothing asked for": () => "No question has been put to be decided yet.",
  "no risks to compare": () => "No open risk is written down, so what stopping spares and leaves cannot be said.",
};

/** A fact in words. */
const say = (fact: Fact, telling: Telling): string =>
  // Each fact goes to the saying of its own kind, which the compiler cannot follow through the table.
  (sayings[fact.says] as (fact: Fact, telling: Telling) => string)(fact, telling);

export const brief = {
  title: "The case on one page",
  says: "For somebody who decides and has ten minutes. Every sentence leads to where it comes from. What only a few of your side see is not in it.",
  print: "Print",
  copy: "Copy as Markdown",
  copied: "Copied as Markdown",
  notCopied: "The browser did not let us copy it. Take it as a file instead.",
  file: "Take it as a file (Markdown)",
  fileName: "brief.md",
  asOf: (day: string, who: string) => `As of ${day}, as ${who} may see it`,
  source: "source",
  lead: (asked: string) => `To be decided: ${asked}`,
  parts: {
    problem: "The problem",
    "standing still": "What standing still costs",
    options: "The options, and who leads",
    risks: "Both risks",
    readiness: "Are we ready?",
    "not known": "What we do not know",
    decision: "What is to be decided, and what is missing",
    "waiting or stopping": "If we wait or stop",
  } satisfies Readonly<Record<Part, string>>,
  notBeforeYou: "Nothing about this is before you.",
  say,
} as const;
