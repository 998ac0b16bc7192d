import { Worker } from "node:worker_threads";
import type { EndingRule } from "@cairn/evidence/journeys/ended-by.ts";
import type { Asked } from "./figures.ts";
import type { Reading } from "./read-file.ts";

/** Something that takes too long to be done while others wait. */
export type Task =
  | { readonly do: "read"; readonly bytes: Uint8Array; readonly reading: Reading }
  | {
      readonly do: "figure";
      readonly asked: Asked;
      readonly packed: Uint8Array;
      readonly rule: EndingRule | undefined;
    };

/** What became of the rows of a file, and what is in it. */
export type ReadReport = {
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
  readonly journeys: number;
  readonly events: number;
  readonly period?: { readonly from: number; readonly to: number };
  readonly reasons: readonly { readonly reason: string; readonly count: number }[];
  readonly examples: readonly { readonly row: number; readonly reason: string }[];
  readonly activities: readonly { readonly name: string; readonly count: number; readonly last: number }[];
};

export type TaskOutcome =
  | { readonly did: "read"; readonly packed: Uint8Array; readonly report: ReadReport }
  | { readonly did: "not read"; readonly because: string }
  | { readonly did: "figure"; readonly figure: unknown };

/** Does a task in a thread of its own. @throws Error when the thread dies */
export function done(task: Task): Promise<TaskOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<TaskOutcome>();
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: task });
  worker.once("message", (outcome: TaskOutcome) => resolve(outcome));
  worker.once("error", reject);
  worker.once("exit", (code) => reject(new Error(`The thread ended with ${code} and said nothing.`)));
  return promise.finally(() => void worker.terminate());
}
