// A worker like the one in the browser: gets a case, gives back its appraisal and how long it took.
import { parentPort } from "node:worker_threads";
import { appraise } from "../../packages/appraisal/src/appraise.ts";
import { rememberedDraws, seededDraws } from "../../packages/appraisal/src/draws.ts";
import { drawnCase } from "./drawn-case.ts";
import { appraiseNaively } from "./naive-appraisal.ts";

/** `again` is a case whose lines were drawn before, as while a range is dragged. */
export type Question = { readonly how: "first" | "again" | "naive"; readonly alike: boolean; readonly runs: number };
/** `processorMs` is the worker's own time, which other work on the machine hardly touches. */
export type Answer = { readonly ms: number; readonly processorMs: number; readonly figures: readonly number[] };

const kept = rememberedDraws(seededDraws("bench"));

function figuresOf({ how, alike, runs }: Question): readonly number[] {
  const given = drawnCase(alike);
  if (how === "naive") return appraiseNaively(given, rememberedDraws(seededDraws("bench")), runs);
  const draws = how === "again" ? kept : seededDraws("bench");
  const { asNow, others, againstNow } = appraise(given, { draws, runs });
  const series = [asNow, ...others, ...againstNow].flatMap(({ inMonth, upToMonth }) => [...inMonth, ...upToMonth]);
  return series.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]);
}

function answer(question: Question): Answer {
  const [startedAt, usedBefore] = [performance.now(), process.threadCpuUsage()];
  const figures = figuresOf(question);
  const used = process.threadCpuUsage(usedBefore);
  return { ms: performance.now() - startedAt, processorMs: (used.user + used.system) / 1000, figures };
}

parentPort?.on("message", (question: Question) => parentPort?.postMessage(answer(question), []));
