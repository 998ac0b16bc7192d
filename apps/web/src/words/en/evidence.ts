import type { Share } from "@cairn/contract/experience-figures.ts";
import type { ActivityEvidence } from "@cairn/domain/frame/evidence.ts";
import { formatNumber } from "../format.ts";

type Figures = Pick<ActivityEvidence, "week" | "ahead" | "others">;
const of = ({ had, of: all }: Figures["ahead"]): string => `${had} of ${all}`;
const times = (value: number): string => formatNumber(Math.round(value * 100) / 100);

export const evidence = {
  title: "What your past projects say",
  looking: "Looking at what your past projects say …",
  notEnough: (have: number, need: number) =>
    `Not enough past projects yet to say anything (${have} of ${need} that ended). What is proposed rests on the library alone.`,
  failed: (because: string) => `What past projects say cannot be shown: ${because}`,
  nothing:
    "Past projects have too few of these activities to say anything. What is proposed rests on the library alone.",
  resting: (count: number, all: number, organisation: string) =>
    `${count} of ${all} proposals rest on past projects of ${organisation} as well as on the library; each says so. The others rest on the library alone.`,
  asks: "What past projects would ask",
  asksSays: "These went with going ahead, more than chance explains, and are not in your plan.",
  mark: "Past projects",
  counts: ({ week, ahead, others }: Figures) =>
    `${of(ahead)} that went ahead had done it by week ${week}, and ${of(others)} that ended otherwise`,
  goesWith: {
    "goes with going ahead": "goes with going ahead",
    "goes with not going ahead": "goes with not going ahead",
    "cannot be told from chance": "cannot be told from chance",
    "not compared": "no fair comparison",
  } satisfies Readonly<Record<ActivityEvidence["goesWith"], string>>,
  line: (figures: Figures, goesWith: string) => `${evidence.counts(figures)}; ${goesWith}.`,
  ratio: ({ low, estimate, high }: NonNullable<ActivityEvidence["ratio"]>) =>
    `In each week after it, projects went ahead ${times(estimate)} times as often as at the same age without it (${times(low)} to ${times(high)}, 90 % interval).`,
  called: (names: readonly string[]) => `There it is called ${names.map((name) => `“${name}”`).join(", ")}.`,
  association: "How things went together, not what caused what.",
  counted:
    "Counted are past projects that were still under way in that week, so that short ones do not look as if they had left something out.",
  ended: (ahead: number, others: number) => `${ahead} went ahead, ${others} ended otherwise.`,
  ownMark: "Your own projects",
  struckBefore: (struckOut: number, { of: all, low, high }: Share) =>
    `struck out in ${struckOut} of ${all} (${Math.round(100 * low)} to ${Math.round(100 * high)} of 100, 95 % interval). Their reasons may not be yours.`,
  struckHow: (projects: number, organisation: string) =>
    `Counted are those that took it or struck it out, of the ${projects} projects of ${organisation} that have ended and whose lead lets others learn from them. Their reasons stay with them.`,
  tooFew: (titles: readonly string[]) => `Too rare to say anything of: ${titles.join("; ")}.`,
} as const;
