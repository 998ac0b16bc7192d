import { z } from "zod";
import { type Around, area, type Collection, over, type Thing } from "../kernel/area.ts";
import { PersonId, ThingId } from "../kernel/ids.ts";
import { type Refusal, refuse } from "../kernel/refusal.ts";

/** One of the customer's people whom a lead named into the circle. Leads are in it without being named. */
export type Confidant = Thing & { readonly personId: PersonId };

type Circle = { readonly confidants: Collection<Confidant> };

const empty: Circle = { confidants: {} };

/** Who is in the circle is itself said in the circle: nobody outside can tell that it is anybody. */
export const circle = area({
  empty,
  events: {
    confidantNamed: z.object({ confidantId: ThingId, personId: PersonId }),
    confidantDropped: z.object({ confidantId: ThingId }),
  },
  evolve: {
    confidantNamed: (_, { confidantId, space, personId }) => ({ confidants: { id: confidantId, space, personId } }),
    confidantDropped: (all, e) => ({ confidants: over(all.confidants[e.confidantId], { removed: true }) }),
  },
  undo: {
    confidantNamed: (_, { confidantId }) => ({ command: "dropConfidant", input: { confidantId } }),
    confidantDropped: (before, { confidantId }) => {
      const was = before.confidants[confidantId];
      return was && { command: "nameConfidant", input: { confidantId, personId: was.personId } };
    },
  },
});

/** The circle as those in it know it: whom a lead named and has not dropped. */
export function confidantsOf({ confidants }: Circle): readonly Confidant[] {
  return Object.values(confidants).filter(({ removed }) => !removed);
}

/** Most people that can be in the circle besides the leads: with more it would be no circle. */
export const mostConfidants = 20;

function refusePerson(personId: PersonId, around: Around): Refusal | undefined {
  const found = around.find(personId);
  if (found?.collection !== "people" || found.thing.removed || "left" in found.thing) {
    return refuse("not_found", { id: personId });
  }
  return "side" in found.thing && found.thing.side === "customer"
    ? undefined
    : refuse("wrong_audience", { id: personId });
}

const nameConfidant = circle.command({
  summary: "Name one of the customer's people into the circle: from now on they see all that lies in it",
  input: z.object({ confidantId: ThingId, personId: PersonId }),
  needs: "steer",
  decide: (all, { confidantId, personId }, around) => {
    const found = around.find(confidantId);
    // Somebody who was dropped can be named again.
    const before = all.confidants[confidantId];
    if (found && before?.personId !== personId) return refuse("duplicate", { id: confidantId });
    const refused = refusePerson(personId, around);
    if (refused) return refused;
    const named = confidantsOf(all);
    if (named.some((it) => it.personId === personId)) return refuse("nothing_to_change");
    if (named.length >= mostConfidants)
      return refuse("too_many", { what: "people in the circle", most: mostConfidants });
    return [{ type: "confidantNamed", space: "circle", confidantId, personId }];
  },
});

const dropConfidant = circle.command({
  summary: "Close the circle to somebody again; what they have seen, they have seen",
  input: z.object({ confidantId: ThingId }),
  needs: "steer",
  decide: (all, { confidantId }) => {
    const confidant = all.confidants[confidantId];
    if (!confidant) return refuse("not_found", { id: confidantId });
    if (confidant.removed) return refuse("nothing_to_change");
    return [{ type: "confidantDropped", space: "circle", confidantId }];
  },
});

export const circleCommands = { nameConfidant, dropConfidant };
