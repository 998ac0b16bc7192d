import { type Chosen, chosenWhere, countOf } from "../journeys/filter.ts";
import { type Journeys, journeysIn, periodOf } from "../journeys/journeys.ts";
import { chiSquaredAbove, twoSided } from "../numbers/normal.ts";
import { eValue } from "../shares/e-value.ts";
import { qValues } from "../shares/false-discovery.ts";
import { burstsIn } from "./bursts.ts";
import { neverUseful } from "./controls.ts";
import type { Finding, Findings, Refusal } from "./finding.ts";
import { type Fit, fitOf } from "./fit.ts";
import { inPoints } from "./in-points.ts";
import { paceOf } from "./pace.ts";
import { type PersonWeeks, personWeeksOf, type Reading } from "./person-weeks.ts";
import { type Drawn, drawnTogether, type Estimate } from "./shrinkage.ts";
import { behindEffects, hasOverlap, isEnough } from "./support.ts";

export type Question = {
  readonly chosen?: Chosen;
  /** How far a journey is followed, in weeks from its beginning. */
  readonly weeks: number;
  /** The seed of the made-up activity. */
  readonly seed: string;
  /** What is alike and drawn together: the kind of an activity and its side, say. All of them when left out. */
  readonly groupOf?: (activity: number) => string;
};

/** A penalty far too small to move what the data tell, so that what nobody did does not run away. */
const ridge = 1e-3;
const findingsBelow = 0.1;
/** Intervals of 90 %. */
const missing = 0.1;
const closedBelow = 0.01;
const madeUpShare = 0.4;

const method =
  "Weekly hazards of all endings at once (multinomial logit), each activity a flag from the week after it was recorded, " +
  "adjusted for age, traits, calendar and all other activities; drawn together within groups; 90 % intervals; " +
  "q-values of Benjamini and Hochberg over all looks.";

/** How each activity goes with each ending. */
export function findingsOf(base: Journeys, question: Question): Findings {
  const bursts = burstsIn(base);
  const readingWith = (seed: string): Reading => ({
    ...question,
    lagWeeks: 1,
    unbelieved: bursts.rows,
    madeUp: [neverUseful(journeysIn(base), question.weeks, madeUpShare, seed)],
  });
  const reading = readingWith(question.seed);
  const looked = personWeeksOf(base, reading);
  const fit = fitOf(looked.rows, base.endings.length, { ridge });
  const later = personWeeksOf(base, { ...reading, lagWeeks: 4 });
  const lagged = fitOf(later.rows, base.endings.length, { ridge, from: fit.at, withErrors: false });
  const looks = looksAt(base, { looked, fit, lagged });
  const control = controlOf(base, looked, fit);
  /** One made-up activity in a hundred leaves zero by luck, so another one has to leave it too. */
  const another = (): readonly number[] => {
    const { rows, ...placed } = personWeeksOf(base, readingWith(`${question.seed} another`));
    return controlOf(base, placed, fitOf(rows, base.endings.length, { ridge, from: fit.at }));
  };
  return {
    findings: inPoints(base, findingsFrom(looks, question.groupOf ?? (() => "all")), looked, fit),
    journeys: question.chosen ? countOf(question.chosen) : journeysIn(base),
    ended: countOf(chosenWhere(base, (journey) => base.journeys.ending[journey]! > 0 && looked.weeks[journey]! > 0)),
    period: periodOf(base),
    method,
    madeUp: control,
    isClosed: leavesZero(control) && leavesZero(another()),
    pace: paceOf(base, looked),
    journeysWithBursts: bursts.journeys,
  };
}

/** What came out for the made-up activity: by ending, in standard errors. */
const controlOf = (base: Journeys, { firstActivity }: Pick<PersonWeeks, "firstActivity">, fit: Fit): number[] =>
  base.endings.map((_, ending) => standardised(fit, firstActivity + base.activities.length, ending));

const leavesZero = (control: readonly number[]): boolean =>
  chiSquaredAbove(
    control.reduce((sum, z) => sum + z * z, 0),
    control.length,
  ) < closedBelow;

type Fits = { readonly looked: PersonWeeks; readonly fit: Fit; readonly lagged: Fit };
type Look = Pick<Finding, "activity" | "ending" | "behind"> & {
  readonly refused: Refusal | undefined;
  readonly value: number;
  readonly standardError: number;
  readonly fadesWithLag: boolean;
};

function looksAt(base: Journeys, { looked, fit, lagged }: Fits): Look[] {
  const behind = behindEffects(base, looked);
  return base.activities.flatMap((_, activity) => {
    const comparable = behind[activity]!.some(isEnough) && hasOverlap(base, looked, activity);
    return base.endings.map((_, at) => {
      const place = at * fit.columns + looked.firstActivity + activity;
      const [value, standardError] = [fit.at[place]!, fit.standardError[place]!];
      return {
        activity,
        ending: at + 1,
        behind: behind[activity]![at]!,
        refused: isEnough(behind[activity]![at]!) ? (comparable ? undefined : "no comparables") : "too few",
        value,
        standardError,
        fadesWithLag: fades(value, lagged.at[place]!, standardError),
      };
    });
  });
}

/** Less than half is left, and the difference is more than chance. */
const fades = (value: number, later: number, standardError: number): boolean =>
  Math.abs(value) > 2 * standardError &&
  later * Math.sign(value) < Math.abs(value) / 2 &&
  Math.abs(value - later) > 2 * standardError;

const standardised = (fit: Fit, column: number, ending: number): number =>
  fit.at[ending * fit.columns + column]! / fit.standardError[ending * fit.columns + column]!;

function findingsFrom(looks: readonly Look[], groupOf: (activity: number) => string): Finding[] {
  const told = looks.filter(({ refused }) => refused === undefined);
  const estimates: Estimate[] = told.map(({ value, standardError, activity, ending }) => ({
    value,
    standardError,
    group: `${ending} ${groupOf(activity)}`,
  }));
  const drawn = drawnTogether(estimates, missing);
  const q = qValues(told.map(({ value, standardError }) => twoSided(value / standardError)));
  const findings = told.map((look, at) => findingOf(look, drawn[at]!, q[at]!));
  const refused = looks.flatMap(({ activity, ending, behind, refused }): Finding[] =>
    refused === undefined ? [] : [{ activity, ending, behind, refused }],
  );
  const order = findings.map((finding, at) => ({ finding, z: Math.abs(drawn[at]!.value / drawn[at]!.reach) }));
  return [...order.toSorted((one, other) => other.z - one.z).map(({ finding }) => finding), ...refused];
}

function findingOf(
  { activity, ending, behind, value, standardError, fadesWithLag }: Look,
  drawn: Drawn,
  q: number,
): Finding {
  return {
    activity,
    ending,
    behind,
    alone: { value, standardError },
    logRatio: { low: drawn.value - drawn.reach, estimate: drawn.value, high: drawn.value + drawn.reach },
    q,
    isDistinguishable: q <= findingsBelow,
    fadesWithLag,
    eValue: eValue(Math.exp(drawn.value)),
  };
}
