import type { Day } from "@cairn/domain/kernel/days.ts";
import type { Job } from "@cairn/domain/project/jobs.ts";
import type { Duration, WaitsHow } from "@cairn/domain/project/plan/activity.ts";

/** An activity as it stands in a file: a row of a sheet, a task of a project. */
export type PlanRow = {
  /** Its number in the file, counted from 1; waits name it. */
  readonly number: number;
  /** Cairn's own id, where the file carries it. */
  readonly activityId?: string | undefined;
  readonly title: string;
  readonly job?: Job | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly duration?: Duration | undefined;
  readonly effortHours?: number | undefined;
  readonly status?: string | undefined;
  readonly owner?: string | undefined;
  readonly helps: readonly string[];
  readonly waits: readonly Wait[];
  readonly startOn?: Day | undefined;
  readonly notBefore?: Day | undefined;
  readonly due?: Day | undefined;
  readonly because?: string | undefined;
  readonly doneWhen?: string | undefined;
};

export type Wait = WaitsHow & { readonly on: number };

/** A row that cannot be read, and why, in a sentence. */
export type Unreadable = { readonly number: number; readonly title: string; readonly because: string };

/** What a file comes to: every row is read or unreadable. */
export type PlanRows = { readonly rows: readonly PlanRow[]; readonly unreadable: readonly Unreadable[] };

/** The file as a whole cannot be read: what it is, and what to do. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}
