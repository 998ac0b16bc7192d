import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import type { Instant } from "../../kernel/days.ts";
import { type PersonId, ThingId } from "../../kernel/ids.ts";
import { same } from "../../kernel/plain.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, Title, TitleBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";

export const CauseFields = z.object({
  what: Title,
  /** A symptom shows the problem; a cause brings it about. Taking the one for the other is the usual mistake. */
  kind: z.enum(["cause", "symptom"]),
  /** How much of the problem a cause explains, as far as they can tell. */
  explains: z.enum(["most of it", "part of it", "little of it"]).optional(),
});
type CauseFields = z.infer<typeof CauseFields>;

/** Something they hold to bring the problem about, or to be a sign of it. */
export type Cause = Thing & CauseFields & { readonly addedBy: PersonId };

/** A reason to doubt that a cause is one, until somebody says how it was settled. */
export type Doubt = Thing & {
  readonly causeId: string;
  readonly text: string;
  readonly raisedBy: PersonId;
  readonly at: Instant;
  readonly settled?: { readonly how: string; readonly by: PersonId; readonly at: Instant } | undefined;
};

type Causes = { readonly causes: Collection<Cause>; readonly doubts: Collection<Doubt> };

const empty: Causes = { causes: {}, doubts: {} };
const most = { causes: 50, doubts: 200 } as const;

export const causes = area({
  empty,
  events: {
    causeAdded: z.object({ causeId: ThingId, ...CauseFields.shape }),
    causeChanged: z.object({ causeId: ThingId, ...CauseFields.shape }),
    causeDoubted: z.object({ doubtId: ThingId, causeId: ThingId, text: Reason }),
    doubtSettled: z.object({ doubtId: ThingId, how: Reason }),
    doubtReopened: z.object({ doubtId: ThingId }),
  },
  evolve: {
    causeAdded: (_, { causeId, space, what, kind, explains, by }) => ({
      causes: { id: causeId, space, what, kind, explains, addedBy: by },
    }),
    causeChanged: (all, { causeId, what, kind, explains }) => ({
      causes: over(all.causes[causeId], { what, kind, explains }),
    }),
    causeDoubted: (_, { doubtId, space, causeId, text, by, at }) => ({
      doubts: { id: doubtId, space, causeId, text, raisedBy: by, at },
    }),
    doubtSettled: (all, { doubtId, how, by, at }) => ({
      doubts: over(all.doubts[doubtId], { settled: { how, by, at } }),
    }),
    doubtReopened: (all, { doubtId }) => ({ doubts: over(all.doubts[doubtId], { settled: undefined }) }),
  },
  undo: {
    causeAdded: (_, e) => ({ command: "remove", input: { id: e.causeId } }),
    causeChanged: (before, { causeId }) => {
      const was = before.causes[causeId];
      return was && { command: "changeCause", input: { causeId, changes: CauseFields.parse(was) } };
    },
    causeDoubted: (_, e) => ({ command: "remove", input: { id: e.doubtId } }),
    doubtSettled: (_, e) => ({ command: "reopenDoubt", input: { doubtId: e.doubtId } }),
    doubtReopened: (before, { doubtId }) => {
      const was = before.doubts[doubtId]?.settled;
      return was && { command: "settleDoubt", input: { doubtId, how: was.how } };
    },
  },
});

/** Who added something may reword it; the rest is for those who shape the plan. */
function refuseRewording(thing: Cause, { actor, may }: Around): Refusal | undefined {
  const allowed = thing.addedBy === actor.personId || may("plan", thing.space);
  return allowed ? undefined : refuse("not_allowed", { needs: "plan" });
}

const addCause = causes.command({
  summary: "Say what brings the problem about, or what is only a sign of it",
  input: CauseFields.extend({ causeId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { causeId, space, ...cause }, around) => {
    if (around.find(causeId)) return refuse("duplicate", { id: causeId });
    const refused = refuseCrowd(all.causes, space, "causes and symptoms", most.causes);
    return refused ?? [{ type: "causeAdded", space, causeId, ...cause }];
  },
});

const changeCause = causes.command({
  summary: "Change what is said about a cause or a symptom",
  input: z.object({
    causeId: ThingId,
    changes: CauseFields,
    /** Its wording as it was when somebody began to edit it. */
    from: z.object({ what: TitleBefore }).optional(),
  }),
  needs: "contribute",
  decide: (all, { causeId, changes, from }, around) => {
    const cause = unlessRemoved(all.causes[causeId]);
    if (!cause) return refuse("not_found", { id: causeId });
    const refused = refuseRewording(cause, around) ?? editedMeanwhile(from?.what, cause.what);
    if (refused) return refused;
    if (same(CauseFields.parse(cause), changes)) return refuse("nothing_to_change");
    return [{ type: "causeChanged", space: cause.space, causeId, ...changes }];
  },
});

const doubtCause = causes.command({
  summary: "Say why something may not be the cause it is held to be",
  input: z.object({ doubtId: ThingId, space: SpaceId, causeId: ThingId, text: Reason }),
  needs: "contribute",
  decide: (all, { doubtId, space, causeId, text }, around) => {
    if (around.find(doubtId)) return refuse("duplicate", { id: doubtId });
    const refused =
      refuseLeaningOn("causes", [causeId], space, around) ?? refuseCrowd(all.doubts, space, "doubts", most.doubts);
    return refused ?? [{ type: "causeDoubted", space, doubtId, causeId, text }];
  },
});

const settleDoubt = causes.command({
  summary: "Say how a doubt was settled",
  input: z.object({ doubtId: ThingId, how: Reason }),
  needs: "contribute",
  decide: (all, { doubtId, how }) => {
    const doubt = unlessRemoved(all.doubts[doubtId]);
    if (!doubt) return refuse("not_found", { id: doubtId });
    if (doubt.settled) return refuse("not_now", { state: "already settled" });
    return [{ type: "doubtSettled", space: doubt.space, doubtId, how }];
  },
});

const reopenDoubt = causes.command({
  summary: "Say that a doubt is open after all",
  input: z.object({ doubtId: ThingId }),
  needs: "contribute",
  decide: (all, { doubtId }) => {
    const doubt = unlessRemoved(all.doubts[doubtId]);
    if (!doubt) return refuse("not_found", { id: doubtId });
    if (!doubt.settled) return refuse("nothing_to_change");
    return [{ type: "doubtReopened", space: doubt.space, doubtId }];
  },
});

export const causeCommands = { addCause, changeCause, doubtCause, settleDoubt, reopenDoubt };
