import type { PersonCard } from "@cairn/contract/projects.ts";
import type { Person } from "@cairn/domain/project/people.ts";
import type { Project } from "@cairn/domain/project/project.ts";
import { kept } from "@cairn/domain/project/standing.ts";
import { carried } from "./carried.ts";
import type { Somebody } from "./said.ts";

/** The people of a project as the viewer sees them, as they are called in files. */
export type PeopleBook = {
  /** By person: the name, with what else it takes to tell them from others of that name. */
  readonly labels: ReadonlyMap<string, string>;
  /** Whom a file means: by id, by address, by exact name. Nobody where that is not one person. */
  readonly meant: (somebody: Somebody) => Person | undefined;
};

/** What parts one name from the next in a list cannot stand in a name. */
const asLabel = (name: string): string => carried(name).replaceAll(/[;\n]+/g, ",");

/** Nobody is guessed: a name must be written as it stands here, and be that of one person only. */
export function peopleBook(project: Project, cards: readonly PersonCard[]): PeopleBook {
  const people = kept(project.people);
  const cardOf = new Map(cards.map((card) => [card.personId as string, card]));
  const nameOf = (id: string) => asLabel(cardOf.get(id)?.name ?? "");
  const ofName = Map.groupBy(people, ({ id }) => nameOf(id));
  const labelled = people.flatMap((person): (readonly [Person, string])[] => {
    const name = nameOf(person.id);
    if (name === "") return [];
    if (ofName.get(name)?.length === 1) return [[person, name]];
    return [[person, `${name} (${cardOf.get(person.id)?.email ?? person.id.slice(-12)})`]];
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  const byLabel = new Map(labelled.map(([person, label]) => [label, person]));
  const byAddress = Map.groupBy(people, ({ id }) => cardOf.get(id)?.email?.toLowerCase());
  return {
    labels: new Map(labelled.map(([{ id }, label]) => [id, label])),
    meant: ({ personId, email, name }) => {
      const ofAddress = email === undefined || email === "" ? [] : (byAddress.get(email.toLowerCase()) ?? []);
      const asAddress = name.includes("@") ? (byAddress.get(name.toLowerCase()) ?? []) : [];
      const [byEmail] = ofAddress.length === 1 ? ofAddress : asAddress.length === 1 ? asAddress : [];
      return byId.get(personId ?? "") ?? byEmail ?? byLabel.get(asLabel(name));
    },
  };
}
