import type { CostLine } from "@cairn/domain/project/costs/costs.ts";
import { formatNumber, formatShare, joinNames } from "../format.ts";

type Kind = CostLine["kind"];
type Spread = { readonly p10: number; readonly p50: number; readonly p90: number };
type Money = (value: number) => string;

const several = (count: number, one: string, more: string): string =>
  `${formatNumber(count)} ${count === 1 ? one : more}`;
const runsOf = (share: number, runs: number): string =>
  share === 0
    ? `none of ${formatNumber(runs)} runs`
    : share === 1
      ? `all of ${formatNumber(runs)} runs`
      : `${formatShare(share)} of ${formatNumber(runs)} runs`;

/** What a sum says, in words: what it costs, or what it brings more than it costs. */
function outcome({ p10, p50, p90 }: Spread, money: Money): string {
  if (p10 === 0 && p90 === 0) return "comes to nothing";
  if (p90 <= 0)
    return p10 === p90
      ? `costs ${money(-p50)}`
      : `costs between ${money(-p90)} and ${money(-p10)}, likely ${money(-p50)}`;
  if (p10 >= 0) {
    const figures = p10 === p90 ? money(p50) : `between ${money(p10)} and ${money(p90)}, likely ${money(p50)},`;
    return `brings ${figures} more than it costs`;
  }
  const likely = p50 < 0 ? `${money(-p50)} lost` : `${money(p50)} gained`;
  return `ends between ${money(-p10)} lost and ${money(p90)} gained, likely ${likely}`;
}

/** How far ahead of something else it is, or behind. */
function gap({ p10, p50, p90 }: Spread, money: Money): string {
  const where = (value: number) => (value < 0 ? `${money(-value)} behind` : `${money(value)} ahead`);
  if (p10 === p90) return where(p50);
  if (p90 <= 0) return `between ${money(-p90)} and ${money(-p10)} behind, likely ${money(-p50)}`;
  if (p10 >= 0) return `between ${money(p10)} and ${money(p90)} ahead, likely ${money(p50)}`;
  return `between ${money(-p10)} behind and ${money(p90)} ahead, likely ${where(p50)}`;
}

