import { z } from "zod";
import { Ownership } from "../kernel/actor.ts";
import { area, type Collection, over, type Thing } from "../kernel/area.ts";
import type { Instant } from "../kernel/days.ts";
import { PartyId, ProjectId } from "../kernel/ids.ts";
import { refuse } from "../kernel/refusal.ts";
import { sharedWith } from "../kernel/space.ts";
import { editedMeanwhile, Reason, ReasonBefore, Title, TitleBefore } from "../kernel/text.ts";

/** What everybody in the project sees on its cover; only its owner writes there. */
export type Cover = Thing & {
  readonly name: string;
  /** The outcome in one sentence. */
  readonly outcome?: string | undefined;
  /** The customer's organisation by name. */
  readonly customer: string;
  readonly ownership: Ownership;
  readonly sample?: boolean | undefined;
  readonly begunAt: Instant;
  readonly takenOverAt?: Instant | undefined;
};

/** A seller's organisation that takes part. Each lies in the space shared with it, so that sellers never see each other. */
export type Seller = Thing & {
  readonly name: string;
  /** They began the project, and hold it in trust until the customer takes it over. */
  readonly holds?: boolean | undefined;
  readonly left?: { readonly because: string; readonly at: Instant } | undefined;
};

type Covers = { readonly covers: Collection<Cover>; readonly sellers: Collection<Seller> };

const empty: Covers = { covers: {}, sellers: {} };

export const cover = area({
  empty,
  events: {
    projectBegun: z.object({
      projectId: ProjectId,
      name: Title,
      outcome: Reason.optional(),
      customer: Title,
      ownership: Ownership,
      sample: z.boolean().optional(),
    }),
    projectNamed: z.object({ projectId: ProjectId, name: Title, outcome: Reason.optional() }),
    projectTakenOver: z.object({ projectId: ProjectId }),
    sellerJoined: z.object({ partyId: PartyId, name: Title, holds: z.boolean().optional() }),
    sellerLeft: z.object({ partyId: PartyId, because: Reason }),
  },
  evolve: {
    projectBegun: (_, { projectId, space, name, outcome, customer, ownership, sample, at }) => ({
      covers: { id: projectId, space, name, outcome, customer, ownership, sample, begunAt: at },
    }),
    projectNamed: (all, e) => ({ covers: over(all.covers[e.projectId], { name: e.name, outcome: e.outcome }) }),
    projectTakenOver: (all, e) => ({
      covers: over(all.covers[e.projectId], { ownership: "taken over", takenOverAt: e.at }),
    }),
    sellerJoined: (_, e) => ({ sellers: { id: e.partyId, space: e.space, name: e.name, holds: e.holds } }),
    sellerLeft: (all, e) => ({ sellers: over(all.sellers[e.partyId], { left: { because: e.because, at: e.at } }) }),
  },
  undo: {
    projectNamed: (before, e) => {
      const was = before.covers[e.projectId];
      const { projectId } = e;
      return was && { command: "nameProject", input: { projectId, name: was.name, outcome: was.outcome } };
    },
  },
});

/** Not one of the project's commands: whoever begins a project has no role in it yet. */
export const beginProject = cover.command({
  summary: "Begin a project, as the customer's own or held in trust for the customer",
  input: z.object({
    projectId: ProjectId,
    name: Title,
    outcome: Reason.optional(),
    customer: Title,
    ownership: Ownership,
    holder: z.object({ partyId: PartyId, name: Title }).optional(),
    sample: z.boolean().optional(),
  }),
  needs: "steer",
  decide: (all, { holder, ...begun }) => {
    if (all.covers[begun.projectId]) return refuse("duplicate", { id: begun.projectId });
    if ((begun.ownership === "in trust") !== (holder !== undefined)) {
      return refuse("invalid_input", { field: "holder", must: "be given exactly when the project is held in trust" });
    }
    return [
      { type: "projectBegun", space: "cover", ...begun },
      // Not on the cover: the next seller to take part must not learn who was there before.
      ...(holder ? [{ type: "sellerJoined" as const, space: sharedWith(holder.partyId), ...holder, holds: true }] : []),
    ];
  },
});

const nameProject = cover.command({
  summary: "Name the project and say its outcome in one sentence",
  input: z.object({
    projectId: ProjectId,
    name: Title,
    outcome: Reason.optional(),
    from: z.object({ name: TitleBefore, outcome: ReasonBefore }).optional(),
  }),
  needs: "steer",
  decide: (all, { projectId, name, outcome, from }) => {
    const was = all.covers[projectId];
    if (!was) return refuse("not_found", { id: projectId });
    if (was.name === name && was.outcome === outcome) return refuse("nothing_to_change");
    return (
      editedMeanwhile(from?.name, was.name) ??
      editedMeanwhile(from?.outcome, was.outcome) ?? [
        { type: "projectNamed", space: "cover", projectId, name, outcome },
      ]
    );
  },
});

const takeOver = cover.command({
  summary: "Take the project over: from now on it is the customer's own, and sellers are guests",
  input: z.object({ projectId: ProjectId }),
  needs: "take over",
  decide: (all, { projectId }) => {
    const was = all.covers[projectId];
    if (!was) return refuse("not_found", { id: projectId });
    if (was.ownership === "taken over") return refuse("not_now", { state: "already taken over" });
    return [{ type: "projectTakenOver", space: "cover", projectId }];
  },
});

const admitSeller = cover.command({
  summary: "Let a seller take part as a guest; they see only what is shared with them",
  input: z.object({ partyId: PartyId, name: Title }),
  needs: "steer",
  decide: (all, { partyId, name }, around) => {
    const before = around.find(partyId);
    const returns = before?.collection === "sellers" && all.sellers[partyId]?.left;
    if (before && !returns) return refuse("duplicate", { id: partyId });
    return [{ type: "sellerJoined", space: sharedWith(partyId), partyId, name }];
  },
});

const dismissSeller = cover.command({
  summary: "End a seller's part in the project; nothing of the customer's is lost",
  input: z.object({ partyId: PartyId, because: Reason }),
  needs: "steer",
  decide: (all, { partyId, because }, { ownership }) => {
    const seller = all.sellers[partyId];
    if (!seller) return refuse("not_found", { id: partyId });
    if (seller.left) return refuse("not_now", { state: "already left" });
    // Otherwise the project would be nobody's.
    if (seller.holds && ownership === "in trust") return refuse("not_now", { state: "held in trust" });
    return [{ type: "sellerLeft", space: seller.space, partyId, because }];
  },
});

export const coverCommands = { nameProject, takeOver, admitSeller, dismissSeller };
