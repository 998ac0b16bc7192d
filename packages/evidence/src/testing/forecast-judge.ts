import { funnelStage, naiveChances, stageRates } from "../forecast/baselines.ts";
import type { Scored } from "../forecast/scores.ts";
import { type Landmark, landmarksEvery, standingOf } from "../forecast/standing.ts";
import { learned, outlookOf } from "../forecast/supermodel.ts";
import { weekMs } from "../journeys/journeys.ts";
import { oracleOf } from "./oracle.ts";
import { type WorldName, weeksAtMost, worldOf } from "./world.ts";

/** What the engine, the naive and the observed stage rates, and somebody who knows the truth foretold of the same projects. */
export type Contest = {
  readonly model: readonly Scored[];
  readonly naive: readonly Scored[];
  readonly stages: readonly Scored[];
  readonly oracle: readonly Scored[];
};

const atWeeks = [6, 14, 22];
/** Ends of spans that let every one of those weeks look exactly to the last week. */
const spanWeeks = [4, 10, 18, 26, 34];
const won = 1;

/** Foretells for projects it has never seen whether they will be won, as they stand in weeks 6, 14 and 22. */
export function contestIn(
  name: WorldName,
  seed: number,
  learnedFrom: number,
  foretold: number,
  oracleRuns: number,
): Contest {
  const past = worldOf(name, seed, learnedFrom);
  const later = worldOf(name, seed, foretold, "later");
  const until = Number.POSITIVE_INFINITY;
  const model = learned(
    past.base,
    landmarksEvery(past.base, 2 * weekMs, () => true),
    {
      spans: spanWeeks.map((weeks) => weeks * weekMs),
      until,
      ageAtMost: weeksAtMost * weekMs,
    },
  );
  const contest = { model: [] as Scored[], naive: [] as Scored[], stages: [] as Scored[], oracle: [] as Scored[] };
  for (const week of atWeeks) {
    const withinMs = (weeksAtMost - week) * weekMs;
    const span = spanWeeks.indexOf(weeksAtMost - week);
    const marks = past.projects.flatMap(({ beganAt, endedInWeek }, journey): Landmark[] =>
      endedInWeek >= week ? [{ journey, at: beganAt + week * weekMs }] : [],
    );
    const rates = stageRates(past.base, marks, {
      ending: won,
      withinMs,
      until,
      stageOf: funnelStage,
      stages: naiveChances.length,
    });
    for (const [journey, project] of later.projects.entries()) {
      if (project.endedInWeek < week) continue;
      const landmark = { journey, at: project.beganAt + week * weekMs };
      const came = project.ending === won;
      const stage = funnelStage(standingOf(later.base, landmark).different);
      contest.model.push({ chance: outlookOf(model, later.base, landmark)[span]!.chances[won - 1]!, came });
      contest.naive.push({ chance: naiveChances[stage]!, came });
      contest.stages.push({ chance: rates[stage]?.estimate ?? 0.5, came });
      const seedText = `oracle ${name} ${seed} ${journey} ${week}`;
      contest.oracle.push({ chance: oracleOf(later.truth, project, week, oracleRuns, seedText)[won - 1]!, came });
    }
  }
  return contest;
}
