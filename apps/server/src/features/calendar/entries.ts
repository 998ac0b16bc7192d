import type { Day, Instant } from "@cairn/domain/kernel/days.ts";
import { addDays } from "@cairn/domain/kernel/days.ts";
import { same } from "@cairn/domain/kernel/plain.ts";
import { knownDates } from "@cairn/domain/project/dates/known.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen, planned } from "@cairn/domain/project/standing.ts";
import { coverOf } from "@cairn/domain/project/submit.ts";

/** What a calendar shows of an activity. */
export type Said = {
  readonly title: string;
  readonly project: string;
  readonly projectId: string;
  readonly activityId: string;
  readonly from: Day;
  readonly to: Day;
  readonly because?: string | undefined;
  readonly doneWhen?: string | undefined;
};

/** An entry as it was last said. */
export type Entry = {
  readonly uid: string;
  readonly sequence: number;
  readonly said: Said;
  readonly changedAt: Instant;
  readonly cancelledAt?: Instant | undefined;
};

/** So long a cancelled entry is said to be so: calendars that were away for less than that hear of it. */
const cancelledFor = 30;

/** What somebody is to do on the dates they were told, of what they see of a project now. */
export function ownIn(project: Project, projectId: string, personId: string): readonly Said[] {
  const known = knownDates(project);
  const cover = coverOf(project);
  return planned(project)
    .filter((it) => isOpen(it) && (it.ownerId === personId || it.contributors.some((id) => id === personId)))
    .flatMap(({ id, title, because, doneWhen }) => {
      const dates = known.get(id);
      if (!dates) return [];
      const { from, to } = dates;
      return [{ title, project: cover?.name ?? "", projectId, activityId: id, from, to, because, doneWhen }];
    });
}

/**
 * What is to be said now, given what was said last: a change counts one up, and what is there no longer is cancelled before
 * it is forgotten.
 */
export function entriesNow(before: readonly Entry[], own: readonly Said[], now: Instant): readonly Entry[] {
  const said = new Map(own.map((it) => [`${it.projectId}.${it.activityId}@cairn`, it]));
  const last = new Map(before.map((it) => [it.uid, it]));
  const current = [...said].map(([uid, it]): Entry => {
    const was = last.get(uid);
    if (!was) return { uid, sequence: 0, said: it, changedAt: now };
    if (!was.cancelledAt && same(was.said, it)) return was;
    return { uid, sequence: was.sequence + 1, said: it, changedAt: now };
  });
  const gone = before
    .filter(({ uid }) => !said.has(uid))
    .filter(
      ({ cancelledAt }) => !cancelledAt || addDays(cancelledAt.slice(0, 10) as Day, cancelledFor) >= now.slice(0, 10),
    )
    .map((it): Entry => (it.cancelledAt ? it : { ...it, sequence: it.sequence + 1, changedAt: now, cancelledAt: now }));
  return [...current, ...gone].toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
}
