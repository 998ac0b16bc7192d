/** Milliseconds by the clock, and of the processor's time, which other work on the machine hardly touches. */
export type Taken = { readonly ms: number; readonly processorMs: number };

export function timed(work: () => void): Taken {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  work();
  const used = process.cpuUsage(before);
  return { ms: performance.now() - startedAt, processorMs: (used.user + used.system) / 1000 };
}
