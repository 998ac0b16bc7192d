// What the evidence engine says of worlds whose truth is known: 9 worlds, 20 seeds each.
import { type Judgement, judged } from "../packages/evidence/src/testing/judge.ts";
import { type WorldName, worldNames, worldOf } from "../packages/evidence/src/testing/world.ts";
import { machineNow } from "./support/machine.ts";
import { printTable, type Row } from "./support/table.ts";

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
const [many, few] = [4000, 600];
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

console.log(machineNow());
for (const name of worldNames) printTable(rowsOf(name));
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
