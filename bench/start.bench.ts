// How long somebody waits who starts Cairn: from `npm start` to the line with the address, everything installed and built.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { newDataDirectory } from "../apps/server/src/testing/data-directory.ts";
import { root } from "../scripts/steps/root.ts";
import { buildWeb } from "../scripts/steps/web.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable } from "./support/table.ts";

const rounds = 5;
const limitSeconds = 5;

type Started = { readonly seconds: number; readonly databaseSeconds: number; readonly stop: () => Promise<void> };

async function start(dataDirectory: string): Promise<Started> {
  const { PATH = "", HOME = "" } = process.env;
  const startedAt = performance.now();
  const secondsSince = () => (performance.now() - startedAt) / 1000;
  const child = spawn("npm", ["start", "--", "--data", dataDirectory, "--port", "0"], {
    cwd: root,
    env: { PATH, HOME },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let databaseSeconds = Number.NaN;
  await said(child, (text) => {
    if (Number.isNaN(databaseSeconds) && text.includes("The database is ready")) databaseSeconds = secondsSince();
    return /Open http/.test(text);
  });
  const seconds = secondsSince();
  const stop = async () => {
    const ended = once(child, "close");
    child.kill("SIGTERM");
    await ended;
  };
  return { seconds, databaseSeconds, stop };
}

/** Resolves when what the process has said so far is enough. @throws Error when it ends before */
function said(child: ChildProcess, isEnough: (text: string) => boolean): Promise<void> {
  let text = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
        if (isEnough(text)) resolve();
      });
    }
    child.once("close", () => reject(new Error(`Cairn ended while starting:\n${text}`)));
  });
}

console.log(machineNow());
if (!(await buildWeb())) throw new Error("The web app could not be built.");
await using data = await newDataDirectory();
const first = await start(data.path);
await first.stop();
const later: Started[] = [];
for (let round = 0; round < rounds; round += 1) {
  const started = await start(data.path);
  await started.stop();
  later.push(started);
}
const seconds = later.map((it) => it.seconds);
printTable([
  { what: "first start, makes the database", measured: `${first.seconds.toFixed(1)} s`, beside: "" },
  {
    what: "second start and later",
    measured: `${spread(seconds, 1)} s`,
    beside: `at most ${limitSeconds} s`,
    holds: median(seconds) <= limitSeconds,
  },
  {
    what: "of that until the database is ready",
    measured: `${spread(
      later.map((it) => it.databaseSeconds),
      1,
    )} s`,
    beside: "",
  },
]);
console.log(machineNow());
