import { same } from "@cairn/domain/kernel/plain.ts";
import {
  type Activity,
  type ActivityChanges,
  activityTexts,
  type WaitsHow,
} from "@cairn/domain/project/plan/activity.ts";
import { carried } from "./carried.ts";
import { usualWait } from "./export-rows.ts";
import type { Matched } from "./matched.ts";
import type { PeopleBook } from "./people-book.ts";
import { type Held, type Said, type SaidField, saidFields } from "./said.ts";

/** What a row changes of its activity. */
export type Change = {
  readonly changes: ActivityChanges;
  /** The texts as they were, so that nobody's later wording is written over. */
  readonly from: Readonly<Record<string, string>>;
  readonly job: Activity["job"] | undefined;
  readonly fields: readonly string[];
};

/** @param inFile the activities that the file names: what an activity waits for beside them stays */
export function changeOf(
  { row, was, ownerId, contributors, waits }: Matched & { readonly was: Activity },
  holds: ReadonlySet<Held>,
  book: PeopleBook,
  inFile: ReadonlySet<string>,
): Change {
  const changes: Record<string, unknown> = {};
  for (const field of saidFields) {
    if (!holds.has(field)) continue;
    const now = field === "duration" ? rangeKept(row.said.duration, was, holds) : row.said[field];
    if (sameSaid(field, now, was)) continue;
    if (now === undefined && (field === "title" || field === "carriedBy")) continue;
    changes[field] = now ?? null;
  }
  const nameable = (id: string): boolean => book.labels.has(id);
  if (holds.has("owner") && (was.ownerId === undefined || nameable(was.ownerId))) {
    // A name that nobody bears takes nobody's place.
    const unknown = row.owner !== undefined && ownerId === undefined;
    if (!unknown && ownerId !== was.ownerId) changes["ownerId"] = ownerId ?? null;
  }
  if (holds.has("contributors")) {
    const before = withoutOwner(was.contributors.filter(nameable), was.ownerId);
    const unknown = contributors.length < row.contributors.length;
    const others = withoutOwner(contributors, was.ownerId);
    const now = unknown ? [...new Set([...before, ...others])] : others;
    const kept = was.contributors.filter((id) => !nameable(id) || id === was.ownerId);
    if (!sameSet(before, now)) changes["contributors"] = [...new Set([...kept, ...now])];
  }
  if (holds.has("waits")) Object.assign(changes, waitChanges(was, waits, inFile));
  const job = holds.has("job") && row.job !== was.job ? row.job : undefined;
  const from = activityTexts.flatMap((field) => (field in changes ? [[field, was[field] ?? ""] as const] : []));
  const fields = [
    ...Object.keys(changes).filter((field) => field !== "waitsHow" || !("waitsFor" in changes)),
    ...(job ? ["job"] : []),
  ];
  return { changes: changes as ActivityChanges, from: Object.fromEntries(from), job, fields };
}

const withoutOwner = (ids: readonly string[], ownerId: string | undefined) => ids.filter((id) => id !== ownerId);
const sameSet = (a: readonly string[], b: readonly string[]) =>
  same([...new Set(a)].toSorted(), [...new Set(b)].toSorted());

/** A file without the ends of a range changes what is likely alone, and an end only where it must give way. */
function rangeKept(said: Said["duration"], { duration: was }: Activity, holds: ReadonlySet<Held>): Said["duration"] {
  if (!said || !was || holds.has("range")) return said;
  return { low: Math.min(was.low, said.likely), likely: said.likely, high: Math.max(was.high, said.likely) };
}

function sameSaid(field: SaidField, now: unknown, was: Activity): boolean {
  const before = was[field];
  return typeof before === "string" ? carried(before) === (now ?? "") : same(before, now);
}

function waitChanges(was: Activity, waits: ReadonlyMap<string, WaitsHow>, inFile: ReadonlySet<string>) {
  const howWas = (id: string): WaitsHow => was.waitsHow?.[id] ?? usualWait;
  const before = new Map(was.waitsFor.filter((id) => inFile.has(id)).map((id) => [id, howWas(id)]));
  if (same(Object.fromEntries(before), Object.fromEntries(waits))) return {};
  const outside = was.waitsFor.filter((id) => !inFile.has(id)).map((id) => [id, howWas(id)] as const);
  const now = new Map([...outside, ...waits]);
  const waitsHow = howOf(now);
  const isSameSet = sameSet(was.waitsFor, [...now.keys()]);
  return {
    ...(!isSameSet && { waitsFor: [...now.keys()] }),
    ...(same(waitsHow ?? {}, was.waitsHow ?? {}) ? {} : { waitsHow: waitsHow ?? null }),
  };
}

/** How it waits, where that is not as usual. */
export function howOf(waits: ReadonlyMap<string, WaitsHow>): Readonly<Record<string, WaitsHow>> | undefined {
  const unusual = [...waits].filter(([, how]) => !same(how, usualWait));
  return unusual.length > 0 ? Object.fromEntries(unusual) : undefined;
}
