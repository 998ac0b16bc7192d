// How long it takes to appraise a large case in a worker, beside the loop one would write first.
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { Answer, Question } from "./support/appraisal-worker.ts";
import { machineNow } from "./support/machine.ts";
import { median, spread } from "./support/median.ts";
import { printTable, type Row } from "./support/table.ts";

const runs = 10_000;
const limitMs = 100;
const rounds = 31;

const worker = new Worker(new URL("support/appraisal-worker.ts", import.meta.url));
async function ask(how: Question["how"], alike: boolean): Promise<Answer> {
  worker.postMessage({ how, alike, runs } satisfies Question, []);
  const [answer] = (await once(worker, "message")) as [Answer];
  return answer;
}

async function timed(how: Question["how"], alike: boolean): Promise<readonly Answer[]> {
  const all: Answer[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await ask(how, alike));
  return all;
}

const wall = (answers: readonly Answer[]): number[] => answers.map(({ ms }) => ms);
const processor = (answers: readonly Answer[]): string =>
  spread(
    answers.map(({ processorMs }) => processorMs),
    1,
  );

/** The farthest that two rows of figures are apart, as a share of the larger. */
const farthest = (ours: readonly number[], theirs: readonly number[]): number =>
  Math.max(...ours.map((it, at) => Math.abs(it - (theirs[at] ?? Number.NaN)) / Math.max(1, Math.abs(it))));

console.log(machineNow());
const cold = (await ask("first", false)).ms;
const rows: Row[] = [];
for (const alike of [false, true]) {
  const what = alike ? "lines with months and trends in common" : "no two lines alike";
  const first = await timed("first", alike);
  const again = await timed("again", alike);
  const naive = await ask("naive", alike);
  const off = farthest((await ask("first", alike)).figures, naive.figures);
  rows.push(
    {
      what: `50 lines, 36 months, ${runs} runs: ${what}`,
      measured: `${spread(wall(first), 1)} ms`,
      beside: `at most ${limitMs} ms`,
      holds: median(wall(first)) <= limitMs,
    },
    { what: "  of that, the worker's own processor time", measured: `${processor(first)} ms`, beside: "" },
    {
      what: "  the same while a range is dragged, its lines drawn before",
      measured: `${spread(wall(again), 1)} ms`,
      beside: "",
    },
    { what: "  the naive loop over the same draws", measured: `${naive.ms.toFixed(0)} ms`, beside: "" },
    {
      what: "  farthest figure from the naive loop's",
      measured: off.toExponential(1),
      beside: "at most 1e-9",
      holds: off <= 1e-9,
    },
  );
}
rows.push({ what: "the very first time in a worker", measured: `${cold.toFixed(1)} ms`, beside: "" });
printTable(rows);
console.log(machineNow());
await worker.terminate();
