import { z } from "zod";
import { type Around, area, type Collection, over, type Thing, unlessRemoved } from "../../kernel/area.ts";
import { type PersonId, ThingId } from "../../kernel/ids.ts";
import { type Refusal, refuse } from "../../kernel/refusal.ts";
import { SpaceId } from "../../kernel/space.ts";
import { editedMeanwhile, Title } from "../../kernel/text.ts";
import { refuseCrowd } from "../leaning.ts";

const longestPart = 1500;
const PartOfPage = z.string().trim().max(longestPart);

const Fields = z.object({
  /** Whom it is for, in the customer's words, as in "the night shift". */
  audience: Title,
  achieve: PartOfPage,
  whyNow: PartOfPage,
  changesForYou: PartOfPage,
  ask: PartOfPage,
  unknown: PartOfPage,
});
type Fields = z.infer<typeof Fields>;

/** The texts of the page below its title, in the order they are read. */
export const pageParts = ["achieve", "whyNow", "changesForYou", "ask", "unknown"] as const;
export type PagePart = (typeof pageParts)[number];
const fields = ["audience", ...pageParts] as const;

/** One page for those who carry the project to others: what, why now, what it means for them, in the customer's words. */
export type OnePager = Thing & Fields & { readonly writtenBy: PersonId };

type OnePagers = { readonly onePagers: Collection<OnePager> };

const reworded = (was: Fields, changes: Partial<Record<keyof Fields, string | undefined>>): Fields => ({
  audience: changes.audience ?? was.audience,
  achieve: changes.achieve ?? was.achieve,
  whyNow: changes.whyNow ?? was.whyNow,
  changesForYou: changes.changesForYou ?? was.changesForYou,
  ask: changes.ask ?? was.ask,
  unknown: changes.unknown ?? was.unknown,
});

const empty: OnePagers = { onePagers: {} };

export const onePagers = area({
  empty,
  events: {
    onePagerWritten: z.object({ onePagerId: ThingId, ...Fields.shape }),
    onePagerReworded: z.object({ onePagerId: ThingId, changes: Fields.partial() }),
  },
  evolve: {
    onePagerWritten: (_, e) => ({
      onePagers: { ...reworded(e, {}), id: e.onePagerId, space: e.space, writtenBy: e.by },
    }),
    onePagerReworded: (all, { onePagerId, changes }) => ({
      onePagers: over(all.onePagers[onePagerId], (was) => reworded(was, changes)),
    }),
  },
  undo: {
    onePagerWritten: (_, e) => ({ command: "remove", input: { id: e.onePagerId } }),
    onePagerReworded: (before, { onePagerId }) => {
      const was = before.onePagers[onePagerId];
      return was && { command: "rewordOnePager", input: { onePagerId, changes: reworded(was, {}) } };
    },
  },
});

/** Most one-pagers in one space. */
export const mostOnePagers = 50;

const writeOnePager = onePagers.command({
  summary: "Write one page on the project for a chosen audience",
  input: Fields.extend({ onePagerId: ThingId, space: SpaceId }),
  needs: "contribute",
  decide: (all, { onePagerId, space, ...page }, around) => {
    if (around.find(onePagerId)) return refuse("duplicate", { id: onePagerId });
    const refused = refuseCrowd(all.onePagers, space, "pages", mostOnePagers);
    return refused ?? [{ type: "onePagerWritten", space, onePagerId, ...page }];
  },
});

function refuseOthers({ space, writtenBy }: OnePager, { actor, may }: Around): Refusal | undefined {
  return writtenBy === actor.personId || may("plan", space) ? undefined : refuse("not_allowed", { needs: "plan" });
}

const rewordOnePager = onePagers.command({
  summary: "Reword a page on the project",
  input: z.object({
    onePagerId: ThingId,
    changes: Fields.partial(),
    /** The texts as they were when somebody began to edit them. */
    from: z.partialRecord(z.enum(fields), z.string().max(longestPart)).optional(),
  }),
  needs: "contribute",
  decide: (all, { onePagerId, changes, from }, around) => {
    const was = unlessRemoved(all.onePagers[onePagerId]);
    if (!was) return refuse("not_found", { id: onePagerId });
    const refused = refuseOthers(was, around);
    if (refused) return refused;
    const changed = fields.filter((field) => changes[field] !== undefined && changes[field] !== was[field]);
    if (changed.length === 0) return refuse("nothing_to_change");
    for (const field of changed) {
      const conflict = editedMeanwhile(from?.[field], was[field]);
      if (conflict) return refuse("changed_meanwhile", { ...conflict.details, field });
    }
    return [{ type: "onePagerReworded", space: was.space, onePagerId, changes }];
  },
});

export const onePagerCommands = { writeOnePager, rewordOnePager };
