import { z } from "zod";
import { area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { Day, type Instant } from "../../kernel/days.ts";
import { PersonId, ThingId } from "../../kernel/ids.ts";
import { plain, same } from "../../kernel/plain.ts";
import { refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Reason, ReasonBefore } from "../../kernel/text.ts";
import { refuseCrowd, refuseLeaningOn } from "../leaning.ts";

export const PromiseFields = z.object({
  what: Reason,
  /** Who gave it. */
  promisedById: PersonId.optional(),
  dueOn: Day.optional(),
});
type PromiseFields = z.infer<typeof PromiseFields>;

/** What became of a promise. */
export const Came = z.enum(["kept", "not kept", "no longer wanted"]);

/**
 * Something that was promised while they were choosing, and that the people who carry it out must know of. `takenOn` says
 * who on the delivering side has taken it on.
 */
export type Promised = Thing &
  PromiseFields & {
    readonly addedBy: PersonId;
    readonly takenOn?: { readonly by: PersonId; readonly at: Instant } | undefined;
    readonly settled?:
      | { readonly came: z.infer<typeof Came>; readonly because?: string | undefined; readonly at: Instant }
      | undefined;
  };

type Promises = { readonly promises: Collection<Promised> };

const empty: Promises = { promises: {} };
const mostPromises = 200;

export const promises = area({
  empty,
  events: {
    promiseNoted: z.object({ promiseId: ThingId, ...PromiseFields.shape }),
    promiseChanged: z.object({ promiseId: ThingId, ...PromiseFields.shape }),
    promiseTakenOn: z.object({ promiseId: ThingId }),
    promiseLetGo: z.object({ promiseId: ThingId }),
    promiseSettled: z.object({ promiseId: ThingId, came: Came, because: Reason.optional() }),
    promiseReopened: z.object({ promiseId: ThingId }),
  },
  evolve: {
    promiseNoted: (_, { promiseId, space, what, promisedById, dueOn, by }) => ({
      promises: { id: promiseId, space, what, promisedById, dueOn, addedBy: by },
    }),
    // Whoever took it on took on other words.
    promiseChanged: (all, { promiseId, what, promisedById, dueOn }) => ({
      promises: over(all.promises[promiseId], ({ takenOn, ...was }) => ({
        what,
        promisedById,
        dueOn,
        takenOn: was.what === what ? takenOn : undefined,
      })),
    }),
    promiseTakenOn: (all, { promiseId, by, at }) => ({
      promises: over(all.promises[promiseId], { takenOn: { by, at } }),
    }),
    promiseLetGo: (all, { promiseId }) => ({ promises: over(all.promises[promiseId], { takenOn: undefined }) }),
    promiseSettled: (all, { promiseId, came, because, at }) => ({
      promises: over(all.promises[promiseId], { settled: plain({ came, because, at }) }),
    }),
    promiseReopened: (all, { promiseId }) => ({ promises: over(all.promises[promiseId], { settled: undefined }) }),
  },
  undo: {
    promiseNoted: (_, e) => ({ command: "remove", input: { id: e.promiseId } }),
    // The words can be changed back by hand; that somebody had taken them on only that person can say again.
    promiseChanged: (before, { promiseId, what }) => {
      const was = before.promises[promiseId];
      if (was?.takenOn && was.what !== what) return undefined;
      return was && { command: "changePromise", input: { promiseId, changes: PromiseFields.parse(was) } };
    },
    promiseTakenOn: (_, e) => ({ command: "letPromiseGo", input: { promiseId: e.promiseId } }),
    promiseLetGo: (_, e) => ({ command: "takePromiseOn", input: { promiseId: e.promiseId } }),
    promiseSettled: (_, e) => ({ command: "reopenPromise", input: { promiseId: e.promiseId } }),
    promiseReopened: (before, { promiseId }) => {
      const was = before.promises[promiseId]?.settled;
      return was && { command: "settlePromise", input: { promiseId, came: was.came, because: was.because } };
    },
  },
});

const notePromise = promises.command({
  summary: "Note what was promised, so that it is not lost between choosing and carrying out",
  input: PromiseFields.extend({ promiseId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { promiseId, space, ...promise }, around) => {
    if (around.find(promiseId)) return refuse("duplicate", { id: promiseId });
    const refused =
      refuseLeaningOn("people", [promise.promisedById], space, around) ??
      refuseCrowd(all.promises, space, "promises", mostPromises);
    return refused ?? [{ type: "promiseNoted", space, promiseId, ...promise }];
  },
});

const changePromise = promises.command({
  summary: "Change what is noted of a promise; with other words it has to be taken on again",
  input: z.object({
    promiseId: ThingId,
    changes: PromiseFields,
    /** Its wording as it was when somebody began to edit it. */
    from: z.object({ what: ReasonBefore }).optional(),
  }),
  needs: "contribute",
  decide: (all, { promiseId, changes, from }, around) => {
    const promise = unlessRemoved(all.promises[promiseId]);
    if (!promise) return refuse("not_found", { id: promiseId });
    const own = promise.addedBy === around.actor.personId;
    if (!own && !around.may("plan", promise.space)) return refuse("not_allowed", { needs: "plan" });
    const named = changes.promisedById === promise.promisedById ? undefined : changes.promisedById;
    const refused =
      refuseLeaningOn("people", [named], promise.space, around) ?? editedMeanwhile(from?.what, promise.what);
    if (refused) return refused;
    if (same(PromiseFields.parse(promise), changes)) return refuse("nothing_to_change");
    return [{ type: "promiseChanged", space: promise.space, promiseId, ...changes }];
  },
});

const takePromiseOn = promises.command({
  summary: "Take a promise on, as somebody who will carry it out",
  input: z.object({ promiseId: ThingId }),
  needs: "contribute",
  decide: (all, { promiseId }) => {
    const promise = unlessRemoved(all.promises[promiseId]);
    if (!promise) return refuse("not_found", { id: promiseId });
    if (promise.settled) return refuse("not_now", { state: "already settled" });
    if (promise.takenOn) return refuse("not_now", { state: "already taken on" });
    return [{ type: "promiseTakenOn", space: promise.space, promiseId }];
  },
});

const letPromiseGo = promises.command({
  summary: "Say that a promise is not taken on after all",
  input: z.object({ promiseId: ThingId }),
  needs: "contribute",
  decide: (all, { promiseId }, { actor, may }) => {
    const promise = unlessRemoved(all.promises[promiseId]);
    if (!promise) return refuse("not_found", { id: promiseId });
    if (!promise.takenOn) return refuse("nothing_to_change");
    if (promise.takenOn.by !== actor.personId && !may("plan", promise.space))
      return refuse("not_allowed", { needs: "plan" });
    return [{ type: "promiseLetGo", space: promise.space, promiseId }];
  },
});

const settlePromise = promises.command({
  summary: "Say what became of a promise; one that was not kept, or is no longer wanted, with the reason",
  input: z.object({ promiseId: ThingId, came: Came, because: Reason.optional() }),
  needs: "plan",
  decide: (all, { promiseId, came, because }) => {
    const promise = unlessRemoved(all.promises[promiseId]);
    if (!promise) return refuse("not_found", { id: promiseId });
    if (promise.settled) return refuse("not_now", { state: "already settled" });
    if (came !== "kept" && because === undefined)
      return refuse("invalid_input", { field: "because", must: "say why it was not kept, or is no longer wanted" });
    return [{ type: "promiseSettled", space: promise.space, promiseId, came, because }];
  },
});

const reopenPromise = promises.command({
  summary: "Say that a promise is open after all",
  input: z.object({ promiseId: ThingId }),
  needs: "plan",
  decide: (all, { promiseId }) => {
    const promise = unlessRemoved(all.promises[promiseId]);
    if (!promise) return refuse("not_found", { id: promiseId });
    if (!promise.settled) return refuse("nothing_to_change");
    return [{ type: "promiseReopened", space: promise.space, promiseId }];
  },
});

export const promiseCommands = {
  notePromise,
  changePromise,
  takePromiseOn,
  letPromiseGo,
  settlePromise,
  reopenPromise,
};
