import { z } from "zod";

/** How likely something is, in words with the number each word stands for, so that two people mean the same by it. */
export const likelihoods = [
  { word: "rare", share: 0.05 },
  { word: "unlikely", share: 0.2 },
  { word: "possible", share: 0.4 },
  { word: "likely", share: 0.65 },
  { word: "almost certain", share: 0.9 },
] as const;
export type Likelihood = (typeof likelihoods)[number]["word"];

/**
 * The word nearest to a share.
 * @param share from 0 (never) to 1 (certain)
 */
export function likelihoodOf(share: number): Likelihood {
  const away = (at: number): number => Math.abs(at - share);
  return likelihoods.reduce((near, it) => (away(it.share) < away(near.share) ? it : near)).word;
}

/**
 * How hard something would hit the project: 1 is absorbed in the day's work · 2 costs days · 3 costs weeks, or one of the
 * things that were promised · 4 puts the outcome in doubt · 5 ends the project or does lasting harm.
 */
export const Impact = z.int().min(1).max(5);