export const costs = {
  question: "What does each way cost, and what does it bring?",
  headline: (option: string, months: number) => `“${option}” comes out best after ${months} months`,
  asNowBest: (months: number) => `Carrying on as now comes out best after ${months} months`,
  headlineSays: (share: number, runs: number) => `It is ahead of carrying on as now in ${runsOf(share, runs)}.`,
  private: "Only the lines that are before you count in these sums.",
  which: "Whose options?",

  // Before there is anything.
  noOptions: "Nothing is costed yet",
  noOptionsForGuest: "No costs are before you",
  noOptionsSays:
    "Costing starts with carrying on as now: leaving things as they are is not free either. A line reads, for example: “Hours lost in handing over between shifts: one month in ten below 60, likely 90, one in ten above 160; counted over two weeks in November.”",
  begin: "Begin with carrying on as now",
  begun: "Carrying on as now and improving what you have stand side by side",
  noTerms: "First, what holds for all options",
  noTermsSays:
    "The same currency, months, inflation and cost of an own hour for each of them; nothing else would be a fair comparison.",
  stateTerms: "State what holds for all",
  noTermsForGuest: "What holds for all options is not before you, so nothing can be added up.",
  noLines: "No line is costed yet",
  noLinesSays:
    "Begin with carrying on as now. For example, as own effort: “Hours lost in handing over between shifts: one month in ten below 60, likely 90, one in ten above 160; counted over two weeks in November.”",
  asNowFree:
    "Carrying on as now has no line yet, so everything is compared with a way that costs nothing. Standing still is seldom free.",

  // The answer.
  answer: "What comes out",
  reckoning: "Adding up …",
  comesTo: outcome,
  outcome: (spread: Spread, months: number, money: Money) => `Over ${months} months it ${outcome(spread, money)}.`,
  crossing: {
    never: (ahead: boolean, months: number) =>
      ahead
        ? `In the middle of all runs it is ahead over all ${months} months.`
        : `In the middle of all runs it stays behind over all ${months} months.`,
    once: (ahead: boolean, from: string) =>
      ahead
        ? `In the middle of all runs it is behind at first, and ahead from ${from} on.`
        : `In the middle of all runs it is ahead at first, and behind from ${from} on.`,
    often: (times: number, ahead: boolean, from: string) =>
      `In the middle of all runs it changes places ${times} times, and is ${ahead ? "ahead" : "behind"} from ${from} on.`,
    spread: (early: string | undefined, late: string | undefined, months: number) =>
      [
        early === undefined
          ? `Fewer than 1 run in 10 is ahead for good within ${months} months.`
          : `1 run in 10 is ahead for good by ${early}, `,
        early === undefined
          ? ""
          : late === undefined
            ? `but not 9 in 10 within ${months} months.`
            : `9 in 10 by ${late}.`,
      ].join(""),
    month: (month: number, name: string) => `month ${month} (${name})`,
  },
  atEnd: (spread: Spread, share: number, runs: number, points: string, money: Money) =>
    `At the end it is ${gap(spread, money)}; ahead in ${runsOf(share, runs)} (standard error ${points} points).`,
  points: (standardError: number) => formatNumber(Math.round(standardError * 1000) / 10),

  // What drives it.
  drives: "What drives it",
  drivesMost: (what: string, share: number) =>
    `“${what}” matters most: it alone makes ${formatShare(share)} of the spread.`,
  drivesToo: (what: string, share: number) => `“${what}” makes ${formatShare(share)}.`,
  drivesNothing: "Nothing in it is uncertain.",
  swing: (low: string, atLow: string, high: string, atHigh: string) =>
    `At its low end (${low}) the sum comes to ${atLow}, at its high end (${high}) to ${atHigh}; all other lines likely.`,
  swingGap: (low: string, atLow: string, high: string, atHigh: string) =>
    `At its low end (${low}) the gap comes to ${atLow}, at its high end (${high}) to ${atHigh}; all other lines likely.`,
  swingRisk: (atLow: string, high: string, atHigh: string) =>
    `If it does not happen, it comes to ${atLow}; if it does, at its high end (${high}), to ${atHigh}; all other lines likely.`,
  ofOption: (what: string, option: string) => `${what} (${option})`,
  allLines: "Every line",

  // The drawing.
  view: "What is drawn",
  beside: "Compared with what",
  views: { upToMonth: "Added up", inMonth: "Month by month" },
  against: { each: "Each option", asNow: "Against carrying on as now" },
  drawing: (what: string) => `${what}, drawn; the figures stand in the table below`,
  show: "Drawn:",
  bandSays: "The band holds 8 runs of 10; the line is the middle one.",
  lost: "Below zero: more cost than gain",
  table: "The figures of the drawing",
  tableSays: (currency: string) => `In ${currency}: 1 in 10 below, middle, 1 in 10 above`,
  month: "Month",
  oneLower: "1 in 10 below",
  middle: "middle",
  oneHigher: "1 in 10 above",

  // The lines.
  kinds: {
    "one-off cost": "Cost, once",
    "running cost": "Cost, each month",
    benefit: "Benefit, each month",
    "own effort": "Own effort, hours each month",
    risk: "Risk: may happen once",
  } satisfies Readonly<Record<Kind, string>>,
  sums: {
    "one-off cost": "Costs, once",
    "running cost": "Running costs",
    benefit: "Benefits",
    "own effort": "Own effort",
    risk: "Risks",
  } satisfies Readonly<Record<Kind, string>>,
  noneHere: "No line yet.",
  hours: (value: number) => `${formatNumber(value)} hours`,
  hoursShort: " h",
  low: "1 in 10 below",
  likely: "Likely",
  high: "1 in 10 above",
  likelyHint: "As often more as less",
  handle: (figure: string, what: string) => `${figure}: ${what}`,
  rising: "The figures must rise.",
  missing: "A figure is missing.",
  when: (first: string, last: string | undefined) =>
    last === undefined ? `from ${first} to the end` : first === last ? `in ${first}` : `from ${first} to ${last}`,
  once: (month: string) => `in ${month}`,
  trend: (perYear: number) =>
    `${perYear > 0 ? "+" : "−"}${formatNumber(Math.abs(Math.round(perYear * 1000) / 10))}% a year`,
  chance: (likelihood: number) => `happens with a chance of ${formatShare(likelihood)}`,
  outside: (months: number) => `begins after the ${months} months and does not count`,
  add: (option: string) => `Add a line to “${option}”`,
  added: "Line added",
  changed: "Line changed",
  removed: "Line removed",

  // A line being written.
  what: "What is it?",
  kind: "What kind of line?",
  inAll: "in all",
  aMonth: "a month",
  hoursAMonth: "hours a month",
  ifItHappens: "if it happens",
  likelihood: "How likely is it to happen at all? (%)",
  fromMonth: "From",
  inMonth: "In",
  toMonth: "To",
  toTheEnd: "to the end",
  trendField: "Change a year (%)",
  trendHint: "From its own first month on, beyond inflation",
  noTrend: "none",
  owner: "Who answers for the figures?",
  owned: (name: string) => `${name} answers for it`,
  source: "Where does this come from?",
  sourceHint: "A count, an offer, a guess: say which",
  noSource: "source not said",

  // The account of an option.
  account: "On average",
  accountSays: "Averages, since only averages add up. The likely sum lies elsewhere where ranges lean to one side.",
  optimism: (up: number, down: number) =>
    `Adjusted for optimism: ${joinNames([...(up > 0 ? [`costs up ${formatShare(up)}`] : []), ...(down > 0 ? [`benefits down ${formatShare(down)}`] : [])])}`,
  optimismNone: "Not adjusted for optimism",
  total: "Together",
  extremes: (worst: string, best: string) =>
    `If every line came to its worse end at once: ${worst}; to its better end: ${best}. Lines are drawn apart from each other, so the band is narrower; where several would go wrong for one reason, trust the wider one.`,
  adjust: "Adjust for optimism",
  adjustSays:
    "First figures are mostly too hopeful. What did comparable undertakings of yours come to? Costs and own effort go up by this, benefits down; risks stay, since they say already what may go wrong.",
  costsUp: "Costs and own effort up by (%)",
  benefitsDown: "Benefits down by (%)",
  because: "Why this much?",
  adjusted: "Adjusted for optimism",
  unadjusted: "The adjustment is taken away",

  // What holds for all.
  terms: "What holds for all options",
  termsOf: (begins: string, months: number, inflation: string, hour: string) =>
    `${months} months from ${begins}. Amounts are in prices of that month; from then on prices rise by ${inflation} a year. An hour of your own people costs ${hour}.`,
  sunk: "What was spent before the first month is left out: it is spent whichever way you go.",
  undiscounted: "A sum counts the same in every month; nothing is discounted.",
  termsSource: (source: string | undefined) =>
    source
      ? `Where inflation and the cost of an hour come from: ${source}`
      : "Where inflation and the cost of an hour come from is not said.",
  currency: "Currency",
  begins: "First month",
  beginsHint: "Year and month, as in 2027-01",
  months: "Over how many months?",
  monthsOf: (months: number) => several(months, "month", "months"),
  inflation: "Inflation a year (%)",
  hourCost: "Cost of an own hour",
  hourHint: "With everything an hour costs you, not the wage alone",
  termsSourceField: "Where do inflation and the cost of an hour come from?",
  stated: "It holds for all options now",
  how: "How this is worked out",
  howSays: (runs: number) => [
    `Every line is drawn ${formatNumber(runs)} times within its range, and each time everything is added up, month by month. The same lines always come to the same figures.`,
    "Of ten draws one lies below the low end and one above the high end; half lie above the likely figure, half below. A range that does not go below nothing is never drawn below nothing.",
    "Inflation and trends compound monthly. A risk happens once at most, in any of its months alike.",
    "Lines are drawn apart from each other. If one thing would make several of them worse, the true spread is wider than the band.",
    "Ahead or behind is told run by run. The middle lines of the drawing may cross a little earlier or later, since the middle of differences is not the difference of middles.",
    "What a line has to do with the spread is worked out exactly, as its share of the variance of the sum; that is no statement on what causes what.",
  ],
} as const;
