import { addDays, type Day, dayOf, daysBetween } from "@cairn/domain/kernel/days.ts";
import type { PersonId } from "@cairn/domain/kernel/ids.ts";
import type { Pause } from "@cairn/domain/project/course.ts";
import type { Activity } from "@cairn/domain/project/plan/activity.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen, openPause, planned } from "@cairn/domain/project/standing.ts";
import type { Step } from "../use-send-steps.ts";

/** What happened, so that the plan cannot go on as it was. */
export type Occasion =
  | { readonly what: "left"; readonly personId: PersonId; readonly theirs: readonly Activity[] }
  | { readonly what: "rests"; readonly pause: Pause; readonly theirs: readonly Activity[] }
  | { readonly what: "slips"; readonly theirs: readonly Activity[] };

/** A way to go on. */
export type Way =
  | { readonly way: "wait"; readonly until: Day }
  | { readonly way: "hand over"; readonly to: PersonId }
  | { readonly way: "leave out"; readonly activityIds: readonly string[] };

/**
 * What asks for another way to go on, the weightiest first: somebody left who still has things to do, the project rests, or
 * dates that were said no longer hold.
 *
 * @param binding the activities that hold the end where it is, in their order
 * @param slipped whether the dates people go by no longer hold
 */
export function occasionsOf(project: Project, binding: readonly string[], slipped: boolean): readonly Occasion[] {
  const open = planned(project).filter(isOpen);
  const left = Object.values(project.people).flatMap((person): Occasion[] => {
    const theirs = person.left && !person.removed ? open.filter((it) => isOf(it, person.id)) : [];
    return theirs.length > 0 ? [{ what: "left", personId: person.id as PersonId, theirs }] : [];
  });
  const holding = binding.flatMap((id) => open.find((it) => it.id === id) ?? []);
  const pause = openPause(project);
  const rests: Occasion[] = pause ? [{ what: "rests", pause, theirs: holding }] : [];
  const slips: Occasion[] = slipped && holding.length > 0 ? [{ what: "slips", theirs: holding }] : [];
  const happened = [...left, ...rests];
  return happened.length > 0 ? happened : slips;
}

const isOf = ({ ownerId, contributors }: Activity, personId: string): boolean =>
  ownerId === personId || contributors.some((id) => id === personId);

/** Whose work a way would hand over: of whoever left, or of whoever has what holds the end. */
export function giverOf(occasion: Occasion): PersonId | undefined {
  return occasion.what === "left" ? occasion.personId : occasion.theirs.find(({ ownerId }) => ownerId)?.ownerId;
}

/** The activities a hand-over is about. */
export const handedOver = (occasion: Occasion): readonly Activity[] => {
  const giver = giverOf(occasion);
  return giver === undefined ? [] : occasion.theirs.filter((it) => isOf(it, giver));
};

/** The commands that carry a way out, in an order in which each can be carried out. */
export function stepsOf(project: Project, occasion: Occasion, way: Way, because: string, today: Day): readonly Step[] {
  switch (way.way) {
    case "wait":
      return waiting(occasion, way.until, today);
    case "hand over": {
      const giver = giverOf(occasion);
      return handedOver(occasion).map(
        (it): Step => ["changeActivity", { activityId: it.id, changes: givenTo(it, giver, way.to) }],
      );
    }
    case "leave out":
      return [
        ...waitsAround(project, way.activityIds),
        ...way.activityIds.map((activityId): Step => ["strikeOut", { activityId, because }]),
      ];
  }
}

function waiting(occasion: Occasion, until: Day, today: Day): readonly Step[] {
  if (occasion.what === "slips") return [];
  if (occasion.what === "left")
    // Somebody else does it from that day on; nobody knows yet who.
    return occasion.theirs.map(
      (it): Step => [
        "changeActivity",
        {
          activityId: it.id,
          changes: { ...givenTo(it, occasion.personId, undefined), notBefore: later(it.notBefore, until) },
        },
      ],
    );
  const since = dayOf(occasion.pause.since);
  const workingDays = Math.max(0, Math.round((daysBetween(since, until) * 5) / 7));
  const before = Math.max(0, Math.round((daysBetween(since, today) * 5) / 7));
  const mayLast = {
    low: Math.min(before, workingDays),
    likely: workingDays,
    high: workingDays + Math.ceil((workingDays - before) / 2),
  };
  return [
    ["expectToLast", { id: occasion.pause.id, mayLast: { ...mayLast, high: Math.max(mayLast.high, workingDays) } }],
  ];
}

const later = (one: Day | undefined, other: Day): Day => (one !== undefined && one > other ? one : other);

function givenTo({ ownerId, contributors }: Activity, from: PersonId | undefined, to: PersonId | undefined) {
  const others = contributors.filter((id) => id !== from && id !== to);
  const helps =
    from !== undefined && contributors.includes(from) && to !== undefined && ownerId !== from && ownerId !== to;
  return {
    ...(ownerId === from ? { ownerId: to ?? null } : {}),
    contributors: helps ? [...others, to] : others,
  };
}

/** What waited for what is left out waits for what that waited for. */
function waitsAround({ activities }: Project, leftOut: readonly string[]): readonly Step[] {
  const out = new Set(leftOut);
  const behind = (id: string, seen: ReadonlySet<string>): readonly string[] => {
    if (!out.has(id)) return [id];
    const waitsFor = activities[id]?.waitsFor ?? [];
    return waitsFor.filter((it) => !seen.has(it)).flatMap((it) => behind(it, new Set([...seen, it])));
  };
  return Object.values(activities)
    .filter((it) => !it.removed && isOpen(it) && !out.has(it.id) && it.waitsFor.some((id) => out.has(id)))
    .map((it): Step => {
      const waitsFor = [...new Set(it.waitsFor.flatMap((id) => behind(id, new Set([id]))))].filter(
        (id) => id !== it.id,
      );
      return ["changeActivity", { activityId: it.id, changes: { waitsFor } }];
    });
}

/** Four weeks from today: long enough to find somebody, short enough to be asked about again. */
export const usualWait = (today: Day): Day => addDays(today, 28);
