import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { compare } from "../../kernel/order.ts";
import { plain, same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, Title, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";

/** An act that people can see, which the sponsor or somebody else of weight has promised: what, who, by when. */
export type Commitment = Thing & {
  readonly what: string;
  /** Absent only where it was shared without the person. */
  readonly ownerId?: PersonId | undefined;
  readonly due: Day;
  readonly addedBy: PersonId;
  readonly kept?: { readonly by: PersonId; readonly at: Instant; readonly note?: string | undefined } | undefined;
};

type Commitments = { readonly commitments: Collection<Commitment> };

const empty: Commitments = { commitments: {} };
const Fields = z.object({ what: Title, ownerId: PersonId, due: Day });

export const commitments = area({
  empty,
  events: {
    commitmentMade: z.object({ commitmentId: ThingId, ...Fields.shape }),
    commitmentChanged: z.object({ commitmentId: ThingId, changes: Fields }),
    commitmentKept: z.object({ commitmentId: ThingId, note: Reason.optional() }),
    commitmentOpenAgain: z.object({ commitmentId: ThingId }),
  },
  evolve: {
    commitmentMade: (_, { commitmentId, space, what, ownerId, due, by }) => ({
      commitments: { id: commitmentId, space, what, ownerId, due, addedBy: by },
    }),
    commitmentChanged: (all, e) => ({ commitments: over(all.commitments[e.commitmentId], e.changes) }),
    commitmentKept: (all, { commitmentId, by, at, note }) => ({
      commitments: over(all.commitments[commitmentId], { kept: plain({ by, at, note }) }),
    }),
    commitmentOpenAgain: (all, e) => ({ commitments: over(all.commitments[e.commitmentId], { kept: undefined }) }),
  },
  undo: {
    commitmentMade: (_, e) => ({ command: "remove", input: { id: e.commitmentId } }),
    commitmentChanged: (before, { commitmentId }) => {
      const was = before.commitments[commitmentId];
      const changes = was?.ownerId && { what: was.what, ownerId: was.ownerId, due: was.due };
      return changes && { command: "changeCommitment", input: { commitmentId, changes } };
    },
    commitmentKept: (_, { commitmentId }) => ({ command: "reopenCommitment", input: { commitmentId } }),
    commitmentOpenAgain: (before, { commitmentId }) => ({
      command: "keepCommitment",
      input: { commitmentId, note: before.commitments[commitmentId]?.kept?.note },
    }),
  },
});

/** Most commitments in one space. */
export const mostCommitments = 100;

/** Who promised it, or shapes the plan. */
function refuseOthers(ownerId: string | undefined, space: SpaceId, { actor, may }: Around): Refusal | undefined {
  return ownerId === actor.personId || may("plan", space) ? undefined : refuse("not_allowed", { needs: "own" });
}

const makeCommitment = commitments.command({
  summary: "Note an act that people can see and somebody has promised: what, who, by when",
  input: Fields.extend({ commitmentId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { commitmentId, space, what, ownerId, due }, around) => {
    if (around.find(commitmentId)) return refuse("duplicate", { id: commitmentId });
    const refused =
      refuseLeaningOn("people", [ownerId], space, around) ??
      refuseOthers(ownerId, space, around) ??
      refuseCrowd(all.commitments, space, "commitments", mostCommitments);
    return refused ?? [{ type: "commitmentMade", space, commitmentId, what, ownerId, due }];
  },
});

const changeCommitment = commitments.command({
  summary: "Change what somebody has promised",
  input: z.object({
    commitmentId: ThingId,
    changes: Fields,
    /** What was promised, as it was worded when somebody began to edit it. */
    from: z.object({ what: TitleBefore }).optional(),
  }),
  needs: "contribute",
  decide: (all, { commitmentId, changes, from }, around) => {
    const was = unlessRemoved(all.commitments[commitmentId]);
    if (!was) return refuse("not_found", { id: commitmentId });
    const refused =
      refuseOthers(was.ownerId, was.space, around) ??
      // Nobody promises in another's name by handing on what they promised themselves.
      refuseOthers(changes.ownerId, was.space, around) ??
      editedMeanwhile(from?.what, was.what) ??
      (was.ownerId === changes.ownerId ? undefined : refuseLeaningOn("people", [changes.ownerId], was.space, around));
    if (refused) return refused;
    if (same(changes, { what: was.what, ownerId: was.ownerId, due: was.due })) return refuse("nothing_to_change");
    return [{ type: "commitmentChanged", space: was.space, commitmentId, changes }];
  },
});

const keepCommitment = commitments.command({
  summary: "Say that what was promised is done",
  input: z.object({ commitmentId: ThingId, note: Reason.optional() }),
  needs: "contribute",
  decide: (all, { commitmentId, note }, around) => {
    const was = unlessRemoved(all.commitments[commitmentId]);
    if (!was) return refuse("not_found", { id: commitmentId });
    const refused = refuseOthers(was.ownerId, was.space, around);
    if (refused) return refused;
    if (was.kept) return refuse("nothing_to_change");
    return [{ type: "commitmentKept", space: was.space, commitmentId, note }];
  },
});

const reopenCommitment = commitments.command({
  summary: "Say that what was promised is not done after all",
  input: z.object({ commitmentId: ThingId }),
  needs: "contribute",
  decide: (all, { commitmentId }, around) => {
    const was = unlessRemoved(all.commitments[commitmentId]);
    if (!was) return refuse("not_found", { id: commitmentId });
    const refused = refuseOthers(was.ownerId, was.space, around);
    if (refused) return refused;
    if (!was.kept) return refuse("nothing_to_change");
    return [{ type: "commitmentOpenAgain", space: was.space, commitmentId }];
  },
});

/** What was promised and is still to be done, by this person or by anybody, the nearest first. */
export function openCommitments({ commitments }: Commitments, personId?: PersonId): readonly Commitment[] {
  return Object.values(commitments)
    .filter(({ removed, kept, ownerId }) => !removed && !kept && (personId === undefined || ownerId === personId))
    .toSorted((a, b) => compare(a.due, b.due) || compare(a.id, b.id));
}

/** What should have been done before today. */
export function overdueCommitments(all: Commitments, today: Day): readonly Commitment[] {
  return openCommitments(all).filter(({ due }) => due < today);
}

export const commitmentCommands = { makeCommitment, changeCommitment, keepCommitment, reopenCommitment };
