// How near forecasts come to those of somebody who knows the truth: the base world, 20 seeds.
import {
  brierOf,
  calibrationErrorOf,
  calibrationOf,
  logLossOf,
  type Scored,
} from "../packages/evidence/src/forecast/scores.ts";
import { contestIn } from "../packages/evidence/src/testing/forecast-judge.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable, type Row } from "./support/table.ts";

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
const [many, few, foretold, oracleRuns] = [4000, 600, 1000, 100];

console.log(machineNow());
for (const projects of [few, many]) printTable(contestRows(projects));
console.log(machineNow());

function contestRows(projects: number): Row[] {
  const least = projects === many ? 0.85 : 0.6;
  const contests = seeds.map((seed) => contestIn("base", seed, projects, foretold, oracleRuns));
  const closed = contests.map(({ model, stages, oracle }) => {
    // An oracle of so many lives is itself off by p(1 − p) / lives in the mean square; that is no fault of knowing the truth.
    const noise = oracle.reduce((sum, { chance }) => sum + (chance * (1 - chance)) / oracleRuns, 0) / oracle.length;
    return (brierOf(stages) - brierOf(model)) / (brierOf(stages) - (brierOf(oracle) - noise));
  });
  const all = (of: (it: (typeof contests)[number]) => readonly Scored[]): Scored[] =>
    contests.flatMap((it) => [...of(it)]);
  const model = all((it) => it.model);
  const slopes = contests.map((it) => calibrationOf(it.model).slope);
  const slope = median(slopes);
  const error = calibrationErrorOf(model);
  const compared = [
    ["naive stages", all((it) => it.naive)],
    ["observed rate per stage", all((it) => it.stages)],
    ["model", model],
    ["oracle", all((it) => it.oracle)],
  ] as const;
  return [
    {
      what: `forecast from ${projects} projects: of the gap from stage rate to oracle closed`,
      measured: spread(
        closed.map((it) => 100 * it),
        1,
      ),
      beside: `median at least ${100 * least} %`,
      holds: median(closed) >= least,
    },
    {
      what: "  slope of calibration",
      measured: spread(slopes, 2),
      beside: "median 0.9 to 1.1",
      holds: slope >= 0.9 && slope <= 1.1,
    },
    {
      what: "  calibration error, over all seeds",
      measured: error.toFixed(3),
      beside: "at most 0.03",
      holds: error <= 0.03,
    },
    ...compared.map(([what, scored]) => ({
      what: `  Brier and log loss: ${what}`,
      measured: `${brierOf(scored).toFixed(4)}, ${logLossOf(scored).toFixed(4)}`,
      beside: "",
    })),
  ];
}
