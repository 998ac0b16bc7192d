// How much a Cairn carries: reading a project and changing it, against a route that does one small transaction and nothing
// else, on the same server and connections; and whether that holds when there are a hundred times as many projects.
import { subscribe } from "node:diagnostics_channel";
import type { Server } from "../apps/server/src/http/server.ts";
import { comeInAs } from "../apps/server/src/store/context.ts";
import type { ProjectId } from "../packages/domain/src/kernel/ids.ts";
import { type MeasuredCairn, openBench } from "./support/cairn.ts";
import { type Asked, type Carried, put } from "./support/load.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { layDown, type MeasuredProject } from "./support/projects.ts";
import { printTable } from "./support/table.ts";

const connections = 10;
const rounds = 7;
const milliseconds = 1500;

type App = Server["app"];

const cairns = new Map<App, MeasuredCairn>();
const servers: App[] = [];

// The bare route stands on Cairn's own server, behind the same hooks as every other.
subscribe("fastify.initialization", (message) => {
  const { fastify } = message as { readonly fastify: App };
  servers.push(fastify);
  let isThere = false;
  fastify.addHook("onRoute", ({ url }) => {
    if (isThere || url !== "/healthz") return;
    isThere = true;
    fastify.get<{ Params: { projectId: ProjectId } }>("/bare/:projectId", async ({ params }) => ({
      name: await nameOf(fastify, params.projectId),
    }));
  });
});

async function nameOf(server: App, projectId: ProjectId): Promise<string | undefined> {
  const cairn = cairns.get(server);
  return cairn?.store.within(async (db) => {
    await comeInAs(db, { reach: [{ projectId, spaces: ["cover"] }] });
    const found = db.selectFrom("project").select("name").where("project_id", "=", projectId);
    return (await found.executeTakeFirst())?.name;
  });
}

type Way = "bare" | "view" | "command";

function askedOf(way: Way, { signedIn }: MeasuredCairn, projects: readonly MeasuredProject[]): readonly Asked[] {
  return projects.map(({ projectId, activityIds }, index): Asked => {
    if (way === "bare") return { method: "GET", path: `/bare/${projectId}`, headers: signedIn };
    const path = `/api/projects/${projectId}`;
    if (way === "view") return { method: "GET", path, headers: signedIn };
    const activityId = activityIds[index % activityIds.length];
    const body = JSON.stringify({ activityId, changes: { effortHours: "?" } });
    return { method: "POST", path: `${path}/changeActivity`, headers: signedIn, body };
  });
}

console.log(machineNow());
await using bench = await openBench();
const series = new Map<string, Carried[]>();
const loads: { readonly name: string; readonly port: number; readonly asked: readonly Asked[] }[] = [];
for (const size of [10, 1000]) {
  const cairn = await bench.cairn(`cairn_${size}`);
  const server = servers.at(-1);
  if (!server) throw new Error("Fastify did not say that it started");
  cairns.set(server, cairn);
  const projects = await layDown(cairn, size);
  for (const way of ["bare", "view", "command"] as const) {
    loads.push({ name: `${way} ${size}`, port: cairn.port, asked: askedOf(way, cairn, projects) });
  }
}
const putOn = async ({ name, port, asked }: (typeof loads)[number]) => {
  const carried = await put({ port, connections, milliseconds, asked });
  series.set(name, [...(series.get(name) ?? []), carried]);
};
for (const load of loads) await putOn(load);
series.clear();
for (let round = 0; round < rounds; round += 1) {
  for (const load of round % 2 === 0 ? loads : loads.toReversed()) await putOn(load);
}

const of = (name: string, figure: keyof Carried) => (series.get(name) ?? []).map((carried) => carried[figure]);
const ratios = (name: string, to: string, figure: keyof Carried) => {
  const baseline = of(to, figure);
  return of(name, figure).map((value, round) => value / (baseline[round] ?? Number.NaN));
};
const throughput = (way: Way, atLeast: number) => {
  const share = ratios(`${way} 10`, "bare 10", "perSecond");
  const baseline = `bare ${median(of("bare 10", "perSecond")).toFixed(0)} a second`;
  return [
    { what: `${way}, 10 projects`, measured: `${spread(of(`${way} 10`, "perSecond"), 0)} a second`, beside: baseline },
    {
      what: `${way}, share of bare`,
      measured: spread(share, 2),
      beside: `at least ${atLeast}`,
      holds: median(share) >= atLeast,
    },
  ];
};
const growth = (way: Way) => {
  const times = ratios(`${way} 1000`, `${way} 10`, "p50Ms");
  const p50 = (size: number) => median(of(`${way} ${size}`, "p50Ms")).toFixed(1);
  return {
    what: `${way}, p50 with 1,000 projects to 10`,
    measured: spread(times, 2),
    beside: `at most 1.3 (${p50(1000)} ms to ${p50(10)} ms)`,
    holds: median(times) <= 1.3,
  };
};
printTable([
  ...throughput("view", 0.5),
  ...throughput("command", 0.3),
  growth("view"),
  growth("command"),
  { what: "bytes of a view over the wire", measured: median(of("view 10", "bytesEach")).toFixed(0), beside: "" },
]);
console.log(machineNow());
