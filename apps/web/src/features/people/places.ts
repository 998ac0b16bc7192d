import type { Library } from "@cairn/domain/frame/experience.ts";
import { functions, type OrgFunction } from "@cairn/domain/project/functions.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { isOpen, kept, peopleHere } from "@cairn/domain/project/standing.ts";

/** A function with its people; without people it is a gap, and says which activities need it. */
export type Place = {
  readonly at: OrgFunction | undefined;
  readonly people: readonly Person[];
  readonly neededFor: readonly string[];
};

/**
 * The people map: every function that somebody is from or that an activity in the plan needs, in the glossary's order.
 * People whose function is not said come last.
 */
export function placesOf(project: Project, library: Library): readonly Place[] {
  const here = peopleHere(project);
  const needs = new Map(library.activities.map(({ id, people }) => [id, people]));
  const open = kept(project.activities).filter(isOpen);
  const placeOf = (at: OrgFunction): Place => ({
    at,
    people: here.filter((person) => person.function === at),
    neededFor: open
      .filter(({ libraryId }) => needs.get(libraryId ?? "")?.includes(at))
      .map(({ title }) => `“${title}”`),
  });
  const known = functions.map(placeOf).filter(({ people, neededFor }) => people.length > 0 || neededFor.length > 0);
  const unsaid = here.filter((person) => person.function === undefined);
  return unsaid.length > 0 ? [...known, { at: undefined, people: unsaid, neededFor: [] }] : known;
}
