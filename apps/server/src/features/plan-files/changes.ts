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

type Old = Matched & { readonly was: Activity };

/** @param inFile the activities that the file names: what an activity waits for beside them stays */
export function changeOf(
  matched: Old,
  holds: ReadonlySet<Held>,
  book: PeopleBook,
  inFile: ReadonlySet<string>,
): Change {
  const { row, was, waits } = matched;
  const changes: ActivityChanges = {
    ...saidChanges(row.said, was, holds),
    ...(holds.has("owner") && ownerChange(matched, book)),
    ...(holds.has("contributors") && contributorsChange(matched, book)),
    ...(holds.has("waits") && waitChanges(was, waits, inFile)),
  };
  const job = holds.has("job") && row.job !== was.job ? row.job : undefined;
  const from = activityTexts.flatMap((field) => (field in changes ? [[field, was[field] ?? ""] as const] : []));
  const fields = Object.keys(changes).filter((field) => field !== "waitsHow" || !("waitsFor" in changes));
  return { changes, from: Object.fromEntries(from), job, fields: job ? [...fields, "job"] : fields };
}

function saidChanges(said: Said, was: Activity, holds: ReadonlySet<Held>): ActivityChanges {
  const changed = saidFields.flatMap((field) => {
    const now = field === "duration" ? rangeKept(said.duration, was, holds) : said[field];
    const mustBe = field === "title" || field === "carriedBy";
    if (!holds.has(field) || sameSaid(field, now, was) || (now === undefined && mustBe)) return [];
    return [[field, now ?? null] as const];
  });
  return Object.fromEntries<unknown>(changed);
}

/** A name that nobody bears takes nobody's place; nor does an empty one that of somebody who cannot be named. */
function ownerChange({ row, was, ownerId }: Old, { labels }: PeopleBook): ActivityChanges {
  const unknown = row.owner !== undefined && ownerId === undefined;
  const unnamed = was.ownerId !== undefined && !labels.has(was.ownerId);
  return unknown || unnamed || ownerId === was.ownerId ? {} : { ownerId: ownerId ?? null };
}

function contributorsChange({ row, was, contributors }: Old, { labels }: PeopleBook): ActivityChanges {
  const shown = (id: string): boolean => labels.has(id) && id !== was.ownerId;
  const before = was.contributors.filter(shown);
  const named = contributors.filter((id) => id !== was.ownerId);
  const now = contributors.length < row.contributors.length ? [...before, ...named] : named;
  if (sameSet(before, now)) return {};
  const kept = was.contributors.filter((id) => !shown(id));
  return { contributors: [...new Set([...kept, ...now])] };
}

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
