import { addDays, Day } from "@cairn/domain/kernel/days.ts";
import { PersonId } from "@cairn/domain/kernel/ids.ts";
import { fewest } from "@cairn/domain/project/rounds/apart.ts";
import { Item } from "@cairn/domain/project/rounds/item.ts";
import { z } from "zod";
import { today } from "../../words/format.ts";

const Group = z.object({ name: z.string(), asked: z.array(PersonId) });

/** A round as it is being written: nothing of it has to be right yet. */
export const DraftedRound = z.object({
  title: z.string(),
  why: z.string(),
  items: z.array(Item.or(z.object({ type: z.literal("ranking"), text: z.string(), options: z.array(z.string()) }))),
  groups: z.array(Group),
  closesOn: Day.optional(),
});
export type DraftedRound = z.infer<typeof DraftedRound>;
export type DraftedItem = DraftedRound["items"][number];

/** How long people get unless whoever opens it says otherwise: two working weeks. */
const usualDays = 14;

/** What a round begins from: the questions of its kind, and everybody who could be asked, in one group. */
export function freshRound(
  from: Pick<DraftedRound, "title" | "why" | "items">,
  everybody: { readonly name: string; readonly asked: readonly PersonId[] },
): DraftedRound {
  return { ...from, groups: [{ ...everybody, asked: [...everybody.asked] }], closesOn: addDays(today(), usualDays) };
}

/** Can it be opened, as far as this browser can tell? */
export function isWhole({ title, items, groups, closesOn }: DraftedRound): boolean {
  const said = (text: string): boolean => text.trim() !== "";
  return (
    said(title) &&
    closesOn !== undefined &&
    items.length > 0 &&
    items.every((item) => said(item.text) && (item.type !== "ranking" || item.options.filter(said).length >= 2)) &&
    groups.length > 0 &&
    groups.every(({ name, asked }) => said(name) && asked.length >= fewest)
  );
}

/** The items without the empty lines that a list is written with. */
export const tidied = (items: readonly DraftedItem[]): Item[] =>
  items.map((item) =>
    item.type === "ranking" ? { ...item, options: item.options.map((it) => it.trim()).filter(Boolean) } : item,
  );
