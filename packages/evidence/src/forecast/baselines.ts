import { endingsOf } from "../course/endings.ts";
import type { Journeys } from "../journeys/journeys.ts";
import { dayMs } from "../journeys/journeys.ts";
import { type Share, shareOf } from "../shares/wilson.ts";
import { stageAt } from "../survival/aalen-johansen.ts";
import { type Landmark, standingOf } from "./standing.ts";

/** A stage of the sales process as counted by what was done: so many different activities at least. */
export type StageOf = (different: number) => number;

/** The stages of a funnel with the chances that are usually written beside them. */
export const naiveChances = [0.1, 0.5, 0.7, 0.9] as const;
export const funnelStage: StageOf = (different) => (different <= 5 ? 0 : different <= 10 ? 1 : different <= 15 ? 2 : 3);

/**
 * What really came of the projects in each stage: the share that came to an ending within a time, with its interval. Only
 * landmarks that could be followed that long count.
 *
 * @returns undefined for a stage in which nobody was
 */
export function stageRates(
  base: Journeys,
  landmarks: readonly Landmark[],
  { ending, withinMs, until, stageOf, stages }: StageQuestion,
): (Share | undefined)[] {
  const counts = Array.from({ length: stages }, () => ({ came: 0, of: 0 }));
  for (const landmark of landmarks) {
    const { journey, at } = landmark;
    const { ending: endings, endedAt } = base.journeys;
    if (at + withinMs > until || (endings[journey] === 0 && endedAt[journey]! < at + withinMs)) continue;
    const count = counts[stageOf(standingOf(base, landmark).different)]!;
    count.of += 1;
    if (endings[journey] === ending && endedAt[journey]! <= at + withinMs) count.came += 1;
  }
  return counts.map(({ came, of }) => (of === 0 ? undefined : shareOf(came, of)));
}

export type StageQuestion = {
  /** From 1. */
  readonly ending: number;
  readonly withinMs: number;
  readonly until: number;
  readonly stageOf: StageOf;
  readonly stages: number;
};

/** Time alone: of those still open at this age, the share that came to each ending within a time. By Aalen and Johansen. */
export function timeAlone(base: Journeys): (ageMs: number, withinMs: number) => number[] {
  const curve = endingsOf(base);
  const count = base.endings.length;
  return (ageMs, withinMs) => {
    const now = stageAt(curve, ageMs / dayMs, count);
    const then = stageAt(curve, (ageMs + withinMs) / dayMs, count);
    return then.by.map(({ estimate }, at) => (now.open <= 0 ? 0 : (estimate - now.by[at]!.estimate) / now.open));
  };
}
