import type { ProjectSummary } from "@cairn/contract/projects.ts";

/** Projects in which something waits for the reader, the latest change first; then the others likewise. */
export function whatWaitsFirst(all: readonly ProjectSummary[]): readonly ProjectSummary[] {
  const waits = ({ myOpen }: ProjectSummary): number => (myOpen > 0 ? 0 : 1);
  return all.toSorted((a, b) => waits(a) - waits(b) || Date.parse(b.changedAt) - Date.parse(a.changedAt));
}
