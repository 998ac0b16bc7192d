import type { Moment } from "../journeys/journeys.ts";
import type { Difference } from "./difference.ts";
import type { Interval } from "./interval.ts";
import type { Pace } from "./pace.ts";
import type { Behind } from "./support.ts";

/**
 * Why a figure is not to be read as a finding. `too few`: fewer than 20 journeys or 10 endings on a side. `no comparables`:
 * hardly any project could as well have done as not done it.
 */
export type Refusal = "too few" | "no comparables";

/**
 * How an activity goes with an ending: an association in past projects, at equal traits, calendar, age and everything else
 * that was done. Never the comparison of those who ever did it with those who never did.
 */
export type Finding = {
  readonly activity: number;
  /** Number in `endings`, from 1. */
  readonly ending: number;
  readonly behind: Behind;
} & (
  | { readonly refused: Refusal }
  | {
      readonly refused?: undefined;
      /** On the log scale of the weekly hazard: as estimated alone, and drawn together with its like, as shown. */
      readonly alone: { readonly value: number; readonly standardError: number };
      readonly logRatio: Interval;
      /** The share of findings one must expect to be chance when this and all surer ones are called findings. */
      readonly q: number;
      /** q at most 0.10. What is not is shown, too, in grey. */
      readonly isDistinguishable: boolean;
      /** It fades when the last weeks before an ending do not count: rather a sign of the ending than what led to it. */
      readonly fadesWithLag: boolean;
      /** The ratio with which somebody unseen would have to go with both, to explain the estimate away. */
      readonly eValue: number;
      /** By how much the chance of the ending differs; only of what is distinguishable. */
      readonly difference?: Difference;
    }
);

/** All looks that were taken, those most surely different from zero first, and what speaks against believing them. */
export type Findings = {
  readonly findings: readonly Finding[];
  readonly journeys: number;
  readonly ended: number;
  readonly period: { readonly from: Moment; readonly to: Moment } | undefined;
  readonly method: string;
  /** What came out for an activity that was made up and cannot have done anything: by ending, in standard errors. */
  readonly madeUp: readonly number[];
  /** The made-up activity left zero, and another one as well: nothing in this list is to be shown. */
  readonly isClosed: boolean;
  readonly pace: Pace;
  /** In so many journeys many events were written in a heap; those are not counted as done. */
  readonly journeysWithBursts: number;
};
