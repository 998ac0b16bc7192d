import type { Instant } from "../kernel/days.ts";
import { dayOf } from "../kernel/days.ts";
import { compare } from "../kernel/order.ts";
import { recordOf } from "./decisions/current.ts";
import type { OrgFunction } from "./functions.ts";
import { hasReached, reached } from "./outcomes/reached.ts";
import type { Project } from "./project.ts";
import { kept } from "./standing.ts";
import { coverOf } from "./submit.ts";

/** Something of the library that was done. */
export type JourneyStep = {
  readonly libraryId: string;
  readonly startedAt: Instant;
  readonly doneAt: Instant;
  /** The function of whoever owned it, if it is known. */
  readonly role: OrgFunction | undefined;
};

/** How a project came to an end, in the words in which past projects are told. */
export type JourneyEnding = { readonly ending: "realised" | "committed" | "chose not to act"; readonly at: Instant };

/**
 * A project as past projects are looked at: which activities of the library it did and when, and how it ended. No names, no
 * titles and no words of anybody; what was written by hand and stands for nothing in the library is left out.
 */
export type Journey = {
  readonly begunAt: Instant;
  /** In the order in which they were done. */
  readonly steps: readonly JourneyStep[];
  /** Absent while it is open: not decided yet, reopened, or decided to wait. */
  readonly ending: JourneyEnding | undefined;
};

/** @returns undefined of a project that has not begun */
export function journeyOf(project: Project): Journey | undefined {
  const cover = coverOf(project);
  return cover && { begunAt: cover.begunAt, steps: stepsOf(project), ending: endingOf(project) };
}

const stepsOf = (project: Project): readonly JourneyStep[] =>
  kept(project.activities)
    .flatMap(({ libraryId, status, startedAt, doneAt, ownerId }): JourneyStep[] => {
      if (libraryId === undefined || status !== "done" || doneAt === undefined) return [];
      const role = ownerId === undefined ? undefined : project.people[ownerId]?.function;
      return [{ libraryId, startedAt: startedAt ?? doneAt, doneAt, role }];
    })
    .toSorted((one, other) => compare(one.doneAt, other.doneAt) || compare(one.libraryId, other.libraryId));

/** By the decision that was taken last and holds; what was decided counts as realised once a measure reached what was promised. */
function endingOf(project: Project): JourneyEnding | undefined {
  const last = kept(project.decisions)
    .flatMap((decision) => recordOf(project, decision) ?? [])
    .toSorted((one, other) => compare(one.at, other.at))
    .at(-1);
  if (!last || last.ending === "wait until") return undefined;
  if (last.ending === "stop") return { ending: "chose not to act", at: last.at };
  const isReached = reached(project, dayOf(last.at)).some(hasReached);
  return { ending: isReached ? "realised" : "committed", at: last.at };
}
