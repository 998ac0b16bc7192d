import { availableParallelism, loadavg } from "node:os";

/** On what, and beside how much other work, the figures came about. */
export function machineNow(): string {
  const load = loadavg().map((it) => it.toFixed(1));
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${availableParallelism()} processors, Node ${process.versions.node}, load over 1, 5 and 15 minutes ${load.join(", ")}`;
}
