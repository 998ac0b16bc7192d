import { options as optionsWords } from "../../words/en/options.ts";
import { joinNames } from "../../words/format.ts";
import type { Comparison } from "./use-comparison.ts";

type Told = Pick<Comparison, "options" | "criteria" | "guest" | "state" | "scorers" | "figures" | "ruledOut">;

/** The answer in a few words: who leads, or what is to be done first. */
export function headlineOf(told: Told): string {
  return beforeScores(told) ?? ofScores(told);
}

function beforeScores({ options, ruledOut, criteria, state, scorers, guest }: Told): string | undefined {
  const says = optionsWords.answer;
  if (options.length + ruledOut.length === 0) return says.none;
  if (guest && state === "none") return says.shared(options.length + ruledOut.length);
  if (options.length < 2) return says.oneOnly;
  if (criteria.length === 0) return says.noCriteria;
  if (state !== "agreed") return says.weights[state];
  return scorers.length === 0 ? says.unscored : undefined;
}

function ofScores({ options, figures }: Told): string {
  const says = optionsWords.answer;
  if (!figures) return says.hidden;
  const titles = (figures.group?.leaders ?? []).map((id) => options.find((it) => it.id === id)?.title ?? "");
  const [leader, ...level] = titles;
  if (leader === undefined) return says.tooFew;
  if (level.length === 0 && figures.firmness === "not enough yet") return says.ahead(leader);
  return level.length === 0 ? says.leads(leader) : says.level(joinNames(titles.map((title) => `“${title}”`)));
}
