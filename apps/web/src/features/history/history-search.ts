import { Job } from "@cairn/domain/project/jobs.ts";
import { areas } from "@cairn/domain/project/project.ts";

/** What a step is about: the area whose event it is. */
export type Kind = keyof typeof areas;

/** What the address narrows the history to. */
export type HistorySearch = {
  readonly person?: string;
  readonly job?: Job;
  readonly kind?: Kind;
};

export const isKind = (value: unknown): value is Kind => typeof value === "string" && Object.hasOwn(areas, value);

/** Read an address; what it does not know is left out. */
export function historySearch(search: Readonly<Record<string, unknown>>): HistorySearch {
  const job = Job.safeParse(search["job"]);
  return {
    ...(typeof search["person"] === "string" && search["person"] ? { person: search["person"] } : {}),
    ...(job.success ? { job: job.data } : {}),
    ...(isKind(search["kind"]) ? { kind: search["kind"] } : {}),
  };
}
