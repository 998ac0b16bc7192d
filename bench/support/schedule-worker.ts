import { parentPort } from "node:worker_threads";
import type { Plan } from "../../packages/schedule/src/plan/plan.ts";
import { answerTo } from "./schedule-answer.ts";

parentPort?.on("message", (plan: Plan) => parentPort?.postMessage(answerTo(plan), []));
