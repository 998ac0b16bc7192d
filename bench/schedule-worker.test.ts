import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { drawnPlan } from "../packages/schedule/src/testing/drawn-plan.ts";
import { answerTo } from "./support/schedule-answer.ts";

it("comes to the same bytes in a worker as beside it", async () => {
  const plan = drawnPlan(9, 30, 5, ["FS", "FS", "SS", "FF"]);
  const worker = new Worker(new URL("support/schedule-worker.ts", import.meta.url));
  worker.postMessage(plan, []);
  const [answer] = (await once(worker, "message")) as [string];
  await worker.terminate();
  expect(answer).toBe(answerTo(plan));
  expect(answer).toContain('"p80"');
});
