import { formatNumber, joinNames } from "../format.ts";

type Range = {
  readonly low?: number | undefined;
  readonly likely?: number | undefined;
  readonly high?: number | undefined;
};

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
  newWording: "A new wording has to be agreed to again.",
  saved: "The problem is written down",
  impact: "What it costs or hinders",
  impactSays:
    "In ranges, because nobody knows exactly: in nine cases of ten between the two ends. Say where a figure comes from.",
  noImpact: "No line of impact yet",
  noImpactSays:
    "One line for each thing it costs or hinders: hours, money, risk, people who leave. For example: “Hours spent searching: between 20 and 60 hours a month, likely 35, counted in two teams.”",
  addImpact: "Add a line of impact",
  what: "What does it cost or hinder?",
  whom: "Whom does it touch?",
  low: "At least",
  likely: "Likely",
  high: "At most",
  unit: "Unit and period",
  unitHint: "such as hours a month",
  source: "Where does this come from?",
  sourceHint: "A count, a report, a guess: say which",
  rising: "The figures must rise: at least, likely, at most.",
  range: (range: Range, unit: string | undefined) => [span(range), unit].filter(Boolean).join(" "),
  noRange: "no figure yet",
  noSource: "source not said",
  added: "Line added",
  changed: "Line changed",
  removed: "Line removed",
  edit: (what: string) => `Change “${what}”`,
  remove: (what: string) => `Remove “${what}”`,
  situation: "The situation the plan was framed from",
  situationSays: "You can change it at any time; the frame then proposes only what is new.",
  toFrame: "Look at the situation",
} as const;
