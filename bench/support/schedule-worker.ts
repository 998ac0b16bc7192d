// Schedules a made-up plan and plays it through, in a worker as a browser has one, and says the bytes.
import { parentPort } from "node:worker_threads";
import { saidOf } from "./said-plan.ts";

parentPort?.postMessage(saidOf(9), []);
