import { leastForForecast } from "@cairn/evidence/forecast/blend.ts";
import { Gathering } from "@cairn/evidence/journeys/gather.ts";
import { joined } from "@cairn/evidence/journeys/join.ts";
import { dayMs, type Journeys, journeysIn } from "@cairn/evidence/journeys/journeys.ts";
import { narrowed } from "@cairn/evidence/journeys/narrow.ts";
import type { Weights } from "@cairn/evidence/likeness/likeness.ts";
import { similarTo } from "@cairn/evidence/likeness/similar.ts";
import { shareOf } from "@cairn/evidence/shares/wilson.ts";
import { type Incidence, incidenceOf, stageAt } from "@cairn/evidence/survival/aalen-johansen.ts";
import { endingWord, type KeptBase } from "./kept-base.ts";
import { standingOf } from "./looking.ts";
import { endedIn } from "./summary.ts";

/** A project under way: when it began, and what of the library it did since; moments in milliseconds. */
export type UnderWay = {
  readonly beganAt: number;
  readonly now: number;
  readonly steps: readonly { readonly libraryId: string; readonly startedAt: number; readonly doneAt: number }[];
};

/** Of a project under way nothing is compared but what both can be told of: what was done, when, and how long it has been idle. */
const weights: Weights = { traits: 0, people: 0, activities: 0.4, timing: 0.2, "latest steps": 0.2, stall: 0.2 };
const leastAlike = 20;
const spans = [30, 90, 180, 365];
/** Beyond the time in which fewer were still followed, nothing is said. */
const fewestFollowed = 5;
const mostNearest = 12;

const endingsInThree = {
  committed: 1,
  realised: 1,
  "chose another": 2,
  "chose not to act": 2,
  "no decision": 3,
} as const;

/** How past projects that stood like this one at its age went on from there. */
export function outlook(kept: KeptBase, project: UnderWay): object {
  const have = endedIn(kept.journeys);
  if (have < leastForForecast) return { state: "not enough", what: "that ended", have, need: leastForForecast };
  const whole = kept.inLibraryTerms();
  const terms = whole.activities.flatMap((name, at) => (kept.standing.has(name) ? [at] : []));
  const past = narrowed(whole, terms);
  const base = joined([past, alone(project, kept.standing)]);
  const landmark = { journey: journeysIn(past), at: project.now };
  const among = past.journeys.ids.flatMap((_, at) => (Number.isNaN(past.journeys.beganAt[at]) ? [] : [at]));
  const { nearest, effective } = similarTo(base, landmark, among, weights);
  // Effective numbers are reckoned from weights: twenty may come out a hair below.
  if (Math.round(effective) < leastAlike)
    return { state: "not enough", what: "like this one", have: Math.round(effective), need: leastAlike };
  const ageMs = project.now - project.beganAt;
  return {
    state: "reckoned",
    figure: {
      ...standingOf(kept, "likeness"),
      day: Math.floor(ageMs / dayMs),
      alike: nearest.length,
      effective,
      chances: chancesOf(
        past,
        nearest.map(({ journey }) => journey),
        ageMs,
      ),
      nearest: nearest.slice(0, mostNearest).map(({ journey, distance, alikeIn, differsIn }) => ({
        journey,
        distance,
        alikeIn: alikeIn.filter((it) => weights[it] > 0),
        differsIn: differsIn.filter((it) => weights[it] > 0),
        ending: endingWord(whole, journey),
      })),
    },
  };
}

/** The project as a base of one. */
function alone({ beganAt, now, steps }: UnderWay, standing: KeptBase["standing"]): Journeys {
  const gathering = new Gathering([]);
  const journey = "this one";
  for (const { libraryId, startedAt, doneAt } of steps) {
    if (!standing.has(libraryId)) continue;
    gathering.add({ journey, activity: libraryId, startedAt: Math.min(startedAt, doneAt), completedAt: doneAt });
  }
  gathering.know(journey, { beganAt, endedAt: now });
  return gathering.gathered();
}

/** What nobody came to, or all did, still has an interval: that of so many of so many, by Wilson. */
function banded({ estimate, low, high }: Incidence, of: number): { estimate: number; low: number; high: number } {
  if (estimate > 0 && estimate < 1) return { estimate, low, high };
  const all = shareOf(estimate <= 0 ? 0 : of, of);
  return { estimate, low: Math.min(estimate, all.low), high: Math.max(estimate, all.high) };
}

/** From this age on, how these journeys ended: endings competing, those still open counted as long as they were followed. */
function chancesOf({ journeys, endings }: Journeys, among: readonly number[], ageMs: number): object[] {
  const inThree = (at: number): number => {
    const ending = journeys.ending[at]!;
    return ending === 0 ? 0 : (endingsInThree[endings[ending - 1]! as keyof typeof endingsInThree] ?? 0);
  };
  const time = Float64Array.from(among, (at) => (journeys.endedAt[at]! - journeys.beganAt[at]! - ageMs) / dayMs);
  const curve = incidenceOf({ time, ending: Uint8Array.from(among, inThree) }, 3);
  const isSettled = (days: number): boolean => among.every((at, place) => inThree(at) > 0 || time[place]! >= days);
  const followed = (days: number): number => time.filter((it) => it >= days).length;
  return spans
    .filter((days) => isSettled(days) || followed(days) >= fewestFollowed)
    .map((days) => {
      const { by, open } = stageAt(curve, days, 3);
      const [wentAhead, decidedOtherwise, noDecision] = by.map((it) => banded(it, among.length));
      return { days, wentAhead, decidedOtherwise, noDecision, open };
    });
}
