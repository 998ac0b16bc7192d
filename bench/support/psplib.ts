import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { clockOf } from "../../packages/schedule/src/kernel/clock.ts";
import { arcsOf, isPlain, needOf, roomOf, type Workload, waysOf } from "../../packages/schedule/src/kernel/workload.ts";

/** One published test instance: jobs with durations, needs of four resources and successors. */
export type Instance = {
  readonly name: string;
  readonly durations: readonly number[];
  readonly needs: readonly (readonly number[])[];
  readonly successors: readonly (readonly number[])[];
  readonly capacities: readonly number[];
  /** The shortest length known, and the length of the critical path, in periods. */
  readonly bestKnown: number;
  readonly criticalPath: number;
};

const folder = fileURLToPath(new URL("../../../shared/data/psplib/", import.meta.url));

/** All instances of a set such as "j30". @throws Error where the published files are not there */
export function instancesOf(set: string): Instance[] {
  const archive = `${folder}${set}.sm.tar.gz`;
  if (!existsSync(archive)) throw new Error(`${set}: its instances are not in ../shared/data/psplib.`);
  const known = readFileSync(`${folder}best_known.csv`, "utf8")
    .split("\n")
    .map((line) => line.split(","));
  const files = execFileSync("tar", ["xzOf", archive], { encoding: "utf8", maxBuffer: 1 << 28 });
  const names = execFileSync("tar", ["tzf", archive], { encoding: "utf8" })
    .split("\n")
    .filter((it) => it.endsWith(".sm"));
  const texts = files.split("file with basedata").slice(1);
  return names.map((path, at) => {
    const name = path.slice(path.lastIndexOf("/") + 1, -".sm".length);
    const [, par, inst] = /^j\d+?0?(\d+)_(\d+)$/.exec(name.replace(set, "j0")) ?? [];
    const row = known.find(([s, p, i]) => s === set && p === par && i === inst);
    if (!row) throw new Error(`${name}: no best known length.`);
    return { name, ...parsed(texts[at] ?? ""), criticalPath: Number(row[3]), bestKnown: Number(row[5]) };
  });
}

function parsed(text: string): Omit<Instance, "name" | "bestKnown" | "criticalPath"> {
  const rows = (title: string): number[][] => {
    const [, body = ""] = text.split(title);
    const [section = ""] = body.split("****");
    return section
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => /^[\d\s]+$/.test(line))
      .map((line) => line.split(/\s+/).map(Number));
  };
  const requests = rows("REQUESTS/DURATIONS:");
  return {
    successors: rows("PRECEDENCE RELATIONS:").map((row) => row.slice(3).map((job) => job - 1)),
    durations: requests.map((row) => row[2] ?? 0),
    needs: requests.map((row) => row.slice(3)),
    capacities: rows("RESOURCEAVAILABILITIES:")[0] ?? [],
  };
}

/** An instance as the engine takes it: one clock that never stops, one way for each job. */
export function workloadOf(instance: Instance): Workload {
  const count = instance.durations.length;
  const slots = instance.durations.reduce((sum, it) => sum + it, 1);
  const clock = clockOf(new Int32Array(slots).fill(1));
  const room = roomOf(
    slots,
    instance.capacities.map((units) => ({ units: new Int32Array(slots).fill(units) })),
  );
  const links = instance.successors.flatMap((its, from) =>
    its.map((to) => ({ from, to, fromFinish: true, intoFinish: false, lag: 0 })),
  );
  return {
    slots,
    count,
    work: Int32Array.from(instance.durations),
    release: new Int32Array(count),
    fixed: new Int32Array(count).fill(-1),
    ways: waysOf(
      instance.needs.map((units) => [
        { clock, needs: units.flatMap((it, resource) => (it > 0 ? [needOf(room.lane, resource, it)] : [])) },
      ]),
    ),
    arcs: arcsOf(count, links),
    room,
    plain: isPlain(links),
  };
}

/** What is wrong with a schedule, looked at without anything of the engine; empty where nothing is. */
export function faultsOf(instance: Instance, starts: readonly number[]): string[] {
  const finishes = instance.durations.map((duration, job) => (starts[job] ?? Number.NaN) + duration);
  const tooEarly = instance.successors.flatMap((its, job) =>
    its
      .filter((next) => !((starts[next] ?? 0) >= (finishes[job] ?? Number.NaN)))
      .map((next) => `${next} before ${job} is done`),
  );
  const tooMuch = Array.from({ length: Math.max(...finishes) }, (_, period) => period).flatMap((period) => {
    const running = instance.needs.filter((_, job) => (starts[job] ?? 0) <= period && period < (finishes[job] ?? 0));
    return instance.capacities.flatMap((capacity, resource) => {
      const used = running.reduce((sum, needs) => sum + (needs[resource] ?? 0), 0);
      return used > capacity ? [`period ${period}: ${used} of ${capacity}`] : [];
    });
  });
  return [...tooEarly, ...tooMuch];
}
