// Reads files and works figures out beside the server, so that it goes on answering. Gets one task, hands back its outcome.
import { parentPort, workerData } from "node:worker_threads";
import { eventsIn, journeysIn, periodOf } from "@cairn/evidence/journeys/journeys.ts";
import { withEvents } from "@cairn/evidence/journeys/with-events.ts";
import { figureOf } from "./figures.ts";
import { packed, unpacked } from "./packed.ts";
import { readFile } from "./read-file.ts";
import type { Task, TaskOutcome } from "./task.ts";

function outcomeOf(task: Task): TaskOutcome {
  if (task.do === "figure") return { did: "figure", figure: figureOf(task.asked, unpacked(task.packed), task.rule) };
  try {
    const { base: read, report } = readFile(task.bytes, task.reading);
    const base = withEvents(read);
    const { rows, taken, refused, reasons, examples } = report;
    const period = periodOf(base);
    return {
      did: "read",
      packed: packed(base),
      report: {
        rows,
        taken,
        refused,
        journeys: journeysIn(base),
        events: eventsIn(base),
        ...(period && { period }),
        reasons: [...reasons].map(([reason, count]) => ({ reason, count })),
        examples: [...examples],
        activities: activitiesIn(base),
      },
    };
  } catch (problem) {
    // What is wrong with the file is said by the reader; anything else is a fault of ours and ends the worker.
    if (problem instanceof SyntaxError || problem instanceof RangeError || problem instanceof TypeError)
      return { did: "not read", because: problem.message };
    throw problem;
  }
}

/** How often each activity was done, and how often it was the last of its project. */
function activitiesIn(base: ReturnType<typeof unpacked>) {
  const [count, last] = [new Uint32Array(base.activities.length), new Uint32Array(base.activities.length)];
  const { offsets } = base.journeys;
  for (const it of base.events.activity) count[it] = (count[it] ?? 0) + 1;
  for (let journey = 0; journey + 1 < offsets.length; journey += 1) {
    const end = offsets[journey + 1] ?? 0;
    const it = end > (offsets[journey] ?? 0) ? base.events.activity[end - 1] : undefined;
    if (it !== undefined) last[it] = (last[it] ?? 0) + 1;
  }
  return base.activities
    .map((name, at) => ({ name, count: count[at] ?? 0, last: last[at] ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
}

parentPort?.postMessage(outcomeOf(workerData as Task), []);
