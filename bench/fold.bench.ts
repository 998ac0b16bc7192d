// How long it takes to fold the longest history a project may have: 10,000 events in all its spaces.
import type { SpaceId } from "../packages/domain/src/kernel/space.ts";
import { fold, union } from "../packages/domain/src/project/fold.ts";
import { emptyProject, type Project } from "../packages/domain/src/project/project.ts";
import { drawnLogs, kindsIn, type Logs, livedLogs } from "./support/long-logs.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable, type Row } from "./support/table.ts";

const events = 10_000;
const limitMs = 20;
const tail = 200;
const rounds = 31;

const logs: Readonly<Record<string, Logs>> = { "a long life": livedLogs(events), "random courses": drawnLogs(events) };

const foldOf = (them: Logs, from: ReadonlyMap<SpaceId, Project> = new Map()): Project[] =>
  [...them].map(([space, log]) => fold(from.get(space) ?? emptyProject, log));

function timed(work: () => unknown): number {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

console.log(machineNow());
const cold = new Map(Object.entries(logs).map(([name, all]) => [name, timed(() => foldOf(all))]));
const rows = Object.entries(logs).flatMap(([name, all]): Row[] => {
  const snapshots = new Map([...all].map(([space, log]) => [space, fold(emptyProject, log.slice(0, -tail))]));
  const tails = new Map([...all].map(([space, log]) => [space, log.slice(-tail)]));
  const folds = foldOf(all);
  const series = { whole: [] as number[], tail: [] as number[], union: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    series.whole.push(timed(() => foldOf(all)));
    series.tail.push(timed(() => foldOf(tails, snapshots)));
    series.union.push(timed(() => union(folds)));
  }
  const size = [...all.values()].reduce((sum, log) => sum + log.length, 0);
  return [
    {
      what: `${name}: ${size} events in ${all.size} spaces, folded`,
      measured: `${spread(series.whole, 1)} ms`,
      beside: `at most ${limitMs} ms`,
      holds: median(series.whole) <= limitMs,
    },
    { what: `${name}: the very first time in a process`, measured: `${cold.get(name)?.toFixed(1)} ms`, beside: "" },
    {
      what: `${name}: from a snapshot and the last ${tail} events of each space`,
      measured: `${spread(series.tail, 2)} ms`,
      beside: "",
    },
    { what: `${name}: union of the spaces`, measured: `${spread(series.union, 2)} ms`, beside: "" },
  ];
});
printTable(rows);
for (const [name, all] of Object.entries(logs)) {
  const kinds = kindsIn(all).slice(0, 8);
  console.log(`${name}: ${kinds.map(([type, count]) => `${count} ${type}`).join(", ")}, …`);
}
console.log(machineNow());
