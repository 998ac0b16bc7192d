// How short the schedules of the published test instances come out, for a counted number of schedules.

import { emptyPlacement, Generator } from "../packages/schedule/src/kernel/generate.ts";
import { shortest } from "../packages/schedule/src/kernel/objective.ts";
import { orderBy } from "../packages/schedule/src/kernel/order.ts";
import { search } from "../packages/schedule/src/kernel/search.ts";
import { machineNow } from "./support/machine.ts";
import { faultsOf, type Instance, instancesOf, workloadOf } from "./support/psplib.ts";
import { printTable, type Row } from "./support/table.ts";

type Target = { readonly schedules: number; readonly atMost: number; readonly anchors: string };
const sets: Readonly<
  Record<string, { readonly over: "best known" | "critical path"; readonly targets: readonly Target[] }>
> = {
  j30: {
    over: "best known",
    targets: [
      { schedules: 1000, atMost: 0.25, anchors: "scatter search 2006 0.27, Kochetov 2003 0.10, HEDA 2012 0.38" },
      { schedules: 5000, atMost: 0.08, anchors: "scatter search 2006 0.11, Kochetov 2003 0.04, HEDA 2012 0.14" },
    ],
  },
  j60: {
    over: "critical path",
    targets: [
      { schedules: 1000, atMost: 11.5, anchors: "HGA 2008 11.56, Kochetov 2003 11.71, HEDA 2012 11.97" },
      { schedules: 5000, atMost: 11.05, anchors: "HGA 2008 11.10, Kochetov 2003 11.17, HEDA 2012 11.43" },
    ],
  },
  j120: {
    over: "critical path",
    targets: [
      { schedules: 1000, atMost: 33.5, anchors: "DBGA 2007 33.55, HGA 2008 34.07, HEDA 2012 35.44" },
      { schedules: 5000, atMost: 32.1, anchors: "DBGA 2007 32.18, HGA 2008 32.54, HEDA 2012 33.61" },
    ],
  },
};

/** Solves a whole set, each instance with the seed of its place. */
function solved(instances: readonly Instance[], over: "best known" | "critical path", schedules: number) {
  const before = process.cpuUsage();
  let [deviation, hits, made, wrong] = [0, 0, 0, 0];
  const found = instances.map((instance, at) => {
    const workload = workloadOf(instance);
    const it = search({
      workload,
      objective: shortest,
      budget: schedules,
      seed: at + 1,
      bound: [instance.criticalPath],
    });
    made += it.schedules;
    return it;
  });
  const ms = process.cpuUsage(before).user / 1000;
  for (const [at, { placement, last }] of found.entries()) {
    const instance = instances[at] as Instance;
    const reference = over === "best known" ? instance.bestKnown : instance.criticalPath;
    deviation += (100 * (last - reference)) / reference / instances.length;
    if (last <= instance.bestKnown) hits += 1;
    const starts = instance.durations.map((_, job) => placement.ends[2 * job] ?? Number.NaN);
    if (faultsOf(instance, starts).length > 0 || last < instance.bestKnown) wrong += 1;
  }
  return { deviation, hits: hits / instances.length, wrong, ms: ms / instances.length, perSecond: (1000 * made) / ms };
}

/** Schedules a second of the generator alone, over orders by number. */
function generatedPerSecond(instances: readonly Instance[]): number {
  const generators = instances.map((it) => new Generator(workloadOf(it)));
  const orders = generators.map(({ workload }) => orderBy(workload, new Int32Array(workload.count)));
  const places = generators.map(({ workload }) => emptyPlacement(workload));
  const rounds = 400;
  let best = 0;
  for (let repeat = 0; repeat < 4; repeat += 1) {
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1)
      for (const [at, generator] of generators.entries()) generator.run(orders[at] as Int32Array, places[at] as never);
    best = Math.max(best, (1_000_000 * rounds * generators.length) / process.cpuUsage(before).user);
  }
  return best;
}

console.log(machineNow());
const rows: Row[] = [];
for (const [set, { over, targets }] of Object.entries(sets)) {
  let instances: readonly Instance[];
  try {
    instances = instancesOf(set);
  } catch (error) {
    if (set !== "j120") throw error;
    rows.push({ what: "j120", measured: "its instances are not there", beside: "" });
    continue;
  }
  const limit = set === "j30" ? 200_000 : undefined;
  const perSecond = generatedPerSecond(instances);
  rows.push({
    what: `${set}: schedules a second of processor time, the generator alone`,
    measured: perSecond.toFixed(0),
    beside: limit === undefined ? "" : `at least ${limit}`,
    ...(limit === undefined ? {} : { holds: perSecond >= limit }),
  });
  for (const { schedules, atMost, anchors } of targets) {
    const it = solved(instances, over, schedules);
    rows.push(
      {
        what: `${set}, ${instances.length} instances, ${schedules} schedules: % above ${over}`,
        measured: it.deviation.toFixed(2),
        beside: `at most ${atMost} (${anchors})`,
        holds: it.deviation <= atMost,
      },
      { what: "  as short as the best known", measured: `${(100 * it.hits).toFixed(0)} %`, beside: "" },
      { what: "  schedules with a fault", measured: String(it.wrong), beside: "none", holds: it.wrong === 0 },
      {
        what: "  processor time an instance; schedules a second with all of the search",
        measured: `${it.ms.toFixed(1)} ms; ${it.perSecond.toFixed(0)}`,
        beside: "",
      },
    );
  }
}
printTable(rows);
console.log(machineNow());
