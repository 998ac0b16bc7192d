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
  const told = findings.filter((finding) => finding.refused === undefined);
  const drawn = of95(told);
  const truthOf = ({ activity, ending }: Told): number => world.truth.effects[ending - 1]![activity]!;
  const judgeable = told.filter(({ activity }) => hasOneTruth(world, activity));
  const nulls = judgeable.filter(({ activity }) => isNull(activity));
  const works = judgeable.filter(({ activity }) => !isNull(activity));
  const worksFound = works.filter(isFound);
  const covering = (by: (finding: Told) => boolean): number => judgeable.filter(by).length;
  const isWithin = (finding: Told, value: number, reach: number): boolean =>
    Math.abs(value - truthOf(finding)) <= reach;
  return {
    nulls: nulls.length,
    nullsFlagged: nulls.filter(isFound).length,
    works: works.length,
    worksFound: worksFound.length,
    wrongSigns: worksFound.filter((it) => it.logRatio.estimate * truthOf(it) < 0).length,
    flagged: told.filter(isFound).length,
    intervals: judgeable.length,
    covering: covering((it) => isWithin(it, drawn.get(it)!.value, drawn.get(it)!.reach)),
    covering90: covering((it) => it.logRatio.low <= truthOf(it) && truthOf(it) <= it.logRatio.high),
    coveringAlone: covering((it) => isWithin(it, it.alone.value, 1.96 * it.alone.standardError)),
    refused: findings.length - told.length,
    warnsOfPace: pace.isUnexplained,
    warnsOfClosing: told.some((it) => it.activity === closingActivity && it.ending === 1 && it.fadesWithLag),
    isClosed,
  };
}

/** A finding that was not refused. */
type Told = Extract<Finding, { readonly refused?: undefined }>;

const isFound = ({ isDistinguishable }: Told): boolean => isDistinguishable;

/** The same estimates with intervals of 95 %, to be judged by the usual target. */
function of95(told: readonly Told[]): Map<Told, Drawn> {
  const estimates = told.map(({ alone, ending }) => ({ ...alone, group: `${ending}` }));
  const drawn = drawnTogether(estimates, 0.05);
  return new Map(told.map((finding, at) => [finding, drawn[at]!]));
}
