import { meanDistance, sum } from "./spread.ts";

/** How far people ranked alike. */
export type Agreement = {
  /** People who ranked. */
  readonly n: number;
  /** Kendall's W: 0 when the rankings have nothing in common, 1 when they are the same. */
  readonly w: number;
  /** What W would be on average if everybody ranked at random: with few people, not little. */
  readonly byChance: number;
};

/**
 * Kendall's coefficient of concordance, corrected for ties.
 *
 * @param ranks for each person the rank of every option, 1 for the first; options that share a place share the mean of
 *   their places. At least two people and two options, every person ranking all of them
 * @returns W from 0 to 1; 1 also when nobody sees any difference
 * @see Kendall, M. G., Babington Smith, B. (1939), Ann. Math. Statist. 10(3), 275-287; for ties Siegel, S. (1956),
 *   Nonparametric Statistics, 229-239
 */
export function concordance(ranks: readonly (readonly number[])[]): number {
  const options = ranks[0]?.length ?? 0;
  const sums = Array.from({ length: options }, (_, at) => sum(ranks.map((own) => own[at] ?? 0)));
  return fromRankSums(sums, ranks.length, sum(ranks.map(tiesIn)));
}

/** What the ties of one ranking take away: the sum of t³ − t over places that t options share. */
const tiesIn = (ranks: readonly number[]): number =>
  sum([...Map.groupBy(ranks, (rank) => rank).values()].map(({ length: t }) => t ** 3 - t));

function fromRankSums(sums: readonly number[], people: number, ties: number): number {
  const options = sums.length;
  const middle = sum(sums) / options;
  const squares = sum(sums.map((it) => (it - middle) ** 2));
  const most = (people ** 2 * (options ** 3 - options) - people * ties) / 12;
  return most === 0 ? 1 : squares / most;
}

/**
 * The same from how often each option stood at each place, which is all that is kept of secret rankings without ties.
 *
 * @param placed for each option, how often it stood first, second and so on
 */
export function agreementOf(placed: readonly (readonly number[])[]): Agreement {
  const n = sum(placed[0] ?? []);
  const sums = placed.map((counts) => sum(counts.map((count, place) => count * (place + 1))));
  return { n, w: fromRankSums(sums, n, 0), byChance: 1 / n };
}

/**
 * W in a word. The bands are Schmidt's, whose examples 0.1, 0.3, 0.5, 0.7 and 0.9 stand in the middle of each.
 *
 * @see Schmidt, R. C. (1997), Decision Sciences 28(3), 763-774
 */
export function strengthOf(w: number): "very weak" | "weak" | "moderate" | "strong" | "very strong" {
  if (w < 0.2) return "very weak";
  if (w < 0.4) return "weak";
  if (w < 0.6) return "moderate";
  return w < 0.8 ? "strong" : "very strong";
}

/** An option in a ranking: where it stands on average, from 1, and how many places two people put it apart. */
export type Standing = { readonly option: number; readonly meanPlace: number; readonly apart: number };

/** The options of a ranking, the one that stands first on average first. */
export function standings(placed: readonly (readonly number[])[]): readonly Standing[] {
  return placed
    .map((counts, option) => ({
      option,
      meanPlace: sum(counts.map((count, place) => count * (place + 1))) / sum(counts),
      apart: meanDistance(counts),
    }))
    .toSorted((a, b) => a.meanPlace - b.meanPlace || a.option - b.option);
}
