import { z } from "zod";
import { area, type Collection, over, type Thing } from "../kernel/area.ts";
import { type PersonId, ThingId } from "../kernel/ids.ts";
import { refuse } from "../kernel/refusal.ts";

/**
 * That the customer's organisation may learn from this project once it has ended: what of the library was done and when, what
 * was struck out, and how it ended. It ends when a lead says so, and then nothing of the project counts any more.
 */
export type Learning = Thing & {
  /** The lead who allowed it: it is their organisation that learns, and no other whose people are here. */
  readonly allowedBy: PersonId;
};

type Learnings = { readonly learnings: Collection<Learning> };

const empty: Learnings = { learnings: {} };

export const learning = area({
  empty,
  events: {
    learningAllowed: z.object({ learningId: ThingId }),
    learningEnded: z.object({ learningId: ThingId }),
  },
  evolve: {
    learningAllowed: (_, { learningId, space, by }) => ({ learnings: { id: learningId, space, allowedBy: by } }),
    learningEnded: (all, { learningId }) => ({ learnings: over(all.learnings[learningId], { removed: true }) }),
  },
  undo: {
    learningAllowed: (_, { learningId }) => ({ command: "endLearning", input: { learningId } }),
    // Whoever ended it can allow it again in their own name alone.
    learningEnded: (before, { learningId, by }) =>
      before.learnings[learningId]?.allowedBy === by ? { command: "allowLearning", input: { learningId } } : undefined,
  },
});

/** The consent that holds, if there is one. */
export const learningOf = ({ learnings }: Learnings): Learning | undefined =>
  Object.values(learnings).find(({ removed }) => !removed);

const allowLearning = learning.command({
  summary:
    "Let the customer's organisation learn from this project once it has ended: what was done and when, what was struck out, and how it ended; no names, no words",
  input: z.object({ learningId: ThingId }),
  needs: "steer",
  decide: (all, { learningId }, around) => {
    if (around.find(learningId) && !all.learnings[learningId]) return refuse("duplicate", { id: learningId });
    if (learningOf(all)) return refuse("nothing_to_change");
    return [{ type: "learningAllowed", space: "ours", learningId }];
  },
});

const endLearning = learning.command({
  summary: "No longer let the customer's organisation learn from this project",
  input: z.object({ learningId: ThingId }),
  needs: "steer",
  decide: (all, { learningId }) => {
    const there = all.learnings[learningId];
    if (!there) return refuse("not_found", { id: learningId });
    if (there.removed) return refuse("nothing_to_change");
    return [{ type: "learningEnded", space: "ours", learningId }];
  },
});

export const learningCommands = { allowLearning, endLearning };
