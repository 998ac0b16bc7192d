import type { Collection, Thing } from "../../kernel/area.ts";
import { isWithin } from "../../kernel/space.ts";
import type { OrgFunction } from "../functions.ts";
import type { Activity, Question } from "../plan/activity.ts";
import type { Impact } from "../problem/impact.ts";
import type { Project } from "../project.ts";
import { isOpen, kept, peopleHere, planned } from "../standing.ts";
import { coverOf } from "../submit.ts";

/** What the project says already of what a page for others should tell. */
export type PageFacts = {
  readonly outcome: string | undefined;
  readonly statement: string | undefined;
  /** Those with figures first. */
  readonly impacts: readonly Impact[];
  /** Open work of people of the function the page is for. */
  readonly asked: readonly Activity[];
  readonly open: readonly Question[];
};

/** Seen by all of the customer's people: what the circle keeps to itself is on no page that is handed on. */
function seenByAllOfUs<T extends Thing>(things: Collection<T>): readonly T[] {
  return kept(things).filter(({ space }) => isWithin("ours", space));
}

/**
 * The facts a page starts from.
 *
 * @param audience the function the page is for, if it is for one: only then is it known what is asked of them
 */
export function factsForPage(project: Project, audience: OrgFunction | undefined): PageFacts {
  const { outcome } = coverOf(project) ?? {};
  const of = new Set(
    peopleHere(project)
      .filter((person) => audience !== undefined && person.function === audience)
      .map(({ id }) => id),
  );
  const hasFigures = ({ low, likely, high }: Impact) => (low ?? likely ?? high) !== undefined;
  return {
    outcome,
    statement: seenByAllOfUs(project.statements)[0]?.text,
    impacts: seenByAllOfUs(project.impacts).toSorted((a, b) => Number(hasFigures(b)) - Number(hasFigures(a))),
    asked: planned(project).filter((it) => isWithin("ours", it.space) && isOpen(it) && of.has(it.ownerId ?? "")),
    open: seenByAllOfUs(project.questions).filter(({ answer }) => !answer),
  };
}
