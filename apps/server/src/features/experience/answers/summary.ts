import type { BaseSummary } from "@cairn/contract/experience-figures.ts";
import { leastForForecast } from "@cairn/evidence/forecast/blend.ts";
import { leastEndings, leastJourneys } from "@cairn/evidence/hazard/support.ts";
import { type Journeys, journeysIn, type Trait } from "@cairn/evidence/journeys/journeys.ts";
import { shareOf } from "@cairn/evidence/shares/wilson.ts";
import type { z } from "zod";
import { surveyOf } from "../reading/survey.ts";
import type { KeptBase } from "./kept-base.ts";
import { standingOf } from "./looking.ts";

const mostWords = 50;

/** From how many journeys on shares may be said; below, counts. */
const leastForShares = 10;

/** What the base holds, what can be filtered by, and what there is enough for. */
export function summary(kept: KeptBase) {
  const { journeys: base } = kept;
  const n = journeysIn(base);
  const ended = endedIn(base);
  return {
    ...standingOf(kept, "counted"),
    imports: kept.imports,
    fromHere: kept.fromHere,
    endings: [...base.endings, "still open"].map((ending, at) => {
      const number = at === base.endings.length ? 0 : at + 1;
      const journeys = base.journeys.ending.reduce((sum, it) => sum + Number(it === number), 0);
      return { ending, journeys, share: n === 0 ? { low: 0, estimate: 0, high: 0, of: 0 } : shareOf(journeys, n) };
    }),
    activities: surveyOf(base, undefined).activities.map(({ name, times, journeys }) => ({ name, times, journeys })),
    roles: base.roles.filter(Boolean),
    sides: base.sides.filter(Boolean),
    traits: base.traits.flatMap(traitSummary),
    rules: [...kept.rules],
    gates: [
      { figure: "map" as const, have: n, need: 1 },
      { figure: "endings" as const, have: n, need: leastForShares },
      { figure: "similar" as const, have: n, need: leastJourneys },
      { figure: "findings" as const, have: ended, need: leastForFindings },
      { figure: "forecast" as const, have: ended, need: leastForForecast },
    ],
  };
}

/** On each side of a finding there must be as many journeys and endings. */
export const leastForFindings = Math.max(2 * leastJourneys, 2 * leastEndings);

function traitSummary({ name, words, values }: Trait): z.input<typeof BaseSummary>["traits"] {
  const given = values.filter((value) => Number.isFinite(value));
  if (given.length === 0) return [];
  if (!words) {
    return [
      {
        name,
        low: given.reduce((one, other) => Math.min(one, other)),
        high: given.reduce((one, other) => Math.max(one, other)),
      },
    ];
  }
  const counts = words.map(() => 0);
  for (const value of given) counts[value]! += 1;
  const ranked = words.map((word, at) => ({ word, journeys: counts[at]! }));
  return [{ name, words: ranked.toSorted((one, other) => other.journeys - one.journeys).slice(0, mostWords) }];
}

/** Journeys that ended, one way or another. */
export const endedIn = ({ journeys }: Journeys): number =>
  journeys.ending.reduce((sum, ending) => sum + Number(ending > 0), 0);
