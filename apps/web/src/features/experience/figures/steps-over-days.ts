import type { Curve } from "@cairn/contract/experience-figures.ts";
import type { z } from "zod";

export type EndingCurve = z.output<typeof Curve>;
export type Stage = EndingCurve["stages"][number];

/** How it stands after so many days: the last stage that had come by then; undefined before the first. */
export const stageAt = ({ stages }: EndingCurve, days: number): Stage | undefined =>
  stages.findLast((stage) => stage.days <= days);

/** The days at which the table reads the curve: round ones, as far as it reaches, and its end. */
export function roundDays({ stages }: EndingCurve): readonly number[] {
  const last = stages.at(-1)?.days ?? 0;
  const round = [7, 30, 60, 90, 180, 365, 730, 1095, 1825].filter((days) => days < last);
  return [...round, Math.ceil(last)];
}

/**
 * The outlines of one ending's area, stacked on those before it, as steps.
 *
 * @returns per stage: from which day, the lower edge, its own estimate above, and how far the interval of its own share
 *   reaches; all shares of 1
 */
export function stackedSteps({ stages }: EndingCurve, ending: number): readonly StackedStep[] {
  return stages.map(({ days, by }) => {
    const below = by.slice(0, ending).reduce((sum, { estimate }) => sum + estimate, 0);
    const { estimate, low, high } = by[ending] ?? { estimate: 0, low: 0, high: 0 };
    return { days, below, estimate: below + estimate, low: below + low, high: Math.min(1, below + high) };
  });
}

export type StackedStep = {
  readonly days: number;
  readonly below: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
};
