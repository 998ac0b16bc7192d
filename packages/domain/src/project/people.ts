import { z } from "zod";
import { type Around, area, type Card, type Collection, over, type Thing, unlessRemoved } from "../kernel/area.ts";
import type { Instant } from "../kernel/days.ts";
import { PersonId } from "../kernel/ids.ts";
import { same } from "../kernel/plain.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";
import { isWithin, Side, SpaceId } from "../kernel/space.ts";
import { editedMeanwhile, Name, Reason, Title, TitleBefore } from "../kernel/text.ts";
import { OrgFunction } from "./functions.ts";

/** What somebody has to do with the decision at hand. */
export const Part = z.enum(["decides", "must agree", "advises", "does", "is affected"]);
export type Part = z.infer<typeof Part>;

const PersonFields = z.object({
  /** The customer, or the seller's party the person belongs to. */
  side: Side,
  function: OrgFunction.optional(),
  part: Part.optional(),
  /** Why this person matters to the project, in a sentence. */
  why: Title.optional(),
});

/** A person of the project, by id only: the name stands in the person table, so that erasing it leaves the history whole. */
export type Person = Thing &
  z.infer<typeof PersonFields> & { readonly left?: { readonly because: string; readonly at: Instant } | undefined };

type People = { readonly people: Collection<Person> };

const empty: People = { people: {} };
const Email = z.email().max(254);
const Changes = PersonFields.omit({ side: true }).extend({
  function: OrgFunction.nullable().optional(),
  part: Part.nullable().optional(),
  why: Title.nullable().optional(),
});
type Changes = z.infer<typeof Changes>;

const cardOf = (input: {
  personId: PersonId;
  name?: string | undefined;
  email?: string | undefined;
}): Card | undefined =>
  input.name === undefined ? undefined : { personId: input.personId, name: input.name, email: input.email };

export const people = area({
  empty,
  events: {
    personAdded: z.object({ personId: PersonId, ...PersonFields.shape }),
    personChanged: z.object({ personId: PersonId, changes: Changes }),
    personRenamed: z.object({ personId: PersonId }),
    personLeft: z.object({ personId: PersonId, because: Reason }),
    personCameBack: z.object({ personId: PersonId }),
  },
  evolve: {
    personAdded: (_, e) => ({
      people: { id: e.personId, space: e.space, side: e.side, function: e.function, part: e.part, why: e.why },
    }),
    personChanged: (all, e) => ({
      people: over(all.people[e.personId], (person) => ({ ...person, ...laidOver(person, e.changes) })),
    }),
    personRenamed: () => ({}),
    personLeft: (all, e) => ({ people: over(all.people[e.personId], { left: { because: e.because, at: e.at } }) }),
    personCameBack: (all, e) => ({ people: over(all.people[e.personId], { left: undefined }) }),
  },
  undo: {
    // Who added themselves began the project: they would be gone from its people and still be in it.
    personAdded: (_, e) => (e.personId === e.by ? undefined : { command: "remove", input: { id: e.personId } }),
    personChanged: (before, e) => {
      const was = before.people[e.personId];
      const changes = was && { function: was.function ?? null, part: was.part ?? null, why: was.why ?? null };
      return changes && { command: "changePerson", input: { personId: e.personId, changes } };
    },
    personLeft: (_, e) => ({ command: "bringPersonBack", input: { personId: e.personId } }),
    personCameBack: (before, e) => {
      const was = before.people[e.personId]?.left;
      return was && { command: "sayPersonLeft", input: { personId: e.personId, because: was.because } };
    },
  },
});

/** A change with `null` read as "take away" and what is absent as it was. */
function laidOver(person: Person, changes: Changes) {
  const { function: at = person.function, part = person.part, why = person.why } = changes;
  return { function: at ?? undefined, part: part ?? undefined, why: why ?? undefined };
}

/** Whoever sees a person learns their party, so one seller's people are never shown to another. */
function refuseSide(side: Person["side"], space: SpaceId, around: Around): Refusal | undefined {
  if (side === "customer") return undefined;
  const party = around.find(side);
  if (party?.collection !== "sellers") return refuse("not_found", { id: side });
  return isWithin(space, party.thing.space) ? undefined : refuse("wrong_audience", { id: side });
}

const addPerson = people.command({
  summary: "Add somebody to the people of the project; this alone gives them no access",
  input: PersonFields.extend({ personId: PersonId, space: SpaceId, name: Name, email: Email.optional() }),
  needs: "plan",
  card: cardOf,
  decide: (_, { personId, space, side, function: at, part, why }, around) => {
    if (around.find(personId)) return refuse("duplicate", { id: personId });
    const refused = refuseSide(side, space, around);
    return refused ?? [{ type: "personAdded", space, personId, side, function: at, part, why }];
  },
});

const changePerson = people.command({
  summary: "Change what somebody has to do with the project",
  input: z.object({
    personId: PersonId,
    changes: Changes,
    /** The sentence on why they matter, as it was when somebody began to edit it. */
    from: z.object({ why: TitleBefore }).optional(),
  }),
  needs: "plan",
  decide: (all, { personId, changes, from }) => {
    const person = unlessRemoved(all.people[personId]);
    if (!person) return refuse("not_found", { id: personId });
    if (same(laidOver(person, changes), laidOver(person, {}))) return refuse("nothing_to_change");
    const conflict = changes.why === undefined ? undefined : editedMeanwhile(from?.why, person.why);
    if (conflict) return conflict;
    return [{ type: "personChanged", space: person.space, personId, changes }];
  },
});

const renamePerson = people.command({
  summary: "Correct somebody's name or address",
  input: z.object({ personId: PersonId, name: Name, email: Email.optional() }),
  needs: "plan",
  card: cardOf,
  decide: (all, { personId }) => {
    const person = unlessRemoved(all.people[personId]);
    if (!person) return refuse("not_found", { id: personId });
    return [{ type: "personRenamed", space: person.space, personId }];
  },
});

const sayPersonLeft = people.command({
  summary: "Say that somebody left the project, and why",
  input: z.object({ personId: PersonId, because: Reason }),
  needs: "plan",
  decide: (all, { personId, because }) => {
    const person = unlessRemoved(all.people[personId]);
    if (!person) return refuse("not_found", { id: personId });
    if (person.left) return refuse("not_now", { state: "already left" });
    return [{ type: "personLeft", space: person.space, personId, because }];
  },
});

const bringPersonBack = people.command({
  summary: "Say that somebody is back on the project",
  input: z.object({ personId: PersonId }),
  needs: "plan",
  decide: (all, { personId }) => {
    const person = unlessRemoved(all.people[personId]);
    if (!person) return refuse("not_found", { id: personId });
    if (!person.left) return refuse("not_now", { state: "still here" });
    return [{ type: "personCameBack", space: person.space, personId }];
  },
});

export const peopleCommands = { addPerson, changePerson, renamePerson, sayPersonLeft, bringPersonBack };
