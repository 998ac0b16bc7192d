// What the evidence engine says of worlds whose truth is known: 9 worlds, 20 seeds each; and its forecasts against an oracle.
import {
  brierOf,
  calibrationErrorOf,
  calibrationOf,
  logLossOf,
  type Scored,
} from "../packages/evidence/src/forecast/scores.ts";
import { contestIn } from "../packages/evidence/src/testing/forecast-judge.ts";
import { type Judgement, judged } from "../packages/evidence/src/testing/judge.ts";
import { type WorldName, worldNames, worldOf } from "../packages/evidence/src/testing/world.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable, type Row } from "./support/table.ts";

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
const [many, few, foretold, oracleRuns] = [4000, 600, 1000, 200];
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

console.log(machineNow());
const rows: Row[] = [];
for (const name of worldNames) rows.push(...rowsOf(name));
for (const projects of [many, few]) rows.push(...contestRows(projects));
printTable(rows);
console.log(machineNow());

function rowsOf(name: WorldName): Row[] {
  const all = seeds.map((seed) => judged(worldOf(name, seed, name === "few" ? few : many), seed));
  const sum = (of: (it: Judgement) => number): number => all.reduce((total, it) => total + of(it), 0);
  const share = (of: (it: Judgement) => boolean): number => all.filter(of).length / all.length;
  const flagged = sum((it) => it.nullsFlagged) / sum((it) => it.nulls);
  const covering = sum((it) => it.covering) / sum((it) => it.intervals);
  const wrong =
    sum((it) => it.wrongSigns) /
    Math.max(
      1,
      sum((it) => it.flagged),
    );
  const asked = name !== "unmeasured" && name !== "reverse";
  const warns = name === "unmeasured" ? share((it) => it.warnsOfPace) : share((it) => it.warnsOfClosing);
  const limited = (what: string, measured: string, beside: string, holds: boolean): Row =>
    asked ? { what, measured, beside, holds } : { what, measured, beside: `${beside} where nothing is hidden` };
  return [
    limited(`${name}: activities that do nothing, called findings`, percent(flagged), "at most 10 %", flagged <= 0.1),
    limited(`  95 % intervals that cover`, percent(covering), "93 to 97 %", covering >= 0.93 && covering <= 0.97),
    {
      what: "  90 % intervals that cover, as shown",
      measured: percent(sum((it) => it.covering90) / sum((it) => it.intervals)),
      beside: "",
    },
    limited("  findings with the wrong sign", percent(wrong), "at most 1 %", wrong <= 0.01),
    { what: "  what works, found", measured: percent(sum((it) => it.worksFound) / sum((it) => it.works)), beside: "" },
    asked
      ? {
          what: "  warned of pace or closing, or closed",
          measured: percent(share((it) => it.warnsOfPace || it.isClosed || it.warnsOfClosing)),
          beside: "",
        }
      : { what: "  warned", measured: percent(warns), beside: "at least 80 %", holds: warns >= 0.8 },
  ];
}

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
