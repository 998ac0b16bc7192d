// How much a Cairn carries: reading a project and changing it, against a route that does one small transaction and nothing
// else, on the same server and connections; and whether that holds when there are a hundred times as many projects.
import { subscribe } from "node:diagnostics_channel";
import { Pool } from "pg";
import type { Server } from "../apps/server/src/http/server.ts";
import { type MeasuredCairn, openBench } from "./support/cairn.ts";
import { type Asked, type Carried, startClient } from "./support/load.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { layDown, type MeasuredProject } from "./support/projects.ts";
import { printTable, type Row } from "./support/table.ts";

const connections = 10;
const rounds = 5;
const milliseconds = 1500;

type App = Server["app"];

const pools = new Map<App, Pool>();
const servers: App[] = [];

// The bare route stands on Cairn's own server, behind the same hooks as every other, with as many connections.
subscribe("fastify.initialization", (message) => {
  const { fastify } = message as { readonly fastify: App };
  servers.push(fastify);
  let isThere = false;
  fastify.addHook("onRoute", ({ url }) => {
    if (isThere || url !== "/healthz") return;
    isThere = true;
    fastify.get<{ Params: { projectId: string } }>("/bare/:projectId", async ({ params }) => {
      const pool = pools.get(fastify);
      return { name: pool && (await nameOf(pool, params.projectId)) };
    });
  });
});

/** One small transaction as anybody would write it first: four statements, each when the one before is answered. */
async function nameOf(pool: Pool, projectId: string): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select set_config('cairn.reach', $1, true)", [`${projectId}/cover`]);
    const { rows } = await client.query<{ name: string }>("select name from project where project_id = $1", [
      projectId,
    ]);
    await client.query("commit");
    return rows[0]?.name;
  } finally {
    client.release();
  }
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
await using client = startClient();
const series = new Map<string, Carried[]>();
const loads: { readonly name: string; readonly port: number; readonly asked: readonly Asked[] }[] = [];
const inUse = 10;
for (const size of [inUse, 1000]) {
  const cairn = await bench.cairn(`cairn_${size}`);
  const server = servers.at(-1);
  if (!server) throw new Error("Fastify did not say that it started");
  pools.set(server, new Pool({ ...cairn.connection, max: connections }));
  const projects = await layDown(cairn, size);
  for (const way of ["bare", "view", "command"] as const) {
    const of = (which: readonly MeasuredProject[]) => ({ port: cairn.port, asked: askedOf(way, cairn, which) });
    loads.push({ name: `${way} ${size}`, ...of(projects.slice(0, inUse)) });
    if (size > inUse && way !== "bare") loads.push({ name: `${way} each`, ...of(projects) });
  }
}
const putOn = async ({ name, port, asked }: (typeof loads)[number]) => {
  const carried = await client.put({ port, connections, milliseconds, asked });
  series.set(name, [...(series.get(name) ?? []), carried]);
};
for (const load of loads) await putOn(load);
series.clear();
for (let round = 0; round < rounds; round += 1) {
  for (const load of round % 2 === 0 ? loads : loads.toReversed()) await putOn(load);
}
for (const pool of pools.values()) await pool.end();

const of = (name: string, figure: keyof Carried) => (series.get(name) ?? []).map((carried) => carried[figure]);
const ratios = (name: string, to: string, figure: keyof Carried) => {
  const baseline = of(to, figure);
  return of(name, figure).map((value, round) => value / (baseline[round] ?? Number.NaN));
};
const throughput = (way: Way, atLeast: number) => {
  const share = ratios(`${way} ${inUse}`, `bare ${inUse}`, "perSecond");
  const baseline = `bare ${median(of(`bare ${inUse}`, "perSecond")).toFixed(0)} a second`;
  return [
    {
      what: `${way}, 10 projects`,
      measured: `${spread(of(`${way} ${inUse}`, "perSecond"), 0)} a second`,
      beside: baseline,
    },
    {
      what: `${way}, share of bare`,
      measured: spread(share, 2),
      beside: `at least ${atLeast}`,
      holds: median(share) >= atLeast,
    },
  ];
};
const growth = (way: Way): Row[] => {
  const p50 = (size: string) => `${median(of(`${way} ${size}`, "p50Ms")).toFixed(1)} ms`;
  const row = (what: string, size: string, limit?: number): Row => {
    const times = ratios(`${way} ${size}`, `${way} ${inUse}`, "p50Ms");
    const figures = `${p50(size)} to ${p50(`${inUse}`)}`;
    return {
      what: `${way}, p50 with ${what}`,
      measured: `${spread(times, 2)} times`,
      beside: limit === undefined ? figures : `at most ${limit} (${figures})`,
      ...(limit !== undefined && { holds: median(times) <= limit }),
    };
  };
  return [row("1,000 projects there", "1000", 1.3), row("each of the 1,000 in turn", "each")];
};
printTable([
  ...throughput("view", 0.5),
  ...throughput("command", 0.3),
  ...growth("view"),
  ...growth("command"),
  { what: "bytes of a view over the wire", measured: median(of("view 10", "bytesEach")).toFixed(0), beside: "" },
]);
console.log(machineNow());
