import type { Job } from "@cairn/domain/project/jobs.ts";
import type { WaitsHow } from "@cairn/domain/project/plan/activity.ts";
import { ActivityFields } from "@cairn/domain/project/plan/activity.ts";
import type { z } from "zod";
import { carried } from "./carried.ts";

/** The fields of an activity that a file says as they are: neither people nor what it waits for. */
export const Said = ActivityFields.pick({
  title: true,
  because: true,
  doneWhen: true,
  firstStep: true,
  watchFor: true,
  signOfFailure: true,
  carriedBy: true,
  effortHours: true,
  duration: true,
  startOn: true,
  notBefore: true,
  due: true,
  meeting: true,
}).partial();
export type Said = z.infer<typeof Said>;
export type SaidField = keyof Said;

export const saidFields = Object.keys(Said.shape) as readonly SaidField[];

/** What a format can hold: a field that a file could say and does not is taken to be empty. */
export type Held = SaidField | "owner" | "contributors" | "waits" | "job" | "status" | "range";

/** A name in a file, with whatever else tells who is meant. */
export type Somebody = {
  readonly name: string;
  readonly email?: string | undefined;
  readonly personId?: string | undefined;
};

/** One waits for the row with this key in the same file. */
export type Wait = { readonly key: string; readonly how: WaitsHow };

/** A row of a file, read and well formed, before anything is known of the plan it goes into. */
export type ReadRow = {
  /** Its number, as the program that shows the file counts. */
  readonly row: number;
  /** By what other rows name it. */
  readonly key: string;
  /** The id it has in the Cairn that wrote it. */
  readonly activityId?: string | undefined;
  readonly said: Said & { readonly title: string };
  readonly job?: Job | undefined;
  readonly owner?: Somebody | undefined;
  readonly contributors: readonly Somebody[];
  readonly waits: readonly Wait[];
  /** `planned`, `under way` or `done`, if the file tells them apart. */
  readonly status?: string | undefined;
  readonly remarks: readonly string[];
};

/** A row that cannot be taken, and what can be done about it. */
export type Refused = {
  readonly row: number;
  readonly text: string;
  readonly because: string;
  readonly instead: string;
};

/** What stands in a plan file. */
export type PlanFile = {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly Refused[];
  readonly headings: readonly string[];
  readonly holds: ReadonlySet<Held>;
};

/** More than any plan here may hold; a file with more is not a plan of ours. */
export const mostRows = 1000;

const labels: Readonly<Record<SaidField, string>> = {
  title: "The title",
  because: "Why",
  doneWhen: "Done when",
  firstStep: "The first step",
  watchFor: "What to watch for",
  signOfFailure: "The sign that it goes wrong",
  carriedBy: "Carried by",
  effortHours: "The effort in hours",
  duration: "The duration in working days",
  startOn: "The day it begins on",
  notBefore: "Not before",
  due: "Due",
  meeting: "The meeting",
};

/**
 * What a file says, checked by what an activity may hold.
 *
 * @param raw by field; absent and empty fields are none
 * @returns the fields, or the reason why they cannot stand
 */
export function checked(
  raw: Readonly<Partial<Record<SaidField, unknown>>>,
): ReadRow["said"] | { readonly wrong: string } {
  const given = Object.entries(raw).flatMap(([field, value]) => {
    const clean = typeof value === "string" ? carried(value) : value;
    return clean === undefined || clean === "" ? [] : [[field, clean] as const];
  });
  const parsed = Said.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const field = String(issue?.path[0]) as SaidField;
    return { wrong: `${labels[field]} cannot stand: ${issue?.message ?? ""}.` };
  }
  const { title, ...rest } = parsed.data;
  return title === undefined ? { wrong: "It has no title." } : { title, ...rest };
}
