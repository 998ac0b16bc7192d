import { knownBy } from "../journeys/as-of.ts";
import { type Journeys, type Moment, weekMs } from "../journeys/journeys.ts";
import { funnelStage, naiveChances, stageRates, timeAlone } from "./baselines.ts";
import {
  aucOf,
  type Bin,
  brierOf,
  calibrationErrorOf,
  calibrationOf,
  logLossOf,
  reliabilityOf,
  type Scored,
} from "./scores.ts";
import { type Landmark, landmarksEvery, standingOf } from "./standing.ts";
import { learned, outlookOf, type Supermodel } from "./supermodel.ts";

/** Who foretold: the model, and what it must be better than. */
export type Forecaster = "model" | "naive stages" | "stage rates" | "time alone";

export type Score = {
  readonly forecaster: Forecaster;
  readonly brier: number;
  readonly logLoss: number;
  /** Never to be shown without the rest. */
  readonly auc: number;
  readonly slope: number;
  readonly intercept: number;
  readonly calibrationError: number;
  readonly reliability: readonly Bin[];
};

/** How forecasts came true that were made at several moments in the past, each from nothing but what was known then. */
export type TrackRecord = {
  readonly forecasts: number;
  readonly journeys: number;
  readonly cameTrue: number;
  readonly scores: readonly Score[];
  /** Forecasts are far enough off that the stage rates must stand in for them. */
  readonly hasDrifted: boolean;
};

export type Trial = {
  /** The moments at which forecasts are made, rising. */
  readonly origins: readonly Moment[];
  /** The ending that is foretold, from 1, and within how long. The last of the spans. */
  readonly ending: number;
  readonly spans: readonly number[];
  /** Nothing is known after this. */
  readonly until: Moment;
  readonly everyMs?: number;
  readonly ageAtMost?: number;
};

/** One forecast as it is stored: it can be made again from the log cut at its moment, and must then be the same. */
export type Stored = { readonly landmark: Landmark; readonly forecaster: Forecaster; readonly chance: number };

/**
 * Makes the forecasts of one moment from what was known then: of all journeys that were open.
 */
export function forecastsAt(base: Journeys, at: Moment, trial: Trial): Stored[] {
  const then = knownBy(base, at);
  const { beganAt, endedAt, ending } = then.journeys;
  const everyMs = trial.everyMs ?? 4 * weekMs;
  const past = landmarksEvery(then, everyMs, (journey) => beganAt[journey]! < at);
  const model = learned(then, past, { ...trial, until: at });
  const isOpen = (journey: number): boolean =>
    ending[journey] === 0 && endedAt[journey]! >= at && beganAt[journey]! < at;
  const open = [...beganAt.keys()].filter(isOpen).map((journey) => ({ journey, at }));
  return open.flatMap(forecasters(then, past, model, trial, at));
}

function forecasters(then: Journeys, past: readonly Landmark[], model: Supermodel, trial: Trial, at: Moment) {
  const withinMs = trial.spans[trial.spans.length - 1]!;
  const rates = stageRates(then, past, {
    ending: trial.ending,
    withinMs,
    until: at,
    stageOf: funnelStage,
    stages: naiveChances.length,
  });
  const byTime = timeAlone(then);
  return (landmark: Landmark): Stored[] => {
    const stage = funnelStage(standingOf(then, landmark).different);
    const age = at - then.journeys.beganAt[landmark.journey]!;
    const chances: Record<Forecaster, number> = {
      model: outlookOf(model, then, landmark).at(-1)!.chances[trial.ending - 1]!,
      "naive stages": naiveChances[stage]!,
      "stage rates": rates[stage]?.estimate ?? byTime(age, withinMs)[trial.ending - 1]!,
      "time alone": byTime(age, withinMs)[trial.ending - 1]!,
    };
    return (Object.keys(chances) as Forecaster[]).map((forecaster) => ({
      landmark,
      forecaster,
      chance: chances[forecaster],
    }));
  };
}

/** Makes the forecasts of all origins, and scores those whose time has passed. */
export function trackRecordOf(base: Journeys, trial: Trial): TrackRecord {
  const withinMs = trial.spans[trial.spans.length - 1]!;
  const stored = trial.origins.flatMap((at) => (at + withinMs <= trial.until ? forecastsAt(base, at, trial) : []));
  const followed = stored.filter(({ landmark }) => isFollowed(base, landmark, withinMs));
  const of = (forecaster: Forecaster): Scored[] =>
    followed
      .filter((it) => it.forecaster === forecaster)
      .map(({ landmark, chance }) => ({ chance, came: came(base, landmark, withinMs, trial.ending) }));
  const model = of("model");
  const scores = (["model", "naive stages", "stage rates", "time alone"] as const).map((each) =>
    scoreOf(each, of(each)),
  );
  return {
    forecasts: model.length,
    journeys: new Set(followed.map(({ landmark }) => landmark.journey)).size,
    cameTrue: model.filter((it) => it.came).length,
    scores,
    hasDrifted: model.length > 0 && isOff(scores[0]!),
  };
}

/** Where the slope leaves 0.8 to 1.25 or the intercept ±0.3. */
const isOff = ({ slope, intercept }: Pick<Score, "slope" | "intercept">): boolean =>
  slope < 0.8 || slope > 1.25 || Math.abs(intercept) > 0.3;

const isFollowed = ({ journeys }: Journeys, { journey, at }: Landmark, withinMs: number): boolean =>
  journeys.ending[journey]! > 0 || journeys.endedAt[journey]! >= at + withinMs;

const came = ({ journeys }: Journeys, { journey, at }: Landmark, withinMs: number, ending: number): boolean =>
  journeys.ending[journey] === ending && journeys.endedAt[journey]! <= at + withinMs;

export function scoreOf(forecaster: Forecaster, all: readonly Scored[]): Score {
  return {
    forecaster,
    brier: brierOf(all),
    logLoss: logLossOf(all),
    auc: aucOf(all),
    ...calibrationOf(all),
    calibrationError: calibrationErrorOf(all),
    reliability: reliabilityOf(all),
  };
}
