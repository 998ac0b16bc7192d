import { fitOf } from "../hazard/fit.ts";
import { RowWriter } from "../hazard/rows.ts";

/** A forecast of one thing and whether it came: `chance` within 0 and 1. */
export type Scored = { readonly chance: number; readonly came: boolean };

const surest = 1e-6;

/** Mean squared distance between chance and what came, 0 for perfect. @see Brier, G. W. (1950), Monthly Weather Review 78(1) */
export const brierOf = (all: readonly Scored[]): number =>
  all.reduce((sum, { chance, came }) => sum + (chance - Number(came)) ** 2, 0) / all.length;

/** Mean of −ln of the chance given to what came, in nats; chances are held a millionth away from 0 and 1. */
export const logLossOf = (all: readonly Scored[]): number => all.reduce((sum, it) => sum + lossOf(it), 0) / all.length;

export function lossOf({ chance, came }: Scored): number {
  const held = Math.min(1 - surest, Math.max(surest, chance));
  return -Math.log(came ? held : 1 - held);
}

/** How much of a baseline's Brier score a forecast does away with: 1 all, 0 none, below 0 it is worse. */
export const skillOf = (brier: number, baseline: number): number => 1 - brier / baseline;

/**
 * The chance that of one case that came and one that did not the first had the higher chance. Blind to calibration: never shown
 * alone.
 *
 * @see Hanley, J. A., McNeil, B. J. (1982), Radiology 143(1), 29-36; ties count a half
 */
export function aucOf(all: readonly Scored[]): number {
  const rising = all.toSorted((one, other) => one.chance - other.chance);
  let [ranks, came] = [0, 0];
  for (let at = 0; at < rising.length; ) {
    let end = at;
    while (end < rising.length && rising[end]!.chance === rising[at]!.chance) end += 1;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at += 1) {
      if (!rising[at]!.came) continue;
      ranks += rank;
      came += 1;
    }
  }
  return (ranks - (came * (came + 1)) / 2) / (came * (all.length - came));
}

const logit = (chance: number): number => {
  const held = Math.min(1 - surest, Math.max(surest, chance));
  return Math.log(held / (1 - held));
};

/**
 * How forecasts would have to be stretched to be right: logit(came) = intercept + slope · logit(chance). 0 and 1 are right; a
 * slope below 1 is of forecasts that were too sure.
 *
 * @see Cox, D. R. (1958), Biometrika 45(3/4), 562-565; Van Calster, B. et al. (2016), J. Clin. Epidemiology 74, 167-176
 */
export function calibrationOf(all: readonly Scored[]): { readonly slope: number; readonly intercept: number } {
  const writer = new RowWriter();
  for (const [at, { chance, came }] of all.entries()) {
    writer.cell(0, 1);
    writer.cell(1, logit(chance));
    writer.endRow(at, came ? 1 : 0);
  }
  const { at } = fitOf(writer.rows(2), 1, { ridge: 1e-9, withErrors: false });
  return { intercept: at[0]!, slope: at[1]! };
}

/** Forecasts of about the same chance, with what came of them and the band in which that would lie if they were right. */
export type Bin = {
  readonly count: number;
  readonly chance: number;
  readonly came: number;
  readonly low: number;
  readonly high: number;
};

/** Ten bins of equally many. @see Bröcker, J., Smith, L. A. (2007), Weather and Forecasting 22(3), 651-661, for the bands */
export function reliabilityOf(all: readonly Scored[], bins = 10): Bin[] {
  const rising = all.toSorted((one, other) => one.chance - other.chance);
  return Array.from({ length: Math.min(bins, rising.length) }, (_, bin) => {
    const part = rising.slice(Math.floor((bin * rising.length) / bins), Math.floor(((bin + 1) * rising.length) / bins));
    const count = part.length;
    const chance = part.reduce((sum, it) => sum + it.chance, 0) / count;
    const variance = part.reduce((sum, it) => sum + it.chance * (1 - it.chance), 0) / (count * count);
    const spread = 1.96 * Math.sqrt(variance);
    const came = part.filter((it) => it.came).length / count;
    return { count, chance, came, low: Math.max(0, chance - spread), high: Math.min(1, chance + spread) };
  }).filter(({ count }) => count > 0);
}

/** Mean distance between chance and what came over the bins, by how many are in each. */
export function calibrationErrorOf(all: readonly Scored[]): number {
  return (
    reliabilityOf(all).reduce((sum, { count, chance, came }) => sum + count * Math.abs(chance - came), 0) / all.length
  );
}
