import { chanceFrom } from "../numbers/chance.ts";
import { liveOn, type TrueProject, type Truth, weeksAtMost } from "./world.ts";

/**
 * How likely each ending is for a project as it truly stands at the start of a week, by living on from there again and again
 * with the truth that no engine can know.
 */
export function oracleOf(truth: Truth, project: TrueProject, week: number, runs: number, seed: string): number[] {
  const chance = chanceFrom(seed);
  const known = project.doneInWeek.map((at) => (at < week ? at : Number.POSITIVE_INFINITY));
  const counts = [0, 0, 0];
  for (let run = 0; run < runs; run += 1) {
    const life: TrueProject = { ...project, ending: 0, endedInWeek: weeksAtMost };
    liveOn(truth, life, week, known.slice(), chance);
    if (life.ending > 0) counts[life.ending - 1]! += 1;
  }
  return counts.map((count) => count / runs);
}
