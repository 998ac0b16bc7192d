import type { Case, Line, Option, Terms } from "./case.ts";
import { courseOf, monthsOf, unitOf } from "./course.ts";
import { type Moments, momentsOf } from "./range.ts";

/** What one line does to the sum of all months, in money, gains up and costs down. */
export type LineEffect = Moments & {
  readonly lineId: string;
  /** With the line at its low end; a risk that does not happen. */
  readonly atLow: number;
  /** With the line as is likely; a risk weighed with its likelihood. */
  readonly atLikely: number;
  /** With the line at its high end; a risk that happens, at its high end. */
  readonly atHigh: number;
};

/** How much one line has to do with the uncertainty of a sum. */
export type Driver = {
  readonly lineId: string;
  /** What the line makes of the variance of the sum, 0 to 1; all lines together make 1, unless nothing is uncertain. */
  readonly varianceShare: number;
  /** The sum with this line at its low and at its high end and all others as is likely. */
  readonly sumAtLow: number;
  readonly sumAtHigh: number;
};

/**
 * What a line does to an option's sum, exactly: no runs are needed, since a sum of months is a multiple of the line's amount.
 * The variance of a risk is that of likelihood, month and amount together.
 */
export function effectOf(line: Line, option: Option, terms: Terms): LineEffect {
  const unit = unitOf(line, option, terms);
  const course = courseOf(line, terms);
  if (line.kind === "risk") return riskEffect(line, unit, course);
  const factor = unit * course.reduce((sum, it) => sum + it, 0);
  const { mean, variance } = momentsOf(line.range);
  const { low, likely, high } = line.range;
  return {
    lineId: line.id,
    mean: factor * mean,
    variance: factor * factor * variance,
    atLow: factor * low,
    atLikely: factor * likely,
    atHigh: factor * high,
  };
}

function riskEffect(line: Line, unit: number, course: Float64Array): LineEffect {
  const { likelihood = 0, range } = line;
  const { first, last } = monthsOf(line);
  const amount = momentsOf(range);
  // Each of its months is as likely as the others; in those behind the end of the case nothing of it is seen.
  const onAverage = (of: (factor: number) => number) =>
    course.reduce((sum, factor) => sum + of(factor), 0) / (last - first + 1);
  const factor = unit * onAverage((it) => it);
  const square = unit * unit * onAverage((it) => it * it);
  const mean = likelihood * factor * amount.mean;
  return {
    lineId: line.id,
    mean,
    variance: likelihood * square * (amount.variance + amount.mean * amount.mean) - mean * mean,
    atLow: 0,
    atLikely: likelihood * factor * range.likely,
    atHigh: factor * range.high,
  };
}

/** What all lines of an option do to the sum of its months, in their order. */
export function effectsOf(option: Option, terms: Terms): readonly LineEffect[] {
  return option.lines.map((line) => effectOf(line, option, terms));
}

/** What makes the sum of an option uncertain, the line that matters most first. */
export function driversOf(option: Option, terms: Terms): readonly Driver[] {
  return ranked(effectsOf(option, terms));
}

/** What makes it uncertain how much an option brings more than carrying on as now: lines of both, what matters most first. */
export function driversAgainstNow(option: Option, { asNow, terms }: Case): readonly Driver[] {
  const withheld = effectsOf(asNow, terms).map((effect) => ({
    ...effect,
    atLow: -effect.atLow,
    atLikely: -effect.atLikely,
    atHigh: -effect.atHigh,
  }));
  return ranked([...effectsOf(option, terms), ...withheld]);
}

/** Lines are drawn apart from each other, so the variance of a sum is the sum of theirs. */
function ranked(effects: readonly LineEffect[]): readonly Driver[] {
  const variance = effects.reduce((sum, it) => sum + it.variance, 0);
  const likely = effects.reduce((sum, it) => sum + it.atLikely, 0);
  return effects
    .map(({ lineId, atLow, atLikely, atHigh, ...own }) => ({
      lineId,
      varianceShare: variance === 0 ? 0 : own.variance / variance,
      sumAtLow: likely - atLikely + atLow,
      sumAtHigh: likely - atLikely + atHigh,
    }))
    .toSorted((a, b) => b.varianceShare - a.varianceShare || swing(b) - swing(a));
}

const swing = ({ sumAtLow, sumAtHigh }: Driver): number => Math.abs(sumAtHigh - sumAtLow);
