import type { ProjectSummary } from "@cairn/contract/projects.ts";
import type { z } from "zod";

export type Summary = z.infer<typeof ProjectSummary>;

/** Projects in which something waits for the reader, the latest change first; then the others likewise. */
export function whatWaitsFirst(all: readonly Summary[]): readonly Summary[] {
  const waits = ({ myOpen }: Summary): number => (myOpen > 0 ? 0 : 1);
  return all.toSorted((a, b) => waits(a) - waits(b) || Date.parse(b.changedAt) - Date.parse(a.changedAt));
}
