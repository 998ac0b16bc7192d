import { journeyLength } from "@cairn/evidence/course/lengths.ts";
import { leastForForecast } from "@cairn/evidence/forecast/blend.ts";
import { type Score, type Trial, trackRecordOf } from "@cairn/evidence/forecast/track-record.ts";
import { dayMs, type Journeys, type Moment, periodOf } from "@cairn/evidence/journeys/journeys.ts";
import { quantileOf } from "@cairn/evidence/numbers/quantile.ts";
import { instantOf } from "../moments.ts";
import type { KeptBase } from "./kept-base.ts";
import { known, standingOf } from "./looking.ts";
import { learnable, type Reckoned } from "./reckoned.ts";
import { endedIn } from "./summary.ts";

/** Spans ahead that people think in. The longest one that is no longer than half of the journeys take is foretold. */
const spansInDays = [7, 14, 30, 90, 180, 365];
const origins = 5;
/** Fewer that came, or that did not, tell nothing about forecasts. */
const fewestScored = 10;

/** How forecasts of one ending would have come true, each made from nothing but what was known then. */
export function trackRecord(kept: KeptBase, ending: string): Reckoned<object> {
  const have = endedIn(kept.journeys);
  const { base } = learnable(kept.journeys);
  const number = base.endings.indexOf(ending) + 1;
  const period = periodOf(base);
  if (have < leastForForecast || number === 0 || !period)
    return { have: number === 0 ? 0 : have, need: leastForForecast };
  const withinDays = withinDaysOf(base);
  const trial = trialOf(base, { ending: number, withinMs: withinDays * dayMs, until: period.to });
  const told = trackRecordOf(base, trial);
  const scored = Math.min(told.cameTrue, told.forecasts - told.cameTrue);
  if (scored < fewestScored) return { have: scored, need: fewestScored };
  return {
    figure: {
      ...standingOf(kept, "landmark"),
      ending,
      withinDays,
      origins: trial.origins.map(instantOf),
      forecasts: told.forecasts,
      journeysForetold: told.journeys,
      cameTrue: told.cameTrue,
      scores: told.scores.filter(({ forecaster }) => saysSomethingOf(ending, forecaster)).map(fitted),
      hasDrifted: told.hasDrifted,
    },
  };
}

function withinDaysOf(base: Journeys): number {
  const all = base.endings.map((_, at) => at + 1);
  const { medianDays = 365 } = journeyLength(base, all);
  return spansInDays.findLast((days) => days <= medianDays) ?? spansInDays[0]!;
}

/** Evenly from when three in ten endings were known until the last moment from which on it could be followed. */
function trialOf(
  base: Journeys,
  { ending, withinMs, until }: { ending: number; withinMs: number; until: Moment },
): Trial {
  const knownAt = base.journeys.endKnownAt.filter((at) => !Number.isNaN(at));
  const first = quantileOf(knownAt, 0.3);
  const last = until - withinMs;
  const step = (last - first) / (origins - 1);
  const moments = step > 0 ? Array.from({ length: origins }, (_, at) => Math.floor(first + at * step)) : [];
  return { origins: moments, ending, spans: [withinMs / 3, withinMs], until, everyMs: Math.max(dayMs, withinMs / 2) };
}

/** The chances that are usually written beside the stages of a funnel are of success, and of nothing else. */
const saysSomethingOf = (ending: string, forecaster: Score["forecaster"]): boolean =>
  forecaster !== "naive stages" || ending === "committed" || ending === "realised";

/** Where nothing can be fitted, a slope has no value, and is left out. */
function fitted({ forecaster, brier, logLoss, auc, slope, intercept, calibrationError, reliability }: Score) {
  return {
    forecaster,
    brier,
    logLoss,
    calibrationError,
    ...known({ auc, slope, intercept }),
    reliability: [...reliability],
  };
}
