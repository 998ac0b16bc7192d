import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { saidOf } from "./support/said-plan.ts";

it("says the same bytes about a plan in a worker as here", async () => {
  const worker = new Worker(new URL("support/schedule-worker.ts", import.meta.url));
  const [said] = (await once(worker, "message")) as [string];
  await worker.terminate();
  expect(said.length).toBeGreaterThan(1000);
  expect(said).toBe(saidOf(9));
});
