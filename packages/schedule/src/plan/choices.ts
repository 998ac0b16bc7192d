import type { Doing, Plan, Team } from "./plan.ts";

/** A person by their place in the plan, and the share of their time for the plan, 1 to 100. */
export type Share = { readonly person: number; readonly share: number };

/** More ways of choosing people for one activity than this are refused. */
const mostChoices = 200;

/** All ways of choosing people for an activity, in the order of the names; none where there are too many or too few. */
export function whoIn({ people }: Pick<Plan, "people">, doing: Doing): readonly (readonly Share[])[] {
  const place = new Map(people.map(({ id }, at) => [id, at]));
  let crews: (readonly Share[])[] = [[]];
  for (const team of doing.teams) {
    if (choicesOf(team) > mostChoices) return [];
    const choices = subsetsOf(team.anyOf, team.needed);
    if (crews.length * choices.length > mostChoices) return [];
    crews = crews.flatMap((crew) => choices.map((ids) => together(crew, sharesIn(place, team, ids))));
  }
  return crews;
}

const sharesIn = (place: ReadonlyMap<string, number>, { share }: Team, ids: readonly string[]): Share[] =>
  ids.map((id) => ({ person: place.get(id) as number, share }));

/** Somebody who is named in two teams gives the larger share once. */
function together(crew: readonly Share[], more: readonly Share[]): readonly Share[] {
  const shares = new Map<number, number>();
  for (const { person, share } of [...crew, ...more]) shares.set(person, Math.max(share, shares.get(person) ?? 0));
  return [...shares].map(([person, share]) => ({ person, share }));
}

function subsetsOf(ids: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ids.flatMap((id, at) => subsetsOf(ids.slice(at + 1), size - 1).map((rest) => [id, ...rest]));
}

/** How many ways there are to choose so many of these people: the binomial coefficient. */
function choicesOf({ anyOf, needed }: Team): number {
  let ways = 1;
  for (let at = 1; at <= needed; at += 1) ways *= (anyOf.length - needed + at) / at;
  return ways;
}
