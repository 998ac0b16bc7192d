import type { Finding } from "../hazard/finding.ts";
import { findingsOf } from "../hazard/findings.ts";
import { type Drawn, drawnTogether } from "../hazard/shrinkage.ts";
import { closingActivity, isNull, isOnlyInSegment, type World, weeksAtMost } from "./world.ts";

/** What the engine said of a world, against what is true in it. */
export type Judgement = {
  readonly nulls: number;
  readonly nullsFlagged: number;
  readonly works: number;
  readonly worksFound: number;
  readonly wrongSigns: number;
  readonly flagged: number;
  readonly intervals: number;
  /** Of the intervals of 95 %, drawn together, and of those of 90 % that are shown. */
  readonly covering: number;
  readonly covering90: number;
  /** Intervals of the estimates alone, not drawn together. */
  readonly coveringAlone: number;
  readonly refused: number;
  readonly warnsOfPace: boolean;
  readonly warnsOfClosing: boolean;
  readonly isClosed: boolean;
};

/** In the world of segments an effect in one of two segments has no one true size; elsewhere it has. */
const hasOneTruth = (world: World, activity: number): boolean =>
  !(world.truth.name === "segment" && isOnlyInSegment(activity)) &&
  !(world.truth.name === "reverse" && activity === closingActivity);

export function judged(world: World, seed: number): Judgement {
  const { findings, pace, isClosed } = findingsOf(world.base, { weeks: weeksAtMost, seed: `control ${seed}` });
  const count = { nulls: 0, nullsFlagged: 0, works: 0, worksFound: 0, wrongSigns: 0, flagged: 0 };
  const cover = { intervals: 0, covering: 0, covering90: 0, coveringAlone: 0, refused: 0 };
  const drawn = of95(findings);
  let warnsOfClosing = false;
  for (const finding of findings) {
    if (finding.refused !== undefined) {
      cover.refused += 1;
      continue;
    }
    const { activity, ending, logRatio, alone, isDistinguishable } = finding;
    const truth = world.truth.effects[ending - 1]![activity]!;
    if (activity === closingActivity && ending === 1) warnsOfClosing = finding.fadesWithLag;
    if (isDistinguishable) count.flagged += 1;
    if (!hasOneTruth(world, activity)) continue;
    if (isNull(activity)) {
      count.nulls += 1;
      if (isDistinguishable) count.nullsFlagged += 1;
    } else {
      count.works += 1;
      if (isDistinguishable) count.worksFound += 1;
      if (isDistinguishable && logRatio.estimate * truth < 0) count.wrongSigns += 1;
    }
    cover.intervals += 1;
    if (logRatio.low <= truth && truth <= logRatio.high) cover.covering90 += 1;
    const { value, reach } = drawn.get(finding)!;
    if (Math.abs(value - truth) <= reach) cover.covering += 1;
    if (Math.abs(alone.value - truth) <= 1.96 * alone.standardError) cover.coveringAlone += 1;
  }
  return { ...count, ...cover, warnsOfPace: pace.isUnexplained, warnsOfClosing, isClosed };
}

/** The same estimates with intervals of 95 %, to be judged by the usual target. */
function of95(findings: readonly Finding[]): Map<Finding, Drawn> {
  const told = findings.flatMap((finding) =>
    finding.refused === undefined ? [{ finding, ...finding.alone, group: `${finding.ending}` }] : [],
  );
  const drawn = drawnTogether(told, 0.05);
  return new Map(told.map(({ finding }, at) => [finding, drawn[at]!]));
}
